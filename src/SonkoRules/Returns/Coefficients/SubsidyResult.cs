using SonkoRules.Indicators;

namespace SonkoRules.Returns;

/// <summary>One result of a subsidy: what the agreement plans and what was reached on the reporting date, in the unit
/// of the result. Immutable; equal when all of it is equal.</summary>
/// <remarks>Результат предоставления субсидии: плановое значение S, фактически достигнутое T. Clauses 3.9.1 and
/// 3.18.</remarks>
public sealed partial record SubsidyResult
{
    /// <summary>A result.</summary>
    /// <param name="name">The name of the result; not blank.</param>
    /// <param name="planned">S, the planned value; above 0.</param>
    /// <param name="reached">T, the value reached; 0 or more.</param>
    /// <param name="direction">Which values are the better ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public SubsidyResult(
        string name, decimal planned, decimal reached, IndicatorDirection direction = IndicatorDirection.MoreIsBetter)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Planned = planned > 0
            ? planned
            : throw new ArgumentOutOfRangeException(
                nameof(planned),
                Printing.Of(planned),
                FormattableString.Invariant($"A planned value above 0 is expected, not {planned}."));
        Reached = Guard.Against.OutOfRange(reached, 0, decimal.MaxValue);
        Direction = Guard.Against.Undefined(direction);
    }

    /// <summary>The name of the result.</summary>
    public string Name { get; }

    /// <summary>S, the planned value of the agreement, which an offer of 3.4 may have made smaller; above 0.</summary>
    public decimal Planned { get; }

    /// <summary>T, the value reached; 0 or more.</summary>
    public decimal Reached { get; }

    /// <summary>Which values are the better ones.</summary>
    public IndicatorDirection Direction { get; }

    /// <summary>Whether the plan was reached; a value equal to the plan reaches it.</summary>
    public bool IsReached => Direction == IndicatorDirection.MoreIsBetter ? Reached >= Planned : Reached <= Planned;
}
