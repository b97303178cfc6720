using SonkoRules.Eligibility;

namespace SonkoRules.Json;

/// <summary>Descriptions of an applicant by days in documents. Days that share a description share an object.</summary>
internal static class ApplicantMapping
{
    private static readonly ContestDay[] AllDays = [ContestDay.Filing, ContestDay.AcceptanceEnd, ContestDay.Consideration];

    private static readonly LocalizedText EveryDay = new(
        "описание каждого из дней Filing, AcceptanceEnd, Consideration",
        "a description of each of the days Filing, AcceptanceEnd, Consideration");

    private static readonly LocalizedText OnceOnly = new(
        "день, у которого нет другого описания", "a day that has no other description");

    /// <summary>What is known of an applicant; null where a day has no description or two.</summary>
    public static ApplicantTimeline? FromDocs(IReadOnlyList<ApplicantDoc> documents, Problems problems, string pointer)
    {
        var byDay = new ApplicantFacts?[AllDays.Length];
        for (var i = 0; i < documents.Count; i++)
        {
            var place = Pointer.Item(pointer, i);
            var facts = FactsMapping.FromDoc(documents[i].Facts, problems, place + "/facts");
            var days = documents[i].Days ?? AllDays;
            if (days.Count == 0)
            {
                problems.Add(place + "/days", "[]", Expected.SomeItem);
            }

            for (var j = 0; j < days.Count; j++)
            {
                if (byDay[(int)days[j]] is not null)
                {
                    problems.Add(
                        documents[i].Days is null ? place : Pointer.Item(place + "/days", j),
                        string.Empty,
                        OnceOnly);
                }

                byDay[(int)days[j]] = facts;
            }
        }

        if (byDay[0] is { } filing && byDay[1] is { } acceptanceEnd && byDay[2] is { } consideration)
        {
            return new ApplicantTimeline
            {
                OnFiling = filing,
                OnAcceptanceEnd = acceptanceEnd,
                OnConsideration = consideration,
            };
        }

        problems.Add(pointer, string.Empty, EveryDay);
        return null;
    }

    public static IReadOnlyList<ApplicantDoc> ToDocs(ApplicantTimeline applicant)
    {
        ApplicantFacts On(ContestDay day) => day switch
        {
            ContestDay.Filing => applicant.OnFiling,
            ContestDay.AcceptanceEnd => applicant.OnAcceptanceEnd,
            _ => applicant.OnConsideration,
        };
        var descriptions = new List<ApplicantDoc>();
        foreach (var day in AllDays)
        {
            if (Array.Find(AllDays, earlier => ReferenceEquals(On(earlier), On(day))) == day)
            {
                var days = AllDays.Where(each => ReferenceEquals(On(each), On(day))).ToArray();
                descriptions.Add(new ApplicantDoc(
                    FactsMapping.ToDoc(On(day)), days.Length == AllDays.Length ? null : days));
            }
        }

        return descriptions;
    }
}

/// <summary>Facts about applicants in documents.</summary>
[Mapper]
internal static partial class FactsMapping
{
    // Rules count years from days; so many of them fit behind any day that a document should have.
    private static readonly LocalDate LastCountable = new(9899, 12, 31);

    /// <summary>The facts without those whose days or shares no rule can count with, which are errors.</summary>
    public static ApplicantFacts FromDoc(FactsDoc document, Problems problems, string pointer) =>
        ToFacts(document) with
        {
            RegisteredInRegionSince = Countable(document.RegisteredInRegionSince, problems, pointer + "/registeredInRegionSince"),
            RegisteredSince = Countable(document.RegisteredSince, problems, pointer + "/registeredSince"),
            OffshoreHoldings = Holdings(document.OffshoreHoldings, problems, pointer + "/offshoreHoldings"),
        };

    public static partial FactsDoc ToDoc(ApplicantFacts facts);

    [MapperIgnoreTarget(nameof(ApplicantFacts.OffshoreHoldings))]
    private static partial ApplicantFacts ToFacts(FactsDoc document);

    private static TerritorialDivision FromDoc(DivisionDoc document) =>
        document is DivisionDoc.DivisionOf of ? TerritorialDivision.Of(of.Organisation) : TerritorialDivision.None;

    private static DivisionDoc ToDoc(TerritorialDivision division) =>
        division.Match<DivisionDoc>(
            _ => new DivisionDoc.NoDivision(),
            of => new DivisionDoc.DivisionOf(of.Kind));

