namespace SonkoRules.Samples.Sonko.Views;

/// <summary>Gathers the columns and rows of a table.</summary>
internal sealed class GridBuilder(Words words)
{
    private readonly List<Column> _columns = [];
    private readonly List<IReadOnlyList<Cell>> _rows = [];

    public int Count => _rows.Count;

    public GridBuilder Word(string russian, string english) => Column(russian, english, ColumnKind.Word);

    public GridBuilder Number(string russian, string english) => Column(russian, english, ColumnKind.Number);

    public GridBuilder Prose(string russian, string english) => Column(russian, english, ColumnKind.Prose);

    public GridBuilder Row(params Cell[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    public Block.Grid Make(string heading, bool isMain = false) => new(heading, _columns, _rows, isMain);

    private GridBuilder Column(string russian, string english, ColumnKind kind)
    {
        _columns.Add(new Column(words.In(russian, english), kind));
        return this;
    }
}
