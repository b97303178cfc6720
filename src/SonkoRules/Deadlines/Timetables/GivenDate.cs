namespace SonkoRules.Deadlines;

/// <summary>The date of a stage that the caller knows or plans.</summary>
/// <param name="Stage">The stage; any but the announcement, which a timetable always starts from.</param>
/// <param name="Date">The day on which it happened or is to happen.</param>
public sealed partial record GivenDate(ContestStage Stage, LocalDate Date)
{
    /// <summary>The stage.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is outside its bounds.</exception>
    public ContestStage Stage { get; } =
        (ContestStage)Guard.Against.OutOfRange(
            (int)Guard.Against.Undefined(Stage),
            (int)ContestStage.CommissionPlacement,
            (int)ContestStage.ProjectPublication,
            nameof(Stage));
}
