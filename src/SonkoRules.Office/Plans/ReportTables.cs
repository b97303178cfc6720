using System.Globalization;
using SonkoRules.Indicators;
using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Plans;

/// <summary>A report as a table file of several parts, each begun by a row with its name and, below it, the heads of its
/// columns.</summary>
/// <remarks>Таблицы отчёта.</remarks>
public sealed class ReportTables
{
    private const string SumMark = "сумма:";
    private const string EnglishSumMark = "sum:";
    private const int NamesOfRows = 2;

    private static readonly LocalizedText Number = new("число, например 276 592,0", "a number such as 276 592,0");
    private static readonly LocalizedText NotZero = new("число, не равное нулю", "a number other than 0");
    private static readonly LocalizedText Named = new("заполненное поле", "a field that is not blank");

    private static readonly LocalizedText Direction = new("больше или меньше; пусто — больше", "more or less; blank for more");

    private readonly List<ReportIndicator> _indicators = [];
    private readonly List<ReportTable> _tables = [];
    private readonly List<ReportFigure> _figures = [];
    private readonly List<ReportShare> _shares = [];
    private readonly FieldFaults _faults;

    private ReportTables(FieldFaults faults) => _faults = faults;

    /// <summary>The report that a file tells, called as the file is: a text file or the first sheet of a
    /// workbook.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">What may be read; null for the default bounds.</param>
    /// <returns>The report; or every cell that is at fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static OneOf<Report, WhyNot> Read(OfficeFile file, OfficeLimits? limits = null)
    {
        Guard.Against.Null(file);
        var faults = new FieldFaults();
        var (from, read) = PlanRows.Of(file, PlanHeaders.OfReport, limits ?? OfficeLimits.Default, faults);
        var rows = read ?? [];
        var tables = new ReportTables(faults);
        for (var i = 0; i < rows.Count;)
        {
            var next = i + 1;
            while (next < rows.Count && Part(rows[next]) is null)
            {
                next++;
            }

            tables.Read(rows[i], [.. rows.Skip(i + 1).Take(next - i - 1).Where(row => !row.IsBroken)]);
            i = next;
        }

        if (rows.Count == 0 && !faults.Any)
        {
            tables.TellParts(Table.None(from).Start);
        }

        return faults.Any
            ? faults.Refused()
            : new Report(file.BareName is { Length: > 0 } and not "-" and var name ? name : "Отчёт")
            {
                Indicators = tables._indicators.ToSequence(),
                Tables = tables._tables.ToSequence(),
                Figures = tables._figures.ToSequence(),
                Shares = tables._shares.ToSequence(),
            };
    }

    private static Header? Part(FieldRow row) =>
        PlanHeaders.OfReport.FirstOrDefault(part => part.Is(row.Fields[0].Text));

    private void Read(FieldRow head, FieldRow[] rows)
    {
        var part = Part(head);
        if (part is null)
        {
            TellParts(head.Fields[0]);
        }
        else if (part == PlanHeaders.Table)
        {
            ReadTable(head, rows);
        }
        else
        {
            // The first row has the heads of the columns, which are the same for every report.
            foreach (var row in rows.Skip(1))
            {
                if (part == PlanHeaders.Indicators)
                {
                    ReadIndicator(row, Text(head, 1));
                }
                else if (part == PlanHeaders.Figures)
                {
                    ReadFigure(row);
                }
                else
                {
                    ReadShare(row);
                }
            }
        }
    }

    private void TellParts(Field field)
    {
        var names = Header.List(PlanHeaders.OfReport);
        _faults.Add(field, new("начало части отчёта: " + names.Russian, "the beginning of a part of the report: " + names.English));
    }

    private void ReadIndicator(FieldRow row, string period)
    {
        var name = Needed(row, 0);
        var plan = NumberAt(row, 2);
        var fact = NumberAt(row, 3);
        if (name is not null)
        {
            _indicators.Add(new ReportIndicator(name, Text(row, 1), plan, fact, DirectionAt(row, 4)) { Period = period });
        }
    }

    private void ReadFigure(FieldRow row)
    {
        var name = Needed(row, 0);
        if (name is not null && Needed(row, 1) is not null && NumberAt(row, 1) is { } stated)
        {
            _figures.Add(new ReportFigure(name, stated, Text(row, 2), Text(row, 3), Text(row, 4)) { Group = Text(row, 5) });
        }
    }

