using SonkoRules.Applications;

namespace SonkoRules;

/// <summary>Clauses 1.3 and 2.5–2.17 of the Smolensk order as data. The second edition renumbered the documents and
/// rewrote 2.17.2.</summary>
internal static class SmolenskApplications
{
    private const string Lacking = "2.17.2";
    private const string LackingReturns = "2.11.1";

    public static ApplicationTerms FirstEdition { get; } = new()
    {
        // 2.17.2 excepts 2.9.1, 2.9.3 and 2.9.4 alone: read literally, it names the optional documents too.
        Documents = Sequence.Of(
            Document(DocumentKind.Charter, "2.9.1", DocumentObligation.Always, LackingReturns, null),
            Document(DocumentKind.PowerOfAttorney, "2.9.2", DocumentObligation.WhenSignerNotInRegister, null, Lacking),
            Document(DocumentKind.PersonalDataConsent, "2.9.3", DocumentObligation.Always, LackingReturns, null),
            Document(DocumentKind.PublicationConsent, "2.9.4", DocumentObligation.Always, LackingReturns, null),
            Document(DocumentKind.RegisterExtract, "2.9.5", DocumentObligation.Optional, null, Lacking),
            Document(DocumentKind.TaxCertificate, "2.9.6", DocumentObligation.Optional, null, Lacking),
            Document(DocumentKind.Project, "2.9.7", DocumentObligation.Always, null, Lacking),
            Document(DocumentKind.Video, "2.9.7bis", DocumentObligation.Optional, null, Lacking),
            Document(DocumentKind.PropertyDocuments, "2.9.8", DocumentObligation.Optional, null, Lacking),
            Document(DocumentKind.AdditionalMaterials, "2.9.9", DocumentObligation.Optional, null, Lacking),
            Document(DocumentKind.ExperienceDocuments, "2.9.10", DocumentObligation.Optional, null, Lacking)),
        Validities = Sequence.Of(
            new DocumentValidity(DocumentKind.RegisterExtract, SmolenskDocumentAges.RegisterExtract),
            new DocumentValidity(DocumentKind.TaxCertificate, SmolenskDocumentAges.TaxCertificate)),
        Flaws = Sequence.Of(
            Flaw(FlawKind.NotEligible, null, "2.17.1"),
            Flaw(FlawKind.Defective, "2.11.2", "2.17.3"),
            Flaw(FlawKind.Unreliable, "2.11.3", "2.17.4"),
            Flaw(FlawKind.Late, null, "2.17.5"),
            Flaw(FlawKind.Several, null, "2.17.6"),
            Flaw(FlawKind.RecentBreach, null, "2.17.7"),
            Flaw(FlawKind.ReworkAskedFor, "2.11.4", null)),
        ProjectParts = Sequence.Of(
            ProjectPart.Direction,
            ProjectPart.Title,
            ProjectPart.Summary,
            ProjectPart.Geography,
            ProjectPart.Term,
            ProjectPart.Significance,
            ProjectPart.TargetGroups,
            ProjectPart.Goals,
            ProjectPart.Results,
            ProjectPart.Request,
            ProjectPart.CalendarPlan,
            ProjectPart.Budget,
            ProjectPart.Head,
            ProjectPart.Team),
        PriorityDirections = Sequence.Of(
            PriorityDirection.SocialSupport,
            PriorityDirection.LegalAid,
            PriorityDirection.Prevention,
            PriorityDirection.Charity,
            PriorityDirection.EducationCultureHealth,
            PriorityDirection.EthnicCooperation,
            PriorityDirection.PatrioticEducation,
            PriorityDirection.Migrants,
            PriorityDirection.Rehabilitation,
            PriorityDirection.MemoryOfRepression,
            PriorityDirection.SelfGovernment,
            PriorityDirection.TiesAndTourism,
            PriorityDirection.PublicOrder),
        BreachBarYears = 1,
        ClarificationRequests = 3,
        Clauses = new()
        {
            Directions = Clause.Parse("1.3"),
            Clarification = Clause.Parse("2.5"),
            Form = Clause.Parse("2.9"),
            Return = Clause.Parse("2.11"),
            NotFiled = Clause.Parse("2.10.3"),
            Withdrawal = Clause.Parse("2.12.1"),
            FilingAnew = Clause.Parse("2.12.3"),
            Void = Clause.Parse("2.12.4"),
            Cancellation = Clause.Parse("2.12.5"),
            Proper = Clause.Parse("2.16"),
            Announcement = Clause.Parse("2.3"),
            ApplicantData = Clause.Parse("2.8"),
            NoAnswer = Clause.Parse("2.15.3"),
            ReviewProtocol = Clause.Parse("2.19"),
            ResultsProtocol = Clause.Parse("2.23"),
            ProtocolContents = Clause.Parse("2.26"),
            ProtocolMeeting = Clause.Parse("2.27.1"),
            ProtocolConsidered = Clause.Parse("2.27.2"),
            ProtocolRejected = Clause.Parse("2.27.3"),
            ProtocolWinners = Clause.Parse("2.27.4"),
            Rejection = Clause.Parse("2.17"),
        },
    };

    public static ApplicationTerms SecondEdition { get; } = FirstEdition with
    {
        // 2.17.2 now excepts the optional documents and no others, so a missing charter or consent is a ground of it.
        Documents = FirstEdition.Documents
            .Select(document => new DocumentTerms(
                document.Kind,
                Renumbered(document),
                document.Obligation,
                document.LackReturns,
                document.Obligation == DocumentObligation.Optional ? Clause.None : Clause.Parse(Lacking)))
            .ToSequence(),
    };

    private static Clause Renumbered(DocumentTerms document) =>
        document.Kind switch
        {
            DocumentKind.Video => Clause.Parse("2.9.8"),
            DocumentKind.PropertyDocuments => Clause.Parse("2.9.9"),
            DocumentKind.AdditionalMaterials => Clause.Parse("2.9.10"),
            DocumentKind.ExperienceDocuments => Clause.Parse("2.9.11"),
            _ => document.Clause,
        };

    private static DocumentTerms Document(
        DocumentKind kind, string clause, DocumentObligation obligation, string? returns, string? rejects) =>
        new(kind, Clause.Parse(clause), obligation, Optional(returns), Optional(rejects));

    private static FlawTerms Flaw(FlawKind kind, string? returns, string? rejects) =>
        new(kind, Optional(returns), Optional(rejects));

    private static Clause Optional(string? clause) => clause is null ? Clause.None : Clause.Parse(clause);
}
