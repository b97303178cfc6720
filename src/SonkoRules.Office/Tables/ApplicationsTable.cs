using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>An application as it was filed; values that could not be read are null.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Applicant">The id of its applicant; its own id where the table names none.</param>
/// <param name="Direction">The grant direction.</param>
/// <param name="Request">The sum asked for.</param>
/// <param name="Filed">The field of the moment of filing.</param>
/// <param name="FiledAt">The moment of filing.</param>
/// <param name="HasVideo">Whether a video is attached.</param>
/// <param name="LacksSeconds">Whether the moment does not say its seconds.</param>
/// <param name="Name">What the table names of it.</param>
internal sealed record ApplicationRow(
    Field Id, Field Applicant, string Direction, Rubles? Request, Field Filed, LocalDateTime? FiledAt, bool? HasVideo, bool LacksSeconds, ApplicationName Name);

/// <summary>A row for each application that was filed.</summary>
internal sealed class ApplicationsTable
{
    private readonly HashSet<string>? _ids;

    private ApplicationsTable(IReadOnlyList<ApplicationRow> rows, bool isKnown)
    {
        Rows = rows;
        _ids = isKnown ? rows.Select(row => row.Id.Text).ToSet() : null;
    }

    public IReadOnlyList<ApplicationRow> Rows { get; }

    /// <summary>Whether the ids can be known.</summary>
    public bool IsKnown => _ids is not null;

    public static ApplicationsTable Read(TableSet tables)
    {
        var table = tables.Read(
            TableSet.Applications,
            [Headers.Id, Headers.Direction, Headers.Request, Headers.Filed, Headers.Video],
            [Headers.Applicant, .. NameColumns.All]);
        if (table.Has() && table.Rows.Count == 0)
        {
            tables.Faults.Add(table.Start, new(
                "хотя бы одна заявка: иначе конкурс признаётся несостоявшимся (п. 2.12.4)",
                "at least one application: without any the contest is void (cl. 2.12.4)"));
        }

        var rows = new List<ApplicationRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var id = row.Id(Headers.Id);
            var request = row.Amount(Headers.Request, Rubles.FromKopecks(1));
            var filed = row.Moment(Headers.Filed);
            var video = row.Is(Headers.Video);
            if (id is { } cell && seen.Add(cell.Text))
            {
                var applicant = row.IsBlank(Headers.Applicant) ? cell : row[Headers.Applicant];
                rows.Add(new ApplicationRow(
                    cell, applicant, row[Headers.Direction].Text, request, row[Headers.Filed], filed, video, row.LacksSeconds(Headers.Filed), NameColumns.Of(row)));
            }
            else if (id is not null)
            {
                row.Tell(Headers.Id, new("номер, не указанный выше", "an id that is not above"));
            }
        }

        Minutes.Remark(rows.Select(row => (row.Filed, row.Id.Text, row.FiledAt, row.LacksSeconds)), tables.Faults);
        return new ApplicationsTable(rows, table.Has(Headers.Id));
    }

    /// <summary>The application that a row of another table names; null where it names none that was filed, or, with
    /// <paramref name="seen"/>, one that was named before, which is told.</summary>
    public Field? Named(Row row, HashSet<string>? seen = null)
    {
        if (row.Id(Headers.Application) is not { } id)
        {
            return null;
        }

        if (_ids?.Contains(id.Text) == false)
        {
            row.Tell(Headers.Application, new("номер одной из заявок", "the id of one of the applications"));
            return null;
        }

        if (seen?.Add(id.Text) == false)
        {
            row.Tell(Headers.Application, new("заявка, не указанная выше", "an application that is not above"));
            return null;
        }

        return id;
    }
}
