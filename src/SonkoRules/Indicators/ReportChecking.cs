namespace SonkoRules.Indicators;

/// <summary>Checks a report, table by table.</summary>
internal sealed class ReportChecking
{
    private readonly List<StatementCheck> _statements = [];
    private readonly List<TableSlip> _slips = [];
    private readonly List<UncheckedStatement> _unchecked = [];

    public static ReportCheck Of(Report report)
    {
        var checking = new ReportChecking();
        foreach (var table in report.Tables)
        {
            checking.Columns(table);
            checking.Rows(table);
            checking.Numbers(table);
        }

        foreach (var figure in report.Figures)
        {
            checking.Figure(figure, report.Tables.FirstOrDefault(table => table.Name == figure.Table));
        }

        foreach (var share in report.Shares)
        {
            checking._statements.Add(new(
                StatementKind.Share, string.Empty, share.Name, share.Percent,
                Share.Of(share.Part, share.Whole) * new Fraction(100, 1)));
        }

        return new ReportCheck(
            report,
            Attainments(report),
            checking._statements.ToSequence(),
            checking._slips.ToSequence(),
            checking._unchecked.ToSequence());
    }

    private static Sequence<Attainment> Attainments(Report report) =>
        report.Indicators
            .Where(indicator => indicator is { Plan: not null, Fact: not null })
            .Select(indicator => new Indicator(
                indicator.Name, indicator.Plan!.Value, indicator.Fact!.Value, indicator.Direction).Assess())
            .ToSequence();

    private void Columns(ReportTable table)
    {
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var since = new List<ReportCell>();
            var all = new List<ReportCell>();
            foreach (var row in table.Rows)
            {
                var cell = row.Cells[column];
                if (row.Kind == ReportRowKind.Row)
                {
                    since.Add(cell);
                    all.Add(cell);
                    continue;
                }

                Sum(StatementKind.Column, table, Named(table, row, column), cell, row.Kind == ReportRowKind.Total ? all : since);
                since.Clear();
            }
        }
    }

    private void Rows(ReportTable table)
    {
        var sum = table.Columns.ToList().FindIndex(column => column.IsSum);
        if (sum < 0) { return; }

        foreach (var row in table.Rows)
        {
            Sum(
                StatementKind.Row, table, table.Columns[sum].Name + ", " + row.Name, row.Cells[sum],
                row.Cells.Where((_, column) => column != sum));
        }
    }

    private void Numbers(ReportTable table)
    {
        ReportRow[] numbered = [.. table.Rows.Where(row => row.Number is not null)];
        foreach (var slip in RowNumbers.Check(numbered.Select(row => row.Number!.Value).ToSequence()))
        {
            _slips.Add(new TableSlip(table.Name, numbered[slip.Row].Name, slip));
        }
    }

    private void Figure(ReportFigure figure, ReportTable? table)
    {
        var column = table?.Columns.ToList().FindIndex(known => known.Name == figure.Column) ?? -1;
        ReportCell[] cells = column < 0
            ? []
            : [.. table!.Rows
                .Where(row => row.Kind == ReportRowKind.Row && (figure.Group.Length == 0 || row.Group == figure.Group))
                .Select(row => row.Cells[column])];
        var scale = new Fraction(ReportUnits.Scale(figure.Column), ReportUnits.Scale(figure.Unit));
        Sum(StatementKind.Figure, figure.Table, figure.Name, figure.Stated, cells, scale);
    }

    private void Sum(StatementKind kind, ReportTable table, string name, ReportCell stated, IEnumerable<ReportCell> cells)
    {
        if (stated is ReportCell.Number number)
        {
            Sum(kind, table.Name, name, number.Value, [.. cells], Fraction.One);
        }
    }

    private void Sum(
        StatementKind kind, string table, string name, ReportNumber stated, IReadOnlyCollection<ReportCell> cells, Fraction scale)
    {
        var words = cells.OfType<ReportCell.Words>().FirstOrDefault(cell => cell.HaveDigits);
        decimal[] numbers = [.. cells.OfType<ReportCell.Number>().Select(cell => cell.Value.Value)];
        if (words is not null || numbers.Length == 0)
        {
            _unchecked.Add(new UncheckedStatement(table, name, words?.Text ?? string.Empty));
        }
        else
        {
            _statements.Add(new StatementCheck(kind, table, name, stated, Fraction.From(ExactDecimal.Sum(numbers)) * scale));
        }
    }

    private static string Named(ReportTable table, ReportRow row, int column) => row.Name + ", " + table.Columns[column].Name;
}
