using System.Linq;
using System.Text;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Json;

/// <summary>What somebody sends by mistake is told in one sentence.</summary>
public sealed class WrongDocumentTests
{
    [Fact]
    public void A_document_of_another_kind_has_one_error()
    {
        var error = Assert.Single(Errors(RuleOperations.Score, RuleOperations.Contest.Example().ToArray()));
        Assert.Equal("/document: found \"contest-request/1\", expected \"score-request/1\"", error.ToString());
    }

    // An answer with null in it is walked first; it still has the one error.
    [Fact]
    public void So_has_one_whose_kind_stands_last_and_that_has_null_in_it()
    {
        var error = Assert.Single(Errors(RuleOperations.Score, "{ \"sheets\": null, \"document\": \"return-request/1\" }"u8.ToArray()));
        Assert.Equal("/document", error.Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void An_empty_text_has_an_error_of_its_own(string text)
    {
        var error = Assert.Single(Errors(RuleOperations.Score, Encoding.UTF8.GetBytes(text)));
        Assert.Equal("expected a document \"score-request/1\", not an empty text", error.ToString());
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_by_every_operation() =>
        Assert.All(RuleOperations.All, operation =>
        {
            var example = operation.Example().ToArray();
            Assert.Equal(
                Results.Value(operation.Run(example)).ToArray(),
                Results.Value(operation.Run(Encoding.UTF8.GetPreamble().Concat(example).ToArray())).ToArray());
        });

    // The letters Е, Т and с are Cyrillic.
    [Theory]
    [InlineData("{ \"edition\": \"Е3\" }", "буква «Е» — русская, а не латинская", "the letter Е is Cyrillic, not Latin")]
    [InlineData("{ \"edition\": \"E3\", \"readings\": { \"R-ТIE\": \"ByDay\" } }", "буква «Т» — русская, а не латинская", "the letter Т is Cyrillic, not Latin")]
    [InlineData("{ \"editiоn\": \"E3\" }", "буква «о» — русская, а не латинская", "the letter о is Cyrillic, not Latin")]
    public void Letters_of_another_alphabet_are_named(string rules, string russian, string english)
    {
        var errors = Errors(RuleOperations.Score, Encoding.UTF8.GetBytes(
            "{ \"document\": \"score-request/1\", \"rules\": " + rules + ", \"sheets\": [] }"));
        Assert.Contains(errors, error => error.ToText(Language.Russian).EndsWith(russian, System.StringComparison.Ordinal));
        Assert.Contains(errors, error => error.ToText(Language.English).EndsWith(english, System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_is_Russian_anyway_is_left_alone()
    {
        var errors = Errors(RuleOperations.Score, Encoding.UTF8.GetBytes(
            "{ \"document\": \"score-request/1\", \"rules\": { \"edition\": \"третья\" }, \"sheets\": [] }"));
        Assert.DoesNotContain(errors, error => error.ToString().Contains("Cyrillic", System.StringComparison.Ordinal));
    }

    private static DocumentError[] Errors(Operation operation, byte[] document) =>
        operation.Run(document).Match(_ => [], refused => refused.Errors.ToArray());
}
