using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SonkoRules.Embedding.Tests.Json.Contests;
using SonkoRules.Embedding.Tests.Json.Eligibility;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Expenses;
using SonkoRules.Json;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Json.Expenses;

public sealed class ExpensesDocumentTests
{
    private const int Runs = 300;

    [Fact]
    public void A_request_reads_back_equal_and_its_answer_says_what_the_library_found()
    {
        var schema = new SchemaCheck(RuleOperations.Expenses.AnswerSchema());
        var seen = new HashSet<string>();
        for (var run = 0; run < Runs; run++)
        {
            var request = Draw(new Random(run));
            var written = RuleOperations.Expenses.WriteRequest(request);
            Assert.Equal(request, Results.Value(RuleOperations.Expenses.Read(written)));
            var answer = Results.Value(RuleOperations.Expenses.Run(written));

            using var document = JsonDocument.Parse(answer);
            Assert.Empty(schema.Errors(document.RootElement));
            Assert.Equal(Results.Text(answer), Results.Text(Results.Value(RuleOperations.Expenses.RewriteAnswer(answer))));
            Says(document.RootElement, request, seen);
        }

        Assert.Empty(new[]
        {
            "Named", "Prohibited", "NotListed", "class Undetermined", "Agrees", "Differs", "Within", "Above", "pay Undetermined",
        }.Except(seen));
    }

    [Fact]
    public void Every_error_of_sense_is_listed_at_once() =>
        Snapshot.Verify(Results.Lines(RuleOperations.Expenses.Run(Results.Utf8(
            """
            {
              "document": "expenses-request/1",
              "rules": { "edition": "E3" },
              "lines": [
                { "name": " ", "amount": 1, "fromSubsidy": 1.01 },
                { "name": "x", "amount": 1, "fromSubsidy": 1 }
              ],
              "request": 0,
              "pay": { "meanWage": 0, "payments": [ { "pay": 0 } ] }
            }
            """))));

    [Fact]
    public void Sums_that_do_not_fit_are_refused() =>
        Assert.Single(Results.Errors(RuleOperations.Expenses.Run(Results.Utf8(
            """
            {"document":"expenses-request/1","rules":{"edition":"E3"},"request":0,"lines":[
             {"name":"x","amount":92233720368547758.07,"fromSubsidy":0},{"name":"y","amount":0.01,"fromSubsidy":0}]}
            """))));

    private static void Says(JsonElement document, ExpensesRequest request, HashSet<string> seen)
    {
        var report = request.Rules.Expenses.Check(request.Lines, request.Request).OrThrow();
        Assert.Equal(report.Total.ToDecimal(), document.GetProperty("total").GetDecimal());
        Assert.Equal(report.FromSubsidy.ToDecimal(), document.GetProperty("fromSubsidy").GetDecimal());
        Assert.Equal(report.FromOthers.ToDecimal(), document.GetProperty("fromOthers").GetDecimal());
        VerdictCheck.Each(document.GetProperty("lines"), report.Lines, (element, line) =>
        {
            Assert.Equal(line.Line.Name, VerdictCheck.Text(element, "name"));
            Assert.Equal(line.Line.FromOthers.ToDecimal(), element.GetProperty("fromOthers").GetDecimal());
            var said = element.GetProperty("class");
            var kind = line.Class.GetType().Name;
            seen.Add(kind == "Undetermined" ? "class Undetermined" : kind);
            Assert.Equal(kind, VerdictCheck.Text(said, "kind"));
            Assert.Equal(line.Class.Clause.ToString(), VerdictCheck.Text(said, "clause"));
            Assert.Equal(
                line.Class.Match(
                    named => string.Join(",", named.Kinds),
                    prohibited => string.Join(",", prohibited.Kinds),
                    _ => string.Empty,
                    undetermined => string.Join(",", undetermined.Missing)),
                string.Join(",", said.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array)
                    .SelectMany(member => member.Value.EnumerateArray()).Select(item => item.GetString())));
        });
        var agreement = document.GetProperty("agreement");
        seen.Add(VerdictCheck.Text(agreement, "kind"));
        Assert.Equal(report.Agreement.Request.ToDecimal(), agreement.GetProperty("request").GetDecimal());
        Assert.Equal(!report.Agreement.Agrees, agreement.TryGetProperty("excess", out var excess));
        Assert.Equal(report.Agreement.Excess.ToDecimal(), report.Agreement.Agrees ? 0m : excess.GetDecimal());
        if (request.Pay is { } pay)
        {
            VerdictCheck.Each(document.GetProperty("pay"), pay.Payments, (element, payment) =>
            {
                var result = request.Rules.Expenses.CheckPay(payment, pay.MeanWage).OrThrow();
                var kind = result.GetType().Name;
                seen.Add(kind == "Undetermined" ? "pay Undetermined" : kind);
                Assert.Equal(kind, VerdictCheck.Text(element, "kind"));
                VerdictCheck.SaysReadings(element, result.Readings);
                Assert.Equal(pay.MeanWage.ToDecimal(), element.GetProperty("limit").GetDecimal());
                Assert.Equal(
                    result.Match(within => within.Compared, above => above.Compared, least => least.Least).ToDecimal(),
                    element.GetProperty(kind == "Undetermined" ? "least" : "compared").GetDecimal());
                Assert.Equal(request.Explain, element.TryGetProperty("explanation", out _));
            });
        }
    }

    private static ExpensesRequest Draw(Random random)
    {
        var kinds = Enum.GetValues<ExpenseKind>();
        var lines = Enumerable.Range(0, random.Next(4)).Select(i =>
        {
            var amount = Rubles.From(random.Next(3) * 1_000.01m);
            return new BudgetLine("строка " + i, amount, random.Next(2) == 0 ? amount : Rubles.Zero)
            {
                Kinds = random.Next(5) == 0
                    ? null
                    : Enumerable.Range(0, random.Next(3)).Select(_ => kinds[random.Next(kinds.Length)]).ToSequence(),
                UnderException = random.Next(3) switch { 0 => null, 1 => true, _ => false },
            };
        }).ToSequence();
        return new ExpensesRequest(
            ManyContests.Rules(random), lines, Rubles.From(random.Next(3) * 1_000.01m), random.Next(3) == 0)
        {
            Pay = random.Next(3) == 0
                ? null
                : new PayQuestion(Rubles.From(60_000m), Enumerable.Range(0, random.Next(3))
                    .Select(_ => new WagePayment(Rubles.From(50_000m + (random.Next(3) * 5_000m)))
                    {
                        Contributions = random.Next(2) == 0 ? null : Rubles.From(random.Next(2) * 10_000m),
                    }).ToSequence()),
        };
    }
}
