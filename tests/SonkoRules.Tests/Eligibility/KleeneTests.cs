using System.Linq;
using SonkoRules.Eligibility;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Eligibility;

public sealed class KleeneTests
{
    private static readonly Kleene[] All = [Kleene.False, Kleene.Unknown, Kleene.True];

    [Fact]
    public void The_default_is_unknown()
    {
        Assert.Equal(Kleene.Unknown, default);
        Assert.True(default(Kleene).IsUnknown);
        Assert.Null(default(Kleene).ToFact());
    }

    [Theory]
    [InlineData("FFF", "FFF", "FUT")]
    [InlineData("UUU", "FUU", "UUT")]
    [InlineData("TTT", "FUT", "TTT")]
    public void And_and_or_have_the_full_tables_of_Kleene(string left, string and, string or)
    {
        // The columns are false, unknown and true on the right.
        for (var i = 0; i < All.Length; i++)
        {
            Assert.Equal(Read(and[i]), Read(left[i]) & All[i]);
            Assert.Equal(Read(or[i]), Read(left[i]) | All[i]);
            Assert.Equal(Read(and[i]), Kleene.BitwiseAnd(Read(left[i]), All[i]));
            Assert.Equal(Read(or[i]), Kleene.BitwiseOr(Read(left[i]), All[i]));
        }
    }

    [Fact]
    public void Not_has_the_full_table_of_Kleene()
    {
        Assert.Equal([Kleene.True, Kleene.Unknown, Kleene.False], All.Select(value => !value));
        Assert.Equal([Kleene.True, Kleene.Unknown, Kleene.False], All.Select(Kleene.LogicalNot));
    }

    [Fact]
    public void Facts_become_truth_values_and_back()
    {
        foreach (bool? fact in new bool?[] { true, false, null })
        {
            Assert.Equal(fact, Kleene.From(fact).ToFact());
        }

        Assert.Equal(Kleene.True, Kleene.From(true));
        Assert.Equal(Kleene.False, Kleene.From(false));
    }

    [Fact]
    public void Truth_values_are_equal_by_value()
    {
        ValueTypeChecks.Equality(Kleene.True, Kleene.From(true), Kleene.False, Kleene.Unknown);
        ValueTypeChecks.Equality(Kleene.Unknown, default, Kleene.False, Kleene.True);
        Assert.Equal(["false", "unknown", "true"], All.Select(value => value.ToString()));
    }

    private static Kleene Read(char letter) => letter switch { 'T' => Kleene.True, 'F' => Kleene.False, _ => Kleene.Unknown };
}
