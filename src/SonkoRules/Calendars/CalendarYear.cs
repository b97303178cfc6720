namespace SonkoRules.Calendars;

/// <summary>A year of a calendar with the decrees that move its days off. Immutable; equal when all of it is
/// equal.</summary>
/// <remarks>Год производственного календаря.</remarks>
public sealed partial record CalendarYear
{
    internal CalendarYear(int number, Sequence<TransferDecree> decrees) => (Number, Decrees) = (number, decrees);

    /// <summary>The year.</summary>
    public int Number { get; }

    /// <summary>The decrees, in the order in which they apply; empty while none is known.</summary>
    public Sequence<TransferDecree> Decrees { get; }

    /// <summary>Whether the year is known by the Labour Code alone: it has no decree yet, though the Government moves
    /// at least two days off every year (article 112, part 2).</summary>
    public bool IsProvisional => Decrees.Count == 0;

    /// <summary>The year and its decrees.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Number}: ")
        + (IsProvisional ? "provisional" : string.Join("; ", Decrees.Select(decree => decree.Source)));
}
