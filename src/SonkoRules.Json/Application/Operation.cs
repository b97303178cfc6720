using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Scoring;

namespace SonkoRules.Json;

internal sealed class ApplicationOperation()
    : DocumentOperation<ApplicationRequest, ApplicationDecisions, ApplicationRequestDoc, ApplicationAnswerDoc>(
        "application",
        "Решения по заявкам: признание надлежащей, возврат на доработку, отклонение и их основания.",
        "The decisions on applications: proper, returned, rejected, with every ground.")
{
    protected override ApplicationRequest? Interpret(ApplicationRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var dates = ApplicationMapping.FromDoc(document.Dates);
        var filings = new Filings(rules, dates, problems, "/applications");
        var cases = new List<ApplicantCase>();
        foreach (var each in document.Applications)
        {
            if (filings.Next(each.Application, each.Applicant) is { } sound)
            {
                cases.Add(new ApplicantCase(sound.Application, sound.Applicant));
            }
        }

        var explained = ExplainedMapping.FromDoc(document.Explain, document.ExplainOnly, filings.Known, problems);
        return problems.Any
            ? null
            : new ApplicationRequest(rules!, dates, cases.ToSequence(), document.Explain ?? false)
            {
                ExplainOnly = explained,
            };
    }

    protected override OneOf<ApplicationDecisions, WhyNot> Answer(ApplicationRequest request)
    {
        var cases = request.Applications
            .Select(each => new ApplicationCase(
                each.Application,
                request.Rules.Eligibility.Assess(
                    each.Applicant, ApplicationMapping.AssessmentDates(each.Application, request.Dates))))
            .ToSequence();
        return request.Rules.Applications.DecideAll(cases, request.Dates)
            .MapT0(decisions => new ApplicationDecisions(cases, decisions));
    }

    protected override ApplicationRequestDoc ToDoc(ApplicationRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            ApplicationMapping.ToDoc(request.Dates),
            [.. request.Applications.Select(each => new ApplicantCaseDoc(
                ApplicationMapping.ToDoc(each.Application), ApplicantMapping.ToDocs(each.Applicant)))],
            request.Explain ? true : null,
            request.Explain ? ExplainedMapping.ToDoc(request.ExplainOnly) : null);

    protected override ApplicationAnswerDoc ToDoc(ApplicationRequest request, ApplicationDecisions result)
    {
        var isExplained = ExplainedMapping.Chosen(request.Explain, request.ExplainOnly);
        return new ApplicationAnswerDoc(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            [.. result.Decisions.Select((decision, i) => new DecidedDoc(
                decision.ApplicationId,
                DecisionMapping.ToDoc(decision),
                VerdictMapping.ToDoc(request.Rules, result.Cases[i].Verdict),
                isExplained(decision.ApplicationId) ? ExplanationMapping.ToDoc(decision.Explain()) : null))]);
    }

    // Everything in order but the certificate of the tax authority, of which it is not known as of which day it speaks.
    protected override ApplicationRequest ExampleRequest()
    {
        var application = Examples.Application("26-01");
        return new ApplicationRequest(
            new Rulebook(SmolenskRules.ThirdEdition),
            Examples.Dates,
            Sequence.Of(new ApplicantCase(
                application with
                {
                    Documents = application.Documents!
                        .Select(document => document.Kind == DocumentKind.TaxCertificate
                            ? document with { AsOf = null }
                            : document)
                        .ToSequence(),
                },
                ApplicantTimeline.Same(Examples.Applicant))),
            Explain: true);
    }
}

/// <summary>What several examples share.</summary>
internal static class Examples
{
    /// <summary>An organisation that meets every requirement.</summary>
    public static ApplicantFacts Applicant { get; } = new()
    {
        Kind = OrganisationKind.AutonomousOrganisation,
        InRegion = true,
        RegisteredInRegionSince = new LocalDate(2019, 3, 14),
        SocialActivities = true,
        StateFounder = false,
        Breaches = Sequence.Of(new ContractBreach { ContestHeld = new LocalDate(2025, 4, 7), Outstanding = false }),
        Reorganisation = Reorganisation.None,
        InLiquidation = false,
        InBankruptcy = false,
        ActivitySuspended = false,
        TaxDebt = Rubles.Zero,
        OverdueDebtToRegion = false,
        AnyoneDisqualified = false,
        ForeignEntity = false,
        OffshoreHoldings = Sequence.Empty<OffshoreHolding>(),
        OtherRegionalFunding = false,
        InExtremismList = false,
        InSecurityCouncilLists = false,
        ForeignAgent = false,
    };

    /// <summary>The days of a contest in the spring of 2026.</summary>
    public static ApplicationDates Dates { get; } = new(
        new LocalDateTime(2026, 3, 10, 18, 0), new LocalDate(2026, 3, 20), new LocalDate(2026, 3, 17));

    /// <summary>An application in order.</summary>
    public static Application Application(string id) =>
        new()
        {
            Id = id,
            ApplicantId = "1026700000000",
            Filed = new LocalDateTime(2026, 2, 16, 10, 3),
            ReworkAskedFor = false,
            HasSignature = true,
            SignerInRegister = true,
            Documents = Sequence.Of(
                SubmittedDocument.InOrder(DocumentKind.Charter),
                SubmittedDocument.InOrder(DocumentKind.PersonalDataConsent),
                SubmittedDocument.InOrder(DocumentKind.PublicationConsent),
                SubmittedDocument.InOrder(DocumentKind.RegisterExtract, new LocalDate(2026, 2, 12)),
                SubmittedDocument.InOrder(DocumentKind.TaxCertificate, new LocalDate(2026, 2, 12)),
                SubmittedDocument.InOrder(DocumentKind.Project)),
            ProjectParts = SmolenskRules.ThirdEdition.Applications.ProjectParts,
            PriorityDirection = PriorityDirection.SocialSupport,
            InformationReliable = true,
            RecognisedBreaches = Sequence.Empty<LocalDate>(),
        };

    /// <summary>Three sheets with one score on every criterion: the final score is that score.</summary>
    public static Sequence<ExpertSheet> Sheets(int score) =>
        Sequence.Of("first", "second", "third")
            .Select(expert => new ExpertSheet(
                expert,
                SmolenskRules.ThirdEdition.Methodology.Criteria.Select(_ => score).ToSequence()))
            .ToSequence();
}
