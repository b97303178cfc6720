using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Contests;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Json.Contests;

public sealed class ContestDocumentTests
{
    private const int Runs = 250;

    [Fact]
    public void A_request_reads_back_equal_and_to_the_same_bytes()
    {
        for (var run = 0; run < Runs; run++)
        {
            var request = ManyContests.Draw(new Random(run));
            var written = RuleOperations.Contest.WriteRequest(request);

            var read = Results.Value(RuleOperations.Contest.Read(written));

            Assert.Equal(request, read);
            Assert.Equal(Results.Text(written), Results.Text(RuleOperations.Contest.WriteRequest(read)));
        }
    }

    [Fact]
    public void An_answer_fits_its_schema_reads_back_and_says_what_the_library_computed()
    {
        var schema = new SchemaCheck(RuleOperations.Contest.AnswerSchema());
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        for (var run = 0; run < Runs; run++)
        {
            var request = ManyContests.Draw(new Random(run));
            var answer = Results.Value(RuleOperations.Contest.Run(RuleOperations.Contest.WriteRequest(request)));

            using var document = JsonDocument.Parse(answer);
            Assert.Empty(schema.Errors(document.RootElement));
            Assert.Equal(Results.Text(answer), Results.Text(Results.Value(RuleOperations.Contest.RewriteAnswer(answer))));
            OutcomeCheck.Says(
                document.RootElement.GetProperty("outcome"), Contest.Run(request.Rules, request.Input).OrThrow(), seen);
        }

        // Every kind of what can happen under the order happened in some run.
        Assert.Empty(
            new[]
            {
                "FinalScore", "VideoPresentation", "FiledEarlier", "Nothing",
                "Request", "Formula", "Cap",
                "Awaited", "Accepted", "Refused", "NotNeeded",
                "LimitsExhausted", "BelowMinimum", "ZeroSize", "RefusedOffer", "OfferAwaited", "AgreementRefused",
                "AgreementEvaded", "directionRatings", "explained",
            }.Except(seen));
    }

    [Fact]
    public void Only_the_applications_that_were_asked_about_are_explained()
    {
        var answer = JsonNode.Parse(Results.Value(RuleOperations.Contest.Run(RuleOperations.Contest.Example())))!;

        var explained = answer["outcome"]!["rating"]!["places"]!.AsArray()
            .Where(place => place!["explanation"] is not null)
            .Select(place => place!["applicationId"]!.GetValue<string>());

        Assert.Equal(["26-03"], explained);
    }

    [Fact]
    public void Every_error_of_sense_is_listed_at_once() =>
        Snapshot.Verify(Results.Lines(RuleOperations.Contest.Run(Results.Utf8(
            """
            {
              "document": "contest-request/1",
              "rules": { "edition": "E3" },
              "budget": { "appropriation": 0, "distributed": 0.00, "limits": 0 },
              "applications": [
                { "id": "1", "request": 5, "filedAt": "2026-02-16T10:00:00", "sheets": [
                  { "expert": "a", "scores": [101, 0, 0, 0, 0, 0, 0, 0, 0, -1] },
                  { "expert": "a", "scores": [0] },
                  { "expert": "b", "scores": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] } ] },
                { "id": " ", "request": 0, "filedAt": "2026-02-16T10:00:00", "sheets": [] },
                { "id": "1", "request": 0.01, "filedAt": "2026-02-16T10:00:00", "sheets": [ { "expert": "", "scores": [] } ] }
              ],
              "answers": { "given": { "1": "Accepted", "a/b": "Refused" } },
              "releases": [
                { "releases": [] },
                { "releases": [ { "applicationId": "9", "reason": "Refused" } ], "answers": { "given": { "8": "Awaited" } } }
              ],
              "explainOnly": [ "7" ]
            }
            """))));

    [Fact]
    public void Answers_and_reasons_that_only_the_library_gives_are_refused() =>
        Snapshot.Verify(Results.Lines(RuleOperations.Contest.Run(Results.Utf8(
            """
            {
              "document": "contest-request/1",
              "rules": { "edition": "E3" },
              "budget": { "appropriation": 1, "limits": -1 },
              "applications": [],
              "answers": { "given": { "1": "NotNeeded" }, "others": "NotNeeded" },
              "releases": [ { "releases": [ { "applicationId": "1", "reason": "NotStated" } ] } ],
              "explain": true, "explainOnly": []
            }
            """))));

    [Fact]
    public void A_release_that_names_no_winner_is_refused_at_its_place()
    {
        var request = Results.Value(RuleOperations.Contest.Read(RuleOperations.Contest.Example()));
        var input = request.Input with
        {
            Releases = Sequence.Of(new ReleaseRound(
                Sequence.Of(
                    new Release("26-01", ReleaseReason.Evaded),
                    new Release("26-04", ReleaseReason.RefusedByMinistry),
                    new Release("26-01", ReleaseReason.RefusedByMinistry)),
                OfferAnswers.None)),
        };

        var errors = Results.Errors(RuleOperations.Contest.Run(
            RuleOperations.Contest.WriteRequest(new ContestRequest(request.Rules, input))));

        Assert.Equal(["/releases/0/releases/1", "/releases/0/releases/2"], errors.Select(error => error.Path));
    }

    [Fact]
    public void What_the_order_does_not_know_is_not_written()
    {
        var request = Results.Value(RuleOperations.Contest.Read(RuleOperations.Contest.Example()));
        var first = request.Input.Applications[0];
        foreach (var odd in new[]
        {
            first with { Vote = 1 }, first with { Category = "c" }, first with { Marks = Sequence.Of("m") },
        })
        {
            var input = request.Input with { Applications = Sequence.Of(odd) };
            Assert.Throws<ArgumentException>(
                () => RuleOperations.Contest.WriteRequest(new ContestRequest(request.Rules, input)));
        }
    }

    [Fact]
    public void A_contest_without_applications_has_an_empty_outcome()
    {
        var answer = JsonNode.Parse(Results.Value(RuleOperations.Contest.Run(Results.Utf8(
            """
            {"document":"contest-request/1","rules":{"edition":"E1"},"budget":{"appropriation":10.5},"applications":[]}
            """))))!["outcome"]!;

        Assert.Empty(answer["rating"]!["places"]!.AsArray());
        Assert.Equal("10.50", answer["left"]!.ToJsonString());
        Assert.Equal("""{"appropriation":10.50,"distributed":10.50,"limits":10.50}""", answer["budget"]!.ToJsonString());
    }
}
