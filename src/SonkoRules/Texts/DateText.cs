namespace SonkoRules.Texts;

/// <summary>Writes days and moments, the same in every culture.</summary>
internal static class DateText
{
    /// <summary>The day as texts in a language write it: 09.03.2025 in Russian, 2025-03-09 in English.</summary>
    public static string Of(LocalDate date, Language language) =>
        language == Language.Russian ? FormattableString.Invariant($"{date:dd.MM.uuuu}") : Iso(date);

    /// <summary>The moment as texts in a language write it: the day, then hours, minutes and seconds.</summary>
    public static string Of(LocalDateTime moment, Language language) =>
        Of(moment.Date, language) + FormattableString.Invariant($" {moment.TimeOfDay:HH:mm:ss}");

    /// <summary>The day by ISO 8601: 2025-03-09.</summary>
    public static string Iso(LocalDate date) => FormattableString.Invariant($"{date:uuuu-MM-dd}");
}
