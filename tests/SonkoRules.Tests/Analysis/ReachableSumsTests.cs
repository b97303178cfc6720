using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Analysis;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Analysis;

public sealed class ReachableSumsTests
{
    [Property]
    public Property Every_sum_is_found_and_made() =>
        Properties.ForAll(
            from step in Gen.Choose(1, 7)
            from count in Gen.Choose(1, 4)
            from lists in Gen.Choose(-40, 130).NonEmptyListOf().ArrayOf(count)
            select lists.Select(list => list.Take(9).Select(number => (long)number * step).ToArray()).ToArray(),
            lists =>
            {
                IEnumerable<long> sums = [0];
                foreach (var list in lists)
                {
                    sums = sums.SelectMany(sum => list.Select(number => sum + number)).Distinct().ToArray();
                }

                Assert.True(ReachableSums.TryOf(lists, out var found));
                Assert.Equal(sums.Order(), found.All());
                Assert.All(
                    found.All(), sum => Assert.Equal(sum, found.Choice(sum).Select((choice, i) => lists[i][choice]).Sum()));
            });

    [Fact]
    public void A_table_that_is_too_large_is_not_made()
    {
        Assert.False(ReachableSums.TryOf([[0, 1], [0, 10_000_000_000]], out _));
        Assert.True(ReachableSums.TryOf([[0, 3], [3, ReachableSums.GreatestTable * 3]], out _));
        Assert.False(ReachableSums.TryOf([[0, 3], [0, ReachableSums.GreatestTable * 3]], out _));
    }
}
