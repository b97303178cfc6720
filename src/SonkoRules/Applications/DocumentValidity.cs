namespace SonkoRules.Applications;

/// <summary>How old a document may be when the application is filed.</summary>
/// <param name="GreatestAgeDays">The greatest age in calendar days, itself included; 0 or more.</param>
public sealed partial record DocumentValidity(DocumentKind Kind, int GreatestAgeDays)
{
    /// <summary>The document.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public DocumentKind Kind { get; } = Guard.Against.Undefined(Kind);

    /// <summary>The greatest age in calendar days, itself included.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is outside its bounds.</exception>
    public int GreatestAgeDays { get; } = Guard.Against.OutOfRange(GreatestAgeDays, 0, 3660);
}
