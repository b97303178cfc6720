using System;
using System.Linq;
using FsCheck.Xunit;
using SonkoRules.Indicators;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Indicators;

public sealed class TotalCheckTests
{
    [Property]
    public void The_difference_is_what_was_stated_too_much(int[] tenths, sbyte slip)
    {
        decimal[] rows = [.. tenths.Select(tenth => tenth / 10m)];
        var check = new StatedTotal("a", Sequence.From(rows), rows.Sum() + (slip / 10m)).Check();

        Assert.Equal(slip / 10m, check.Difference);
        Assert.Equal(rows.Sum(), check.Computed);
    }

    [Property]
    public bool The_order_of_the_rows_never_matters(int[] rows, int seed) =>
        Check(rows) == Check(Shrink.Shuffled(rows, seed));

    private static decimal Check(int[] rows) =>
        new StatedTotal("a", rows.Select(row => row / 10m).ToSequence(), 7).Check().Difference;

    [Fact]
    public void An_empty_column_adds_to_nothing()
    {
        Assert.True(new StatedTotal("a", Sequence.Empty<decimal>(), 0).Check().Holds);
        Assert.Equal(
            5m,
            new StatedTotal("a", Sequence.Empty<decimal>(), 5).Check().Difference);
    }

    [Fact]
    public void A_check_explains_itself()
    {
        var differs = new StatedTotal("Итого", Sequence.Of(1.5m, 2m), 3.4m).Check();
        var holds = new StatedTotal("Итого", Sequence.Of(1.5m, 2m), 3.5m).Check();

        Assert.Equal(
            "Итого: указано 3,4, сумма строк — 3,5; расхождение −0,1", differs.Explain().ToText(Language.Russian));
        Assert.Equal("Итого: stated 3.5, the rows add to the same", holds.Explain().ToText(Language.English));
        Assert.Equal("Итого: указано 3,5, сумма строк совпадает", holds.Explain().ToText(Language.Russian));
        Assert.Equal(
            "Итого: stated 3.4, the rows add to 3.5; the difference is −0.1", differs.Explain().ToText(Language.English));
    }

    [Fact]
    public void Row_numbers_out_of_turn_are_found()
    {
        Assert.Empty(RowNumbers.Check(Sequence.Of(1, 2, 3)));
        Assert.Empty(RowNumbers.Check(Sequence.Empty<int>()));
        Assert.Equal(
            Sequence.Of(new NumberingSlip(2, 2, 2), new NumberingSlip(4, 3, 5), new NumberingSlip(5, 5, 1)),
            RowNumbers.Check(Sequence.Of(1, 2, 2, 3, 5, 1)));
        Assert.Equal(
            [true, false, false],
            RowNumbers.Check(Sequence.Of(1, 2, 2, 3, 5, 1)).Select(slip => slip.IsRepeated));
        Assert.Single(RowNumbers.Check(Sequence.Of(int.MaxValue, int.MinValue)));
    }

    [Fact]
    public void A_table_with_rows_of_another_width_is_refused()
    {
        var columns = Sequence.Of("a", "b");
        var narrow = new TableRow("r", Sequence.Of(1m));
        var wide = new TableRow("r", Sequence.Of(1m, 2m));

        Assert.Throws<ArgumentException>(() => new StatedTable(columns, Sequence.Of(narrow), wide));
        Assert.Throws<ArgumentException>(() => new StatedTable(columns, Sequence.Of(wide), narrow));
        var none = new TableRow("r", Sequence.Empty<decimal>());
        Assert.Throws<ArgumentException>(
            "columns", () => new StatedTable(Sequence.Empty<string>(), Sequence.Of(none), none));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new StatedTable(columns, Sequence.Of(wide), wide).CheckAcross(2));
    }
}
