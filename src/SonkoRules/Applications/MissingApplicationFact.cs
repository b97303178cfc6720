using SonkoRules.Eligibility;

namespace SonkoRules.Applications;

/// <summary>A fact about an application that is not known and could still be a ground. Immutable.</summary>
/// <remarks>Недостающие сведения о заявке.</remarks>
/// <param name="Fact">The fact.</param>
public sealed partial record MissingApplicationFact(ApplicationFact Fact, Sequence<DocumentKind> Documents)
{
    /// <summary>The documents of which it is asked; empty where it is of none in particular.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public Sequence<DocumentKind> Documents { get; } = Guard.Against.Null(Documents);

    /// <summary>The facts about the applicant that its verdict lacks, with their days and sources; empty where the fact is
    /// not <see cref="ApplicationFact.Applicant"/>.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public Sequence<MissingFact> OfApplicant
    {
        get;
        init => field = Guard.Against.Null(value, nameof(OfApplicant));
    } = Sequence.Empty<MissingFact>();

    /// <summary>The name of the fact, with the documents of which it is asked, in both languages.</summary>
    public LocalizedText Name =>
        LocalizedText.Of(language =>
            ApplicationNames.Of(Fact).In(language)
            + (Documents.Count == 0
                ? string.Empty
                : ": " + string.Join(", ", Documents.Select(kind => ApplicationNames.Of(kind).In(language)))));

    /// <summary>The fact and the documents: <c>DocumentAsOf of TaxCertificate</c>.</summary>
    public override string ToString() =>
        Documents.Count == 0 ? Fact.ToString() : $"{Fact} of {string.Join(", ", Documents)}";
}
