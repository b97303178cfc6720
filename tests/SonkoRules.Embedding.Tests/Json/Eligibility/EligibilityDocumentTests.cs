using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SonkoRules.Eligibility;
using SonkoRules.Embedding.Tests.Json.Contests;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Json.Eligibility;

public sealed class EligibilityDocumentTests
{
    private const int Runs = 300;

    [Fact]
    public void A_request_reads_back_equal_with_the_same_days_sharing_facts()
    {
        for (var run = 0; run < Runs; run++)
        {
            var request = Draw(new Random(run));
            var written = RuleOperations.Eligibility.WriteRequest(request);

            var read = Results.Value(RuleOperations.Eligibility.Read(written));

            Assert.Equal(request, read);
            Assert.Equal(Shared(request.Applicant), Shared(read.Applicant));
            Assert.Equal(Results.Text(written), Results.Text(RuleOperations.Eligibility.WriteRequest(read)));
        }
    }

    [Fact]
    public void An_answer_fits_its_schema_reads_back_and_says_what_the_library_found()
    {
        var schema = new SchemaCheck(RuleOperations.Eligibility.AnswerSchema());
        var kinds = new HashSet<VerdictKind>();
        for (var run = 0; run < Runs; run++)
        {
            var request = Draw(new Random(run));
            var answer = Results.Value(RuleOperations.Eligibility.Run(RuleOperations.Eligibility.WriteRequest(request)));

            using var document = JsonDocument.Parse(answer);
            Assert.Empty(schema.Errors(document.RootElement));
            Assert.Equal(
                Results.Text(answer), Results.Text(Results.Value(RuleOperations.Eligibility.RewriteAnswer(answer))));
            var verdict = request.Rules.Eligibility.Assess(request.Applicant, request.Dates);
            VerdictCheck.Says(document.RootElement.GetProperty("verdict"), verdict);
            Assert.Equal(request.Explain, document.RootElement.TryGetProperty("explanation", out _));
            kinds.Add(verdict.Kind);
        }

        Assert.Equal(3, kinds.Count);
    }

    [Fact]
    public void Every_error_of_sense_is_listed_at_once() =>
        Snapshot.Verify(Results.Lines(RuleOperations.Eligibility.Run(Results.Utf8(
            """
            {
              "document": "eligibility-request/1",
              "rules": { "edition": "E3", "readings": { "R-DATE": "ConsiderationOnly" } },
              "dates": { "filing": "2026-02-16", "acceptanceEnd": "2026-03-10", "consideration": "2026-02-15" },
              "applicant": [
                { "facts": { "registeredSince": "9899-12-31", "registeredInRegionSince": "9900-01-01",
                    "offshoreHoldings": [ { "percent": 100 }, { "percent": 100.1 }, { "percent": -1 } ] },
                  "days": [ "Filing", "Filing" ] },
                { "facts": {}, "days": [] },
                { "facts": { "offshoreHoldings": [ { "percent": 101 } ] }, "days": [ "Consideration", "Filing" ] }
              ]
            }
            """))));

    [Fact]
    public void Days_before_any_limit_of_the_tax_debt_are_refused_where_the_rules_ask_for_it()
    {
        const string text =
            """
            {"document":"eligibility-request/1","rules":{"edition":"E1"},
             "dates":{"filing":"2024-03-01","acceptanceEnd":"2024-03-20","consideration":"2024-03-19"},
             "applicant":[{"facts":{}}]}
            """;

        var error = Assert.Single(Results.Errors(RuleOperations.Eligibility.Run(Results.Utf8(text))));

        Assert.Equal("/dates/consideration", error.Path);
        Assert.Equal("\"2024-03-19\"", error.Value);
        Assert.Equal("a date not before 2024-03-20", error.Expected.English);
        Assert.Empty(Results.Errors(RuleOperations.Eligibility.Run(
            Results.Utf8(text.Replace("2024-03-19", "2024-03-20", StringComparison.Ordinal)))));
    }

    [Fact]
    public void Two_descriptions_for_all_days_are_refused()
    {
        var errors = Results.Errors(RuleOperations.Eligibility.Run(Results.Utf8(
            """
            {"document":"eligibility-request/1","rules":{"edition":"E1"},
             "dates":{"filing":"2026-03-01","acceptanceEnd":"2026-03-02","consideration":"2026-03-19"},
             "applicant":[{"facts":{}},{"facts":{"kind":"NaturalPerson"}}]}
            """)));

        Assert.Equal(["/applicant/1"], errors.Select(error => error.Path).Distinct());
    }

    private static EligibilityRequest Draw(Random random) =>
        new(ManyContests.Rules(random), ManyApplicants.Draw(random), ManyApplicants.Dates, random.Next(4) == 0);

    private static (bool, bool, bool) Shared(ApplicantTimeline timeline) =>
        (ReferenceEquals(timeline.OnFiling, timeline.OnAcceptanceEnd),
            ReferenceEquals(timeline.OnFiling, timeline.OnConsideration),
            ReferenceEquals(timeline.OnAcceptanceEnd, timeline.OnConsideration));
}
