using System;
using SonkoRules.Acts;
using SonkoRules.Explanations;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Explanations;

public sealed class ExplanationTests
{
    [Fact]
    public void A_tree_reads_as_indented_lines()
    {
        Assert.Equal(
            """
            The size is 1.00 [cl. 3.5]
              The score is 72.33 [app. 1, p. 13]
                It is rounded
              The cap is 2.00 [cl. 3.1]
            """.ReplaceLineEndings("\n"),
            Tree().ToText(Language.English));
        Assert.Equal(Tree().ToText(Language.English), Tree().ToString());
        Assert.Equal(
            """
            Размер 1,00 [п. 3.5]
              Балл 72,33 [п. 13 прил. 1]
                Округлён
              Предел 2,00 [п. 3.1]
            """.ReplaceLineEndings("\n"),
            Tree().ToText(Language.Russian));
    }

    [Fact]
    public void A_tree_reads_as_a_list_of_markdown() =>
        Assert.Equal(
            """
            - The size is 1.00 [cl. 3.5]
              - The score is 72.33 [app. 1, p. 13]
                - It is rounded
              - The cap is 2.00 [cl. 3.1]
            """.ReplaceLineEndings("\n"),
            Tree().ToMarkdown(Language.English));

    [Fact]
    public void Trees_are_equal_when_all_of_them_is_equal()
    {
        Assert.Equal(Tree(), Tree());
        Assert.Equal(Tree().GetHashCode(), Tree().GetHashCode());
        Assert.NotEqual(Tree(), new Explanation(Tree().Clause, Tree().Statement));
    }

    [Fact]
    public void Null_and_an_unknown_language_are_refused()
    {
        var text = new LocalizedText("Да", "Yes");

        Assert.Equal("statement", Assert.Throws<ArgumentNullException>(() => new Explanation(default, null!)).ParamName);
        Assert.Equal(
            "parts", Assert.Throws<ArgumentNullException>(() => new Explanation(default, text, (Explanation[])null!)).ParamName);
        Assert.Equal(
            "parts",
            Assert.Throws<ArgumentNullException>(() => new Explanation(default, text, (Sequence<Explanation>)null!)).ParamName);
        Assert.Equal("parts", Assert.Throws<ArgumentNullException>(() => new Explanation(default, text, (Explanation[])[null!])).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Tree().ToText((Language)2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tree().ToMarkdown((Language)(-1)));
    }

    private static Explanation Tree() =>
        new(
            Clause.Parse("3.5"),
            new("Размер 1,00", "The size is 1.00"),
            new Explanation(
                Clause.Parse("A1.13"),
                new("Балл 72,33", "The score is 72.33"),
                new Explanation(Clause.None, new("Округлён", "It is rounded"))),
            new Explanation(Clause.Parse("3.1"), new("Предел 2,00", "The cap is 2.00")));
}
