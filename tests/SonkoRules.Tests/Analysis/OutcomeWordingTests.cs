using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Contests;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Analysis;

/// <summary>What a comparison says of every change between two runs and of every difference it leads to.</summary>
public sealed class OutcomeWordingTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    [Fact]
    public void Every_change_and_every_difference_is_told()
    {
        // Another edition, reading and budget; A went, E and F came; other answers and a release.
        var other = new ContestInput
        {
            Budget = new Budget(Rubles.From(300_000m)),
            Applications = SmallContest.Input.Applications.Skip(1)
                .Append(SmallContest.Application("E", 10, 1_000m))
                .Append(SmallContest.Application("F", 85, 1_000m)).ToSequence(),
            Answers = OfferAnswers.AllAccept,
            Releases = Sequence.Of(
                new ReleaseRound(Sequence.Of(new Release("B", ReleaseReason.Evaded)), OfferAnswers.None)),
        };
        var rules = new Rulebook(
            SmolenskRules.ThirdEdition with { Id = "E4" }, new() { MinimumScore = MinimumScore.Of(Points.FromWhole(1)) });

        // C passes B by its sheets, B by its video again; D asks for less.
        var corrected = Edit("C", c => c with { Sheets = SmallContest.Application("C", 81, 1m).Sheets });
        var asked = Edit("D", d => d with { Request = Rubles.From(1_500m) });

        // C and B are tied by a reading that looks at the day alone, neither having a video.
        var plain = Edit("B", b => b with { HasVideo = false });
        var byDay = E3.With(new() { FilingOrder = FilingOrder.ByDay });

        // No subsidy either way: for another reason.
        var waiting = SmallContest.Input with { Answers = OfferAnswers.None };

        Snapshot.Verify(string.Join("\n\n", new[]
        {
            Of(E3, SmallContest.Input, E3, SmallContest.Input),
            Of(E3, SmallContest.Input, rules, other),
            Of(E3, SmallContest.Input, E3, corrected),
            Of(E3, corrected, E3, SmallContest.Input),
            Of(E3, SmallContest.Input, E3, asked),
            Of(E3, plain, byDay, plain),
            Of(byDay, plain, E3, plain),
            Of(E3, waiting, E3.With(new() { RemainderOffer = RemainderOffer.NotMade }), waiting),
        }) + "\n");
    }

    private static ContestInput Edit(string id, System.Func<ContestApplication, ContestApplication> edit) =>
        SmallContest.Input with
        {
            Applications = SmallContest.Input.Applications
                .Select(application => application.Id == id ? edit(application) : application).ToSequence(),
        };

    private static string Of(Rulebook rules, ContestInput input, Rulebook otherRules, ContestInput other)
    {
        var explanation = OutcomeComparison.Of(Contest.Run(rules, input).OrThrow(), Contest.Run(otherRules, other).OrThrow()).Explain();
        return explanation.ToText(Language.Russian) + "\n\n" + explanation.ToText(Language.English);
    }
}
