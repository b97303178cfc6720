using System;
using System.Collections.Generic;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads applicants.csv: a row for each applicant, a column for each fact (1.5, 1.6).</summary>
internal static class ApplicantsFile
{
    private const string Id = "id";

    /// <summary>The applicants by their ids; null where ids cannot be known.</summary>
    public static IReadOnlyDictionary<string, ApplicantRow>? Read(string folder, FaultList faults)
    {
        var table = TableReader.Required(
            folder, ContestFiles.Applicants, [Id, .. FactsReader.Columns], [], faults);
        var rows = new Dictionary<string, ApplicantRow>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var reader = new RowReader(row, faults);
            var facts = FactsReader.Read(reader);
            if (reader.Id(Id) is { } cell && !rows.TryAdd(cell.Text, new ApplicantRow(cell, facts)))
            {
                reader.Report(cell, new("номер, которого выше нет", "an id that is not above"));
            }
        }

        return table.Columns.Contains(Id) ? rows : null;
    }
}
