using System.Linq;
using System.Text;
using SonkoRules.Json;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Json;

/// <summary>Which edition a document asks for: errors stand where they are and speak both languages.</summary>
public class RulesErrorTests
{
    // R-EDITION: from its registration on 13.02.2025 the first edition applies, by the date of the act on 10.02.2025.
    [Theory]
    [InlineData("""{ "announced": "2025-02-12" }""", "/rules/announced", "2025-02-13")]
    [InlineData("""{ "announced": "2025-02-09", "readings": { "R-EDITION": "ActDate" } }""", "/rules/announced", "2025-02-10")]
    [InlineData("""{ "announced": "2025-05-01", "readings": { "R-EDITION": "Publication" } }""", "/rules/publications", "3")]
    [InlineData("""{ "announced": "2025-05-01", "publications": ["2025-02-14"] }""", "/rules/publications", "3")]
    [InlineData(
        """{ "announced": "2025-05-01", "publications": ["2025-02-09", "2025-04-20", "2025-04-21"] }""",
        "/rules/publications/0",
        "2025-02-10")]
    [InlineData(
        """{ "announced": "2025-05-01", "publications": ["2025-02-14", "2025-04-30", "2025-04-29"] }""",
        "/rules/publications/2",
        "2025-04-30")]
    [InlineData(
        """{ "announced": "2025-02-13", "publications": ["2025-02-14", "2025-04-20", "2025-04-21"] }""",
        "/rules/announced",
        "2025-02-14")]
    public void A_day_that_chooses_no_edition_is_refused_in_the_words_of_each_language(
        string rules, string path, string told)
    {
        var error = Assert.Single(Errors(rules));

        Assert.Equal(path, error.Path);
        Assert.Contains(told, error.Expected.In(Language.English), System.StringComparison.Ordinal);
        Assert.Contains(told, error.Expected.In(Language.Russian), System.StringComparison.Ordinal);
        Assert.DoesNotContain(error.Expected.In(Language.Russian), char.IsAsciiLetter);
    }

    [Theory]
    [InlineData("Registration")]
    [InlineData("ActDate")]
    public void Days_of_publication_beside_another_answer_are_refused(string answer)
    {
        var error = Assert.Single(Errors($$"""
            { "announced": "2025-05-01", "publications": ["2025-02-14", "2025-04-20", "2025-04-21"],
              "readings": { "R-EDITION": "{{answer}}" } }
            """));

        Assert.Equal("/rules/publications", error.Path);
        Assert.Contains("Publication", error.Expected.In(Language.English), System.StringComparison.Ordinal);
        Assert.Contains("Publication", error.Expected.In(Language.Russian), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_answer_beside_days_of_publication_is_one_error() =>
        Assert.Equal(
            "/rules/readings/R-EDITION",
            Assert.Single(Errors("""
                { "announced": "2025-05-01", "publications": ["2025-02-14", "2025-04-20", "2025-04-21"],
                  "readings": { "R-EDITION": "publication" } }
                """)).Path);

    [Fact]
    public void Days_of_publication_beside_their_answer_are_accepted() =>
        Assert.Empty(Errors("""
            { "announced": "2025-05-01", "publications": ["2025-02-14", "2025-04-20", "2025-04-21"],
              "readings": { "R-EDITION": "Publication" } }
            """));

    [Theory]
    [InlineData("""{ "announced": "2025-02-13" }""")]
    [InlineData("""{ "announced": "2025-02-10", "readings": { "R-EDITION": "ActDate" } }""")]
    [InlineData("""{ "announced": "2025-02-14", "publications": ["2025-02-14", "2025-04-20", "2025-04-20"] }""")]
    public void The_first_day_of_the_first_edition_is_accepted(string rules) => Assert.Empty(Errors(rules));

    private static DocumentError[] Errors(string rules)
    {
        var request = """{ "document": "audit-request/1", "rules": """ + rules + " }";
        return RuleOperations.Get("audit").Run(Encoding.UTF8.GetBytes(request))
            .Match(_ => [], refused => refused.Errors.ToArray());
    }
}
