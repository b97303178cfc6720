using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Embedding.Tests.Reports;
using SonkoRules.Quantities;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

/// <summary>The last screen: what would change under another reading.</summary>
public sealed class CommittedEffectsTests
{
    private static readonly Lazy<string> Screen = new(() =>
        ContestFolder.RunCommitted("--language", "en", "--effects").Output.Split("\nWhat would change under another reading\n")[1]);

    // 175 is offered what is left: without an offer (R-OFFER) it gets nothing, else 1 183 149.00 by the formula.
    [Fact]
    public void The_screen_names_whose_subsidy_depends_on_a_reading()
    {
        Assert.Contains(
            "│ 175         │ 2112 of 2496 │ 30     │         RUB\u00A00.00 │ RUB\u00A01,183,149.00 │ R-FILL, R-OFFER",
            Screen.Value,
            StringComparison.Ordinal);
        var awards = ReadingCatalogue.Get(ReadingIds.Offer).Answers
            .Select(answer => AwardOf("175", ReadingIds.Offer, answer.Code)).ToArray();
        Assert.Equal(Rubles.Zero, awards.Min());
        Assert.Equal(Rubles.From(1_183_149m), awards.Max());
    }

    // 134 asked for 9 000.00 and stands sixth: whatever the readings, it gets that.
    [Fact]
    public void The_screen_names_who_gets_the_same_whatever_the_readings()
    {
        var same = Screen.Value.Split("Never get a subsidy")[0];
        Assert.Contains("134", same.Split(' ', '\n'));
        Assert.DoesNotContain("175", same.Split(' ', '\n'));
        foreach (var id in new[] { ReadingIds.Round, ReadingIds.Fill, ReadingIds.Offer, ReadingIds.Remainder })
        {
            Assert.All(
                ReadingCatalogue.Get(id).Answers,
                answer => Assert.Equal(Rubles.From(9_000m), AwardOf("134", id, answer.Code)));
        }
    }

    // R-REMAINDER alone: 7 356.09 for 149, which would get its whole request of 672 000.84 instead of 664 644.75.
    [Fact]
    public void The_screen_names_what_one_reading_alone_moves() =>
        Assert.Contains("RUB\u00A07,356.09 │", Screen.Value, StringComparison.Ordinal);

    private static Rubles AwardOf(string application, string reading, string answer)
    {
        var outcome = CommittedContest.Outcome;
        var rules = outcome.Rules.With(ReadingCatalogue.Get(reading).Choose(outcome.Rules.Readings, answer));
        return Contest.Run(rules, outcome.Input).OrThrow().Allocation.TryFind(application, out var award)
            ? award.Amount
            : Rubles.Zero;
    }
}
