using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads the folder of a contest: either all of it, or every fault of every file.</summary>
internal static class FolderReader
{
    private static readonly HashSet<string> NoneKnown = [];

    public static Result<FolderContent> Read(string folder, Readings readings)
    {
        if (!Directory.Exists(folder))
        {
            return new Result<FolderContent>.Failed(Sequence.Of(
                new InputFault("FOLDER", folder, new("существующая папка", "a folder that exists"))));
        }

        var faults = new FaultList();
        var settings = ContestFile.Read(folder, readings, faults);
        var edition = settings.Rules?.Edition ?? SmolenskRules.ThirdEdition;
        var applicants = ApplicantsFile.Read(folder, faults);
        var applications = ApplicationsFile.Read(folder, faults);
        var known = new KnownApplications(applications);
        var documents = DocumentsFile.Read(folder, edition.Applications, known, faults);
        FilingReader.Check(applications ?? [], applicants, documents, settings.Dates, faults);
        var filed = faults.Any ? null : ToFiled(settings, applicants!, applications!, documents!);
        var sheets = ScoresFile.Read(folder, edition.Methodology, known, faults);
        if (settings.Rules is { } rules && applications is not null && sheets is not null)
        {
            // Who needs sheets is known only when nothing is wrong with what the decisions depend on.
            var proper = filed is null ? NoneKnown : ProperApplications.Of(rules, filed);
            SheetCheck.Check(rules.Scoring, applications, sheets, proper, faults);
        }

        var releases = ReleasesFile.Read(folder, known, faults);
        var answers = AnswersFile.Read(folder, known, releases.Select(row => row.Round).LastOrDefault(), faults);
        var results = ResultsFile.Read(folder, known, faults);
        if (faults.Any)
        {
            return new Result<FolderContent>.Failed(faults.InOrder());
        }

        return Check(
            new FolderContent(
                settings.Announced!.Value,
                settings.Rules!,
                settings.Dates!,
                Complete(filed!, sheets!, releases, answers),
                sheets!,
                results),
            releases,
            faults);
    }

    private static FiledContest ToFiled(
        ContestSettings settings,
        IReadOnlyDictionary<string, ApplicantRow> applicants,
        IReadOnlyList<ApplicationRow> applications,
        IReadOnlyDictionary<string, DocumentsRow> documents) =>
        new()
        {
            Budget = settings.Budget!,
            Dates = settings.Dates!.Decisions,
            Applications = applications
                .Select(row => FilingReader.ToFiled(row, applicants[row.Applicant.Text], documents[row.Id.Text]))
                .ToSequence(),
        };

    private static FiledContest Complete(
        FiledContest filed,
        IReadOnlyList<SheetRow> sheets,
        IReadOnlyList<ReleaseRow> releases,
        IReadOnlyDictionary<int, OfferAnswers> answers)
    {
        var byApplication = sheets.ToLookup(sheet => sheet.Application.Text, StringComparer.Ordinal);
        return filed with
        {
            Applications = filed.Applications
                .Select(one => one with
                {
                    Sheets = byApplication[one.Application.Id].Select(sheet => sheet.ToSheet(0)).ToSequence(),
                })
                .ToSequence(),
            Answers = AnswersFile.Of(answers, 0),
            Releases = releases
                .GroupBy(row => row.Round)
                .Select(round => new ReleaseRound(
                    round.Select(row => new Release(row.Application.Text, row.Reason)).ToSequence(),
                    AnswersFile.Of(answers, round.Key)))
                .ToSequence(),
        };
    }

    // What can be told only when the contest is computed.
    private static Result<FolderContent> Check(
        FolderContent content, IReadOnlyList<ReleaseRow> releases, FaultList faults)
    {
        var none = Sequence.Empty<ReleaseRound>();
        var before = Contest.Run(content.Rules, content.Filed with { Releases = none }) as ContestProceedings.Held;
        var input = before?.Outcome.Input;
        ReleaseCheck.Check(
            content.Rules, input is null ? null : input with { Releases = content.Filed.Releases }, releases, faults);
        if (!faults.Any)
        {
            var held = Contest.Run(content.Rules, content.Filed) as ContestProceedings.Held;
            ResultCheck.Check(held?.Outcome, content.Results, content.Rules.Deadlines.Calendar, faults);
        }

        return faults.Any
            ? new Result<FolderContent>.Failed(faults.InOrder())
            : new Result<FolderContent>.Ready(content);
    }
}