    private void ReadShare(FieldRow row)
    {
        var name = Needed(row, 0);
        string?[] needed = [Needed(row, 1), Needed(row, 2), Needed(row, 3)];
        if (name is null || needed.Contains(null)
            || NumberAt(row, 1) is not { } part || NumberAt(row, 2) is not { } whole || NumberAt(row, 3) is not { } percent)
        {
            return;
        }

        if (whole.Value == 0)
        {
            _faults.Add(row.Fields[2], NotZero);
            return;
        }

        _shares.Add(new ReportShare(name, part.Value, whole.Value, percent));
    }

    private void ReadTable(FieldRow head, FieldRow[] rows)
    {
        var name = Needed(head, 1);
        if (rows.Length == 0)
        {
            _faults.Add(head.End, new("строка с названиями столбцов", "a row with the heads of the columns"));
            return;
        }

        var columns = Columns(rows[0]);
        if (columns.Count == 0)
        {
            _faults.Add(rows[0].End, new("столбцы после №; Строка", "columns after number; row"));
            return;
        }

        var read = Rows(rows.Skip(1), columns.Count);
        if (name is not null)
        {
            _tables.Add(new ReportTable(name, columns.ToSequence(), read.ToSequence()));
        }
    }

    private static List<ReportColumn> Columns(FieldRow row) =>
        [.. row.Fields.Skip(NamesOfRows).Select(field => field.Text).Where(text => text.Length > 0).Select(Column)];

    private static ReportColumn Column(string text)
    {
        var mark = new[] { SumMark, EnglishSumMark }.FirstOrDefault(
            known => text.StartsWith(known, StringComparison.OrdinalIgnoreCase) && text.Length > known.Length);
        return mark is null ? new ReportColumn(text) : new ReportColumn(text.Substring(mark.Length).Trim(), IsSum: true);
    }

    private List<ReportRow> Rows(IEnumerable<FieldRow> rows, int columns)
    {
        var read = new List<ReportRow>();
        var group = string.Empty;
        foreach (var row in rows)
        {
            var first = row.Fields[0];
            if (PlanHeaders.Group.Is(first.Text))
            {
                group = Text(row, 1);
                continue;
            }

            var kind = PlanHeaders.Subtotal.Is(first.Text) ? ReportRowKind.Subtotal
                : PlanHeaders.Total.Is(first.Text) ? ReportRowKind.Total
                : ReportRowKind.Row;
            var number = kind == ReportRowKind.Row && first.Text.Length > 0 ? Counted(first) : null;
            var name = kind == ReportRowKind.Row ? Needed(row, 1) : (first.Text + " " + Text(row, 1)).Trim();
            foreach (var more in row.Fields.Skip(NamesOfRows + columns).Where(field => field.Text.Length > 0))
            {
                _faults.Add(more, new("пустое поле: столбца над ним нет", "a blank field: no column stands above it"));
            }

            if (name is not null)
            {
                read.Add(new ReportRow(
                    name,
                    Enumerable.Range(NamesOfRows, columns).Select(at => ReportCell.Read(Text(row, at))).ToSequence(),
                    kind)
                {
                    Number = number,
                    Group = group,
                });
            }
        }

        return read;
    }

    private int? Counted(Field field)
    {
        if (int.TryParse(field.Text.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var kinds = Header.List([PlanHeaders.Group, PlanHeaders.Subtotal, PlanHeaders.Total]);
        _faults.Add(field, new(
            "номер строки, пустое поле или одно из: " + kinds.Russian, "the number of the row, a blank field, or one of: " + kinds.English));
        return null;
    }

    private string? Needed(FieldRow row, int at)
    {
        var text = Text(row, at);
        if (text.Length > 0)
        {
            return text;
        }

        _faults.Add(at < row.Fields.Count ? row.Fields[at] : row.End, Named);
        return null;
    }

    private ReportNumber? NumberAt(FieldRow row, int at)
    {
        var text = Text(row, at);
        var number = ReportNumber.Read(text);
        if (text.Length > 0 && number is null)
        {
            _faults.Add(row.Fields[at], Number);
        }

        return number;
    }

    private IndicatorDirection DirectionAt(FieldRow row, int at)
    {
        var text = Text(row, at).ToUpperInvariant();
        if (text is not ("" or "БОЛЬШЕ" or "MORE" or "МЕНЬШЕ" or "LESS"))
        {
            _faults.Add(row.Fields[at], Direction);
        }

        return text is "МЕНЬШЕ" or "LESS" ? IndicatorDirection.LessIsBetter : IndicatorDirection.MoreIsBetter;
    }

    private static string Text(FieldRow row, int at) => at < row.Fields.Count ? row.Fields[at].Text : string.Empty;
}
