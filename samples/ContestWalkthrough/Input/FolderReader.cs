using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads the folder of a contest: either all of it, or every fault of every file.</summary>
internal static class FolderReader
{
    public static Result<FolderContent> Read(string folder, Readings readings)
    {
        if (!Directory.Exists(folder))
        {
            return new Result<FolderContent>.Failed(Sequence.Of(
                new InputFault("FOLDER", folder, new("существующая папка", "a folder that exists"))));
        }

        var faults = new FaultList();
        var settings = ContestFile.Read(folder, readings, faults);
        var methodology = (settings.Rules?.Edition ?? SmolenskRules.ThirdEdition).Methodology;
        var applications = ApplicationsFile.Read(folder, faults);
        var known = new KnownApplications(applications);
        var sheets = ScoresFile.Read(folder, methodology, known, faults);
        if (settings.Rules is not null && applications is not null && sheets is not null)
        {
            SheetCheck.Check(settings.Rules.Scoring, applications, sheets, faults);
        }

        var releases = ReleasesFile.Read(folder, known, faults);
        var answers = AnswersFile.Read(folder, known, releases.Select(row => row.Round).LastOrDefault(), faults);
        if (faults.Any)
        {
            return new Result<FolderContent>.Failed(faults.InOrder());
        }

        var content = new FolderContent(
            settings.Announced!.Value,
            settings.Rules!,
            ToInput(settings.Budget!, applications!, sheets!, releases, answers),
            sheets!);
        ReleaseCheck.Check(content.Rules, content.Input, releases, faults);
        return faults.Any
            ? new Result<FolderContent>.Failed(faults.InOrder())
            : new Result<FolderContent>.Ready(content);
    }

    private static ContestInput ToInput(
        Budget budget,
        IReadOnlyList<ApplicationRow> applications,
        IReadOnlyList<SheetRow> sheets,
        IReadOnlyList<ReleaseRow> releases,
        IReadOnlyDictionary<int, OfferAnswers> answers)
    {
        var byApplication = sheets.ToLookup(sheet => sheet.Application.Text, StringComparer.Ordinal);
        return new ContestInput
        {
            Budget = budget,
            Applications = applications
                .Select(row => ToApplication(row, byApplication[row.Id.Text].Select(sheet => sheet.ToSheet(0))))
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

    private static ContestApplication ToApplication(ApplicationRow row, IEnumerable<ExpertSheet> sheets) =>
        new()
        {
            Id = row.Id.Text,
            Direction = row.Direction,
            Request = row.Request!.Value,
            FiledAt = row.FiledAt!.Value,
            HasVideo = row.HasVideo!.Value,
            Sheets = sheets.ToSequence(),
        };
}
