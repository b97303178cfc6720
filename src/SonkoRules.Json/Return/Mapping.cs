using NodaTime.Text;
using SonkoRules.Calendars;
using SonkoRules.Indicators;
using SonkoRules.Returns;

namespace SonkoRules.Json;

/// <summary>Claims with their facts in requests.</summary>
internal static class AskedClaimMapping
{
    private const int LastYear = 9999;

    private static readonly SubsidyResult Unsound = new("?", 1, 0);

    public static Sequence<AskedClaim> FromDocs(
        IReadOnlyList<ClaimDoc> documents, WorkingDayCalendar calendar, Problems problems, string pointer) =>
        documents.Sound((document, i) => FromDoc(document, calendar, problems, Pointer.Item(pointer, i)));

    public static ClaimDoc ToDoc(AskedClaim claim) =>
        claim.Match<ClaimDoc>(
            unmet => new ClaimUnmetResultsDoc(
                [.. unmet.Results.Select(ToDoc)],
                unmet.Values.SubsidyYear,
                unmet.Values.Day,
                unmet.Values.Agreed,
                unmet.DemandReceived),
            unused => new ClaimUnusedRemainderDoc(unused.Amount, unused.Year),
            spent => new ClaimOffPurposeDoc(
                spent.Amount, spent.FoundAs is { } breach ? BreachFactsMapping.ToDoc(breach) : null),
            breach => new ClaimBreachDoc(BreachFactsMapping.ToDoc(breach)));

    private static AskedClaim? FromDoc(
        ClaimDoc document, WorkingDayCalendar calendar, Problems problems, string pointer)
    {
        switch (document)
        {
            case ClaimUnmetResultsDoc unmet:
                CalendarMapping.Check(
                    unmet.DemandReceived, calendar, problems, Pointer.Member(pointer, "demandReceived"));
                return Unmet(unmet, calendar, problems, pointer);
            case ClaimUnusedRemainderDoc unused:
                CalendarMapping.Check((int?)unused.Year, calendar, problems, Pointer.Member(pointer, "year"));
                return new AskedClaim.UnusedRemainder(unused.Amount, unused.Year);
            case ClaimOffPurposeDoc spent:
                return new AskedClaim.OffPurpose(
                    spent.Amount,
                    spent.FoundAs is { } found
                        ? BreachFactsMapping.FromDoc(found, calendar, problems, Pointer.Member(pointer, "foundAs"))
                        : null);
            default:
                return BreachFactsMapping.FromDoc(
                    ((ClaimBreachDoc)document).Breach, calendar, problems, Pointer.Member(pointer, "breach"));
        }
    }

    /// <summary>The results; those in error are listed and stand in as sound ones.</summary>
    public static Sequence<SubsidyResult> Results(
        IReadOnlyList<PlannedResultDoc> documents, Problems problems, string pointer)
    {
        if (documents.Count == 0)
        {
            problems.Add(pointer, "[]", "хотя бы один результат", "at least one result");
        }

        var results = new SubsidyResult[documents.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = FromDoc(documents[i], problems, Pointer.Item(pointer, i));
        }

        return results.ToSequence();
    }

    private static AskedClaim.UnmetResults? Unmet(
        ClaimUnmetResultsDoc document, WorkingDayCalendar calendar, Problems problems, string pointer)
    {
        var results = Results(document.Results, problems, Pointer.Member(pointer, "results"));
        CalendarMapping.Check((int?)document.Year, calendar, problems, Pointer.Member(pointer, "year"));
        return results.Count == 0 || document.Year is < 1 or > LastYear
            ? null
            : new AskedClaim.UnmetResults(
                results, new ValuesAsOf(document.Year, document.AsOf, document.Agreed), document.DemandReceived);
    }

    private static SubsidyResult FromDoc(PlannedResultDoc document, Problems problems, string pointer)
    {
        var isSound = Expect(
            !string.IsNullOrWhiteSpace(document.Name),
            "name",
            TokenText.Quoted(document.Name),
            new LocalizedText("непустая строка", "a text that is not empty"));
        isSound &= Expect(
            document.Planned > 0,
            "planned",
            NumberMapping.Text(document.Planned),
            new LocalizedText("число больше 0", "a number above 0"));
        isSound &= Expect(
            document.Reached >= 0,
            "reached",
            NumberMapping.Text(document.Reached),
            new LocalizedText("число от 0", "a number from 0"));
        return isSound
            ? new SubsidyResult(
                document.Name,
                document.Planned,
                document.Reached,
                document.Direction ?? IndicatorDirection.MoreIsBetter)
            : Unsound;

        bool Expect(bool holds, string member, string value, LocalizedText expected)
        {
            if (!holds)
            {
                problems.Add(Pointer.Member(pointer, member), value, expected);
            }

            return holds;
        }
    }

