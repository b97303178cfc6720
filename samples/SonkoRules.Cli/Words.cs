using System.Globalization;

namespace SonkoRules.Samples.Sonko;

/// <summary>Words and values in one language, the same in every culture.</summary>
internal sealed class Words(Language language)
{
    public Language Language => language;

    private bool IsRussian => language == Language.Russian;

    public string In(string russian, string english) => IsRussian ? russian : english;

    public string In(LocalizedText text) => text.In(language);

    public string Of(Clause clause) => clause.ToText(language);

    /// <summary>A clause under a heading that says so: 2.17.2, and «п. 13 прил. 1» where the number alone is a code.</summary>
    public string Number(Clause clause) =>
        IsRussian && (clause.Appendix > 0 || clause.IsSecond) ? Of(clause) : clause.ToString();

    public string YesNo(bool value) => value ? In("да", "yes") : In("нет", "no");

    /// <summary>12.05.2025 or 2025-05-12.</summary>
    public string Day(LocalDate day) =>
        IsRussian
            ? FormattableString.Invariant($"{day:dd.MM.uuuu}")
            : FormattableString.Invariant($"{day:uuuu-MM-dd}");

    /// <summary>The day, then hours, minutes and seconds, with parts of a second only where there are any.</summary>
    public string Moment(LocalDateTime moment) =>
        Day(moment.Date) + " " + FormattableString.Invariant($"{moment.TimeOfDay:HH:mm:ss;FFFFFFFFF}");

    /// <summary>72,30 or 72.30: with the digits that the number carries and without groups.</summary>
    public string Number(decimal number)
    {
        var plain = number.ToString(CultureInfo.InvariantCulture).Replace('-', '\u2212');
        return IsRussian ? plain.Replace('.', ',') : plain;
    }

    public static string Whole(long number) => FormattableString.Invariant($"{number}");

    /// <summary>пн or Mon, from Monday on.</summary>
    public string[] Weekdays => In("пн вт ср чт пт сб вс", "Mon Tue Wed Thu Fri Sat Sun").Split(' ');

    public string Weekday(IsoDayOfWeek day) => Weekdays[(int)day - 1];

    /// <summary>май 2025 or May 2025.</summary>
    public string Month(YearMonth month) =>
        In(
            "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
            "January February March April May June July August September October November December").Split(' ')[month.Month - 1]
        + " " + Whole(month.Year);
}
