using System;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Ranking;

namespace SonkoRules.Tests.Contests;

/// <summary>Who needs only this order pays nothing for what others need.</summary>
public sealed class LeannessTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    [Fact]
    public void An_entry_has_no_details_where_no_rule_asks_for_them()
    {
        var marked = SmallContest.Input with
        {
            Applications = SmallContest.Input.Applications
                .Select(application => application with { Marks = Sequence.Of("x"), Category = "y", Vote = 1 }).ToSequence(),
        };

        Assert.All(Contest.Run(E3, marked).OrThrow().Rating, position => Assert.Same(RatingDetails.None, position.Entry.Details));
        Assert.Equal(Contest.Run(E3, SmallContest.Input).OrThrow().Allocation, Contest.Run(E3, marked).OrThrow().Allocation);
    }

    [Fact]
    public void A_large_contest_holds_little_beyond_its_input()
    {
        const int count = 20_000;
        var input = SmallContest.Input with
        {
            Applications = Enumerable.Range(0, count)
                .Select(i => SmallContest.Application($"{i:00000}", 40 + (i % 60), 1_000m + i, minute: i % 60)).ToSequence(),
        };
        Contest.Run(E3, SmallContest.Input).OrThrow();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Contest.Run(E3, input).OrThrow();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200L * count);
    }
}
