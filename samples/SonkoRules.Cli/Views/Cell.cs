namespace SonkoRules.Samples.Sonko.Views;

/// <summary>What stands in a cell. A value is no text yet: people and spreadsheets write it in different ways.</summary>
internal abstract record Cell
{
    private Cell()
    {
    }

    /// <summary>Nothing to say.</summary>
    public static Cell Nothing { get; } = new Empty();

    public static Cell Of(string text) => text.Length == 0 ? Nothing : new Prose(text);

    public static Cell Of(Rubles sum) => new Sum(sum);

    public static Cell Of(Points points) => new Number(points.ToDecimal());

    public static Cell Of(decimal number) => new Number(number);

    public static Cell Of(Fraction number) => new Exact(number);

    public static Cell Of(LocalDate day) => new Day(day);

    public static Cell Of(LocalDateTime moment) => new Moment(moment);

    public static Cell Of(Clause clause) => Of([clause]);

    /// <summary>Clauses; those that are none are left out.</summary>
    public static Cell Of(IEnumerable<Clause> clauses) =>
        clauses.Where(clause => !clause.IsNone).ToArray() is { Length: > 0 } some ? new Clauses(some) : Nothing;

    internal sealed record Empty : Cell;

    /// <summary>Any text, of a document too.</summary>
    internal sealed record Prose(string Text) : Cell;

    internal sealed record Clauses(IReadOnlyList<Clause> All) : Cell;

    internal sealed record Sum(Rubles Amount) : Cell;

    internal sealed record Number(decimal Value) : Cell;

    internal sealed record Exact(Fraction Value) : Cell;

    internal sealed record Day(LocalDate Date) : Cell;

    internal sealed record Moment(LocalDateTime Time) : Cell;
}
