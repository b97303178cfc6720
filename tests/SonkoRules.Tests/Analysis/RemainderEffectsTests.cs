using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Contests;

namespace SonkoRules.Tests.Analysis;

/// <summary>The readings of 3.4 among the effects: varied where they came up, and then as the contest itself says.</summary>
public sealed class RemainderEffectsTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    [Theory]
    [InlineData(ReadingIds.Nobody, 50_000, false)]
    [InlineData(ReadingIds.Fit, 130_000, false)]
    [InlineData(ReadingIds.Refuser, 150_000, true)]
    public void Each_is_varied_where_it_comes_up_and_moves_what_the_contest_moves(string id, int limits, bool released)
    {
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(1_000_000m)) { Limits = Rubles.From(limits) },
            Applications = Sequence.Of(
                SmallContest.Application("a", 50, 100_000m),
                SmallContest.Application("b", 50, 60_000m, minute: 1),
                SmallContest.Application("c", 40, 55_000m)),
            Answers = id == ReadingIds.Nobody ? OfferAnswers.AllAccept : OfferAnswers.AllRefuse,
            Releases = released
                ? Sequence.Of(new ReleaseRound(Sequence.Of(new Release("a", ReleaseReason.Evaded)), OfferAnswers.AllAccept))
                : [],
        };
        var rules = released ? E3.With(new() { FittingRequest = FittingRequest.IsAsked }) : E3;
        var effects = ReadingEffects.Of(rules, input).OrThrow();

        Assert.Contains(id, effects.Readings.Select(effect => effect.Answer.Id));
        foreach (var result in effects.Results)
        {
            foreach (var (one, amounts) in result.Rulebooks().Select(one => (one, result.Value)))
            {
                Assert.Equal(
                    BruteForce.Run(one, input),
                    amounts.Match<Sequence<ApplicationResult>?>(computed => computed.Applications, _ => null));
            }
        }
    }
}
