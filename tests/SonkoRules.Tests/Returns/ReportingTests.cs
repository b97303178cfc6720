using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Returns;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

public sealed class ReportingTests
{
    private static ReturnRules FinalReplaces { get; } =
        Some.RulesUnder(new Readings { FourthQuarterReport = FourthQuarterReport.ReplacedByFinal });

    [Fact]
    public void The_reports_of_2025_have_their_days()
    {
        // Sat 10.01.2026 is followed by Mon 12.01.2026.
        var year = Some.Rules.Reporting(2025, Some.Calendar).OrThrow();

        Assert.Equal(
            ["Q1 10.04.2025", "Q2 10.07.2025", "Q3 10.10.2025", "year 25.12.2025", "Q4 12.01.2026"],
            year.Reports.Select(Describe));
        Assert.Equal(2025, year.Year);
        Assert.Equal(Clause.Parse("3.14"), year.Clause);
        Assert.All(year.Reports, report => Assert.Equal(Clause.Parse("3.18"), report.Deadline.Clause));
    }

    [Fact]
    public void The_final_report_may_replace_that_of_the_fourth_quarter() =>
        Assert.Equal(
            ["Q1 10.04.2025", "Q2 10.07.2025", "Q3 10.10.2025", "year 25.12.2025"],
            FinalReplaces.Reporting(2025, Some.Calendar).OrThrow().Reports.Select(Describe));

    [Fact]
    public void A_year_names_the_readings_of_its_reports_and_of_its_dates()
    {
        foreach (var rules in new[] { Some.Rules, FinalReplaces })
        {
            var year = rules.Reporting(2025, Some.Calendar).OrThrow();
            var deadlines = year.Reports.Select(report => report.Deadline)
                .Append(year.ResultDate).Append(year.UnusedReturn).Append(year.Publication).ToArray();

            Assert.Equal(deadlines.SelectMany(deadline => deadline.Readings).ToHashSet(), year.Readings.ToHashSet());
            Assert.Equal(year.Readings.Count, year.Readings.Distinct().Count());
            Assert.Contains(ReadingIds.FourthQuarter, year.Readings.Select(reading => reading.Id));
        }
    }

    [Fact]
    public void The_rules_of_a_rulebook_are_those_of_its_edition_and_readings()
    {
        var rulebook = new Rulebook(
            SmolenskRules.FirstEdition, new() { CuredBreach = CuredBreach.WholeSubsidyReturned });

        Assert.Equal(rulebook.Edition.Returns, rulebook.Returns.Terms);
        Assert.Equal(rulebook.Readings, rulebook.Returns.Readings);
        Assert.Equal(
            rulebook.Deadlines.UnusedReturn.For(2025, Some.Calendar).OrThrow(),
            rulebook.Returns.Reporting(2025, Some.Calendar).OrThrow().UnusedReturn);
        Assert.Equal(SmolenskRules.FirstEdition.Returns, SmolenskRules.ThirdEdition.Returns);
    }

    [Fact]
    public void The_other_dates_of_the_year_stand_beside_the_reports()
    {
        // 20.12.2025 is a Saturday and stays; 01.02.2026 is a Sunday and moves; "until 1 March" ends the day before.
        var year = Some.Rules.Reporting(2025, Some.Calendar).OrThrow();

        Assert.Equal(new(2025, 12, 20), year.ResultDate.LastDay);
        Assert.Equal(new(2026, 2, 2), year.UnusedReturn.LastDay);
        Assert.Equal(new(2026, 2, 28), year.Publication.LastDay);
        Assert.Equal(
            ["3.18", "3.13", "3.16"],
            new[] { year.ResultDate, year.UnusedReturn, year.Publication }.Select(date => date.Clause.ToString()));
    }

    [Theory]
    [InlineData(1, 1, 5)]
    [InlineData(3, 31, 5)]
    [InlineData(4, 1, 4)]
    [InlineData(6, 6, 4)]
    [InlineData(9, 30, 3)]
    [InlineData(12, 31, 2)]
    public void Quarters_before_the_agreement_have_no_reports(int month, int day, int reports)
    {
        var year = Some.Rules.Reporting(new LocalDate(2025, month, day), Some.Calendar).OrThrow();
        var whole = Some.Rules.Reporting(2025, Some.Calendar).OrThrow();

        Assert.Equal(reports, year.Reports.Count);
        Assert.Equal(whole.Reports.Skip(5 - reports), year.Reports);
    }

    [Fact]
    public void Every_year_of_the_calendar_has_its_reports_in_order()
    {
        for (var year = Some.Calendar.FirstDay.Year; year < Some.Calendar.LastDay.Year; year++)
        {
            var days = Some.Rules.Reporting(year, Some.Calendar).OrThrow()
                .Reports.Select(report => report.Deadline.LastDay).ToArray();

            Assert.Equal(days.Order(), days);
            Assert.All(days, day => Assert.True(Some.Calendar.IsWorkingDay(day)));
            Assert.Equal(5, days.Distinct().Count());
        }
    }

    [Fact]
    public void A_year_beyond_the_calendar_is_refused()
    {
        Assert.Throws<RefusedException>(
            () => Some.Rules.Reporting(Some.Calendar.LastDay.Year, Some.Calendar).OrThrow());
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void A_year_explains_itself(Language language) =>
        Snapshot.Verify(
            Outline.Of(Some.Rules.Reporting(new LocalDate(2025, 6, 6), Some.Calendar).OrThrow().Explain(), 2, language),
            language.ToString());

    private static string Describe(ReportDue report) =>
        (report.Period.Quarter is { } quarter ? $"Q{quarter}" : "year") + $" {report.Deadline.LastDay:dd.MM.uuuu}";
}
