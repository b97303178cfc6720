using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Json;

/// <summary>
/// Documents broken at random never bring an operation down and are never taken for sound when they are not. A run is
/// short by default; set SONKORULES_MUTATIONS to the number of documents for a long one, such as 1000000.
/// </summary>
public sealed class MutatedDocumentTests
{
    private const int Short = 20_000;

    private static int Runs { get; } =
        int.TryParse(
            Environment.GetEnvironmentVariable("SONKORULES_MUTATIONS"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var runs)
            ? runs
            : Short;

    [Fact]
    public void Mutated_requests_are_refused_with_reasons_or_sound()
    {
        var seeds = RuleOperations.All
            .Select(operation => (operation, Example: operation.Example(), Schema: new SchemaCheck(operation.RequestSchema())))
            .ToArray();
        var accepted = 0;
        for (var i = 0; i < Runs; i++)
        {
            var (operation, example, schema) = seeds[i % seeds.Length];
            var document = new Mutations(new Random(HashCode(i))).Mutate(example);
            accepted += Judge(i, document, () => Soundly(operation, document, schema)) ? 1 : 0;
        }

        // Broken too hard, nothing would be accepted, and the test would look at refusals only.
        Assert.InRange(accepted, Runs / 20, Runs * 9 / 10);
    }

    [Fact]
    public void Mutated_answers_are_refused_with_reasons_or_sound()
    {
        var seeds = RuleOperations.All
            .Select(operation => (
                operation,
                Answer: Results.Value(operation.Run(operation.Example())),
                Schema: new SchemaCheck(operation.AnswerSchema())))
            .ToArray();
        for (var i = 0; i < Runs / 4; i++)
        {
            var (operation, answer, schema) = seeds[i % seeds.Length];
            var document = new Mutations(new Random(HashCode(-1 - i))).Mutate(answer);
            Judge(i, document, () => Rewritten(operation.RewriteAnswer(document), document, schema));
        }
    }

    private static int HashCode(int run) => unchecked((int)(Properties.Seed * 31) + run);

    private static bool Judge(int run, byte[] document, Func<bool> isSound)
    {
        try
        {
            return isSound();
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(
                $"Run {run}, seed {Properties.Seed}, document:\n{Results.Text(document)}", failure);
        }
    }

    private static bool Soundly(Operation operation, byte[] document, SchemaCheck schema)
    {
        var answer = operation.Run(document);
        if (Rewritten(operation.RewriteRequest(document), document, schema))
        {
            var canonical = Results.Value(operation.RewriteRequest(document));
            Assert.Equal(canonical, Results.Value(operation.RewriteRequest(canonical)));
            // What can only be seen by computing may still be refused; the two forms are one request.
            var again = operation.Run(canonical);
            Assert.Equal(Results.Errors(answer), Results.Errors(again));
            answer.Switch(
                given =>
                {
                    Assert.Equal(given.Value, Results.Value(again));
                    Assert.Equal(given.Value, Results.Value(operation.RewriteAnswer(given.Value)));
                },
                refused => Reasons(refused.Errors.ToArray()));
            return true;
        }

        Reasons(Results.Errors(answer));
        return false;
    }

    private static bool Rewritten(DocumentResult<byte[]> result, byte[] document, SchemaCheck schema) =>
        result.Match(
            _ =>
            {
                using var parsed = JsonDocument.Parse(document);
                Assert.Empty(schema.Errors(parsed.RootElement));
                return true;
            },
            refused =>
            {
                Reasons(refused.Errors.ToArray());
                return false;
            });

    private static void Reasons(System.Collections.Generic.IReadOnlyList<DocumentError> errors)
    {
        Assert.NotEmpty(errors);
        Assert.All(errors, error =>
        {
            Assert.True(error.Path.Length == 0 || error.Path[0] == '/', error.Path);
            Assert.NotEqual("a value that fits the schema of the document", error.Expected.English);
            Assert.NotEqual(string.Empty, error.ToText(Language.Russian));
        });
    }
}
