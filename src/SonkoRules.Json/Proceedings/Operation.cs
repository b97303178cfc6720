using SonkoRules.Applications;
using SonkoRules.Contests;
using SonkoRules.Eligibility;
using SonkoRules.Subsidies;

namespace SonkoRules.Json;

internal sealed class ProceedingsOperation()
    : DocumentOperation<ProceedingsRequest, ContestProceedings, ProceedingsRequestDoc, ProceedingsAnswerDoc>(
        "proceedings",
        "Ход конкурса: заключения о заявителях, решения по заявкам, итоги.",
        "A contest from its applicants on: verdicts, decisions, what it came to.")
{
    protected override ProceedingsRequest? Interpret(ProceedingsRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var budget = ContestMapping.Budget(document.Budget, problems, "/budget");
        var dates = ApplicationMapping.FromDoc(document.Dates);
        var filings = new Filings(rules, dates, problems, "/applications");
        var applications = FiledApplicationMapping.FromDocs(document.Applications, filings, problems, "/applications");
        var answers = ContestMapping.Answers(document.Answers, filings.Known, problems, "/answers");
        var releases = ContestMapping.Releases(document.Releases, filings.Known, problems, "/releases");
        var decisions = ContestMapping.Decisions(document.TieDecisions, filings.Known, problems, "/tieDecisions");
        var explained = ExplainedMapping.FromDoc(document.Explain, document.ExplainOnly, filings.Known, problems);
        return problems.Any
            ? null
            : new ProceedingsRequest(
                rules!,
                new FiledContest
                {
                    Budget = budget!,
                    Dates = dates,
                    Applications = applications,
                    Answers = answers,
                    Releases = releases,
                    TieDecisions = decisions,
                },
                document.Explain ?? false)
            {
                ExplainOnly = explained,
            };
    }

    protected override OneOf<ContestProceedings, WhyNot> Answer(ProceedingsRequest request) =>
        Contest.Run(request.Rules, request.Input);

    protected override ProceedingsRequestDoc ToDoc(ProceedingsRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            ContestMapping.ToDoc(request.Input.Budget),
            ApplicationMapping.ToDoc(request.Input.Dates),
            [.. request.Input.Applications.Select(FiledApplicationMapping.ToDoc)],
            ContestMapping.ToDoc(request.Input.Answers),
            ContestMapping.ToDocs(request.Input.Releases),
            ContestMapping.ToDocs(request.Input.TieDecisions),
            request.Explain ? true : null,
            request.Explain ? ExplainedMapping.ToDoc(request.ExplainOnly) : null);

    protected override ProceedingsAnswerDoc ToDoc(ProceedingsRequest request, ContestProceedings result)
    {
        var isExplained = ExplainedMapping.Chosen(request.Explain, request.ExplainOnly);
        return new ProceedingsAnswerDoc(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            [.. result.Decisions.Select((decision, i) => new DecidedDoc(
                decision.ApplicationId,
                DecisionMapping.ToDoc(decision),
                VerdictMapping.ToDoc(request.Rules, result.Cases[i].Verdict),
                isExplained(decision.ApplicationId)
                    ? ExplanationMapping.ToDoc(result.ExplainDecision(decision.ApplicationId))
                    : null))],
            [.. result.NotScored.Select(decision => decision.ApplicationId)],
            result.IsUndecided,
            Standing(request, result, isExplained));
    }

    // One proper application, one of an applicant that is not eligible, and one that was withdrawn.
    protected override ProceedingsRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.ThirdEdition),
            new FiledContest
            {
                Budget = new Budget(Rubles.From(250_000m)),
                Dates = Examples.Dates,
                Applications = Sequence.Of(
                    Filed("26-01", "1026700000001", Examples.Applicant, 30_000m) with { Sheets = Examples.Sheets(90) },
                    Filed(
                        "26-02",
                        "1026700000002",
                        Examples.Applicant with { TaxDebt = Rubles.From(30_000.01m) },
                        19_000m),
                    Withdrawn(Filed("26-03", "1026700000003", Examples.Applicant, 24_000m))),
            },
            Explain: true);

    private static StandingDoc Standing(
        ProceedingsRequest request, ContestProceedings result, Func<string, bool> isExplained)
    {
        ExplanationDoc? Told(Explanation explanation) =>
            request.Explain ? ExplanationMapping.ToDoc(explanation) : null;
        return result.Match<StandingDoc>(
            held => new StandingDoc.Held(held.IsFinal, new OutcomeMapping(held.Outcome, isExplained).ToDoc()),
            notHeld => new StandingDoc.NotHeld(
                notHeld.Standing.Clause, notHeld.Standing.Reason, Told(notHeld.Standing.Explain())),
            open => new StandingDoc.Open(open.Standing.Clause, open.Standing.Undecided, Told(open.Standing.Explain())));
    }

    private static FiledApplication Filed(string id, string applicantId, ApplicantFacts facts, decimal request) =>
        new()
        {
            Application = Examples.Application(id) with { ApplicantId = applicantId },
            Applicant = ApplicantTimeline.Same(facts),
            Request = Rubles.From(request),
        };

    private static FiledApplication Withdrawn(FiledApplication filed) =>
        filed with
        {
            Application = filed.Application with { Withdrawal = Withdrawal.At(new LocalDateTime(2026, 3, 2, 12, 0)) },
        };
}
