using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>Reads the tables of a contest as people have them: either all of it, or every fault of every table.</summary>
/// <remarks>Чтение таблиц конкурса.</remarks>
public static class ContestReader
{
    private static readonly LocalizedText SomeWinner = new("победитель предыдущего распределения", "a winner of the distribution before");

    /// <summary>Whether a file or a sheet of this name, without its extension, is a table of a contest.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool IsTable(string name) => TableSet.IsTable(Guard.Against.Null(name));

    /// <summary>Reads the tables of a contest.</summary>
    /// <param name="files">The text files and workbooks; those that are no table are left alone.</param>
    /// <param name="readings">The readings that the caller chose; they stand over those of the table of the contest.</param>
    /// <param name="limits">How much the files may hold; <see cref="OfficeLimits.Default"/> where it is null.</param>
    /// <returns>The tables; or every cell at fault, each with its place as the path: <c>заявки.csv:4:1</c> is the first
    /// character of line 4, <c>конкурс.xlsx:Заявки!A4</c> a cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or <paramref name="readings"/> is null.</exception>
    public static OneOf<ContestTables, WhyNot> Read(Sequence<OfficeFile> files, Readings readings, OfficeLimits? limits = null)
    {
        Guard.Against.Null(readings);
        var tables = new TableSet(Guard.Against.Null(files), limits ?? OfficeLimits.Default);
        var contest = ContestTable.Read(tables, readings);
        var edition = contest.Rules?.Edition ?? SmolenskRules.ThirdEdition;
        var names = new Dictionary<string, ApplicationName>(StringComparer.Ordinal);
        var applicants = ApplicantsTable.Read(tables, names);
        var applications = ApplicationsTable.Read(tables);
        var documents = DocumentsTable.Read(tables, edition.Applications, applications);
        Check(applications, applicants, documents, contest.Dates, tables.Faults);
        var filed = tables.Faults.Any ? null : new FiledContest
        {
            Budget = contest.Budget!,
            Dates = contest.Dates!.Decisions,
            Applications = applications.Rows
                .Select(row => Filed(row, applicants![row.Applicant.Text], documents![row.Id.Text].Known))
                .ToSequence(),
        };
        var sheets = SheetsTable.Read(tables, edition.Methodology, applications);
        if (contest.Rules is { } rules && applications.IsKnown && sheets is not null)
        {
            CheckSheets(rules, applications, sheets, filed, tables.Faults);
        }

        var decisions = DecisionsTable.Read(tables, applications);
        var releases = RoundTables.Releases(tables, applications);
        var answers = RoundTables.Answers(tables, applications, releases.Select(row => row.Round).LastOrDefault());
        var results = ResultsTable.Read(tables, applications);
        if (tables.Faults.Any)
        {
            return tables.Faults.Refused();
        }

        var whole = Complete(filed!, sheets!, decisions, releases, answers);
        CheckComputed(contest.Rules!, whole, decisions, releases, results, tables.Faults);
        if (tables.Faults.Any)
        {
            return tables.Faults.Refused();
        }

        return new ContestTables(contest.Announced!.Value, contest.Rules!, contest.Dates!.Timetable, whole)
        {
            Card = contest.Card,
            Names = applications.Rows.Select(row => Name(row, names)).ToSequence(),
            Sheets = sheets!.Select(sheet => sheet.ToPlaced()).ToSequence(),
            Reports = results.Select(row => row.ToReport()).ToSequence(),
            Remarks = tables.Faults.Remarks(),
        };
    }

    /// <summary>Reads a contest that is one table of scores: a row for each application and expert.</summary>
    /// <param name="file">The text file or workbook; of a workbook the first sheet that is not blank is read.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="limits">How much the file may hold; <see cref="OfficeLimits.Default"/> where it is null.</param>
    /// <returns>The table; or every cell at fault, as of <see cref="Read"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> or <paramref name="rules"/> is null.</exception>
    public static OneOf<ScoreTable, WhyNot> ReadScores(OfficeFile file, Rulebook rules, OfficeLimits? limits = null) =>
        ScoreTables.Read(Guard.Against.Null(file), Guard.Against.Null(rules), limits ?? OfficeLimits.Default);

    private static ApplicationName Name(ApplicationRow row, Dictionary<string, ApplicationName> applicants)
    {
        var own = row.Name with { ApplicationId = row.Id.Text };
        return applicants.TryGetValue(row.Applicant.Text, out var applicant) ? own.Or(applicant) : own;
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
            .ToSet();
    }

    private static FiledContest Complete(
        FiledContest filed,
        IReadOnlyList<SheetRow> sheets,
        IReadOnlyList<DecisionRows> decisions,
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
            TieDecisions = decisions.Select(one => one.Decision).ToSequence(),
            Answers = Answers(0),
            Releases = releases
                .GroupBy(row => row.Round)
                .Select(round => new ReleaseRound(
                    round.Where(row => row.Release is not null).Select(row => row.Release!).ToSequence(),
                    Answers(round.Key),
                    round.Select(row => row.Limits).FirstOrDefault(limits => limits is not null)))
                .ToSequence(),
        };

        OfferAnswers Answers(int round) =>
            answers[round].Aggregate(OfferAnswers.None, (known, one) => known.With(one.Id, one.Answer));
    }

    // Who wins is known only when the contest is computed: decisions are on whole tied groups, each release names a winner
    // of the round before it, the first round at fault is the last one looked at; then the results are those of
    // recipients.
    private static void CheckComputed(
        Rulebook rules,
        FiledContest filed,
        IReadOnlyList<DecisionRows> decisions,
        IReadOnlyList<ReleaseRow> releases,
        IReadOnlyList<ResultRow> results,
        FieldFaults faults)
    {
        var first = Contest.Run(rules, filed with { Releases = Sequence.Empty<ReleaseRound>() });
        if (first.IsT1)
        {
            Tell(first.AsT1, decisions.Count > 0
                ? decisions[0].At
                : new Field(new Origin(TableSet.Decisions.Russian + ".csv"), 1, 1, string.Empty));
            return;
        }

        var outcome = (first.AsT0 as ContestProceedings.Held)?.Outcome;
        for (var round = 1; round <= filed.Releases.Count && !faults.Any; round++)
        {
            foreach (var row in releases.Where(row => row.Round == round && row.Release is not null))
            {
                if (outcome?.Allocation.TryFind(row.At.Text, out _) != true)
                {
                    faults.Add(row.At, SomeWinner);
                }
            }

            if (faults.Any || outcome is null)
            {
                continue;
            }

            var next = Contest.Run(rules, outcome.Input with { Releases = filed.Releases.Take(round).ToSequence() });
            if (next.IsT1)
            {
                Tell(next.AsT1, releases.First(row => row.Round == round).At);
            }
            else
            {
                outcome = next.AsT0;
            }
        }

        if (!faults.Any)
        {
            ResultsTable.Check(outcome, results, rules.Deadlines.Calendar, faults);
        }

        void Tell(WhyNot whyNot, Field at)
        {
            foreach (var error in whyNot.Errors)
            {
                faults.Add(at, new(error.Expected.Russian + " (" + error.Found.Russian + ")", error.Expected.English + " (" + error.Found.English + ")"));
            }
        }
    }
}
