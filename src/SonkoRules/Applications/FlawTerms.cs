namespace SonkoRules.Applications;

/// <summary>What a kind of flaw is a ground for.</summary>
/// <param name="Returns">The ground to return for rework; none where it is no such ground.</param>
/// <param name="Rejects">The ground to reject; none where it is no such ground.</param>
public sealed partial record FlawTerms(FlawKind Kind, Clause Returns, Clause Rejects)
{
    /// <summary>The kind of flaw.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public FlawKind Kind { get; } = Guard.Against.Undefined(Kind);
}
