namespace SonkoRules.Applications;

/// <summary>A document as an edition asks for it. Immutable; equal when all of it is equal.</summary>
/// <remarks>Документ в перечне пункта 2.9.</remarks>
/// <param name="Clause">The clause that lists it.</param>
/// <param name="LackReturns">The ground to return an application that lacks it; none where the lack is no such
/// ground.</param>
/// <param name="LackRejects">The ground to reject an application that lacks it, as the text reads; none where the
/// lack is no such ground.</param>
public sealed partial record DocumentTerms(
    DocumentKind Kind, Clause Clause, DocumentObligation Obligation, Clause LackReturns, Clause LackRejects)
{
    /// <summary>The document.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public DocumentKind Kind { get; } = Guard.Against.Undefined(Kind);

    /// <summary>When it is obligatory.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public DocumentObligation Obligation { get; } = Guard.Against.Undefined(Obligation);
}
