using SonkoRules.Eligibility;

namespace SonkoRules.Json;

internal sealed class EligibilityOperation()
    : DocumentOperation<EligibilityRequest, EligibilityResult, EligibilityRequestDoc, EligibilityAnswerDoc>(
        "eligibility",
        "Соответствие участника конкурса требованиям п. 1.5 и 1.6.",
        "Whether an applicant meets the requirements of 1.5 and 1.6.")
{
    protected override EligibilityRequest? Interpret(EligibilityRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var dates = Dates(document.Dates, problems);
        var applicant = ApplicantMapping.FromDocs(document.Applicant, problems, "/applicant");
        if (rules is not null && dates is not null)
        {
            AssessmentDays.Check(rules, dates, problems, day => (
                day switch
                {
                    ContestDay.Filing => "/dates/filing",
                    ContestDay.AcceptanceEnd => "/dates/acceptanceEnd",
                    _ => "/dates/consideration",
                },
                Expected.Day(dates.On(day))));
        }

        return problems.Any
            ? null
            : new EligibilityRequest(rules!, applicant!, dates!, document.Explain ?? false);
    }

    protected override OneOf<EligibilityResult, WhyNot> Answer(EligibilityRequest request) =>
        new EligibilityResult(request.Rules.Eligibility.Assess(request.Applicant, request.Dates));

    protected override EligibilityRequestDoc ToDoc(EligibilityRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            new EligibilityDatesDoc(request.Dates.Filing, request.Dates.AcceptanceEnd, request.Dates.Consideration),
            ApplicantMapping.ToDocs(request.Applicant),
            request.Explain ? true : null);

    protected override EligibilityAnswerDoc ToDoc(EligibilityRequest request, EligibilityResult result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            VerdictMapping.ToDoc(request.Rules, result.Verdict),
            request.Explain ? ExplanationMapping.ToDoc(result.Verdict.Explain()) : null);

    // Of an organisation in order but for what is not yet known of its debts and of the list of extremists.
    protected override EligibilityRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.ThirdEdition),
            ApplicantTimeline.Same(Examples.Applicant with
            {
                TaxDebt = null,
                OverdueDebtToRegion = true,
                OverdueDebtExcepted = null,
                InExtremismList = null,
            }),
            new EligibilityDates(new LocalDate(2026, 2, 16), new LocalDate(2026, 3, 10), new LocalDate(2026, 3, 20)),
            Explain: true);

    private static EligibilityDates? Dates(EligibilityDatesDoc document, Problems problems)
    {
        if (document.Consideration >= document.Filing)
        {
            return new EligibilityDates(document.Filing, document.AcceptanceEnd, document.Consideration);
        }

        problems.Add(
            "/dates/consideration", TokenText.Quoted(Expected.Day(document.Consideration)), Expected.NotBefore(document.Filing));
        return null;
    }
}
