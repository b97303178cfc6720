using SonkoRules.Applications;
using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>What is attached to an application, and what became of it.</summary>
/// <param name="Withdrawn">The field of the notice of withdrawal.</param>
/// <param name="Known">The application as far as this table knows it: what it does not know is not set, and the video
/// stands with the applications.</param>
internal sealed record DocumentsRow(Field Withdrawn, Application Known);

/// <summary>A row for each application: its documents and what became of it (2.9–2.12).</summary>
internal static class DocumentsTable
{
    private static readonly Header[] Required =
    [
        Headers.Application, Headers.Documents, Headers.ProjectParts, Headers.Signed, Headers.SignerInRegister,
        Headers.Priority, Headers.Reliable, Headers.Breaches,
    ];

    private static readonly int LastPriority = (int)EnumValues.Of<PriorityDirection>().Max();

    /// <summary>The rows by application; null where a column is missing, so that nothing can be known.</summary>
    public static IReadOnlyDictionary<string, DocumentsRow>? Read(
        TableSet tables, ApplicationTerms terms, ApplicationsTable applications)
    {
        var table = tables.Read(
            TableSet.Documents, Required, Headers.Withdrawn, Headers.ReworkUntil, Headers.Resubmitted, Headers.AskedBack);
        var rows = new Dictionary<string, DocumentsRow>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var codes = new DocumentCodes(terms);
        foreach (var row in table.Rows)
        {
            var known = Read(row, codes);
            if (applications.Named(row, seen) is { } id)
            {
                rows.Add(id.Text, new DocumentsRow(row[Headers.Withdrawn], known));
            }
        }

        return table.Has(Required) ? rows : null;
    }

    private static Application Read(Row row, DocumentCodes codes) =>
        new()
        {
            Id = "?",
            ApplicantId = "?",
            Filed = default,
            Documents = row.IsBlank(Headers.Documents) ? null : codes.ReadDocuments(row, Headers.Documents),
            ProjectParts = row.IsBlank(Headers.ProjectParts) ? null : codes.ReadParts(row, Headers.ProjectParts),
            HasSignature = row.YesNo(Headers.Signed),
            SignerInRegister = row.YesNo(Headers.SignerInRegister),
            PriorityDirection = (PriorityDirection?)row.IfAny(Headers.Priority, column => row.Whole(
                column,
                new(
                    FormattableString.Invariant($"номер направления по п. 1.3 от 1 до {LastPriority}, 0 — иное"),
                    FormattableString.Invariant($"the number of a direction of 1.3 from 1 to {LastPriority}, 0 for another")),
                0,
                LastPriority)),
            InformationReliable = row.YesNo(Headers.Reliable),
            RecognisedBreaches = row.Days(Headers.Breaches),
            Withdrawal = row.IfAny(Headers.Withdrawn, row.Moment) is { } moment ? Withdrawal.At(moment) : Withdrawal.None,
            Rework = ReadRework(row),
            ReworkAskedFor = row.YesNo(Headers.AskedBack) ?? false,
        };

    private static Rework ReadRework(Row row)
    {
        var until = row.IfAny(Headers.ReworkUntil, row.Day);
        var back = row.IfAny(Headers.Resubmitted, row.Day);
        if (!row.IsBlank(Headers.Resubmitted) && row.IsBlank(Headers.ReworkUntil))
        {
            row.Tell(Headers.Resubmitted, new(
                $"день в столбце «{Headers.ReworkUntil.Russian}», если заявка возвращалась на доработку",
                $"a day in the column {Headers.ReworkUntil.English} where the application was returned"));
        }

        return (until, back) switch
        {
            ({ } last, { } on) => new Rework.Resubmitted(on, last),
            ({ } last, null) => new Rework.Awaited(last),
            _ => Rework.None,
        };
    }
}
