namespace SonkoRules.Eligibility;

/// <summary>Whether an organisation is a territorial division of another, and of which kind (1.5.1). A closed union of
/// its nested cases.</summary>
/// <remarks>Территориальное (структурное) подразделение.</remarks>
[Union]
public abstract partial record TerritorialDivision
{
    private TerritorialDivision() { }

    /// <summary>It is nobody's division.</summary>
    public static TerritorialDivision None { get; } = new NoDivision();

    /// <summary>It is a division of an organisation of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the enumeration.</exception>
    public static TerritorialDivision Of(OrganisationKind kind) => new DivisionOf(kind);

    /// <summary>It is nobody's division.</summary>
    public sealed partial record NoDivision : TerritorialDivision;

    /// <summary>It is a division of an organisation.</summary>
    public sealed partial record DivisionOf(OrganisationKind Kind) : TerritorialDivision
    {
        /// <summary>The kind of that organisation.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the enumeration.</exception>
        public OrganisationKind Kind { get; } = Guard.Against.Undefined(Kind);
    }
}
