using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

public sealed class ReturnDueTests
{
    private static readonly Rubles Subsidy = Rubles.From(1_000_000);
    private static readonly LocalDate Found = new(2025, 6, 2);

    private static Path<BreachFacts, BreachOutcome> Curable { get; } = Path(new() { SubsidyYear = 2025, Found = Found }, Found);

    private static Path<BreachFacts, BreachOutcome> Uncured { get; } = Path(
        new() { SubsidyYear = 2025, Found = Found, ActSent = new(2025, 6, 6), CureBy = new(2025, 6, 20) },
        new(2025, 6, 23));

    /// <summary>Claims on a subsidy of at least 10 kopecks: any of the grounds, any number of times.</summary>
    private static Gen<(Rubles Subsidy, ReturnClaim[] Claims)> Cases { get; } =
        from kopecks in Gen.Choose(10, 1_000_000)
        let subsidy = Rubles.FromKopecks(kopecks)
        from unused in Gen.Choose(0, kopecks / 2)
        from spent in Gen.Choose(0, kopecks / 2)
        from results in AnyReturn.Lists.Generator
        from takes in Gen.ArrayOf(Gen.Elements(true, false), 5)
        let all = new[]
        {
            Some.Rules.ForUnmetResults(subsidy, results).OrThrow(),
            Some.Rules.ForBreach(subsidy, Uncured),
            Some.Rules.ForOffPurpose(subsidy, Rubles.FromKopecks(spent)),
            Some.Rules.ForBreach(subsidy, Curable),
            Some.Rules.ForUnusedRemainder(Rubles.FromKopecks(unused), 2025, Some.Calendar).OrThrow(),
        }
        select (subsidy, all.Where((_, i) => takes[i]).ToArray());

    [Fact]
    public void Claims_count_in_the_order_of_their_clauses()
    {
        // 1 000 000: 100 000 unused and 50 000 off purpose (3.13), the breach takes the other 850 000 (3.17), nothing
        // is left for the results (3.18).
        var due = Some.Rules.Combine(Subsidy, Sequence.Of(
            Some.Rules.ForUnmetResults(Subsidy, Sequence.Of(Some.More(100, 80))).OrThrow(),
            Some.Rules.ForBreach(Subsidy, Uncured),
            Some.Rules.ForOffPurpose(Subsidy, Rubles.From(50_000)),
            Some.Rules.ForUnusedRemainder(Rubles.From(100_000), 2025, Some.Calendar).OrThrow())).OrThrow();

        Assert.Equal(["3.13", "3.13", "3.17", "3.18"], due.Items.Select(item => item.Claim.Clause.ToString()));
        Assert.IsType<ReturnGround.UnusedRemainder>(due.Items[0].Claim.Ground);
        Assert.Equal([100_000m, 50_000m, 850_000m, 0m], due.Items.Select(item => item.Counted.ToDecimal()));
        Assert.Equal(Subsidy, due.Total);
        Assert.Equal(Rubles.Zero, due.Contingent);
    }

    [Fact]
    public void What_is_not_owed_yet_counts_last_and_apart()
    {
        // 200 000 for the results is owed; the other 800 000 only if the breach is not cured.
        var due = Some.Rules.Combine(Subsidy, Sequence.Of(
            Some.Rules.ForBreach(Subsidy, Curable),
            Some.Rules.ForUnmetResults(Subsidy, Sequence.Of(Some.More(100, 80))).OrThrow())).OrThrow();

        Assert.Equal(Rubles.From(200_000), due.Total);
        Assert.Equal(Rubles.From(800_000), due.Contingent);
        Assert.True(due.Items[1].Claim.IsContingent);
        Assert.Equal(
            ["R-CLAMP", "R-KOPECK", "R-UNMET", "R-CURE", "R-FOUND", "R-FROM"],
            due.Readings.Select(reading => reading.Id));
    }

