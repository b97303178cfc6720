using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>
/// Has the library check the sheets of each application and finds the cell of each error. An application that is not
/// proper needs no sheets.
/// </summary>
internal static class SheetCheck
{
    public static void Check(
        ScoringRules rules,
        IReadOnlyList<ApplicationRow> applications,
        IReadOnlyList<SheetRow> sheets,
        IReadOnlySet<string> proper,
        FaultList faults)
    {
        var byApplication = sheets.ToLookup(sheet => sheet.Application.Text, StringComparer.Ordinal);
        foreach (var application in applications)
        {
            SheetRow[] own = [.. byApplication[application.Id.Text]];
            if (own.Length == 0 && !proper.Contains(application.Id.Text))
            {
                continue;
            }

            var least = rules.Methodology.Criteria[0].Scale.Least;
            foreach (var error in rules.Check(own.Select(sheet => sheet.ToSheet(least)).ToSequence()))
            {
                Report(application, own, error, faults);
            }
        }
    }

    private static void Report(ApplicationRow application, SheetRow[] own, SheetError error, FaultList faults) =>
        error.Switch(
            sheets => faults.Add(application.Id, new(
                FormattableString.Invariant(
                    $"оценочных листов в {ContestFiles.Scores}: {Range(sheets)}, а не {sheets.Sheets}"),
                FormattableString.Invariant(
                    $"score sheets in {ContestFiles.Scores}: {Range(sheets)}, not {sheets.Sheets}"))),
            expert => faults.Add(own[expert.Sheet - 1].Expert, new(
                "эксперт, который эту заявку ещё не оценил", "an expert who has not scored the application yet")),
            scores => faults.Add(own[scores.Sheet - 1].Application, error.Message),
            score => faults.Add(own[score.Sheet - 1].Scores[score.Criterion - 1], new(
                FormattableString.Invariant($"целое число от {score.Least} до {score.Greatest}")
                    + (score.Step == 1 ? string.Empty : FormattableString.Invariant($" с шагом {score.Step}")),
                FormattableString.Invariant($"a whole number from {score.Least} to {score.Greatest}")
                    + (score.Step == 1 ? string.Empty : FormattableString.Invariant($" in steps of {score.Step}")))));

    private static string Range(SheetError.WrongNumberOfSheets error) =>
        error.Least == error.Greatest
            ? FormattableString.Invariant($"{error.Least}")
            : FormattableString.Invariant($"{error.Least}–{error.Greatest}");
}
