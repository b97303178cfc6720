using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Applications;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads documents.csv: what is attached to each application, and what became of it (2.9–2.12).</summary>
internal static class DocumentsFile
{
    private const string Application = "application";
    private const string Documents = "documents";
    private const string Parts = "project_parts";
    private const string Signed = "signed";
    private const string Signer = "signer_in_register";
    private const string Priority = "priority";
    private const string Reliable = "reliable";
    private const string Breaches = "breaches";
    private const string Withdrawn = "withdrawn";
    private const string ReworkUntil = "rework_until";
    private const string Resubmitted = "resubmitted";
    private const string AskedBack = "asked_back";

    private static readonly int LastPriority = (int)Enum.GetValues<PriorityDirection>().Max();

    /// <summary>The rows by application; null where a column is missing, so that nothing can be known.</summary>
    public static IReadOnlyDictionary<string, DocumentsRow>? Read(
        string folder, ApplicationTerms terms, KnownApplications known, FaultList faults)
    {
        string[] required = [Application, Documents, Parts, Signed, Signer, Priority, Reliable, Breaches];
        var table = TableReader.Required(
            folder, ContestFiles.Documents, required, [Withdrawn, ReworkUntil, Resubmitted, AskedBack], faults);
        var rows = new Dictionary<string, DocumentsRow>(StringComparer.Ordinal);
        var codes = new DocumentCodes(terms);
        foreach (var row in table.Rows)
        {
            var reader = new RowReader(row, faults);
            var application = reader.Id(Application);
            var read = Read(reader, codes, application ?? default);
            if (application is not { } cell)
            {
                continue;
            }

            if (!known.Has(cell.Text))
            {
                reader.Report(cell, KnownApplications.Expected);
            }
            else if (!rows.TryAdd(cell.Text, read))
            {
                reader.Report(cell, new("заявка, которой выше нет", "an application that is not above"));
            }
        }

        return required.All(table.Columns.Contains) ? rows : null;
    }

    private static DocumentsRow Read(RowReader row, DocumentCodes codes, Cell application) =>
        new()
        {
            Application = application,
            Documents = row.IsBlank(Documents) ? null : codes.ReadDocuments(row, Documents),
            ProjectParts = row.IsBlank(Parts) ? null : codes.ReadParts(row, Parts),
            Signed = row.YesNo(Signed),
            SignerInRegister = row.YesNo(Signer),
            Priority = row.IsBlank(Priority) ? null : (PriorityDirection?)row.Whole(
                Priority,
                new(
                    FormattableString.Invariant($"номер направления по п. 1.3 от 1 до {LastPriority}, 0 — иное"),
                    FormattableString.Invariant($"the number of a direction of 1.3 from 1 to {LastPriority}, 0 for another")),
                0,
                LastPriority),
            Reliable = row.YesNo(Reliable),
            Breaches = row.Days(Breaches),
            Withdrawn = row.IsBlank(Withdrawn) ? null : row.Moment(Withdrawn),
            WithdrawnAt = row.At(Withdrawn),
            Rework = ReadRework(row),
            AskedBack = row.YesNo(AskedBack) ?? false,
        };

    private static Rework ReadRework(RowReader row)
    {
        var until = row.IsBlank(ReworkUntil) ? null : row.Day(ReworkUntil);
        var back = row.IsBlank(Resubmitted) ? null : row.Day(Resubmitted);
        if (!row.IsBlank(Resubmitted) && row.IsBlank(ReworkUntil))
        {
            row.Report(row.At(Resubmitted)!.Value, new(
                $"день в столбце {ReworkUntil}, если заявка возвращалась",
                $"a day in the column {ReworkUntil} where the application was returned"));
        }

        return (until, back) switch
        {
            ({ } last, { } on) => new Rework.Resubmitted(on, last),
            ({ } last, null) => new Rework.Awaited(last),
            _ => Rework.None,
        };
    }
}
