namespace SonkoRules.Deadlines;

/// <summary>Terms and deadlines in words.</summary>
internal static class DeadlineText
{
    private static readonly string[] RussianMonths =
    [
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ];

    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] RussianWeekdays = ["", "пн", "вт", "ср", "чт", "пт", "сб", "вс"];
    private static readonly string[] EnglishWeekdays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>пт 14.02.2025; Fri 2025-02-14.</summary>
    public static string Date(LocalDate date, Language language) =>
        (language == Language.Russian ? RussianWeekdays : EnglishWeekdays)[(int)date.DayOfWeek]
            + " " + DateText.Of(date, language);

    /// <summary>What is due and by when.</summary>
    public static string Headline(Deadline deadline, Language language) =>
        deadline.What.In(language) + ": " + Bound(deadline.Bound, language) + Date(deadline.LastDay, language);

    /// <summary>The term as the order sets it: its numbers and from where it runs.</summary>
    public static string Term(Term term, Language language) =>
        language == Language.Russian ? Russian(term) : English(term);

    private static string Bound(DeadlineBound bound, Language language) =>
        (bound, language) switch
        {
            (DeadlineBound.NotLater, Language.Russian) => "не позднее ",
            (DeadlineBound.NotLater, _) => "not later than ",
            (DeadlineBound.NotEarlier, Language.Russian) => "не ранее ",
            (DeadlineBound.NotEarlier, _) => "not earlier than ",
            (_, Language.Russian) => string.Empty,
            _ => "on ",
        };

    private static string Russian(Term term) =>
        term.Match(
            after => RussianDays(after.Count, after.Unit) + after.Start switch
            {
                DayOne.FromTheDay => " со дня события",
                DayOne.FromTheDayFollowing => " со дня, следующего за днём события",
                _ => " после дня события",
            },
            before => "за " + RussianDays(before.Count, before.Unit) + " до события",
            lookBack => "не старше " + RussianDaysGenitive(lookBack.Count) + " на день события",
            _ => "день события",
            _ => "до дня события, не включая его",
            date => (date.Until ? "до " : string.Empty)
                + NumberText.Plain(date.Date.Day) + " " + RussianMonths[date.Date.Month - 1]
                + (date.YearsLater switch
                {
                    0 => " того же года",
                    1 => " следующего года",
                    _ => " через " + NumberText.Plain(date.YearsLater) + " "
                        + RussianPlural.Years.For(date.YearsLater),
                }),
            quarter => NumberText.Plain(quarter.DayOfMonth) + "-е число месяца, следующего за кварталом",
            _ => "дата, указанная в акте");

    private static string English(Term term) =>
        term.Match(
            after => EnglishDays(after.Count, after.Unit) + after.Start switch
            {
                DayOne.FromTheDay => " from the day of the event",
                DayOne.FromTheDayFollowing => " from the day following the day of the event",
                _ => " after the day of the event",
            },
            before => EnglishDays(before.Count, before.Unit) + " before the event",
            lookBack => "at most " + EnglishDays(lookBack.Count, DayUnit.Calendar) + " old on the day of the event",
            _ => "the day of the event",
            _ => "until the day of the event, itself excluded",
            date => (date.Until ? "until " : string.Empty)
                + NumberText.Plain(date.Date.Day) + " " + EnglishMonths[date.Date.Month - 1]
                + (date.YearsLater switch
                {
                    0 => " of the same year",
                    1 => " of the next year",
                    _ => FormattableString.Invariant($" of the year {date.YearsLater} years later"),
                }),
            quarter => FormattableString.Invariant($"day {quarter.DayOfMonth} of the month after the quarter"),
            _ => "the date stated in the act");

    private static string RussianDays(int count, DayUnit unit)
    {
        var one = RussianPlural.Days.For(count) == RussianPlural.Days.One;
        var kind = (unit, one) switch
        {
            (DayUnit.Working, true) => " рабочий ",
            (DayUnit.Working, false) => " рабочих ",
            (_, true) => " календарный ",
            _ => " календарных ",
        };
        return NumberText.Plain(count) + kind + RussianPlural.Days.For(count);
    }

    /// <summary>After a comparative the genitive stands: не старше 1 дня, 3 дней, 21 дня.</summary>
    private static string RussianDaysGenitive(int count) =>
        NumberText.Plain(count) + (RussianPlural.Days.For(count) == RussianPlural.Days.One
            ? " календарного " + RussianPlural.Days.Few
            : " календарных " + RussianPlural.Days.Many);

    private static string EnglishDays(int count, DayUnit unit) =>
        FormattableString.Invariant(
            $"{count} {(unit == DayUnit.Working ? "working" : "calendar")} day{(count == 1 ? string.Empty : "s")}");
}
