using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SonkoRules.Contests;
using SonkoRules.Embedding.Tests.Json.Applications;
using SonkoRules.Embedding.Tests.Json.Contests;
using SonkoRules.Embedding.Tests.Json.Eligibility;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json.Operations;
using SonkoRules.Json.Operations.Proceedings;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Json.Proceedings;

public sealed class ProceedingsDocumentTests
{
    private const int Runs = 200;

    [Fact]
    public void A_request_reads_back_equal_and_to_the_same_bytes()
    {
        for (var run = 0; run < Runs; run++)
        {
            var request = Draw(new Random(run));
            var written = RuleOperations.Proceedings.WriteRequest(request);

            var read = Results.Value(RuleOperations.Proceedings.Read(written));

            Assert.Equal(request, read);
            Assert.Equal(Results.Text(written), Results.Text(RuleOperations.Proceedings.WriteRequest(read)));
        }
    }

    [Fact]
    public void An_answer_fits_its_schema_reads_back_and_says_what_the_library_found()
    {
        var schema = new SchemaCheck(RuleOperations.Proceedings.AnswerSchema());
        var seen = new HashSet<string>();
        for (var run = 0; run < Runs; run++)
        {
            var request = Draw(new Random(run));
            var answer = Results.Value(RuleOperations.Proceedings.Run(RuleOperations.Proceedings.WriteRequest(request)));

            using var document = JsonDocument.Parse(answer);
            Assert.Empty(schema.Errors(document.RootElement));
            Assert.Equal(
                Results.Text(answer), Results.Text(Results.Value(RuleOperations.Proceedings.RewriteAnswer(answer))));
            Says(document.RootElement, Contest.Run(request.Rules, request.Input).OrThrow(), seen);
        }

        Assert.Empty(typeof(ContestProceedings).GetNestedTypes().Select(type => type.Name).Except(seen));
    }

    [Fact]
    public void Sheets_of_a_proper_application_are_checked_at_their_place()
    {
        var request = Results.Value(RuleOperations.Proceedings.Read(RuleOperations.Proceedings.Example()));
        var applications = request.Input.Applications.Reverse()
            .Select(filed => filed with { Sheets = Sequence.Empty<ExpertSheet>() }).ToSequence();
        var written = RuleOperations.Proceedings.WriteRequest(
            new ProceedingsRequest(request.Rules, request.Input with { Applications = applications }));

        var error = Assert.Single(Results.Errors(RuleOperations.Proceedings.Run(written)));

        Assert.Equal("/applications/2/sheets", error.Path);
    }

    [Fact]
    public void Every_error_of_sense_is_listed_at_once() =>
        Snapshot.Verify(Results.Lines(RuleOperations.Proceedings.Run(Results.Utf8(
            """
            {
              "document": "proceedings-request/1",
              "rules": { "edition": "E3" },
              "budget": { "appropriation": 0 },
              "dates": { "acceptanceEnd": "2026-03-10T18:00:00", "consideration": "2026-03-20", "lastDayToReturn": "2026-03-17" },
              "applications": [
                { "application": { "id": "1", "applicantId": "1", "filed": "2026-03-21T00:00:00" },
                  "applicant": [ { "facts": {} } ], "request": 0, "sheets": [ { "expert": " ", "scores": [] } ] }
              ],
              "answers": { "given": { "2": "Accepted" } },
              "releases": [ { "releases": [ { "applicationId": "2", "reason": "Evaded" } ] } ],
              "explain": true, "explainOnly": [ "2" ]
            }
            """))));

    private static void Says(JsonElement document, ContestProceedings proceedings, HashSet<string> seen)
    {
        VerdictCheck.Each(document.GetProperty("applications"), proceedings.Decisions, (element, decision) =>
            DecisionCheck.Says(element.GetProperty("decision"), decision, seen));
        VerdictCheck.Each(document.GetProperty("applications"), proceedings.Cases, (element, each) =>
            VerdictCheck.Says(element.GetProperty("verdict"), each.Verdict));
        Assert.Equal(
            proceedings.NotScored.Select(decision => decision.ApplicationId),
            document.GetProperty("notScored").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(proceedings.IsUndecided, document.GetProperty("isUndecided").GetBoolean());
        var standing = document.GetProperty("standing");
        seen.Add(VerdictCheck.Text(standing, "kind"));
        Assert.Equal(proceedings.GetType().Name, VerdictCheck.Text(standing, "kind"));
        proceedings.Switch(
            held =>
            {
                Assert.Equal(held.IsFinal, standing.GetProperty("isFinal").GetBoolean());
                OutcomeCheck.Says(standing.GetProperty("outcome"), held.Outcome, seen);
            },
            notHeld =>
            {
                Assert.Equal(notHeld.Standing.Reason.ToString(), VerdictCheck.Text(standing, "reason"));
                Assert.Equal(notHeld.Standing.Clause.ToString(), VerdictCheck.Text(standing, "clause"));
            },
            open =>
            {
                Assert.Equal(
                    open.Standing.Undecided,
                    standing.GetProperty("undecided").EnumerateArray().Select(id => id.GetString()!));
                Assert.Equal(open.Standing.Clause.ToString(), VerdictCheck.Text(standing, "clause"));
            });
    }

    private static ProceedingsRequest Draw(Random random)
    {
        var rules = ManyContests.Rules(random);
        var count = random.Next(5);
        var inOrder = Results.Value(RuleOperations.Proceedings.Read(RuleOperations.Proceedings.Example()))
            .Input.Applications[0];
        return new ProceedingsRequest(
            rules,
            new FiledContest
            {
                Budget = ManyContests.Budget(random),
                Dates = ManyApplications.DrawDates(random),
                Applications = Enumerable.Range(0, count).Select(i =>
                {
                    var request = Rubles.From(1_000m * random.Next(1, 30));
                    var filed = random.Next(2) == 0
                        ? new FiledApplication
                        {
                            Application = ManyApplications.Draw(random, i),
                            Applicant = ManyApplicants.Draw(random),
                            Request = request,
                        }
                        : inOrder with
                        {
                            Application = inOrder.Application with { Id = "з-" + i, ApplicantId = "№ " + i },
                            Request = request,
                        };
                    return filed with
                    {
                        GrantDirection = random.Next(2) == 0 ? "Спорт" : string.Empty,
                        Sheets = ManyContests.Sheets(random, rules.ScoringFor(request)),
                    };
                }).ToSequence(),
                Answers = ManyContests.Answers(random, count),
            },
            random.Next(4) == 0);
    }
}
