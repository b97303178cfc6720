using System.Linq;
using NodaTime;
using OneOf;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;
using SonkoRules.Tests.Eligibility;

namespace SonkoRules.Tests.Applications;

/// <summary>An application without a flaw, in a contest whose acceptance ends on 20.05.2025 at 18:00.</summary>
internal static class Filings
{
    public static ApplicationDates Dates { get; } =
        new(new LocalDateTime(2025, 5, 20, 18, 0), new LocalDate(2025, 5, 26), new LocalDate(2025, 5, 26));

    public static ApplicantFacts Eligible => Applicants.Eligible;

    public static ApplicantFacts Ineligible { get; } =
        Applicants.Eligible with { ForeignAgent = true, InLiquidation = true };

    public static ApplicantFacts Undetermined { get; } = Applicants.Eligible with { ForeignAgent = null };

    /// <summary>The verdict that belongs to an application: of its dates and of the readings of the rules.</summary>
    public static EligibilityVerdict Verdict(
        this ApplicationRules rules, Application application, ApplicantFacts applicant, ApplicationDates dates) =>
        Applicants.UnderReadings(rules.Readings).Assess(
            applicant,
            new EligibilityDates(application.Filed.Date, dates.AcceptanceEnd.Date, dates.Consideration));

    public static OneOf<ApplicationDecision, WhyNot> Decide(
        this ApplicationRules rules,
        Application application,
        ApplicantFacts applicant,
        ApplicationDates dates,
        Sequence<Application>? others = null) =>
        rules.Decide(
            application,
            rules.Verdict(application, applicant, dates),
            dates,
            others ?? Sequence.Empty<Application>());

    public static Application Proper { get; } = new()
    {
        Id = "A-1",
        ApplicantId = "org-1",
        Filed = new LocalDateTime(2025, 5, 10, 12, 30),
        ReworkAskedFor = false,
        HasSignature = true,
        SignerInRegister = true,
        Documents = System.Enum.GetValues<DocumentKind>()
            .Where(kind => kind != DocumentKind.PowerOfAttorney)
            .Select(kind => SubmittedDocument.InOrder(kind, new LocalDate(2025, 5, 1)))
            .ToSequence(),
        ProjectParts = System.Enum.GetValues<ProjectPart>().ToSequence(),
        PriorityDirection = PriorityDirection.Charity,
        InformationReliable = true,
        RecognisedBreaches = Sequence.Empty<LocalDate>(),
    };

    public static ApplicationRules First(Readings? readings = null) =>
        new(SmolenskRules.FirstEdition.Applications, readings ?? Readings.Default);

    public static ApplicationRules Second(Readings? readings = null) =>
        new(SmolenskRules.SecondEdition.Applications, readings ?? Readings.Default);

    public static ApplicationDecision Decide(Application application) => Second().Decide(application, Eligible, Dates).OrThrow();

    public static Application Without(this Application application, DocumentKind kind) =>
        application with { Documents = application.Documents!.Where(document => document.Kind != kind).ToSequence() };

    public static Application Put(this Application application, SubmittedDocument document) =>
        application with
        {
            Documents = application.Without(document.Kind).Documents!.Append(document).ToSequence(),
        };

    public static string Clauses(this ApplicationDecision decision) =>
        string.Join(' ', decision.Match(
            proper => proper.Remarks.Select(_ => "remark"),
            returned => returned.Grounds.Select(ground => ground.Returns.ToString()),
            rejected => rejected.Grounds.Select(ground => ground.Rejects.ToString()),
            notFiled => notFiled.Grounds.Select(ground => ground.Returns.ToString()),
            _ => [],
            undetermined => undetermined.Grounds.Select(ground => ground.ToString())));
}
