using SonkoRules.Applications;
using SonkoRules.Eligibility;

namespace SonkoRules.Samples.Sonko.Tables;

/// <summary>A folder whose tables are without fault.</summary>
/// <param name="Announced">The day of the announcement.</param>
/// <param name="Rules">The edition of that day under the readings asked for.</param>
/// <param name="Dates">The days of the contest.</param>
/// <param name="Filed">The contest from its applicants on.</param>
/// <param name="Sheets">The score sheets with their places.</param>
/// <param name="Results">What recipients reached.</param>
internal sealed record FolderContent(
    LocalDate Announced,
    Rulebook Rules,
    ContestDates Dates,
    FiledContest Filed,
    IReadOnlyList<SheetRow> Sheets,
    IReadOnlyList<ResultRow> Results);

/// <summary>Reads the folder of a contest: either all of it, or every fault of every table.</summary>
internal static class FolderReader
{
    private static readonly LocalizedText SomeWinner = new("победитель предыдущего распределения", "a winner of the distribution before");

    public static Result<FolderContent> Read(string path, Readings readings)
    {
        var folder = new Folder(path);
        var contest = ContestTable.Read(folder, readings);
        var edition = contest.Rules?.Edition ?? SmolenskRules.ThirdEdition;
        var applicants = ApplicantsTable.Read(folder);
        var applications = ApplicationsTable.Read(folder);
        var documents = DocumentsTable.Read(folder, edition.Applications, applications);
        Check(applications, applicants, documents, contest.Dates, folder.Faults);
        var filed = folder.Faults.Any ? null : new FiledContest
        {
            Budget = contest.Budget!,
            Dates = contest.Dates!.Decisions,
            Applications = applications.Rows
                .Select(row => Filed(row, applicants![row.Applicant.Text], documents![row.Id.Text].Known))
                .ToSequence(),
        };
        var sheets = SheetsTable.Read(folder, edition.Methodology, applications);
        if (contest.Rules is { } rules && applications.IsKnown && sheets is not null)
        {
            CheckSheets(rules, applications, sheets, filed, folder.Faults);
        }

        var releases = RoundTables.Releases(folder, applications);
        var answers = RoundTables.Answers(folder, applications, releases.Select(row => row.Round).LastOrDefault());
        var results = ResultsTable.Read(folder, applications);
        if (folder.Faults.Any)
        {
            return folder.Faults.Refused<FolderContent>();
        }

        var content = new FolderContent(
            contest.Announced!.Value,
            contest.Rules!,
            contest.Dates!,
            Complete(filed!, sheets!, releases, answers),
            sheets!,
            results);
        CheckComputed(content, releases, folder.Faults);
        return folder.Faults.Any
            ? folder.Faults.Refused<FolderContent>()
            : new Result<FolderContent>.Ready(content);
    }

    // Whether the tables of an application go together.
    private static void Check(
        ApplicationsTable applications,
        IReadOnlyDictionary<string, ApplicantFacts>? applicants,
        IReadOnlyDictionary<string, DocumentsRow>? documents,
        ContestDates? dates,
        FieldFaults faults)
    {
        foreach (var row in applications.Rows)
        {
            if (applicants?.ContainsKey(row.Applicant.Text) == false)
            {
                faults.Add(row.Applicant, new("номер одного из участников конкурса", "the id of one of the applicants"));
            }

            if (dates is not null && row.FiledAt?.Date > dates.Decisions.Consideration)
            {
                faults.Add(row.Filed, new(
                    FormattableString.Invariant($"подача не позднее дня рассмотрения {dates.Decisions.Consideration:dd.MM.uuuu}"),
                    FormattableString.Invariant($"filing not after the day of consideration {dates.Decisions.Consideration:uuuu-MM-dd}")));
            }

            if (documents is not null && !documents.ContainsKey(row.Id.Text))
            {
                faults.Add(row.Id, new(
                    "заявка, указанная в таблице документов",
                    "an application that has a row in the table of documents"));
            }
            else if (documents?[row.Id.Text] is { Known.Withdrawal: Withdrawal.Made { Moment: var at }, Withdrawn: var field } && at < row.FiledAt)
            {
                faults.Add(field, new("отзыв не ранее подачи", "a withdrawal not before the filing"));
            }
        }
    }

