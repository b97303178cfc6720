using System.Linq;
using Spectre.Console;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>A table of plain texts.</summary>
internal sealed class TableText(Page page)
{
    private readonly Table _table = new() { Border = TableBorder.Square };

    public TableText Left(string russian, string english) => Column(russian, english, Justify.Left, wraps: false);

    public TableText Right(string russian, string english) => Column(russian, english, Justify.Right, wraps: false);

    /// <summary>A column of sentences, which may take several lines.</summary>
    public TableText Prose(string russian, string english) => Column(russian, english, Justify.Left, wraps: true);

    public void Row(params string[] cells) => _table.AddRow(cells.Select(cell => new Text(cell)));

    public Table ToTable() => _table;

    private TableText Column(string russian, string english, Justify alignment, bool wraps)
    {
        _table.AddColumn(new TableColumn(new Text(page.In(russian, english)))
        {
            Alignment = alignment,
            NoWrap = !wraps,
        });
        return this;
    }
}
