namespace SonkoRules.Reports;

/// <summary>Numbers and days as the reports write them, without asking any culture.</summary>
internal static class Say
{
    /// <summary>Stands where there is nothing to say.</summary>
    public const string Nothing = "\u2014";

    private static readonly string[] RussianMonths =
    [
        "Январь", "Февраль", "Март", "Апрель", "Май", "Июнь",
        "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь", "Декабрь",
    ];

    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly (string Short, string Full)[] RussianWeekdays =
    [
        ("пн", "понедельник"), ("вт", "вторник"), ("ср", "среда"), ("чт", "четверг"), ("пт", "пятница"),
        ("сб", "суббота"), ("вс", "воскресенье"),
    ];

    private static readonly (string Short, string Full)[] EnglishWeekdays =
    [
        ("Mon", "Monday"), ("Tue", "Tuesday"), ("Wed", "Wednesday"), ("Thu", "Thursday"), ("Fri", "Friday"),
        ("Sat", "Saturday"), ("Sun", "Sunday"),
    ];

    /// <summary>1 234 567,89 or 1,234,567.89: a sum whose unit stands elsewhere.</summary>
    public static string Sum(Rubles amount, Language language) => NumberText.Grouped(amount.ToDecimal(), 2, language);

    /// <summary>77,33 or 77.33.</summary>
    public static string Score(Points score, Language language) => NumberText.Decimal(score.ToDecimal(), language);

    /// <summary>1 000 or 1,000.</summary>
    public static string Whole(long number, Language language) => NumberText.Grouped(number, 0, language);

    /// <summary>A part of a whole in per cent to one digit, rounded half away from zero; the whole is above zero.</summary>
    public static string Percent(Rubles part, Rubles whole, Language language)
    {
        var tenths = ((new decimal(part.Kopecks) * 1000 * 2) + whole.Kopecks) / (new decimal(whole.Kopecks) * 2);
        var shown = NumberText.Grouped(decimal.Truncate(tenths) / 10, 1, language);
        return language == Language.Russian ? shown + NumberText.NoBreakSpace + "%" : shown + "%";
    }

    /// <summary>12.05.2025 or 2025-05-12.</summary>
    public static string Day(LocalDate date, Language language) =>
        language == Language.Russian ? FormattableString.Invariant($"{date:dd.MM.uuuu}") : Iso(date);

    /// <summary>2025-05-12.</summary>
    public static string Iso(LocalDate date) => FormattableString.Invariant($"{date:uuuu-MM-dd}");

    /// <summary>12.05.2025 18:00:00 or 2025-05-12 18:00:00, with parts of a second only where there are any.</summary>
    public static string Moment(LocalDateTime moment, Language language) =>
        Day(moment.Date, language) + " " + FormattableString.Invariant($"{moment.TimeOfDay:HH:mm:ss;FFFFFFFFF}");

    /// <summary>Май 2025 or May 2025.</summary>
    public static string Month(int year, int month, Language language) =>
        (language == Language.Russian ? RussianMonths : EnglishMonths)[month - 1] + " " + NumberText.Plain(year);

    /// <summary>пн, понедельник; Mon, Monday.</summary>
    public static (string Short, string Full) Weekday(IsoDayOfWeek day, Language language) =>
        (language == Language.Russian ? RussianWeekdays : EnglishWeekdays)[(int)day - 1];

    /// <summary>1 заявка, 2 заявки, 5 заявок; 1 application, 2 applications.</summary>
    public static string Applications(int count, Language language) =>
        Whole(count, language) + NumberText.NoBreakSpace + (language == Language.Russian
            ? RussianPlural.Applications.For(count)
            : count == 1 ? "application" : "applications");
}
