using System;
using NodaTime;
using SonkoRules.Texts;

namespace SonkoRules.Calendars;

/// <summary>Dates as the texts and messages of this room write them.</summary>
internal static class CalendarText
{
    /// <summary>04.10.2024 in Russian, 2024-10-04 in English.</summary>
    public static string Date(LocalDate date, Language language) =>
        language == Language.Russian ? FormattableString.Invariant($"{date:dd.MM.uuuu}") : Iso(date);

    /// <summary>2024-10-04.</summary>
    public static string Iso(LocalDate date) => FormattableString.Invariant($"{date:uuuu-MM-dd}");

    /// <summary>Refuses a date that is not counted in the ISO calendar.</summary>
    public static LocalDate Checked(LocalDate date, string name)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"A date of the ISO calendar is expected, not of {date.Calendar}.", name);
        }

        return date;
    }
}
