using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Acts;

public sealed class ClauseTests
{
    [Fact]
    public void The_default_is_no_clause()
    {
        Assert.Equal(Clause.None, default);
        Assert.True(default(Clause).IsNone);
        Assert.Equal(string.Empty, default(Clause).ToString());
        Assert.Equal(string.Empty, default(Clause).ToText(Language.Russian));
        Assert.Equal(0, default(Clause).Depth);
    }

    [Theory]
    [InlineData("1", 1, 0)]
    [InlineData("1.6.2", 3, 0)]
    [InlineData("2.14.6.1", 4, 0)]
    [InlineData("3.15bis", 2, 0)]
    [InlineData("A1.13", 1, 1)]
    [InlineData("A12.9.7", 2, 12)]
    [InlineData("255.255.255.255.255", 5, 0)]
    public void A_clause_prints_as_it_is_read(string text, int depth, int appendix)
    {
        var clause = Clause.Parse(text);

        Assert.Equal(text, clause.ToString());
        Assert.Equal(depth, clause.Depth);
        Assert.Equal(appendix, clause.Appendix);
        Assert.Equal(text.EndsWith("bis", StringComparison.Ordinal), clause.IsSecond);
    }

    [Theory]
    [InlineData("")]
    [InlineData("bis")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1..2")]
    [InlineData("0")]
    [InlineData("1.02")]
    [InlineData("256")]
    [InlineData("1.2.3.4.5.6")]
    [InlineData("A1")]
    [InlineData("A.1")]
    [InlineData("A0.1")]
    [InlineData("B1.1")]
    [InlineData("1.6.2 ")]
    [InlineData("1,6")]
    [InlineData("1.-6")]
    [InlineData("1.٣")]
    public void What_is_not_a_clause_is_refused(string text)
    {
        Assert.False(Clause.TryParse(text, out var clause));
        Assert.True(clause.IsNone);
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => Clause.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_not_a_clause()
    {
        Assert.False(Clause.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Clause.Parse(null!));
    }

    [Fact]
    public void Clauses_stand_in_the_order_of_the_document() =>
        ValueTypeChecks.Order(
            [.. "1 1.1 1.6 1.6.2 1.6.9 1.6.10 1.7 2 2.14.6.1 2.14.6.2 2.15 3.15 3.15bis 3.16 A1.1 A1.9 A1.9.7 A1.10 A2.1"
                .Split(' ').Select(Clause.Parse).Prepend(Clause.None)]);

    [Fact]
    public void Clauses_are_equal_by_their_numbers() =>
        ValueTypeChecks.Equality(
            Clause.Parse("1.6.2"), Clause.Parse("1.6.2"), Clause.Parse("1.6"), Clause.Parse("1.6.2bis"), Clause.Parse("A1.6.2"));

    [Theory]
    [InlineData("1.6.2", "1.6", true)]
    [InlineData("1.6.2", "1.6.2", true)]
    [InlineData("1.6.2", "1", true)]
    [InlineData("1.6", "1.6.2", false)]
    [InlineData("1.60", "1.6", false)]
    [InlineData("A1.6", "1.6", false)]
    [InlineData("A1.9.7", "A1.9", true)]
    [InlineData("3.15", "3.15bis", false)]
    [InlineData("3.15bis", "3.15", true)]
    public void A_clause_is_within_those_that_contain_it(string inner, string outer, bool within) =>
        Assert.Equal(within, Clause.Parse(inner).IsWithin(Clause.Parse(outer)));

    [Fact]
    public void Nothing_is_within_no_clause() => Assert.False(Clause.Parse("1.6").IsWithin(Clause.None));

    [Theory]
    [InlineData("1.6.2", "п. 1.6.2", "cl. 1.6.2")]
    [InlineData("A1.13", "п. 13 прил. 1", "app. 1, p. 13")]
    [InlineData("A1.9.7", "подп. 7 п. 9 прил. 1", "app. 1, p. 9, sub-p. 7")]
    [InlineData("3.15bis", "п. 3.15 (второй)", "cl. 3.15 (the second)")]
    public void A_citation_is_worded_in_both_languages(string text, string russian, string english)
    {
        Assert.Equal(russian, Clause.Parse(text).ToText(Language.Russian));
        Assert.Equal(english, Clause.Parse(text).ToText(Language.English));
    }
}
