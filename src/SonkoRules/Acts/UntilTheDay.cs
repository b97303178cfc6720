namespace SonkoRules.Acts;

/// <summary>What "until the day of" an event means where no reading leaves a choice (2.12.3).</summary>
/// <remarks>«До дня».</remarks>
internal static class UntilTheDay
{
    /// <summary>The last day of what is open until the day of an event: the day before it.</summary>
    public static LocalDate LastDay(LocalDate @event) => @event.PlusDays(-1);

    /// <summary>Whether a day is in time: asked without the last day, which the first day of all time has not.</summary>
    public static bool IsOpenOn(LocalDate day, LocalDate @event) => day < @event;
}
