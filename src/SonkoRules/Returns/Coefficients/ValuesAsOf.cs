namespace SonkoRules.Returns;

/// <summary>Of which day the values of results are, and by which day the results are due. A value known before that day
/// is no failure yet: what follows from it is a forecast. Immutable; equal when all of it is equal.</summary>
/// <remarks>Отчётная дата и дата достижения результата. Clause 3.18; another date by the agreement (3.9.1) or because of
/// service (3.19).</remarks>
public sealed partial record ValuesAsOf
{
    /// <summary>The day of the values.</summary>
    /// <param name="subsidyYear">The financial year in which the subsidy was given; from 1 to 9999.</param>
    /// <param name="day">The day on which the results have the values given.</param>
    /// <param name="agreed">The date of the results that the agreement names, where it is another than the order's;
    /// null: 20 December of the year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public ValuesAsOf(int subsidyYear, LocalDate day, LocalDate? agreed = null)
    {
        SubsidyYear = Guard.Against.OutOfRange(subsidyYear, 1, 9999);
        Day = day;
        Agreed = agreed;
    }

    /// <summary>The financial year in which the subsidy was given; from 1 to 9999.</summary>
    public int SubsidyYear { get; }

    /// <summary>The day on which the results have the values given.</summary>
    public LocalDate Day { get; }

    /// <summary>The date of the results that the agreement names; null: the order's.</summary>
    public LocalDate? Agreed { get; }
}
