using SonkoRules.Applications;
using SonkoRules.Eligibility;

namespace SonkoRules.Json;

/// <summary>Reads the applications of a contest with their applicants, one after another, and what they must not have in
/// common.</summary>
internal sealed class Filings(Rulebook? rules, ApplicationDates dates, Problems problems, string pointer)
{
    /// <summary>Each decision names the applicant's other applications: without a bound an answer would grow with the
    /// square of a request.</summary>
    public const int GreatestOfOneApplicant = 50;

    private readonly Dictionary<string, int> _ofApplicant = new(StringComparer.Ordinal);

    private int _index;
    private bool _datesAreChecked;

    /// <summary>The ids of the applications that were read.</summary>
    public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

    /// <summary>The next application; null where it has errors.</summary>
    public (Application Application, ApplicantTimeline Applicant)? Next(
        ApplicationDoc document, IReadOnlyList<ApplicantDoc> applicant)
    {
        var place = Pointer.Item(pointer, _index++);
        var application = Application(document, place + "/application");
        var timeline = ApplicantMapping.FromDocs(applicant, problems, place + "/applicant");
        return application is null || timeline is null ? null : (application, timeline);
    }

    private Application? Application(ApplicationDoc document, string place)
    {
        var isNamed = problems.Named(document.Id, place + "/id");
        if (!Known.Add(document.Id) && isNamed)
        {
            problems.Add(place + "/id", TokenText.Quoted(document.Id), Expected.OwnId);
        }

        var hasApplicant = problems.Named(document.ApplicantId, place + "/applicantId");
        if (hasApplicant)
        {
            Count(document.ApplicantId, place + "/applicantId");
        }

        CheckDays(document, place);
        var documents = Documents(document.Documents, place + "/documents");
        var breaches = Breaches(document.RecognisedBreaches, place + "/recognisedBreaches");
        return !isNamed || !hasApplicant
            ? null
            : new Application
            {
                Id = document.Id,
                ApplicantId = document.ApplicantId,
                Filed = document.Filed,
                Withdrawal = document.Withdrawn is { } moment ? Withdrawal.At(moment) : Withdrawal.None,
                Rework = document.Rework switch
                {
                    ReworkDoc.Awaited awaited => new Rework.Awaited(awaited.Deadline) { Returned = awaited.Returned },
                    ReworkDoc.Resubmitted resubmitted => new Rework.Resubmitted(resubmitted.On, resubmitted.Deadline)
                    {
                        Returned = resubmitted.Returned,
                        Time = resubmitted.At?.TimeOfDay,
                        AskedForAgain = resubmitted.AskedForAgain ?? false,
                    },
                    _ => Rework.None,
                },
                ReworkAskedFor = document.ReworkAskedFor,
                HasSignature = document.HasSignature,
                SignerInRegister = document.SignerInRegister,
                Documents = documents,
                ProjectParts = document.ProjectParts?.ToSequence(),
                PriorityDirection = document.PriorityDirection,
                InformationReliable = document.InformationReliable,
                RecognisedBreaches = breaches,
            };
    }

    private void Count(string applicant, string place)
    {
        _ofApplicant.TryGetValue(applicant, out var before);
        _ofApplicant[applicant] = before + 1;
        if (before == GreatestOfOneApplicant)
        {
            problems.Add(
                place, TokenText.Quoted(applicant),
                $"не более {NumberMapping.Text(GreatestOfOneApplicant)} заявок одного заявителя",
                $"at most {NumberMapping.Text(GreatestOfOneApplicant)} applications of one applicant");
        }
    }

    private void CheckDays(ApplicationDoc document, string place)
    {
        var filed = document.Filed.Date;
        if (filed > dates.Consideration)
        {
            problems.Add(
                place + "/filed", TokenText.Quoted(Expected.Moment(document.Filed)), Expected.NotAfter(dates.Consideration));
        }
        else if (rules is not null)
        {
            AssessmentDays.Check(
                rules,
                new EligibilityDates(filed, dates.AcceptanceEnd.Date, dates.Consideration),
                problems,
                day => (day, _datesAreChecked) switch
                {
                    (ContestDay.Filing, _) => (place + "/filed", Expected.Moment(document.Filed)),
                    (_, true) => null,
                    (ContestDay.AcceptanceEnd, _) => ("/dates/acceptanceEnd", Expected.Moment(dates.AcceptanceEnd)),
                    _ => ("/dates/consideration", Expected.Day(dates.Consideration)),
                });
            _datesAreChecked = true;
        }

        if (document.Rework is ReworkDoc.Resubmitted { At: { } at } back && at.Date != back.On)
        {
            problems.Add(
                place + "/rework/at",
                TokenText.Quoted(Expected.Moment(at)),
                "время дня " + Expected.Day(back.On) + " (on)",
                "a moment of the day " + Expected.Day(back.On) + " (on)");
        }

        if (document.Withdrawn is { } withdrawn && withdrawn < document.Filed)
        {
            problems.Add(
                place + "/withdrawn",
                TokenText.Quoted(Expected.Moment(withdrawn)),
                Expected.NotBefore(document.Filed));
        }
    }

