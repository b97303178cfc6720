using System.Collections.Generic;
using System.Linq;
using SonkoRules.Indicators;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Indicators;

/// <summary>
/// The numbers of the summary report of the city of Kemerovo on access of non-state organisations to social services
/// for 2023: its target indicators and its five tables, three of which do not add up.
/// </summary>
public sealed class KemerovoReportTests
{
    /// <summary>Indicators 1 (by field), 2 and 3, in per cent.</summary>
    private static Indicator[] Targets { get; } =
    [
        new("1, социальное обслуживание и сопровождение", 1.70m, 21.38m),
        new("1, образование", 0.15m, 0.13m),
        new("1, культура", 0.15m, 0.13m),
        new("1, физическая культура и массовый спорт", 0.15m, 0.26m),
        new("1, туризм и молодежная политика", 0.15m, 28.77m),
        new("2, дети в частных дошкольных организациях", 0.70m, 1.13m),
        new("3, негосударственные организации социального обслуживания", 18.0m, 56.5m),
    ];

    /// <summary>Table 1, thousands of roubles and organisations; the row of totals is its "Итого".</summary>
    private static StatedTable Table1 { get; } = Table(
        ["тыс. рублей", "СОНКО"],
        [
            ("Профилактика", [142.0m, 1]),
            ("Туризм", [700.0m, 1]),
            ("Культура", [1_250.0m, 5]),
            ("Предпринимательство", [2_764.2m, 2]),
            ("Молодежь", [1_450.0m, 2]),
            ("Спорт", [1_397.2m, 9]),
            ("Социальная поддержка", [11_424.9m, 6]),
        ],
        [19_128.3m, 26]);

    /// <summary>The lower part of table 1: its "Итого" and a payment outside the programmes make its "Всего".</summary>
    private static StatedTable Table1Whole { get; } = Table(
        ["тыс. рублей", "СОНКО"],
        [("Итого", [19_128.3m, 26]), ("Вне программ", [2_856.2m, 1])],
        [21_984.5m, 27]);

    /// <summary>Table 2: organisations in all, and by kind of support.</summary>
    private static StatedTable Table2 { get; } = Table(
        ["Всего", "Консультационная", "Имущественная", "Финансовая"],
        [
            ("Культура, спорт, молодежь, туризм", [284, 265, 3, 16]),
            ("Образование", [103, 101, 1, 1]),
            ("Предпринимательство", [48, 45, 2, 1]),
            ("Социальная защита", [40, 23, 11, 6]),
        ],
        [475, 424, 17, 24]);

    /// <summary>Table 3: the number of each row and thousands of roubles granted.</summary>
    private static (int Number, decimal Granted)[] Table3 { get; } =
    [
        (1, 276_592.0m), (2, 19_489.1m), (3, 24_000.0m), (4, 23_546.0m), (4, 17_155.8m), (5, 9_870.0m),
        (6, 5_340.6m), (7, 12_003.5m), (8, 2_660.0m), (9, 16_500.0m), (10, 1_250.0m), (11, 480.0m), (12, 360.0m),
        (13, 335.5m), (14, 241.4m), (15, 93.0m), (16, 92.0m), (17, 75.0m), (18, 72.0m), (19, 34.5m),
    ];

    private static StatedTotal Table4 { get; } = new(
        "Таблица 4", Sequence.Of(9_722.2m, 200.0m, 239.7m, 105.0m, 1_000.0m, 158.0m), 11_424.9m);

    private static StatedTotal Table5 { get; } = new(
        "Таблица 5",
        Sequence.Of(350.0m, 120.0m, 146.0m, 30.0m, 264.0m, 78.3m, 62.0m, 146.0m, 201.0m),
        1_397.2m);

    [Fact]
    public void Five_of_seven_targets_are_reached()
    {
        Assert.Equal(
            [19.68m, -0.02m, -0.02m, 0.11m, 28.62m, 0.43m, 38.5m],
            Targets.Select(target => target.Assess().Margin));
        Assert.Equal(2, Targets.Count(target => !target.Assess().IsReached));
    }

    [Fact]
    public void Table_1_holds()
    {
        Assert.All(Table1.CheckColumns(), check => Assert.True(check.Holds));
        Assert.All(Table1Whole.CheckColumns(), check => Assert.True(check.Holds));
    }

    [Fact]
    public void Table_2_states_ten_consultations_too_few()
    {
        var checks = Table2.CheckColumns();

        Assert.Equal([0m, -10m, 0m, 0m], checks.Select(Difference));
        var slip = checks[1];
        Assert.False(slip.Holds);
        Assert.Equal((424m, 434m), (slip.Total.Stated, slip.Computed));
    }

    [Fact]
    public void The_totals_row_of_table_2_adds_to_465_against_the_true_475()
    {
        var checks = Table2.CheckAcross(sum: 0);

        Assert.Equal([0m, 0m, 0m, 0m, 10m], checks.Select(Difference));
        Assert.Equal(465m, checks[4].Computed);
        Assert.True(Table2.CheckColumns()[0].Holds);
    }

    [Fact]
    public void Table_3_states_four_tenths_too_few_and_numbers_two_rows_4()
    {
        var total = new StatedTotal("Таблица 3", Table3.Select(row => row.Granted).ToSequence(), 410_190.0m).Check();

        var slip = total;
        Assert.False(slip.Holds);
        Assert.Equal((410_190.4m, -0.4m), (slip.Computed, slip.Difference));
        Assert.Equal(
            [new NumberingSlip(Row: 4, Before: 4, Number: 4)],
            RowNumbers.Check(Table3.Select(row => row.Number).ToSequence()));
    }

    [Fact]
    public void Table_4_holds() => Assert.True(Table4.Check().Holds);

    [Fact]
    public void Table_5_states_a_tenth_too_few()
    {
        var slip = Table5.Check();
        Assert.False(slip.Holds);

        Assert.Equal((1_397.3m, -0.1m), (slip.Computed, slip.Difference));
    }

    private static decimal Difference(TotalCheck check) => check.Difference;

    private static StatedTable Table(
        string[] columns, IEnumerable<(string Name, decimal[] Values)> rows, decimal[] total) =>
        new(
            Sequence.From(columns),
            rows.Select(row => new TableRow(row.Name, Sequence.From(row.Values))).ToSequence(),
            new("Итого", Sequence.From(total)));
}
