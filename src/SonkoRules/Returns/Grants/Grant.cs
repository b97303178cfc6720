namespace SonkoRules.Returns;

/// <summary>What is known so far of one award. Immutable; compares by value.</summary>
/// <remarks>Предоставленная субсидия: известные сведения. Clauses 3.7–3.19.</remarks>
public sealed partial record Grant
{
    /// <summary>What tells the award from others, such as the number of the agreement; not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>The size of the subsidy, above zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is zero or below.</exception>
    public required Rubles Subsidy { get; init => field = Guard.Against.NotPositive(value, nameof(Subsidy)); }

    /// <summary>The making of the agreement.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required AgreementFacts Agreement { get; init => field = Guard.Against.Null(value, nameof(Agreement)); }

    /// <summary>An application because of service (3.19); null where there is none.</summary>
    public SuspensionFacts? Suspension { get; init; }

    /// <summary>The breaches that were found; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<BreachFacts> Breaches { get; init => field = Guard.Against.Null(value, nameof(Breaches)); } =
        Sequence.Empty<BreachFacts>();

    /// <summary>The reports that were given; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<GivenReport> Reports { get; init => field = Guard.Against.Null(value, nameof(Reports)); } =
        Sequence.Empty<GivenReport>();
}

/// <summary>A report that a recipient gave. Immutable; compares by value.</summary>
/// <remarks>Представленный отчёт. Clauses 3.14, 3.18.</remarks>
/// <param name="Quarter">The quarter that it covers, from 1 to 4; null for the final report of the year.</param>
/// <param name="On">The day on which it was given.</param>
public sealed partial record GivenReport(int? Quarter, LocalDate On)
{
    /// <summary>The quarter that it covers; null for the final report of the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
    public int? Quarter { get; } = Quarter is { } number ? Guard.Against.OutOfRange(number, 1, 4, nameof(Quarter)) : null;
}
