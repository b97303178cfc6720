using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>Has the library check the sheets of an application and finds the field of each error.</summary>
internal static class SheetCheck
{
    public static void Check(
        Rulebook rules, ApplicationHead head, IReadOnlyList<SheetRow> sheets, FieldFaults faults)
    {
        var scoring = head.Request is { } request ? rules.ScoringFor(request) : rules.Scoring;
        var least = scoring.Methodology.Criteria[0].Scale.Least;
        foreach (var error in scoring.Check(sheets.Select(sheet => sheet.ToSheet(least)).ToSequence()))
        {
            Tell(head, sheets, error, faults);
        }
    }

    private static void Tell(ApplicationHead head, IReadOnlyList<SheetRow> sheets, SheetError error, FieldFaults faults) =>
        error.Switch(
            number => faults.Add(head.Id, new(
                FormattableString.Invariant($"заявка с числом листов экспертов {Range(number)}, а не {number.Sheets}"),
                FormattableString.Invariant($"an application with {Range(number)} sheets of experts, not {number.Sheets}"))),
            twice => faults.Add(sheets[twice.Sheet - 1].Expert, new(
                "эксперт, который эту заявку ещё не оценил", "an expert who has not scored the application yet")),
            scores => faults.Add(sheets[scores.Sheet - 1].Expert, error.Message),
            off => faults.Add(sheets[off.Sheet - 1].Fields[off.Criterion - 1], new(
                FormattableString.Invariant($"целое число от {off.Least} до {off.Greatest}")
                    + (off.Step == 1 ? string.Empty : FormattableString.Invariant($" с шагом {off.Step}")),
                FormattableString.Invariant($"a whole number from {off.Least} to {off.Greatest}")
                    + (off.Step == 1 ? string.Empty : FormattableString.Invariant($" in steps of {off.Step}")))));

    private static string Range(SheetError.WrongNumberOfSheets error) =>
        error.Least == error.Greatest
            ? FormattableString.Invariant($"{error.Least}")
            : FormattableString.Invariant($"{error.Least}–{error.Greatest}");
}
