using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Quantities;

public sealed class SequenceTests
{
    [Fact]
    public void Sequences_are_equal_by_their_elements() =>
        ValueTypeChecks.Equality(
            Sequence.Of(1, 2, 3),
            Enumerable.Range(1, 3).ToSequence(),
            Sequence.Of(1, 2),
            Sequence.Of(1, 2, 3, 4),
            Sequence.Of(3, 2, 1),
            Sequence.Empty<int>());

    [Fact]
    public void Sequences_that_differ_seldom_share_a_hash()
    {
        var digits = Enumerable.Range(0, 10).ToArray();
        var hashes =
            from first in digits
            from second in digits
            from third in digits
            select Sequence.Of(first, second, third).GetHashCode();

        Assert.True(hashes.Distinct().Count() > 900);
    }

    [Fact]
    public void Null_equals_only_null()
    {
        Sequence<int>? none = null;

        Assert.True(none == null);
        Assert.True(none != Sequence.Of(1));
        Assert.True(Sequence.Of(1) != none);
    }

    [Fact]
    public void No_element_is_null()
    {
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => Sequence.Of("a", null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => Sequence.From<int?>([1, null]));
        Assert.Throws<ArgumentNullException>(() => Sequence.Create<string>(["a", null!]));
    }

    [Fact]
    public void It_is_read_by_position_and_in_order()
    {
        var letters = Sequence.Of("a", "b");

        Assert.Equal(2, letters.Count);
        Assert.Equal("b", letters[1]);
        Assert.Equal(["a", "b"], letters.ToArray());
        Assert.Equal(["a", "b"], ((IEnumerable)letters).Cast<string>().ToArray());
        Assert.Equal("[a, b]", letters.ToString());
        Assert.Throws<IndexOutOfRangeException>(() => letters[2]);
        Assert.Throws<IndexOutOfRangeException>(() => letters[-1]);
    }

    [Fact]
    public void Later_changes_of_the_source_do_not_show()
    {
        int[] source = [1, 2];
        var of = Sequence.Of(source);
        var from = Sequence.From(source);

        source[0] = 9;

        Assert.Equal(Sequence.Of(1, 2), of);
        Assert.Equal(Sequence.Of(1, 2), from);
    }

    [Fact]
    public void A_source_is_read_once()
    {
        var reads = 0;
        IEnumerable<int> Source()
        {
            reads++;
            yield return 1;
        }

        var sequence = Source().ToSequence();

        Assert.Equal(1, Assert.Single(sequence));
        Assert.Equal(1, reads);
    }

    [Fact]
    public void A_sequence_and_an_empty_one_are_not_copied()
    {
        var sequence = Sequence.Of(1);

        Assert.Same(sequence, Sequence.From(sequence));
        Assert.Same(Sequence.Empty<int>(), Sequence.From(new List<int>()));
        Assert.Same(Sequence.Empty<int>(), Sequence.Of<int>());
        Assert.Equal("[]", Sequence.Empty<int>().ToString());
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => Sequence.From<int>(null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => Sequence.Of<int>(null!));
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToSequence());
    }

    [Fact]
    public void Records_that_hold_sequences_compare_by_value() =>
        Assert.Equal(new Holder(Sequence.Of(1, 2)), new Holder(Sequence.Of(1, 2)));

    private sealed record Holder(Sequence<int> Numbers);
}
