namespace SonkoRules.Reports;

/// <summary>
/// A table of a report: a caption, a title for each column, a title for each row. On a phone every row becomes a card;
/// the titles of columns then stand beside the values. Roles are written out, because some readers forget that a table is
/// one once it is laid out as cards.
/// </summary>
internal sealed class ReportTable
{
    private readonly LocalReport _report;
    private readonly string _id;
    private readonly string _caption;
    private readonly List<(string Title, Clause Clause, ColumnKind Kind)> _columns = [];
    private int _cell;

    /// <param name="report">The report.</param>
    /// <param name="name">The name of the table in the page, for its id.</param>
    /// <param name="caption">What the table shows.</param>
    public ReportTable(LocalReport report, string name, string caption)
    {
        _report = report;
        _id = report.Id(name);
        _caption = caption;
    }

    /// <summary>Adds a column; the first one titles the rows.</summary>
    public ReportTable Column(string title, ColumnKind kind = ColumnKind.Words, Clause clause = default)
    {
        _columns.Add((title, clause, kind));
        return this;
    }

    /// <summary>Opens the table after its columns are known.</summary>
    public ReportTable Begin()
    {
        AddStyles();
        var html = _report.Html;
        html.Open("table", ("class", IsSmall ? "data" : "data cards"), ("id", _id), ("role", "table"));
        html.Element("caption", _caption);
        html.Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
        foreach (var (title, clause, _) in _columns)
        {
            html.Open("th", ("scope", "col"), ("role", "columnheader"));
            _report.Cited(title, clause);
            html.Close();
        }

        html.Close().Close().Open("tbody", ("role", "rowgroup"));
        return this;
    }

    /// <summary>A row, whose cells are then added in the order of the columns.</summary>
    public void Row(Action<ReportTable> write, string? id = null)
    {
        _report.Html.Open("tr", ("role", "row"), ("id", id));
        _cell = 0;
        write(this);
        _report.Html.Close();
        if (_cell != _columns.Count)
        {
            throw new InvalidOperationException($"A row of {_id} has another number of cells than there are columns.");
        }
    }

    /// <summary>The next cell of the row.</summary>
    public ReportTable Cell(Action<HtmlWriter> write)
    {
        var html = Open();
        if (_columns[_cell].Kind is ColumnKind.Picture or ColumnKind.Prose)
        {
            write(html);
        }
        else
        {
            // One child beside the title: on a phone the two stand side by side.
            html.In("span", write);
        }

        return Next();
    }

    /// <inheritdoc cref="Cell(Action{HtmlWriter})"/>
    public ReportTable Cell(string text)
    {
        Open().Text(text);
        return Next();
    }

    /// <summary>A cell with a clause after its text.</summary>
    public ReportTable Cell(string text, Clause clause) =>
        clause.IsNone ? Cell(text) : Cell(_ => _report.Cited(text, clause));

    /// <summary>Goes on to the rows that add the others up.</summary>
    public void Foot() => _report.Html.Close().Open("tfoot", ("role", "rowgroup"));

    /// <summary>Closes the table.</summary>
    public void End() => _report.Html.Close().Close();

    // A table of two columns fits a phone as it is.
    private bool IsSmall => _columns.Count <= 2;

    private HtmlWriter Open()
    {
        var wide = _columns[_cell].Kind is ColumnKind.Picture or ColumnKind.Prose ? "wide" : null;
        return _cell == 0
            ? _report.Html.Open("th", ("scope", "row"), ("role", "rowheader"), ("class", wide))
            : _report.Html.Open("td", ("role", "cell"), ("class", wide));
    }

    private ReportTable Next()
    {
        _report.Html.Close();
        _cell++;
        return this;
    }

    private void AddStyles()
    {
        var styles = _report.Styles;
        for (var i = 0; i < _columns.Count; i++)
        {
            var column = "#" + _id + " tr>:nth-child(" + NumberText.Plain(i + 1) + ")";
            if (_columns[i].Kind == ColumnKind.Number)
            {
                styles.Append(column).Append("{text-align:end;white-space:nowrap}\n");
            }
            else if (_columns[i].Kind == ColumnKind.Picture)
            {
                styles.Append("@media print,(min-width:62.01rem){").Append(column).Append("{width:20%}}\n");
            }
        }

        if (IsSmall)
        {
            styles.Append('#').Append(_id).Append("{max-width:38rem}\n");
            return;
        }

        styles.Append("@media screen and (max-width:62rem){\n");
        for (var i = 0; i < _columns.Count; i++)
        {
            // A picture takes the whole width of its card and needs no title there.
            if (_columns[i].Kind == ColumnKind.Picture)
            {
                continue;
            }

            // The second value leaves the title to the eye: a screen reader says the header of the column already.
            var title = _columns[i].Title.Replace("\\", "\\\\").Replace("\"", "\\\"");
            styles.Append('#').Append(_id).Append(" tbody>tr>:nth-child(").Append(NumberText.Plain(i + 1))
                .Append(")::before,#").Append(_id).Append(" tfoot>tr>:nth-child(").Append(NumberText.Plain(i + 1))
                .Append(")::before{content:\"").Append(title).Append("\";content:\"").Append(title).Append("\" / \"\"}\n");
        }

        styles.Append("}\n");
    }
}
