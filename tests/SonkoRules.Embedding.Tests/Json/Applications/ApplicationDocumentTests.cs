using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Embedding.Tests.Json.Contests;
using SonkoRules.Embedding.Tests.Json.Eligibility;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json.Operations;
using SonkoRules.Json.Operations.Applications;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Json.Applications;

public sealed class ApplicationDocumentTests
{
    private const int Runs = 300;

    [Fact]
    public void A_request_reads_back_equal_and_to_the_same_bytes()
    {
        for (var run = 0; run < Runs; run++)
        {
            var request = Draw(new Random(run));
            var written = RuleOperations.Application.WriteRequest(request);

            var read = Results.Value(RuleOperations.Application.Read(written));

            Assert.Equal(request, read);
            Assert.Equal(Results.Text(written), Results.Text(RuleOperations.Application.WriteRequest(read)));
        }
    }

    [Fact]
    public void An_answer_fits_its_schema_reads_back_and_says_what_the_library_decided()
    {
        var schema = new SchemaCheck(RuleOperations.Application.AnswerSchema());
        var seen = new HashSet<string>();
        for (var run = 0; run < Runs; run++)
        {
            var request = Draw(new Random(run));
            var answer = Results.Value(RuleOperations.Application.Run(RuleOperations.Application.WriteRequest(request)));

            using var document = JsonDocument.Parse(answer);
            Assert.Empty(schema.Errors(document.RootElement));
            Assert.Equal(
                Results.Text(answer), Results.Text(Results.Value(RuleOperations.Application.RewriteAnswer(answer))));
            var cases = request.Applications.Select(each => new ApplicationCase(
                each.Application,
                request.Rules.Eligibility.Assess(each.Applicant, new EligibilityDates(
                    each.Application.Filed.Date, request.Dates.AcceptanceEnd.Date, request.Dates.Consideration))))
                .ToSequence();
            var decisions = request.Rules.Applications.DecideAll(cases, request.Dates).OrThrow();
            VerdictCheck.Each(document.RootElement.GetProperty("applications"), decisions, (element, decision) =>
            {
                Assert.Equal(decision.ApplicationId, VerdictCheck.Text(element, "applicationId"));
                DecisionCheck.Says(element.GetProperty("decision"), decision, seen);
                Assert.Equal(request.Explain, element.TryGetProperty("explanation", out _));
            });
            VerdictCheck.Each(
                document.RootElement.GetProperty("applications"),
                cases,
                (element, each) => VerdictCheck.Says(element.GetProperty("verdict"), each.Verdict));
        }

        // Every kind of decision and of flaw occurred in some run.
        Assert.Empty(typeof(ApplicationDecision).GetNestedTypes().Concat(typeof(ApplicationFlaw).GetNestedTypes())
            .Select(type => type.Name).Except(seen));
    }

    [Fact]
    public void Every_error_of_sense_is_listed_at_once() =>
        Snapshot.Verify(Results.Lines(RuleOperations.Application.Run(Results.Utf8(
            """
            {
              "document": "application-request/1",
              "rules": { "edition": "E2" },
              "dates": { "acceptanceEnd": "2024-03-10T18:00:00", "consideration": "2024-03-19", "lastDayToReturn": "2024-03-17" },
              "applications": [
                { "application": { "id": "", "applicantId": " ", "filed": "2024-03-20T00:00:00" }, "applicant": [] },
                { "application": { "id": "1", "applicantId": "1", "filed": "2024-03-01T10:00:00.5", "withdrawn": "2024-03-01T10:00:00",
                    "documents": [ { "kind": "Charter" }, { "kind": "Video" }, { "kind": "Charter" } ],
                    "recognisedBreaches": [ "2020-01-01", "9999-01-01" ] },
                  "applicant": [ { "facts": {} } ] },
                { "application": { "id": "1", "applicantId": "1", "filed": "2024-03-02T10:00:00" },
                  "applicant": [ { "facts": {}, "days": [ "Filing" ] } ] }
              ],
              "explain": true, "explainOnly": [ "1", "2" ]
            }
            """))));

    private static ApplicationRequest Draw(Random random)
    {
        var explain = random.Next(4) == 0;
        var applications = Enumerable.Range(0, random.Next(5)).Select(i => ManyApplications.Draw(random, i)).ToArray();
        if (applications.Length > 1 && random.Next(5) == 0)
        {
            // Withdrawn, and filed anew on the last day of acceptance.
            applications[0] = applications[0] with { Withdrawal = Withdrawal.At(applications[0].Filed.PlusDays(1)) };
            applications[1] = applications[1] with
            {
                ApplicantId = applications[0].ApplicantId,
                Filed = ManyApplications.Dates.AcceptanceEnd,
                Withdrawal = Withdrawal.None,
            };
        }

        return new ApplicationRequest(
            ManyContests.Rules(random),
            ManyApplications.DrawDates(random),
            applications.Select(application => new ApplicantCase(application, ManyApplicants.Draw(random))).ToSequence(),
            explain);
    }
}
