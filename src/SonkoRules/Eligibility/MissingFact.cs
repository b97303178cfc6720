namespace SonkoRules.Eligibility;

/// <summary>
/// A fact that is not known, or not known enough, and could still turn a requirement either way. Immutable; equal when
/// all of it is equal. Setters refuse null.</summary>
/// <remarks>Недостающие сведения и их источник.</remarks>
/// <param name="Fact">The fact.</param>
public sealed partial record MissingFact(
    ApplicantFact Fact, Sequence<ContestDay> Days, Sequence<Clause> Clauses, Sequence<Clause> Sources)
{
    /// <summary>The days of which it is asked.</summary>
    public Sequence<ContestDay> Days { get; init => field = Guard.Against.Null(value, nameof(Days)); } =
        Guard.Against.Null(Days);

    /// <summary>The clauses of the requirements that need it.</summary>
    public Sequence<Clause> Clauses { get; init => field = Guard.Against.Null(value, nameof(Clauses)); } =
        Guard.Against.Null(Clauses);

    /// <summary>The clauses that name where the ministry gets it; empty where the order names none.</summary>
    public Sequence<Clause> Sources { get; init => field = Guard.Against.Null(value, nameof(Sources)); } =
        Guard.Against.Null(Sources);

    /// <summary>The name of the fact in both languages.</summary>
    public LocalizedText Name => FactWording.Name(Fact);

    /// <summary>The fact, the days and the sources: <c>TaxDebt on Consideration from 2.9.6</c>.</summary>
    public override string ToString()
    {
        var sources = Sources.Count == 0 ? "a source not named" : string.Join(", ", Sources);
        return $"{Fact} on {string.Join(", ", Days)} from {sources}";
    }
}
