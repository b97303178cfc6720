using System.Linq;
using FsCheck.Xunit;
using SonkoRules.Indicators;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Indicators;

/// <summary>A report's tables as values: what adds up, to which rounding, and what cannot be told.</summary>
public sealed class ReportTests
{
    [Theory]
    [InlineData("276 592,0", "276592.0", 1)]
    [InlineData("410\u00A0190,0", "410190.0", 1)]
    [InlineData("1 250", "1250", 0)]
    [InlineData("0,15", "0.15", 2)]
    [InlineData("21.0", "21.0", 1)]
    [InlineData("\u22122,5", "-2.5", 1)]
    [InlineData("более 800", null, 0)]
    [InlineData("3 объединения, 36 физических лиц", null, 0)]
    [InlineData("1 2", null, 0)]
    [InlineData("1,2,3", null, 0)]
    [InlineData("12 3456", null, 0)]
    [InlineData("5.", null, 0)]
    [InlineData("", null, 0)]
    public void A_cell_is_a_number_or_says_what_it_says(string text, string? value, int digits)
    {
        var number = ReportNumber.Read(text);

        Assert.Equal(value, number?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(digits, number?.Digits ?? 0);
        Assert.Equal(text.Length == 0 ? string.Empty : value is null ? text : number!.ToText(Language.Russian), ReportCell.Read(text).ToText(Language.Russian));
    }

    [Fact]
    public void A_sum_holds_to_the_digits_that_it_is_stated_with()
    {
        // Table 3 of the report of Kemerovo adds to 410 190,4 thousand; its text says 410,2 million.
        Assert.Equal((true, true, 0m), Figure("410,2", "млн рублей"));
        Assert.Equal((true, false, 0m), Figure("410 190,4", "тыс. рублей"));
        Assert.Equal((false, false, -0.4m), Figure("410 190,0", "тыс. рублей"));
        Assert.Equal((false, true, -0.1m), Figure("410,1", "млн рублей"));
        Assert.Equal((true, true, 0m), Figure("0,41", "млрд рублей"));
    }

    [Fact]
    public void A_half_is_rounded_away_from_zero() =>
        Assert.True(Assert.Single(new Report("Отчёт")
        {
            Shares = Sequence.Of(new ReportShare("доля", 1m, 8m, ReportNumber.Read("13")!)),
        }.Check().Statements).Holds);

    [Fact]
    public void Itogo_is_the_sum_since_the_last_and_vsego_of_all()
    {
        var check = Checked(Table(
            Row("А", "1,5"), Row("Б", "2"), Row("Итого", "3,5", ReportRowKind.Subtotal), Row("В", "4"),
            Row("Итого", "4", ReportRowKind.Subtotal), Row("Всего", "7,5", ReportRowKind.Total)));

        Assert.Equal([true, true, true], check.Statements.Select(statement => statement.Holds));
        Assert.Empty(check.Findings);
    }

    [Fact]
    public void A_sum_over_words_is_not_checked_and_says_over_which()
    {
        var check = Checked(Table(Row("А", "более 800"), Row("Б", "20"), Row("Итого", "820", ReportRowKind.Total)));

        Assert.Empty(check.Statements);
        Assert.Equal(
            "Таблица, Итого, тыс. рублей: не сверено, не число «более 800»",
            Assert.Single(check.NotChecked).Explain().Statement.Russian);
    }

    [Fact]
    public void A_plan_that_is_missed_is_told_by_how_much()
    {
        var check = new Report("Отчёт")
        {
            Indicators = Sequence.Of(
                new ReportIndicator("образование", "процент", ReportNumber.Read("0,15"), ReportNumber.Read("0,13")),
                new ReportIndicator("без плана", "процент", null, ReportNumber.Read("0,13"))),
        }.Check();

        Assert.Equal(
            ["образование: план 0,15, факт 0,13 — не достигнут, ниже планового значения на 0,02"],
            check.Findings.Select(finding => finding.Statement.Russian));
        Assert.Equal("Отчёт: findings 1", check.ToString());
    }

    [Fact]
    public void Targets_are_the_percentages_of_an_expected_result()
    {
        Assert.Equal(
            [(100m, IndicatorDirection.MoreIsBetter)],
            Targets("100 % НКО - заявителей соответствуют требованиям"));
        Assert.Equal([(50m, IndicatorDirection.MoreIsBetter)], Targets("Не менее 50 % заявителей"));
        Assert.Equal([(2.5m, IndicatorDirection.LessIsBetter)], Targets("не более 2,5% отказов"));
        Assert.Empty(Targets("План встреч на 2023 год"));
        Assert.Equal(-2m, Target.In("Не менее 50 %")[0].With(48m).Assess().Margin);
    }

    [Property]
    public void A_total_differs_by_exactly_what_it_was_changed_by(int[] tenths, int change)
    {
        // The oracle counts in whole tenths; the library in decimals.
        ReportCell[] cells = [.. tenths.Select(value => new ReportCell.Number(new(value / 10m, 1)))];
        if (cells.Length == 0) { return; }

        var total = new ReportCell.Number(new((tenths.Sum(value => (long)value) + change) / 10m, 1));
        var table = new ReportTable(
            "Таблица",
            Sequence.Of(new ReportColumn("тыс. рублей")),
            cells.Select(cell => new ReportRow("строка", Sequence.Of(cell)))
                .Append(new("Итого", Sequence.Of<ReportCell>(total), ReportRowKind.Total))
                .ToSequence());

        Assert.Equal(change / 10m, Assert.Single(Checked(table).Statements).Difference);
    }

    private static (bool Holds, bool IsRounded, decimal Difference) Figure(string stated, string unit)
    {
        var table = Table(Row("Всероссийские", "375 993,5"), Row("Региональные", "31 163,5"), Row("Муниципальные", "3 033,4"));
        var check = Assert.Single(new Report("Отчёт")
        {
            Tables = Sequence.Of(table),
            Figures = Sequence.Of(new ReportFigure("гранты", ReportNumber.Read(stated)!, unit, "Таблица", "тыс. рублей")),
        }.Check().Statements);
        return (check.Holds, check.IsRounded, check.Difference);
    }

    private static ReportCheck Checked(ReportTable table) => new Report("Отчёт") { Tables = Sequence.Of(table) }.Check();

    private static ReportTable Table(params ReportRow[] rows) =>
        new("Таблица", Sequence.Of(new ReportColumn("тыс. рублей")), Sequence.From(rows));

    private static ReportRow Row(string name, string cell, ReportRowKind kind = ReportRowKind.Row) =>
        new(name, Sequence.Of(ReportCell.Read(cell)), kind);

    private static (decimal, IndicatorDirection)[] Targets(string words) =>
        [.. Target.In(words).Select(target => (target.Plan, target.Direction))];
}
