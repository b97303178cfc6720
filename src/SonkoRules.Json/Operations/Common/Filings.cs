using System;
using System.Collections.Generic;
using NodaTime;
using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Json.Documents.Applications;
using SonkoRules.Json.Documents.Eligibility;
using SonkoRules.Json.Scalars;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Reads the applications of a contest with their applicants, one after another, and what they must not have in
/// common.</summary>
/// <param name="rules">The rules; null where they are not known.</param>
/// <param name="dates">The moments and days of the contest.</param>
/// <param name="problems">Where errors go.</param>
/// <param name="pointer">Where the list stands.</param>
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
        var isNamed = IsNamed(document.Id, place + "/id");
        if (!Known.Add(document.Id) && isNamed)
        {
            problems.Add(place + "/id", TokenText.Quoted(document.Id), Expected.OwnId);
        }

        var hasApplicant = IsNamed(document.ApplicantId, place + "/applicantId");
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
                    ReworkDoc.Awaited awaited => new Rework.Awaited(awaited.Deadline),
                    ReworkDoc.Resubmitted resubmitted => new Rework.Resubmitted(resubmitted.On, resubmitted.Deadline),
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
            problems.Add(place, TokenText.Quoted(applicant), new LocalizedText(
                $"не более {NumberMapping.Text(GreatestOfOneApplicant)} заявок одного заявителя",
                $"at most {NumberMapping.Text(GreatestOfOneApplicant)} applications of one applicant"));
        }
    }

    private bool IsNamed(string id, string place)
    {
        if (!string.IsNullOrWhiteSpace(id))
        {
            return true;
        }

        problems.Add(place, TokenText.Quoted(id), Expected.SomeText);
        return false;
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

            submitted.Add(new SubmittedDocument
            {
                Kind = document.Kind,
                Complete = document.Complete,
                MeetsRequirements = document.MeetsRequirements,
                AsOf = document.AsOf,
            });
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
