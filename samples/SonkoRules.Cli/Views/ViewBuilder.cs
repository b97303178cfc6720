using SonkoRules.Explanations;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>Gathers the parts of a view.</summary>
internal sealed class ViewBuilder(Words words)
{
    private readonly List<Block> _blocks = [];
    private Block.Grid? _sheet;

    public Words Words => words;

    public ViewBuilder Say(string russian, string english) => Say(words.In(russian, english));

    public ViewBuilder Say(string text) => Add(new Block.Paragraph(text));

    /// <summary>A table of two columns: what, and its value.</summary>
    public ViewBuilder Facts(params (string What, Cell Value)[] facts) => Facts(string.Empty, facts);

    /// <summary>The same under a heading.</summary>
    public ViewBuilder Facts(string heading, params (string What, Cell Value)[] facts)
    {
        var grid = new GridBuilder(words)
            .Word("Показатель", "Item")
            .Prose("Значение", "Value");
        foreach (var (what, value) in facts)
        {
            grid.Row(Cell.Of(what), value);
        }

        return Add(grid.Make(heading));
    }

    public ViewBuilder Why(Explanation explanation, string? heading = null) =>
        Add(new Block.Reasons(heading ?? words.In("Обоснование", "Explanation"), explanation));

    public ViewBuilder Add(Block block)
    {
        _blocks.Add(block);
        return this;
    }

    /// <summary>A table for spreadsheets alone.</summary>
    public ViewBuilder Sheet(Block.Grid grid)
    {
        _sheet = grid;
        return this;
    }

    public View Make(string title) => new(title, _blocks, _sheet);
}