    /// <summary>A day from which rules count years on; a later one than they can count from is an error.</summary>
    public static LocalDate? Countable(LocalDate? day, Problems problems, string pointer)
    {
        if (day is { } given && given > LastCountable)
        {
            problems.Add(pointer, TokenText.Quoted(Expected.Day(given)), Expected.NotAfter(LastCountable));
            return null;
        }

        return day;
    }

    private static partial ContractBreach ToBreach(BreachDoc document);

    private static Sequence<ContractBreach> ToBreaches(IReadOnlyList<BreachDoc> documents) =>
        documents.Select(ToBreach).ToSequence();

    private static Sequence<OffshoreHolding>? Holdings(
        IReadOnlyList<OffshoreHoldingDoc>? documents, Problems problems, string pointer) =>
        documents?.Sound((document, i) =>
        {
            if (document.Percent is >= 0 and <= 100)
            {
                return ToHolding(document);
            }

            problems.Add(
                Pointer.Item(pointer, i) + "/percent", NumberMapping.Text(document.Percent), Expected.Percent);
            return null;
        });

    private static partial OffshoreHolding ToHolding(OffshoreHoldingDoc document);
}

/// <summary>Verdicts on applicants in documents.</summary>
internal static class VerdictMapping
{
    public static VerdictDoc ToDoc(Rulebook rules, EligibilityVerdict verdict)
    {
        var outcome = verdict.Outcome as EligibilityOutcome.Undetermined;
        return new VerdictDoc(
            verdict.Kind,
            rules.Edition.Eligibility.AdmissionClause,
            [.. verdict.Results.Select(ToDoc)],
            Missing(verdict.Missing),
            ReadingsMapping.ToDoc(verdict.Readings),
            outcome is null ? null : Sets(outcome.ToAdmit),
            outcome is null ? null : Sets(outcome.ToRefuse));
    }

    private static RequirementDoc ToDoc(RequirementResult result) =>
        new(
            result.Requirement.Id,
            result.Clause,
            ExplanationMapping.ToDoc(result.Requirement.Title),
            result.Match(_ => RequirementOutcome.Met, _ => RequirementOutcome.NotMet, _ => RequirementOutcome.Undetermined),
            result.Days,
            Findings(result.Findings),
            ReadingsMapping.ToDoc(result.Readings),
            result.Match<IReadOnlyList<RequirementFindingDoc>?>(_ => null, notMet => Findings(notMet.Against), _ => null),
            result.Match<IReadOnlyList<MissingFactDoc>?>(_ => null, _ => null, undetermined => Missing(undetermined.Missing)));

    private static RequirementFindingDoc[] Findings(Sequence<Finding> findings) =>
        [.. findings.Select(finding => new RequirementFindingDoc(
            finding.Fact,
            finding.Holds.IsTrue ? Truth.True : finding.Holds.IsFalse ? Truth.False : Truth.Unknown,
            ExplanationMapping.ToDoc(finding.Found),
            ExplanationMapping.ToDoc(finding.Required),
            finding.Days))];

    private static MissingFactDoc[] Missing(Sequence<MissingFact> missing) =>
        [.. missing.Select(fact => new MissingFactDoc(
            fact.Fact, ExplanationMapping.ToDoc(fact.Name), fact.Days, fact.Clauses, fact.Sources))];

    private static IReadOnlyList<IReadOnlyList<QuestionDoc>> Sets(Sequence<Sequence<MissingFact>> sets) =>
        [.. sets.Select(set => (IReadOnlyList<QuestionDoc>)[.. set.Select(fact => new QuestionDoc(fact.Fact, fact.Days))])];
}

/// <summary>The days on which requirements to applicants hold, as far as rules are known for them.</summary>
internal static class AssessmentDays
{
    /// <summary>Refuses days for which no limit of the tax debt is known where the rules ask for it. The place
    /// tells where each of the days stands, and how; null for one that was checked already.</summary>
    public static void Check(
        Rulebook rules,
        EligibilityDates dates,
        Problems problems,
        Func<ContestDay, (string Pointer, string Value)?> place)
    {
        var first = rules.Edition.Eligibility.TaxDebtLimits[0].From;
        var asked = rules.Eligibility.Requirements.Where(requirement => requirement.Id == RequirementId.TaxDebt);
        foreach (var day in asked.SelectMany(requirement => requirement.Days))
        {
            if (dates.On(day) < first && place(day) is var (pointer, value))
            {
                problems.Add(pointer, TokenText.Quoted(value), Expected.NotBefore(first));
            }
        }
    }
}
