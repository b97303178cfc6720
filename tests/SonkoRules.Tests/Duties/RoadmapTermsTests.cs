using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Duties;

namespace SonkoRules.Tests.Duties;

/// <summary>
/// Every kind of term that occurs in two roadmaps for the non-profit sector: of Smolensk region and of Leningrad
/// region. Each is named with the items that have it, as a term and as what it comes to from 2023 to 2025.
/// </summary>
public sealed class RoadmapTermsTests
{
    private static readonly LocalDate First = new(2023, 1, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);

    private static (string Words, string Items, DutyTerm Term, string Schedule)[] Smolensk { get; } =
    [
        ("Ежеквартально", "1.1 1.2", DutyTerm.Quarterly, "12 windows to 2023-03-31 … 2025-12-31"),
        ("По мере необходимости", "1.3", DutyTerm.OnDemand, "OnDemand"),
        ("По отдельному плану", "1.4 2.3 2.4 2.6 4.2 7.2 8.1 8.4 8.6 9.1", DutyTerm.BySeparatePlan, "BySeparatePlan"),
        ("1 раз в 6 мес.", "2.1", DutyTerm.Every(6), "NoFirstDay"),
        ("По мере поступления запросов и высвобождения", "2.2", DutyTerm.OnDemand, "OnDemand"),
        ("Постоянно", "2.5 3.2 4.1 5.2 6.1 6.2 7.1 8.2 8.3 8.5", DutyTerm.Constant, "Constant"),
        ("1 раз в полугодие", "3.1", DutyTerm.HalfYearly, "6 windows to 2023-06-30 … 2025-12-31"),
        ("Ежегодно", "3.3 3.5", DutyTerm.Yearly, "3 windows to 2023-12-31 … 2025-12-31"),
        (
            "В соответствии со сроками, определенными Фондом (декабрь)", "3.4",
            DutyTerm.SetElsewhere(DutyTerm.InMonth(12)),
            "SetElsewhere within 2023-12-01..2023-12-31 2024-12-01..2024-12-31 2025-12-01..2025-12-31"
        ),
        ("2 полугодие 2023 г.", "5.1", DutyTerm.InHalf(2023, 2), "2023-07-01..2023-12-31"),
    ];

    private static (string Words, string Items, DutyTerm Term, string Schedule)[] Leningrad { get; } =
    [
        ("2 – 3 квартал 2023 года", "1.1 1.2 1.3 1.4 1.6", DutyTerm.InQuarters(2023, 2, 3), "2023-04-01..2023-09-30"),
        (
            "2023 год (не реже одного раза в квартал)", "1.5",
            DutyTerm.Within(DutyTerm.InYear(2023), DutyTerm.Quarterly),
            "4 windows to 2023-03-31 … 2023-12-31"
        ),
        ("2023 год", "2.1 2.2 2.3 2.4 3.1 3.3 4.1", DutyTerm.InYear(2023), "2023-01-01..2023-12-31"),
        (
            "2023-2024 гг.", "3.2 4.4 6.1 6.2 7.1 7.2 7.3 7.4 8.1 8.2", DutyTerm.InYears(2023, 2024),
            "2023-01-01..2024-12-31"
        ),
        ("Ежеквартально", "4.2", DutyTerm.Quarterly, "12 windows to 2023-03-31 … 2025-12-31"),
        ("2023-2030 гг.", "4.3", DutyTerm.InYears(2023, 2030), "2023-01-01..2030-12-31"),
        ("2023-2025 гг.", "4.5 4.6", DutyTerm.InYears(2023, 2025), "2023-01-01..2025-12-31"),
        ("С 2023 по 2024 гг.", "5.1", DutyTerm.InYears(2023, 2024), "2023-01-01..2024-12-31"),
        ("Ежегодно", "6.3", DutyTerm.Yearly, "3 windows to 2023-12-31 … 2025-12-31"),
    ];

    [Fact]
    public void Every_term_of_the_roadmaps_comes_to_windows_or_says_why_not()
    {
        foreach (var (words, _, term, schedule) in Smolensk.Concat(Leningrad))
        {
            Assert.Equal(term, DutyTerm.Parse(words).OrThrow());
            Assert.Equal($"{words}: {schedule}", $"{words}: {Describe(term.Between(First, Last))}");
        }
    }

    [Fact]
    public void Every_numbered_item_has_exactly_one_term()
    {
        // The items as the documents number them: 9 chapters of Smolensk, 8 of Leningrad region.
        Assert.Equal(Numbered(4, 6, 5, 2, 2, 2, 2, 6, 1), Items(Smolensk));
        Assert.Equal(Numbered(6, 4, 3, 6, 1, 3, 4, 2), Items(Leningrad));
    }

    [Fact]
    public void Once_in_six_months_has_dates_once_its_first_day_is_known()
    {
        var term = Assert.IsType<DutyTerm.Rolling>(Smolensk.Single(row => row.Items == "2.1").Term);

        Assert.Equal(
            "3 windows to 2023-10-14 … 2024-10-14",
            Describe(term.From(new(2023, 4, 15)).Between(First, new(2024, 10, 14))));
    }

    [Fact]
    public void A_span_beyond_the_period_has_no_due_date_in_it()
    {
        var schedule = Assert.IsType<DutySchedule.Dated>(DutyTerm.InYears(2023, 2030).Between(First, Last));

        Assert.Single(schedule.Windows);
        Assert.Empty(schedule.DueDates);
    }

    private static string Describe(DutySchedule schedule) =>
        schedule.Match(
            dated => dated.Windows.Count == 1
                ? dated.Windows[0].ToString()
                : $"{dated.Windows.Count} windows to {dated.Windows[0].Last:uuuu-MM-dd}"
                    + $" … {dated.Windows[^1].Last:uuuu-MM-dd}",
            framed => $"{framed.Reason} within {string.Join(' ', framed.Windows)}",
            undated => $"{undated.Reason}");

    private static IEnumerable<string> Numbered(params int[] itemsPerChapter) =>
        itemsPerChapter.SelectMany((items, chapter) =>
            Enumerable.Range(1, items).Select(item => $"{chapter + 1}.{item}"));

    private static IEnumerable<string> Items((string Words, string Items, DutyTerm Term, string Schedule)[] rows) =>
        rows.SelectMany(row => row.Items.Split(' ')).Order(StringComparer.Ordinal);
}