    private Sequence<SubmittedDocument>? Documents(IReadOnlyList<SubmittedDocumentDoc>? documents, string place)
    {
        if (documents is null)
        {
            return null;
        }

        var submitted = new List<SubmittedDocument>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            if (submitted.Exists(earlier => earlier.Kind == document.Kind))
            {
                problems.Add(Pointer.Item(place, i) + "/kind", string.Empty, Expected.OnlyOnce);
                continue;
            }

            submitted.Add(ApplicationMapping.FromDoc(document));
        }

        return submitted.ToSequence();
    }

    private Sequence<LocalDate>? Breaches(IReadOnlyList<LocalDate>? days, string place)
    {
        for (var i = 0; i < (days?.Count ?? 0); i++)
        {
            FactsMapping.Countable(days![i], problems, Pointer.Item(place, i));
        }

        return days?.ToSequence();
    }
}

/// <summary>Applications and the days of their contest in documents.</summary>
[Mapper]
internal static partial class ApplicationMapping
{
    public static partial ApplicationDates FromDoc(ApplicationDatesDoc document);

    public static partial ApplicationDatesDoc ToDoc(ApplicationDates dates);

    /// <summary>The days on which requirements to the applicant of an application hold.</summary>
    public static EligibilityDates AssessmentDates(Application application, ApplicationDates dates) =>
        new(application.Filed.Date, dates.AcceptanceEnd.Date, dates.Consideration);

    [MapProperty(nameof(Application.Withdrawal), nameof(ApplicationDoc.Withdrawn))]
    public static partial ApplicationDoc ToDoc(Application application);

    public static partial SubmittedDocument FromDoc(SubmittedDocumentDoc document);

    private static LocalDateTime? ToDoc(Withdrawal withdrawal) => (withdrawal as Withdrawal.Made)?.Moment;

    private static ReworkDoc? ToDoc(Rework rework) =>
        rework.Match<ReworkDoc?>(
            _ => null,
            awaited => new ReworkDoc.Awaited(awaited.Deadline, awaited.Returned),
            resubmitted => new ReworkDoc.Resubmitted(
                resubmitted.On,
                resubmitted.Deadline,
                resubmitted.Returned,
                resubmitted.Time is { } time ? resubmitted.On + time : null,
                resubmitted.AskedForAgain ? true : null));
}

/// <summary>Decisions on applications in documents.</summary>
internal static class DecisionMapping
{
    public static DecisionDoc ToDoc(ApplicationDecision decision)
    {
        var readings = ReadingsMapping.ToDoc(decision.Readings);
        return decision.Match<DecisionDoc>(
            proper => new DecisionDoc.Proper(proper.Clause, readings, ToDocs(proper.Remarks)),
            returned => new DecisionDoc.ReturnedForRework(
                returned.Clause,
                readings,
                ToDocs(returned.Grounds),
                ToDocs(returned.Remarks),
                ToDocs(returned.Missing),
                returned.AwaitedUntil),
            rejected => new DecisionDoc.Rejected(
                rejected.Clause, readings, ToDocs(rejected.Grounds), ToDocs(rejected.Remarks), ToDocs(rejected.Missing)),
            notFiled => new DecisionDoc.NotFiled(notFiled.Clause, readings, ToDocs(notFiled.Grounds)),
            withdrawn => new DecisionDoc.Withdrawn(withdrawn.Clause, readings),
            undetermined => new DecisionDoc.Undetermined(
                undetermined.Clause,
                readings,
                ToDocs(undetermined.Grounds),
                ToDocs(undetermined.Missing)));
    }

    private static MissingApplicationFactDoc[] ToDocs(Sequence<MissingApplicationFact> missing) =>
        [.. missing.Select(fact => new MissingApplicationFactDoc(
            fact.Fact, ExplanationMapping.ToDoc(fact.Name), fact.Documents))];

    private static DecisionGroundDoc[] ToDocs(Sequence<Ground> grounds) =>
        [.. grounds.Select(ground => new DecisionGroundDoc(ToDoc(ground.Flaw), Cited(ground.Returns), Cited(ground.Rejects)))];

    private static Clause? Cited(Clause clause) => clause.IsNone ? null : clause;

    private static FlawDoc ToDoc(ApplicationFlaw flaw) =>
        flaw.Match<FlawDoc>(
            notEligible => new FlawDoc.NotEligible(
                [.. notEligible.Verdict.Failures.Select(failure => failure.Requirement.Id)]),
            lacking => new FlawDoc.Lacking(lacking.Document.Kind, lacking.Document.Clause, lacking.Parts),
            defective => new FlawDoc.Defective(defective.Document.Kind, defective.Defect, defective.Clause),
            notSigned => new FlawDoc.NotSigned(notSigned.Clause),
            _ => new FlawDoc.Unreliable(),
            late => new FlawDoc.Late(late.Filed, late.AcceptanceEnd),
            several => new FlawDoc.Several(several.Others),
            breach => new FlawDoc.RecentBreach(breach.Recognised, breach.BarredBefore),
            _ => new FlawDoc.ReworkAskedFor(),
            anew => new FlawDoc.FiledAnewTooLate(anew.Clause, anew.Filed, anew.LastDay),
            withdrawn => new FlawDoc.WithdrawnTooLate(withdrawn.Clause, withdrawn.Moment, withdrawn.AcceptanceEnd),
            rework => new FlawDoc.ReworkTermTooLong(rework.Clause, rework.Deadline, rework.LastDay));
}
