using SonkoRules.Indicators;

namespace SonkoRules.Returns;

/// <summary>A result as the agreement sets it: the value and the exact date by which it is reached (3.9.1). Where an
/// offer of 3.4 made the plan and the target values smaller, these are the smaller ones, and 3.18 counts by them.
/// Immutable; equal when all of it is equal.</summary>
/// <remarks>Значение результата предоставления субсидии и дата его достижения по соглашению.</remarks>
/// <param name="Date">The day by which it is reached.</param>
/// <param name="Direction">Which values are the better ones.</param>
public sealed partial record PlannedResult(
    string Name, decimal Planned, LocalDate Date, IndicatorDirection Direction = IndicatorDirection.MoreIsBetter)
{
    /// <summary>The name of the result.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>S, the planned value; above 0.</summary>
    public decimal Planned { get; } = new SubsidyResult(Name, Planned, 0, Direction).Planned;

    /// <summary>The result with the value that was reached.</summary>
    /// <param name="reached">T, the value reached; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public SubsidyResult Reached(decimal reached) => new(Name, Planned, reached, Direction);

    /// <summary>The day of the values by which it is judged: before <see cref="Date"/> what follows is a
    /// forecast.</summary>
    /// <param name="subsidyYear">The financial year in which the subsidy was given; from 1 to 9999.</param>
    /// <param name="day">The day on which the results have the values given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    /// <exception cref="ArgumentException">The day is of another calendar system than ISO.</exception>
    public ValuesAsOf On(int subsidyYear, LocalDate day) => new(subsidyYear, day, Date);
}