    private static FiledApplication Filed(ApplicationRow row, ApplicantFacts applicant, Application known) =>
        new()
        {
            Applicant = ApplicantTimeline.Same(applicant),
            Application = known with
            {
                Id = row.Id.Text,
                ApplicantId = row.Applicant.Text,
                Filed = row.FiledAt!.Value,
                Documents = row.HasVideo!.Value
                    ? known.Documents?.Append(SubmittedDocument.InOrder(DocumentKind.Video)).ToSequence()
                    : known.Documents,
            },
            Request = row.Request!.Value,
            GrantDirection = row.Direction,
        };

    // Only proper applications need sheets, and which are is known only when nothing is wrong with what that depends on.
    private static void CheckSheets(
        Rulebook rules,
        ApplicationsTable applications,
        IReadOnlyList<SheetRow> sheets,
        FiledContest? filed,
        FieldFaults faults)
    {
        var proper = filed is null ? [] : Proper(rules, filed);
        var own = sheets.ToLookup(sheet => sheet.Application.Text, StringComparer.Ordinal);
        foreach (var row in applications.Rows.Where(row => proper.Contains(row.Id.Text) || own.Contains(row.Id.Text)))
        {
            SheetsTable.Check(
                row.Request is { } request ? rules.ScoringFor(request) : rules.Scoring, row.Id, [.. own[row.Id.Text]], faults);
        }
    }

    private static HashSet<string> Proper(Rulebook rules, FiledContest contest)
    {
        var dates = contest.Dates;
        var cases = contest.Applications.Select(filed => new ApplicationCase(
            filed.Application,
            rules.Eligibility.Assess(
                filed.Applicant,
                new EligibilityDates(filed.Application.Filed.Date, dates.AcceptanceEnd.Date, dates.Consideration))));
        return rules.Applications.DecideAll(cases.ToSequence(), dates).OrThrow()
            .OfType<ApplicationDecision.Proper>()
            .Select(decision => decision.ApplicationId)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static FiledContest Complete(
        FiledContest filed,
        IReadOnlyList<SheetRow> sheets,
        IReadOnlyList<ReleaseRow> releases,
        ILookup<int, (string Id, OfferAnswer Answer)> answers)
    {
        var own = sheets.ToLookup(sheet => sheet.Application.Text, StringComparer.Ordinal);
        return filed with
        {
            Applications = filed.Applications
                .Select(one => one with
                {
                    Sheets = own[one.Application.Id].Select(sheet => sheet.ToSheet()).ToSequence(),
                })
                .ToSequence(),
            Answers = Answers(0),
            Releases = releases
                .GroupBy(row => row.Round)
                .Select(round => new ReleaseRound(
                    round.Select(row => new Release(row.Application.Text, row.Reason)).ToSequence(), Answers(round.Key)))
                .ToSequence(),
        };

        OfferAnswers Answers(int round) =>
            answers[round].Aggregate(OfferAnswers.None, (known, one) => known.With(one.Id, one.Answer));
    }

    // Who wins is known only when the contest is computed: each release names a winner of the round before it, the first
    // round at fault is the last one looked at; then the results are those of recipients.
    private static void CheckComputed(FolderContent content, IReadOnlyList<ReleaseRow> releases, FieldFaults faults)
    {
        var none = Contest.Run(content.Rules, content.Filed with { Releases = Sequence.Empty<ReleaseRound>() }).OrThrow();
        var outcome = (none as ContestProceedings.Held)?.Outcome;
        for (var round = 1; round <= content.Filed.Releases.Count && !faults.Any; round++)
        {
            foreach (var row in releases.Where(row => row.Round == round))
            {
                if (outcome?.Allocation.TryFind(row.Application.Text, out _) != true)
                {
                    faults.Add(row.Application, SomeWinner);
                }
            }

            outcome = faults.Any || outcome is null ? outcome : Contest.Run(
                content.Rules, outcome.Input with { Releases = content.Filed.Releases.Take(round).ToSequence() }).OrThrow();
        }

        if (!faults.Any)
        {
            ResultsTable.Check(outcome, content.Results, content.Rules.Deadlines.Calendar, faults);
        }
    }
}
