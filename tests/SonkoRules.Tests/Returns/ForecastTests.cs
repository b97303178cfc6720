using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Tests.Returns;

/// <summary>Clause 3.18: a value of a day before the date of the results is no failure yet.</summary>
public sealed class ForecastTests
{
    private static readonly Rubles Subsidy = Rubles.From(1_000_000);
    private static readonly Sequence<SubsidyResult> Results = Sequence.Of(Some.More(100, 80));

    // 20 December of the year of the subsidy, or the date of the agreement (3.9.1, 3.19).
    [Theory]
    [InlineData("2025-06-30", null, true)]
    [InlineData("2025-12-19", null, true)]
    [InlineData("2025-12-20", null, false)]
    [InlineData("2026-02-01", null, false)]
    [InlineData("2025-12-20", "2026-06-01", true)]
    [InlineData("2026-06-01", "2026-06-01", false)]
    [InlineData("2025-11-15", "2025-11-15", false)]
    public void A_claim_asks_for_values_of_the_date_of_the_results(string day, string? agreed, bool isForecast)
    {
        var claim = Claim(Date(day), agreed is null ? null : Date(agreed));

        Assert.Equal(isForecast, claim.IsForecast);
        Assert.Equal(isForecast ? ClaimStanding.Forecast : ClaimStanding.Owed, claim.Standing);
        Assert.Equal(Rubles.From(200_000), claim.Amount);
        Assert.Equal(
            agreed is null ? new(2025, 12, 20) : Date(agreed),
            Assert.IsType<ReturnGround.UnmetResults>(claim.Ground).ResultsDue);

        var due = Some.Rules.Combine(Subsidy, Sequence.Of(claim)).OrThrow();
        Assert.Equal(isForecast ? Rubles.Zero : claim.Amount, due.Total);
        Assert.Equal(isForecast ? claim.Amount : Rubles.Zero, due.Forecast);
        Assert.Equal(Rubles.Zero, due.Contingent);
    }

    [Fact]
    public void A_forecast_says_so_and_has_no_term()
    {
        var values = new ValuesAsOf(2025, new(2025, 6, 30));
        var claim = Some.Rules.ForUnmetResults(Subsidy, Results, values, new(2025, 7, 10), Some.Calendar).OrThrow();
        var due = Some.Rules.Combine(Subsidy, Sequence.Of(claim)).OrThrow();

        Assert.IsType<ReturnTiming.AfterDemand>(claim.Timing);
        Assert.StartsWith(
            "прогноз на 30.06.2025, дата достижения результатов — 20.12.2025: 1 000 000,00 ₽ × 0,2 = 200 000,00 ₽",
            claim.Explain().Statement.Russian.Replace('\u00A0', ' '));
        Assert.StartsWith(
            "forecast as of 2025-06-30, the date of the results is 2025-12-20: RUB 1,000,000.00 × 0.2 = RUB 200,000.00",
            claim.ToString().Replace('\u00A0', ' '));
        Assert.EndsWith("; прогноз: дополнительно 200 000,00 ₽, если результаты не изменятся", due.Explain().Statement.Russian.Replace('\u00A0', ' '));
        Assert.EndsWith(
            "; forecast: a further RUB 200,000.00 if the results stay as they are", due.ToString().Replace('\u00A0', ' '));
    }

    // 100 000 of 3.13 is owed; a breach that may be cured takes what is left, so that the forecast gets none of it.
    [Fact]
    public void A_forecast_counts_last()
    {
        var curable = Some.Rules.Breach(
            new() { SubsidyYear = 2025, Found = new(2025, 6, 2) }, new(2025, 6, 2), Some.Calendar).OrThrow();
        var due = Some.Rules.Combine(Subsidy, Sequence.Of(
            Claim(new(2025, 6, 30)),
            Some.Rules.ForBreach(Subsidy, curable),
            Some.Rules.ForUnusedRemainder(Rubles.From(100_000), 2025, Some.Calendar).OrThrow())).OrThrow();

        Assert.Equal(
            [ClaimStanding.Owed, ClaimStanding.Contingent, ClaimStanding.Forecast],
            due.Items.Select(item => item.Claim.Standing));
        Assert.Equal(
            (Rubles.From(100_000), Rubles.From(900_000), Rubles.Zero), (due.Total, due.Contingent, due.Forecast));
    }

    // R-UNMET.
    [Fact]
    public void Results_not_reached_return_by_the_formula_or_the_whole()
    {
        var all = Some.RulesUnder(new() { UnmetResultsReturn = UnmetResultsReturn.WholeSubsidy });
        var claim = all.ForUnmetResults(Subsidy, Results).OrThrow();
        var reached = all.ForUnmetResults(Subsidy, Sequence.Of(Some.More(100, 100))).OrThrow();

        Assert.Equal((Subsidy, Clause.Parse("3.17")), (claim.Amount, claim.Clause));
        Assert.Equal((Rubles.Zero, Clause.Parse("3.18")), (reached.Amount, reached.Clause));
        Assert.Contains(new AppliedReading("R-UNMET", "WholeSubsidy"), claim.Readings);
        Assert.StartsWith("results not reached: RUB 1,000,000.00;", claim.ToString().Replace('\u00A0', ' '));
        Assert.Equal(Rubles.From(200_000), Some.Rules.ForUnmetResults(Subsidy, Results).OrThrow().Amount);
    }

    // 3.18's base is the whole subsidy, even if part came back: 900 000 unused is returned, and the results still ask
    // for 1 000 000 × 0.2, of which 100 000 is left.
    [Fact]
    public void The_base_is_the_whole_subsidy_though_part_came_back()
    {
        var due = Some.Rules.Combine(Subsidy, Sequence.Of(
            Some.Rules.ForUnusedRemainder(Rubles.From(900_000), 2025, Some.Calendar).OrThrow(),
            Some.Rules.ForUnmetResults(Subsidy, Results).OrThrow())).OrThrow();

        Assert.Equal(
            [(Rubles.From(900_000), Rubles.From(900_000)), (Rubles.From(200_000), Rubles.From(100_000))],
            due.Items.Select(item => (item.Claim.Amount, item.Counted)));
    }

    // R-KOPECK: every return in whole roubles.
    [Fact]
    public void Every_return_is_in_whole_roubles_where_the_reading_asks_for_them()
    {
        var whole = Some.RulesUnder(new() { MoneyRounding = MoneyRounding.DownToRuble });
        var money = Rubles.From(1_000.99m);

        Assert.Equal(Rubles.From(1_000), whole.ForUnusedRemainder(money, 2025, Some.Calendar).OrThrow().Amount);
        Assert.Equal(Rubles.From(1_000), whole.ForOffPurpose(money, money).Amount);
        Assert.Equal(money, Some.Rules.ForOffPurpose(money, money).Amount);
    }

    [Fact]
    public void A_year_that_is_none_is_refused() =>
        Assert.Throws<System.ArgumentOutOfRangeException>(() => new ValuesAsOf(0, new(2025, 12, 20)));

    private static ReturnClaim Claim(LocalDate day, LocalDate? agreed = null) =>
        Some.Rules.ForUnmetResults(Subsidy, Results, new ValuesAsOf(2025, day, agreed)).OrThrow();

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
