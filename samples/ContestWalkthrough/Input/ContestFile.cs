using System;
using System.Collections.Generic;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads contest.csv: one row with the days and the money.</summary>
internal static class ContestFile
{
    public const string Announced = "announced";

    private const string Appropriation = "appropriation";
    private const string Distributed = "distributed";
    private const string Limits = "limits";

    public static ContestSettings Read(string folder, Readings readings, FaultList faults)
    {
        var table = TableReader.Required(
            folder,
            ContestFiles.Contest,
            [Announced, Appropriation],
            [Distributed, Limits, DatesReader.AcceptedUntil, DatesReader.Considered],
            faults);
        if (table.Rows.Count == 0)
        {
            if (table.Columns.Count > 0)
            {
                faults.Add(table.Start, new("одна строка под заголовком", "one row below the header"));
            }

            return new ContestSettings(null, null, null, null);
        }

        for (var i = 1; i < table.Rows.Count; i++)
        {
            foreach (var cell in FirstCell(table.Rows[i]))
            {
                faults.Add(cell, new("только одна строка под заголовком", "only one row below the header"));
            }
        }

        var row = new RowReader(table.Rows[0], faults);
        var announced = row.Day(Announced);
        var rules = Resolve(row, announced, readings);
        return new ContestSettings(announced, rules, ReadBudget(row), DatesReader.Read(row, rules, announced));
    }

    private static Budget? ReadBudget(RowReader row)
    {
        var kopeck = Rubles.FromKopecks(1);
        var appropriation = row.Amount(Appropriation, kopeck);
        var distributed = row.OptionalAmount(Distributed, kopeck);
        var limits = row.OptionalAmount(Limits, Rubles.Zero);
        return appropriation is not { } sum
            ? null
            : new Budget(sum) { Distributed = distributed ?? sum, Limits = limits ?? sum };
    }

    private static Rulebook? Resolve(RowReader row, LocalDate? announced, Readings readings)
    {
        if (announced is not { } day)
        {
            return null;
        }

        var first = SmolenskRules.History.Editions[0];
        var from = EditionHistory.FirstDay(first, readings.EditionStart);
        if (day >= from)
        {
            return SmolenskRules.AnnouncedOn(day, readings);
        }

        row.Report(row.At(Announced)!.Value, new(
            FormattableString.Invariant($"день не раньше {from:dd.MM.uuuu}, когда начинает действовать {first}"),
            FormattableString.Invariant($"a day not before {from:uuuu-MM-dd}, when {first} begins to apply")));
        return null;
    }

    private static IEnumerable<Cell> FirstCell(CsvRow row)
    {
        foreach (var cell in row.Cells.Values)
        {
            yield return cell;
            yield break;
        }
    }
}
