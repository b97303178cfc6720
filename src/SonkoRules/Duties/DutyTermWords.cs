namespace SonkoRules.Duties;

/// <summary>Says terms in the words that <see cref="DutyTermReader"/> reads.</summary>
internal static class DutyTermWords
{
    private const char Dash = '\u2013';

    private static readonly RussianPlural Months = new("месяц", "месяца", "месяцев");

    public static string Of(DutyTerm term, Language language)
    {
        var ru = language == Language.Russian;
        return term.Match(
            recurring => Every(recurring.Unit, ru),
            month => ru ? "ежегодно в " + MonthNames.Prepositional(month.Number) : "yearly in " + MonthNames.English(month.Number),
            span => Of(span.Window, language),
            rolling => Rolling(rolling.Months, ru),
            rolling => Rolling(rolling.Months, ru) + (ru ? " с " : " from ") + DateText.Of(rolling.First, language),
            elsewhere => Reason(UndatedReason.SetElsewhere, ru) + " (" + Of(elsewhere.Frame, language) + ")",
            nested => Part(nested.Outer, language) + ", "
                + (nested.Inner is DutyTerm.Recurring inner ? AtLeastOnce(inner.Unit, ru) : Part(nested.Inner, language)),
            open => Reason(open.Reason, ru));
    }

    /// <summary>A window by the largest parts of the calendar that it is made of.</summary>
    public static string Of(DutyWindow window, Language language)
    {
        var ru = language == Language.Russian;
        var (first, last) = (window.First, window.Last);
        if (first.Day != 1 || last != last.With(DateAdjusters.EndOfMonth) || !IsWritten(first) || !IsWritten(last))
        {
            return Days(window, language);
        }

        var wholeYears = first.Month == 1 && last.Month == DutyCalendar.MonthsPerYear;
        if (wholeYears)
        {
            var years = Range(Year(first), Year(last));
            return ru ? years + (first.Year == last.Year ? " год" : " годы") : years;
        }

        if (first.Year != last.Year) { return Days(window, language); }

        var year = Year(first) + (ru ? " года" : string.Empty);
        var length = last.Month - first.Month + 1;
        return (length, first.Month % length) switch
        {
            (6, 1) => ru ? $"{Part(6, last)} полугодие {year}" : $"half {Part(6, last)} of {year}",
            _ when (first.Month - 1) % 3 == 0 && last.Month % 3 == 0 =>
                Quarters(Range(Part(3, first.PlusMonths(2)), Part(3, last)), length == 3, year, ru),
            _ => Range(Name(first, ru), Name(last, ru)) + " " + year,
        };
    }

    public static string Reason(UndatedReason reason, bool ru) =>
        reason switch
        {
            UndatedReason.OnDemand => ru ? "по мере необходимости" : "as needed",
            UndatedReason.Constant => ru ? "постоянно" : "constantly",
            UndatedReason.BySeparatePlan => ru ? "по отдельному плану" : "by a separate plan",
            UndatedReason.NoFirstDay => ru ? "периодически" : "from time to time",
            UndatedReason.SetElsewhere => ru
                ? "в соответствии со сроками, определёнными иным лицом"
                : "on dates set by another",
            _ => ru ? "срок не назван" : "no term named",
        };

    private static string Every(CalendarUnit unit, bool ru) =>
        unit switch
        {
            CalendarUnit.Quarter => ru ? "ежеквартально" : "quarterly",
            CalendarUnit.HalfYear => ru ? "1 раз в полугодие" : "once every half-year",
            CalendarUnit.Year => ru ? "ежегодно" : "yearly",
            _ => ru ? "ежемесячно" : "monthly",
        };

    private static string AtLeastOnce(CalendarUnit unit, bool ru) =>
        unit switch
        {
            CalendarUnit.Quarter => ru ? "не реже одного раза в квартал" : "at least once a quarter",
            CalendarUnit.HalfYear => ru ? "не реже одного раза в полугодие" : "at least once a half-year",
            CalendarUnit.Year => ru ? "не реже одного раза в год" : "at least once a year",
            _ => ru ? "не реже одного раза в месяц" : "at least once a month",
        };

    private static string Rolling(int months, bool ru) =>
        ru ? $"1 раз в {NumberText.Plain(months)} {Months.For(months)}" : $"every {NumberText.Plain(months)} months";

    /// <summary>In brackets what has a comma of its own.</summary>
    private static string Part(DutyTerm term, Language language) =>
        term is DutyTerm.Nested or DutyTerm.Elsewhere or DutyTerm.Open { Reason: UndatedReason.SetElsewhere }
            ? "(" + Of(term, language) + ")"
            : Of(term, language);

    private static string Quarters(string numbers, bool isOne, string year, bool ru) =>
        ru ? $"{numbers} квартал {year}" : $"quarter{(isOne ? string.Empty : "s")} {numbers} of {year}";

    private static string Days(DutyWindow window, Language language)
    {
        var (first, last) = (DateText.Of(window.First, language), DateText.Of(window.Last, language));
        return window.First == window.Last ? first
            : language == Language.Russian ? $"с {first} по {last}"
            : $"from {first} to {last}";
    }

    private static string Range(string first, string last) => first == last ? first : first + Dash + last;

    private static string Name(LocalDate day, bool ru) =>
        ru ? MonthNames.Russian(day.Month) : MonthNames.English(day.Month);

    private static string Year(LocalDate day) => FormattableString.Invariant($"{day:uuuu}");

    private static string Part(int months, LocalDate last) => NumberText.Plain(last.Month / months);

    private static bool IsWritten(LocalDate day) => day.Year is >= 1 and <= DutyCalendar.LastYear;
}