    [Property]
    public Property The_total_is_the_sum_of_what_is_owed_but_never_above_the_subsidy() =>
        Properties.ForAll(Cases, given =>
        {
            var due = Some.Rules.Combine(given.Subsidy, Sequence.From(given.Claims)).OrThrow();

            Assert.Equal(Capped(given.Claims.Where(claim => !claim.IsContingent)), due.Total);
            Assert.Equal(Capped(given.Claims), due.Total + due.Contingent);
            Assert.Equal(given.Claims.Length, due.Items.Count);
            Assert.All(due.Items, item => Assert.InRange(item.Counted, Rubles.Zero, item.Claim.Amount));

            Rubles Capped(IEnumerable<ReturnClaim> claims) =>
                Rubles.Min(given.Subsidy, Rubles.Sum(claims.Select(claim => claim.Amount)));
        });

    [Property]
    public Property The_order_of_the_claims_never_matters() =>
        Properties.ForAll(Cases, given =>
            Some.Rules.Combine(given.Subsidy, Sequence.From(given.Claims)).OrThrow()
            == Some.Rules.Combine(given.Subsidy, Sequence.From(given.Claims.Reverse())).OrThrow());

    [Fact]
    public void No_claim_is_nothing_to_return()
    {
        var due = Some.Rules.Combine(Subsidy, Sequence.Empty<ReturnClaim>()).OrThrow();

        Assert.Equal((Rubles.Zero, Rubles.Zero), (due.Total, due.Contingent));
        Assert.Empty(due.Readings);
    }

    [Fact]
    public void The_whole_subsidy_may_be_unused_and_used_off_purpose()
    {
        var due = Some.Rules.Combine(Subsidy, Sequence.Of(
            Some.Rules.ForOffPurpose(Subsidy, Rubles.From(400_000)),
            Some.Rules.ForUnusedRemainder(Rubles.From(600_000), 2025, Some.Calendar).OrThrow())).OrThrow();

        Assert.Equal(Subsidy, due.Total);
    }

    [Fact]
    public void A_breach_asks_for_the_whole_subsidy_unless_it_was_cured()
    {
        var cured = Path(
            new() { SubsidyYear = 2025, Found = Found, Cured = new(2025, 6, 4) }, new(2025, 6, 30));

        Assert.Equal(Subsidy, Some.Rules.ForBreach(Subsidy, Uncured).Amount);
        Assert.False(Some.Rules.ForBreach(Subsidy, Uncured).IsContingent);
        Assert.True(Some.Rules.ForBreach(Subsidy, Curable).IsContingent);
        var nothing = Some.Rules.ForBreach(Subsidy, cured);
        Assert.Equal((Rubles.Zero, false), (nothing.Amount, nothing.IsContingent));
        Assert.IsType<ReturnTiming.NothingDue>(nothing.Timing);
    }

    [Fact]
    public void A_breach_found_after_the_year_waits_for_the_demand()
    {
        var facts = new BreachFacts
        {
            SubsidyYear = 2025,
            Found = new(2026, 2, 2),
            ActSent = new(2026, 2, 5),
            CureBy = new(2026, 2, 20),
        };

        var claim = Some.Rules.ForBreach(Subsidy, Path(facts, new(2026, 2, 24)));

        Assert.Equal(Subsidy, claim.Amount);
        var timing = Assert.IsType<ReturnTiming.AfterDemand>(claim.Timing);
        Assert.Equal(SmolenskRules.ThirdEdition.Deadlines.ReturnAfterYear, timing.Term);
    }

    [Fact]
    public void Claims_that_cannot_be_of_this_subsidy_are_refused()
    {
        var other = Some.Rules.ForUnmetResults(Rubles.From(2), Sequence.Of(Some.More(2, 1))).OrThrow();
        var half = Some.Rules.ForOffPurpose(Subsidy, Rubles.From(500_000.01m));

        Assert.Throws<RefusedException>(() => Some.Rules.Combine(Subsidy, Sequence.Of(other)).OrThrow());
        Assert.Throws<RefusedException>(
            () => Some.Rules.Combine(Subsidy, Sequence.Of(Some.Rules.ForBreach(Rubles.From(1), Curable))).OrThrow());
        Assert.Throws<RefusedException>(() => Some.Rules.Combine(Subsidy, Sequence.Of(half, half)).OrThrow());
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Rules.Combine(Rubles.Zero, Sequence.Of(half)).OrThrow());