    public static PlannedResultDoc ToDoc(SubsidyResult result) =>
        new(
            result.Name,
            result.Planned,
            result.Reached,
            result.Direction == IndicatorDirection.MoreIsBetter ? null : result.Direction);
}

/// <summary>The days of a breach in requests.</summary>
[Mapper]
internal static partial class BreachFactsMapping
{
    private const string Found = "found";
    private const string ActSent = "actSent";
    private const string CureBy = "cureBy";
    private const int LastYear = 9999;

    /// <summary>The facts; whatever contradicts itself or is outside the calendar goes to the problems, and then the
    /// facts may not be sound.</summary>
    public static AskedClaim.Breach? FromDoc(
        SubsidyBreachDoc document, WorkingDayCalendar calendar, Problems problems, string pointer)
    {
        CalendarMapping.Check(document.Found, calendar, problems, Pointer.Member(pointer, Found));
        CalendarMapping.Check(document.CureBy, calendar, problems, Pointer.Member(pointer, CureBy));
        CalendarMapping.Check(document.Decided, calendar, problems, Pointer.Member(pointer, "decided"));
        CalendarMapping.Check(document.DemandReceived, calendar, problems, Pointer.Member(pointer, "demandReceived"));
        Pair(document, problems, pointer);
        Following(
            problems,
            pointer,
            (Found, document.Found),
            (ActSent, document.ActSent),
            ("decided", document.Decided),
            ("demandSent", document.DemandSent),
            ("demandReceived", document.DemandReceived));
        Following(problems, pointer, (ActSent, document.ActSent), (CureBy, document.CureBy));
        Following(problems, pointer, ("demandSent", document.DemandSent), ("demandedBy", document.DemandedBy));
        Following(problems, pointer, (Found, document.Found), ("cured", document.Cured));
        Following(problems, pointer, (Found, document.Found), ("returned", document.Returned));
        Following(problems, pointer, (Found, document.Found), ("asOf", document.AsOf));
        return Year(document, problems, pointer)
            ? new AskedClaim.Breach(ToFacts(document), document.AsOf)
            : null;
    }

    [MapNestedProperties(nameof(AskedClaim.Breach.Facts))]
    [MapProperty("Facts.Kind", nameof(SubsidyBreachDoc.BreachOf))]
    public static partial SubsidyBreachDoc ToDoc(AskedClaim.Breach breach);

    [MapProperty(nameof(SubsidyBreachDoc.BreachOf), nameof(BreachFacts.Kind))]
    private static partial BreachFacts ToFacts(SubsidyBreachDoc document);

    private static BreachKind FromDoc(BreachKind? kind) => kind ?? BreachKind.Conditions;

    private static BreachKind? ToDoc(BreachKind kind) => kind == BreachKind.Conditions ? null : kind;

    private static bool Year(SubsidyBreachDoc document, Problems problems, string pointer)
    {
        var greatest = document.Found.Year;
        if (document.SubsidyYear >= 1 && document.SubsidyYear <= greatest && greatest <= LastYear)
        {
            return true;
        }

        var range = NumberMapping.Text(1) + " … " + NumberMapping.Text(greatest);
        problems.Add(
            Pointer.Member(pointer, "subsidyYear"), NumberMapping.Text(document.SubsidyYear),
            "год не позже года, в котором найдено нарушение: " + range,
            "a year not after the one in which the breach was found: " + range);
        return false;
    }

    private static void Pair(SubsidyBreachDoc document, Problems problems, string pointer)
    {
        if (document.ActSent is null != document.CureBy is null)
        {
            problems.Add(
                Pointer.Member(pointer, document.ActSent is null ? ActSent : CureBy), string.Empty,
                "день: акт назначает срок устранения, поэтому actSent и cureBy даются вместе",
                "a day: the act sets the term to cure, so that actSent and cureBy are given together");
        }
    }

