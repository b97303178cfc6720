using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>The tables of a contest, each under its Russian name or the English one: the name of its text file or
/// workbook, or of a sheet in a workbook.</summary>
internal sealed class TableSet
{
    public static readonly Header Contest = new("конкурс", "contest", "сведения о конкурсе", "параметры");
    public static readonly Header Applicants = new("участники", "applicants", "заявители", "организации");
    public static readonly Header Applications = new("заявки", "applications", "реестр заявок", "журнал заявок");
    public static readonly Header Documents = new("документы", "documents", "проверка документов");
    public static readonly Header Scores = new("оценки", "scores", "баллы", "оценочные листы");
    public static readonly Header Decisions = new("решение комиссии", "decisions", "решения комиссии");
    public static readonly Header Answers = new("ответы", "answers", "ответы на предложения");
    public static readonly Header Releases = new("высвобождения", "releases", "высвобождение средств");
    public static readonly Header Results = new("результаты", "results", "отчёты");

    // In the order in which their faults are listed.
    private static readonly Header[] All =
        [Contest, Applicants, Applications, Documents, Scores, Decisions, Answers, Releases, Results];

    private readonly OfficeLimits _limits;
    private readonly Dictionary<Header, List<Found>> _found = [];

    // A text file is split when its columns are known.
    private sealed record Found(Origin From, byte[]? Text, IReadOnlyList<FieldRow>? Rows);

    public TableSet(Sequence<OfficeFile> files, OfficeLimits limits)
    {
        _limits = limits;
        foreach (var file in files)
        {
            Add(file);
        }

        foreach (var table in All)
        {
            Faults.Follow(FromOf(table));
        }
    }

    public FieldFaults Faults { get; } = new();

    /// <summary>Whether a name is that of a table.</summary>
    public static bool IsTable(string name) => Find(name) is not null;

    /// <summary>Whether there is such a table.</summary>
    public bool Has(Header table) => _found.ContainsKey(table);

    /// <summary>Reads a table that must be there.</summary>
    public Table Read(Header table, IReadOnlyList<Header> required, params IReadOnlyList<Header> optional)
    {
        var from = FromOf(table);
        if (!_found.TryGetValue(table, out var found))
        {
            Faults.Add(Table.None(from).Start, new("файл, который есть", "a file that exists"));
            return Table.None(from);
        }

        if (found.Count > 1)
        {
            var other = found[1].From.Sheet ?? found[1].From.File;
            Faults.Add(Table.None(from).Start, new($"одна таблица, без {other}", $"one table, not {other} as well"));
            return Table.None(from);
        }

        var rows = found[0].Rows ?? CsvCells.Read(from, found[0].Text!, [.. required, .. optional], _limits, Faults);
        return rows is null ? Table.None(from)
            : Table.Of(from, table == Contest ? Transposed.Of(rows, [.. required, .. optional]) : rows, required, optional, Faults);
    }

    /// <summary>Reads a table that may be absent.</summary>
    public Table ReadIfAny(Header table, IReadOnlyList<Header> required, params IReadOnlyList<Header> optional) =>
        Has(table) ? Read(table, required, optional) : Table.None(FromOf(table));

    private static Header? Find(string name) => All.FirstOrDefault(table => table.Is(name)) ?? All.FirstOrDefault(table => table.IsCalled(name));

    private Origin FromOf(Header table) =>
        _found.TryGetValue(table, out var found) ? found[0].From : new Origin(table.Russian + ".csv");

    private void Add(OfficeFile file)
    {
        var bytes = file.Bytes.ToArray();
        var from = new Origin(file.Name);
        if (bytes.Length > _limits.Bytes)
        {
            Faults.Add(Table.None(from).Start, Bounds.File(_limits));
        }
        else if (!WorkbookPackage.IsIt(bytes))
        {
            if (Find(file.BareName) is { } table)
            {
                Add(table, new Found(from, bytes, null));
            }
        }
        else
        {
            AddWorkbook(file, bytes);
        }
    }

    // A workbook named as a table is that table where no sheet has another table's name.
    private void AddWorkbook(OfficeFile file, byte[] bytes)
    {
        if (WorkbookCells.Read(file.Name, bytes, _limits, Faults) is not { } sheets)
        {
            return;
        }

        var isWhole = !sheets.Any(sheet => Find(sheet.From.Sheet!) is not null);
        foreach (var sheet in isWhole ? sheets.Take(1) : sheets)
        {
            if (Find(isWhole ? file.BareName : sheet.From.Sheet!) is { } table)
            {
                Add(table, new Found(sheet.From, null, sheet.Rows));
            }
            else if (!Explains(sheet.From.Sheet!))
            {
                Faults.Remark(sheet.Rows[0].Fields[0] with { Text = string.Empty }, new(
                    $"лист книги «{sheet.From.Sheet}» не используется", $"the sheet '{sheet.From.Sheet}' is not used"));
            }
        }
    }

    // The sheet of explanations in the program's own workbooks.
    private static bool Explains(string sheet) => sheet == Templates.ExplanationsSheet;

    private void Add(Header table, Found found)
    {
        if (!_found.TryGetValue(table, out var all))
        {
            _found.Add(table, all = []);
        }

        all.Add(found);
    }
}
