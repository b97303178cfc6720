using System;
using System.Collections.Generic;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads applications.csv: a row for each application that was filed.</summary>
internal static class ApplicationsFile
{
    private const string Id = "id";
    private const string Direction = "direction";
    private const string Request = "request";
    private const string Filed = "filed";
    private const string Video = "video";
    private const string Applicant = "applicant";

    /// <summary>The applications by their ids, in the order of the file; null where ids cannot be known.</summary>
    public static IReadOnlyList<ApplicationRow>? Read(string folder, FaultList faults)
    {
        var table = TableReader.Required(
            folder, ContestFiles.Applications, [Id, Direction, Request, Filed, Video], [Applicant], faults);
        if (table.Columns.Count > 0 && table.Rows.Count == 0)
        {
            faults.Add(table.Start, new(
                "хотя бы одна заявка: без них конкурс не состоялся (п. 2.12.4)",
                "at least one application: without any the contest is void (cl. 2.12.4)"));
        }

        var rows = new List<ApplicationRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var reader = new RowReader(row, faults);
            var id = reader.Id(Id);
            var request = reader.Amount(Request, Rubles.FromKopecks(1));
            var filed = reader.Moment(Filed);
            var video = reader.Choice(Video, ("да", true), ("нет", false), ("yes", true), ("no", false));
            if (id is not { } cell)
            {
                continue;
            }

            if (seen.Add(cell.Text))
            {
                var applicant = reader.IsBlank(Applicant) ? cell : reader.At(Applicant)!.Value;
                var filedAt = reader.At(Filed) ?? cell;
                rows.Add(new ApplicationRow(
                    cell, applicant, reader.Text(Direction), request, filedAt, filed, video));
            }
            else
            {
                reader.Report(cell, new("номер, которого выше нет", "an id that is not above"));
            }
        }

        return table.Columns.Contains(Id) ? rows : null;
    }
}
