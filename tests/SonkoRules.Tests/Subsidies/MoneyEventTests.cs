using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Ranking;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Subsidies;

/// <summary>Events after the first distribution (1.8, 3.4, 3.8.2, 3.8.3, 3.10, 3.11, 3.19): a and b win 100 000 each of
/// 200 000, c asks 60 000 after them.</summary>
public sealed class MoneyEventTests
{
    private static readonly SubsidyRules Rules = SubsidySizeTests.Under(new());

    private static readonly Allocation First = Rules.Allocate(
        Entries.Rank(
            Entries.Of("a", "100", request: 100_000m),
            Entries.Of("b", "100", request: 100_000m, minute: 1),
            Entries.Of("c", "90", request: 60_000m)),
        new Budget(Rubles.From(1_000_000m)) { Limits = Rubles.From(200_000m) });

    [Theory]
    [InlineData(ReleaseReason.RefusedByMinistry, "3.10", "отказ министерства от заключения соглашения")]
    [InlineData(ReleaseReason.Evaded, "3.11", "уклонение от заключения соглашения")]
    [InlineData(ReleaseReason.Withdrawn, "", "отказ победителя от субсидии до заключения соглашения")]
    [InlineData(ReleaseReason.Dissolved, "3.8.2", "расторжение соглашения")]
    [InlineData(ReleaseReason.GivenUp, "3.19", "отказ от субсидии в связи с прохождением военной службы")]
    public void Each_event_has_its_clause_and_its_money_goes_on(ReleaseReason reason, string clause, string said)
    {
        var second = Rules.Continue(First, [new Release("b", reason)], OfferAnswers.None).OrThrow();

        Assert.Equal("a=100000.00 c=60000.00", Say(second));
        Assert.Equal(Rubles.From(40_000m), second.Left);
        var unfunded = second.Unfunded().Single();
        Assert.Equal(clause.Length == 0 ? Clause.None : Clause.Parse(clause), unfunded.Clause);
        Assert.Equal(said, unfunded.Reason.InWords().Russian);
        Assert.True(second.Released.Single().IsWhole);
    }

    // 3.8.2: 30 000 of b's are unspent. c is offered these and agrees.
    [Fact]
    public void What_is_unspent_goes_on_and_what_was_spent_stays()
    {
        var second = Rules.Continue(
            First, [new Release("b", ReleaseReason.Dissolved, Rubles.From(30_000m))], OfferAnswers.AllAccept).OrThrow();

        Assert.Equal("a=100000.00 b=70000.00 c=30000.00", Say(second));
        Assert.Equal(Rubles.Zero, second.Left);
        Assert.Equal(Rubles.From(30_000m), second.Awards[1].ReleasedLater);
        Assert.Contains("Высвобождено впоследствии: 30 000,00", second.Awards[1].Explain().ToText(Language.Russian).Replace('\u00A0', ' '), StringComparison.Ordinal);
        var error = Assert.Single(Rules.Continue(
            First, [new Release("b", ReleaseReason.Dissolved, Rubles.From(100_000.01m))], OfferAnswers.None).AsT1.Errors);
        Assert.Equal((ErrorCode.AmountOutOfBounds, "/releases/0/amount"), (error.Code, error.Path));
        Assert.Throws<ArgumentOutOfRangeException>("Amount", () => new Release("b", ReleaseReason.Dissolved, Rubles.Zero));
    }

    // 1.8: limits of 1 200 000 exceed D; C, D and M stay, so that c gets what it would have got.
    [Fact]
    public void Raised_limits_are_a_remainder()
    {
        var second = Rules.Continue(First, [], OfferAnswers.None, Rubles.From(1_200_000m)).OrThrow();

        Assert.Equal("a=100000.00 b=100000.00 c=60000.00", Say(second));
        Assert.Equal(Rubles.From(940_000m), second.Left);
        Assert.Equal(Rubles.From(1_000_000m), second.Budget.Distributed);
        Assert.Equal("3.4", second.Awards[2].Clause.ToString());
    }

    // 3.8.3: limits of 150 000 lack 50 000; b's award made smaller by 50 000 closes the gap, by 49 999.99 does not.
    [Fact]
    public void Cut_limits_name_the_gap_until_awards_are_made_smaller()
    {
        var cut = Rubles.From(150_000m);
        var error = Assert.Single(Rules.Continue(First, [], OfferAnswers.None, cut).AsT1.Errors);
        Assert.Equal((ErrorCode.LimitsExceeded, "/limits"), (error.Code, error.Path));
        Assert.Contains("на 50 000,00", error.Message.Russian.Replace('\u00A0', ' '), StringComparison.Ordinal);

        Assert.True(Rules.Continue(
            First, [new Release("b", ReleaseReason.ReducedByAgreement, Rubles.From(49_999.99m))], OfferAnswers.None, cut).IsT1);
        var second = Rules.Continue(
            First, [new Release("b", ReleaseReason.ReducedByAgreement, Rubles.From(50_000m))], OfferAnswers.None, cut).OrThrow();
        Assert.Equal("a=100000.00 b=50000.00", Say(second));
        Assert.Equal(Rubles.Zero, second.Left);
    }

    private static string Say(Allocation allocation) =>
        string.Join(" ", allocation.Awards.Select(award => $"{award.ApplicationId}={award.Amount}"));
}
