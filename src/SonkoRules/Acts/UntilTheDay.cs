namespace SonkoRules.Acts;

/// <summary>What "until the day" means (reading R-UNTIL; clauses 2.12.3 and 3.16): the one place where the reading becomes
/// a behaviour.</summary>
/// <remarks>«До дня».</remarks>
internal static class UntilTheDay
{
    /// <summary>The last day of what is open until a day.</summary>
    public static LocalDate LastDay(LocalDate day, UntilDate reading) => IsIncluded(reading) ? day : day.PlusDays(-1);

    /// <summary>Whether a day is in time: asked without the last day, which the first day of all time has not.</summary>
    public static bool IsOpenOn(LocalDate day, LocalDate until, UntilDate reading) =>
        day < until || (day == until && IsIncluded(reading));

    private static bool IsIncluded(UntilDate reading) => reading == UntilDate.Included;
}
