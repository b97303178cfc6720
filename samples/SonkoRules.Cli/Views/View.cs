using SonkoRules.Explanations;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>What an operation answered, for people, in one language: the same for a terminal, for Markdown and for a
/// spreadsheet.</summary>
/// <param name="Title">What came out, in one line.</param>
/// <param name="Blocks">The parts, in their order.</param>
/// <param name="Sheet">The table that stands for all of it in a spreadsheet, where none of the parts does.</param>
internal sealed record View(string Title, IReadOnlyList<Block> Blocks, Block.Grid? Sheet = null)
{
    /// <summary>The table that stands for all of it in a spreadsheet: the first that is marked, or the first.</summary>
    public Block.Grid? Main =>
        Sheet ?? Blocks.OfType<Block.Grid>().FirstOrDefault(grid => grid.IsMain) ?? Blocks.OfType<Block.Grid>().FirstOrDefault();
}

/// <summary>A part of a view.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    internal sealed record Paragraph(string Text) : Block;

    /// <summary>A table.</summary>
    /// <param name="Heading">What it shows; empty where the title says it.</param>
    /// <param name="Columns">The columns.</param>
    /// <param name="Rows">The rows, each with a cell for every column.</param>
    /// <param name="IsMain">Whether it stands for the view in a spreadsheet.</param>
    internal sealed record Grid(
        string Heading, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows, bool IsMain = false)
        : Block;

    /// <summary>Small tables of one shape, side by side where the page is wide enough.</summary>
    internal sealed record Months(string Heading, IReadOnlyList<Grid> All) : Block;

    /// <summary>Why: the library's own explanation.</summary>
    internal sealed record Reasons(string Heading, Explanation Explanation) : Block;
}

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Kind">What stands in it.</param>
internal sealed record Column(string Heading, ColumnKind Kind = ColumnKind.Word);

/// <summary>What stands in a column.</summary>
internal enum ColumnKind
{
    /// <summary>A few words, in one line, at the left.</summary>
    Word = 0,

    /// <summary>Numbers, at the right.</summary>
    Number = 1,

    /// <summary>Sentences, in as many lines as they take.</summary>
    Prose = 2,
}