    /// <summary>Lists every day that is before the last one known among those ahead of it.</summary>
    private static void Following(Problems problems, string pointer, params (string Name, LocalDate? Day)[] events)
    {
        var last = default((string Name, LocalDate? Day));
        foreach (var next in events)
        {
            if (next.Day is { } day && day < last.Day)
            {
                var bound = LocalDatePattern.Iso.Format(last.Day.Value) + " (" + last.Name + ")";
                problems.Add(
                    Pointer.Member(pointer, next.Name), CalendarMapping.Shown(day),
                    "день не раньше " + bound, "a day not before " + bound);
            }
            else if (next.Day is not null)
            {
                last = next;
            }
        }
    }
}

/// <summary>Returns in answers.</summary>
[Mapper]
[UseStaticMapper(typeof(ReadingsMapping))]
internal static partial class ReturnMapping
{
    [MapNestedProperties(nameof(ReturnItem.Claim))]
    [MapProperty("Claim.IsContingent", nameof(ReturnItemDoc.Contingent))]
    [MapProperty("Claim.IsForecast", nameof(ReturnItemDoc.Forecast))]
    public static partial ReturnItemDoc ToDoc(ReturnItem item);

    private static ReturnTimingDoc ToDoc(ReturnTiming timing) =>
        timing.Match<ReturnTimingDoc>(
            by => new TimingByDoc(DeadlineMapping.ToDoc(by.Deadline)),
            after => new TimingAfterDemandDoc(DeadlineMapping.ToDoc(after.Term)),
            _ => new TimingNotNamedDoc(),
            _ => new TimingNothingDueDoc(),
            waits => new TimingNotDemandedDoc(
                waits.Deadline is { } deadline ? DeadlineMapping.ToDoc(deadline) : null));

    private static GroundDoc ToDoc(ReturnGround ground) =>
        ground.Match<GroundDoc>(
            unused => new GroundUnusedRemainderDoc(unused.Year),
            spent => new GroundOffPurposeDoc(spent.Spent, spent.Path is { } path ? ToDoc(path) : null),
            breach => new GroundBreachDoc(ToDoc(breach.Path)),
            unmet => new GroundUnmetResultsDoc(
                unmet.Coefficient.Value,
                unmet.Multiplier,
                unmet.ExactKopecks,
                unmet.Values.Day,
                unmet.ResultsDue,
                [.. unmet.Coefficient.Results.Select(ToDoc)]));

    private static BreachPathDoc ToDoc(Path<BreachFacts, BreachOutcome> path) =>
        new(
            path.AsOf,
            path.Outcome.Match<BreachOutcomeDoc>(
                _ => new BreachMayBeCuredDoc(),
                cured => new BreachCuredDoc(cured.On),
                _ => new BreachReturnOwedDoc(),
                returned => new BreachReturnedDoc(returned.On)),
            [.. path.Steps.Select(ToDoc)],
            path.Next is { } next ? Number(path, next) : null,
            path.Collisions.Count == 0 ? null : [.. path.Collisions.Select(ToDoc)]);

    private static CollisionDoc ToDoc(TermCollision collision) =>
        new(DeadlineMapping.ToDoc(collision.Ends), DeadlineMapping.ToDoc(collision.Ahead));

    // The step itself, not one that happens to be equal.
    private static int Number(Path<BreachFacts, BreachOutcome> path, PathStep step)
    {
        var number = 1;
        while (!ReferenceEquals(path.Steps[number - 1], step))
        {
            number++;
        }

        return number;
    }

    private static PathStepDoc ToDoc(PathStep step) =>
        new(
            DeadlineMapping.ToDoc(step.Term),
            step.State.Match<StepStateDoc>(
                ahead => new StepAheadDoc(ahead.Reason),
                _ => new StepOpenDoc(),
                overdue => new StepOverdueDoc(overdue.Days),
                done => new StepDoneDoc(done.On, done.IsLate),
                _ => new StepReleasedDoc(),
                _ => new StepLapsedDoc(),
                passed => new StepPassedDoc(passed.LaterStepOn)),
            step.Deadline is { } deadline ? DeadlineMapping.ToDoc(deadline) : null);

    [MapNestedProperties(nameof(ResultCoefficient.Result))]
    [MapProperty(nameof(ResultCoefficient.Value), nameof(ResultCoefficientDoc.K))]
    private static partial ResultCoefficientDoc ToDoc(ResultCoefficient coefficient);
}
