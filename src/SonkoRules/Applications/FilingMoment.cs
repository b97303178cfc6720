namespace SonkoRules.Applications;

/// <summary>Which moment of filing counts after rework, for a tie and for the age of documents. The only place where the
/// reading R-MOMENT becomes behaviour.</summary>
internal static class FilingMoment
{
    /// <summary>The day from which the age of documents is counted back (2.9.5, 2.9.6).</summary>
    public static LocalDate Day(Application application, Readings readings) =>
        CameBack(application, readings)?.On ?? application.Filed.Date;

    /// <summary>The moment that parts a tie (2.20); null where it came back at an hour that is not known.</summary>
    public static LocalDateTime? Of(Application application, Readings readings) =>
        CameBack(application, readings) is { } back
            ? back.Time is { } time ? back.On + time : null
            : application.Filed;

    private static Rework.Resubmitted? CameBack(Application application, Readings readings) =>
        readings.MomentAfterRework == MomentAfterRework.CameBack ? application.Rework as Rework.Resubmitted : null;
}
