using System;
using System.Linq;
using System.Text;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Json;

public sealed class ScoreDocumentTests
{
    [Fact]
    public void Every_error_is_listed_at_once() =>
        Snapshot.Verify(Errors(RuleOperations.Score.Run(Encoding.UTF8.GetBytes(
            """
            {
              "document": "score-request/1",
              "rules": { "announced": "2025-02-30", "readings": { "R-ROUND": 5, "R-ROUND": "Sum" }, "x/y~z": 1 },
              "sheets": [
                { "expert": "first", "scores": [81, 81.5, "80", 1e2, null, 99999999999] },
                { "scores": [1], "scores": [2] },
                7
              ],
              "explain": "yes"
            }
            """))));

    [Fact]
    public void Every_error_of_sense_is_listed_at_once() =>
        Snapshot.Verify(Errors(RuleOperations.Score.Run(Encoding.UTF8.GetBytes(
            """
            {
              "document": "score-request/1",
              "rules": { "edition": "E4", "readings": { "R-ROUND": "Up", "R-NONE": "Sum" } },
              "sheets": [ { "expert": " ", "scores": [] } ]
            }
            """))));

    private static string Errors(DocumentResult<byte[]> result) =>
        result.Match(
            accepted => throw new InvalidOperationException(Results.Text(accepted.Value)),
            refused => string.Join(
                "\n",
                refused.Errors.SelectMany(error =>
                    new[] { error.ToText(Language.English), error.ToText(Language.Russian) })));
}