        // 3.18: the coefficient takes all results together; two claims would count them twice.
        var results = Some.Rules.ForUnmetResults(Subsidy, Sequence.Of(Some.More(2, 1))).OrThrow();
        Assert.Contains(
            "all results",
            Assert.Throws<RefusedException>(() => Some.Rules.Combine(Subsidy, Sequence.Of(results, half, results)).OrThrow()).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Some.Rules.Combine(Subsidy, null!).OrThrow());
        Assert.Equal(
            "subsidy",
            Assert.Throws<ArgumentOutOfRangeException>(() => Some.Rules.ForBreach(Rubles.Zero, Curable)).ParamName);
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void A_due_explains_itself(Language language)
    {
        var due = Some.Rules.Combine(Subsidy, Sequence.Of(
            Some.Rules.ForUnmetResults(
                Subsidy,
                Sequence.Of(Some.More(300, 200), Some.More(12, 15, "Публикации")),
                new LocalDate(2026, 3, 12),
                Some.Calendar).OrThrow(),
            Some.Rules.ForBreach(Subsidy, Curable),
            Some.Rules.ForOffPurpose(Subsidy, Rubles.From(50_000)),
            Some.Rules.ForUnusedRemainder(Rubles.From(100_000), 2025, Some.Calendar).OrThrow())).OrThrow();

        Snapshot.Verify(Outline.Of(due.Explain(), 3, language), language.ToString());
    }

    [Fact]
    public void A_due_says_what_more_depends_and_in_which_order_grounds_count()
    {
        var one = Some.Rules.ForOffPurpose(Subsidy, Rubles.From(50_000));
        var breach = Some.Rules.ForBreach(Subsidy, Curable);

        Says(
            Some.Rules.Combine(Subsidy, Sequence.Of(one)).OrThrow(),
            "к возврату 50 000,00 ₽ из 1 000 000,00 ₽",
            "to be returned: RUB 50,000.00 of RUB 1,000,000.00");
        Says(
            Some.Rules.Combine(Subsidy, Sequence.Of(one, one)).OrThrow(),
            "к возврату 100 000,00 ₽ из 1 000 000,00 ₽; основания учтены в порядке пунктов",
            "to be returned: RUB 100,000.00 of RUB 1,000,000.00; grounds count in the order of their clauses");
        Says(
            Some.Rules.Combine(Subsidy, Sequence.Of(breach)).OrThrow(),
            "к возврату 0,00 ₽ из 1 000 000,00 ₽; ещё 1 000 000,00 ₽, если нарушение не будет устранено",
            "to be returned: RUB 0.00 of RUB 1,000,000.00; a further RUB 1,000,000.00 unless the breach is cured");
    }

    [Fact]
    public void A_claim_for_a_breach_is_explained_by_its_path()
    {
        var contingent = Some.Rules.ForBreach(Subsidy, Curable).Explain();
        Assert.Equal(Curable.Explain(), contingent.Parts[0]);
        Assert.Contains("unless it is cured", contingent.Statement.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("если оно не будет устранено", contingent.Statement.In(Language.Russian), StringComparison.Ordinal);

        var owed = Some.Rules.ForBreach(Subsidy, Uncured).Explain();
        Assert.DoesNotContain("unless", owed.Statement.In(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("если", owed.Statement.In(Language.Russian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_without_a_demand_says_when_its_term_starts()
    {
        var claim = Some.Rules.ForUnmetResults(Subsidy, Sequence.Of(Some.More(100, 80))).OrThrow().Explain();

        Assert.EndsWith(
            "; the term starts when the ministry's demand is received",
            claim.Statement.In(Language.English),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "; срок пойдёт с получения требования министерства",
            claim.Statement.In(Language.Russian),
            StringComparison.Ordinal);
    }

    private static void Says(ReturnDue due, string russian, string english)
    {
        Assert.Equal(russian, due.Explain().Statement.In(Language.Russian).Replace('\u00A0', ' '));
        Assert.Equal(english, due.Explain().Statement.In(Language.English).Replace('\u00A0', ' '));
    }

    private static Path<BreachFacts, BreachOutcome> Path(BreachFacts facts, LocalDate asOf) => Some.Rules.Breach(facts, asOf, Some.Calendar).OrThrow();
}
