using System;
using System.Collections.Generic;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads results.csv: a row for each recipient that has reported (3.13, 3.18).</summary>
internal static class ResultsFile
{
    private const string Application = "application";
    private const string PeoplePlanned = "people_planned";
    private const string PeopleReached = "people_reached";
    private const string ItemsPlanned = "items_planned";
    private const string ItemsReached = "items_reached";
    private const string Unused = "unused";
    private const string OffPurpose = "off_purpose";
    private const string Paid = "paid";
    private const string Demanded = "demanded";

    // No plan is smaller than this, and none may be zero: k divides by it.
    private const decimal LeastPlan = 0.01m;
    private const decimal Greatest = 1_000_000_000m;

    public static IReadOnlyList<ResultRow> Read(string folder, KnownApplications known, FaultList faults)
    {
        string[] columns =
        [
            Application, PeoplePlanned, PeopleReached, ItemsPlanned, ItemsReached, Unused, OffPurpose, Paid, Demanded,
        ];
        var table = TableReader.Optional(folder, ContestFiles.Results, columns, faults);
        var rows = new List<ResultRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var reader = new RowReader(row, faults);
            var application = reader.Id(Application);
            var read = Read(reader, application ?? default);
            if (application is not { } cell)
            {
                continue;
            }

            if (!known.Has(cell.Text))
            {
                reader.Report(cell, KnownApplications.Expected);
            }
            else if (!seen.Add(cell.Text))
            {
                reader.Report(cell, new("заявка, которой выше нет", "an application that is not above"));
            }
            else
            {
                rows.Add(read);
            }
        }

        return rows;
    }

    private static ResultRow Read(RowReader row, Cell application) =>
        new()
        {
            Application = application,
            People = ReadPair(row, PeoplePlanned, PeopleReached),
            Items = ReadPair(row, ItemsPlanned, ItemsReached),
            Unused = row.IsBlank(Unused) ? Rubles.Zero : row.Amount(Unused, Rubles.Zero),
            OffPurpose = row.IsBlank(OffPurpose) ? Rubles.Zero : row.Amount(OffPurpose, Rubles.Zero),
            UnusedAt = row.At(Unused) ?? application,
            Paid = row.Day(Paid),
            Demanded = row.IsBlank(Demanded) ? null : row.Day(Demanded),
        };

    private static PlanAndFact? ReadPair(RowReader row, string plannedColumn, string reachedColumn)
    {
        var planned = row.Number(plannedColumn, LeastPlan, Greatest);
        var reached = row.Number(reachedColumn, 0, Greatest);
        return planned is { } plan && reached is { } fact ? new PlanAndFact(plan, fact) : null;
    }
}
