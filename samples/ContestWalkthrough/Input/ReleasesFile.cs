using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads releases.csv: winners who got no subsidy after all, by rounds from 1 (3.10, 3.11).</summary>
internal static class ReleasesFile
{
    private const string Round = "round";
    private const string Application = "application";
    private const string Reason = "reason";

    private static LocalizedText ExpectedRound { get; } =
        new("номер раунда от 1, без пропусков", "the number of a round from 1, without gaps");

    public static IReadOnlyList<ReleaseRow> Read(
        string folder, KnownApplications known, FaultList faults)
    {
        var table = TableReader.Optional(folder, ContestFiles.Releases, [Round, Application, Reason], faults);
        var rows = new List<ReleaseRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rounds = new List<(int Round, Cell Cell)>();
        foreach (var row in table.Rows)
        {
            var reader = new RowReader(row, faults);
            var round = reader.Whole(Round, ExpectedRound, least: 1);
            var application = reader.Id(Application);
            var reason = reader.Choice(
                Reason,
                ("отказ", ReleaseReason.Refused),
                ("уклонение", ReleaseReason.Evaded),
                ("refused", ReleaseReason.Refused),
                ("evaded", ReleaseReason.Evaded));
            if (round is { } numbered)
            {
                rounds.Add((numbered, reader.At(Round)!.Value));
            }

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
            else if (round is { } number && reason is { } why)
            {
                rows.Add(new ReleaseRow(number, cell, why));
            }
        }

        CheckGaps(rounds, faults);
        return [.. rows.OrderBy(row => row.Round)];
    }

    private static void CheckGaps(List<(int Round, Cell Cell)> rounds, FaultList faults)
    {
        var all = rounds.Select(one => one.Round).ToHashSet();
        foreach (var (round, cell) in rounds.Where(one => one.Round > 1 && !all.Contains(one.Round - 1)))
        {
            faults.Add(cell, ExpectedRound);
        }
    }
}
