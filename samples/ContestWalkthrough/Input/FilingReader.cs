using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Applications;
using SonkoRules.Contests;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Puts an application together from the files that tell of it.</summary>
internal static class FilingReader
{
    /// <summary>Reports applications whose files do not go together.</summary>
    public static void Check(
        IReadOnlyList<ApplicationRow> applications,
        IReadOnlyDictionary<string, ApplicantRow>? applicants,
        IReadOnlyDictionary<string, DocumentsRow>? documents,
        ContestDates? dates,
        FaultList faults)
    {
        foreach (var row in applications)
        {
            if (applicants?.ContainsKey(row.Applicant.Text) == false)
            {
                faults.Add(row.Applicant, new(
                    $"номер заявителя из {ContestFiles.Applicants}",
                    $"the id of an applicant in {ContestFiles.Applicants}"));
            }

            if (documents is not null)
            {
                CheckDocuments(row, documents, faults);
            }

            if (dates is not null && row.FiledAt?.Date > dates.Decisions.Consideration)
            {
                faults.Add(row.Filed, new(
                    FormattableString.Invariant($"подача не позже дня рассмотрения {dates.Decisions.Consideration:dd.MM.uuuu}"),
                    FormattableString.Invariant($"filing not after the day of consideration {dates.Decisions.Consideration:uuuu-MM-dd}")));
            }
        }
    }

    /// <summary>The application for the library, without its sheets; its files are without fault.</summary>
    public static FiledApplication ToFiled(ApplicationRow row, ApplicantRow applicant, DocumentsRow documents) =>
        new()
        {
            Applicant = ApplicantTimeline.Same(applicant.Facts),
            Application = new Application
            {
                Id = row.Id.Text,
                ApplicantId = applicant.Id.Text,
                Filed = row.FiledAt!.Value,
                Withdrawal = documents.Withdrawn is { } moment ? Withdrawal.At(moment) : Withdrawal.None,
                Rework = documents.Rework,
                ReworkAskedFor = documents.AskedBack,
                HasSignature = documents.Signed,
                SignerInRegister = documents.SignerInRegister,
                Documents = WithVideo(documents.Documents, row.HasVideo!.Value),
                ProjectParts = documents.ProjectParts,
                PriorityDirection = documents.Priority,
                InformationReliable = documents.Reliable,
                RecognisedBreaches = documents.Breaches,
            },
            Request = row.Request!.Value,
            GrantDirection = row.Direction,
        };

    private static Sequence<SubmittedDocument>? WithVideo(Sequence<SubmittedDocument>? documents, bool hasVideo) =>
        documents is null || !hasVideo
            ? documents
            : documents.Append(SubmittedDocument.InOrder(DocumentKind.Video)).ToSequence();

    private static void CheckDocuments(
        ApplicationRow row, IReadOnlyDictionary<string, DocumentsRow> documents, FaultList faults)
    {
        if (!documents.TryGetValue(row.Id.Text, out var attached))
        {
            faults.Add(row.Id, new(
                $"заявка, у которой есть строка в {ContestFiles.Documents}",
                $"an application that has a row in {ContestFiles.Documents}"));
        }
        else if (attached.Withdrawn < row.FiledAt)
        {
            faults.Add(attached.WithdrawnAt!.Value, new(
                "отзыв не раньше подачи", "a withdrawal not before the filing"));
        }
    }
}
