using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json.Documents.Audits;
using SonkoRules.Json.Operations;
using SonkoRules.Json.Operations.Audits;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Json.Audits;

public sealed class AuditDocumentTests
{
    [Theory]
    [InlineData("E1")]
    [InlineData("E2")]
    [InlineData("E3")]
    public void Findings_are_those_of_the_library(string id)
    {
        var rules = new Rulebook(SmolenskRules.History.Editions.Single(edition => edition.Id == id));
        var days = new AuditDays(new LocalDate(2025, 4, 14), new LocalDate(2025, 5, 12));
        var expected = RulebookAudit.Of(rules)
            .Concat(RulebookAudit.OfTerms(rules, days.First, days.Last, rules.Deadlines.Calendar).OrThrow());

        var answer = Answers.Of(RuleOperations.Audit, new AuditRequest(rules, days, explain: true));

        Assert.Equal(
            expected.Select(finding => (
                finding.GetType().Name, finding.Severity.ToString(), finding.Clause.ToString(), finding.Text.Russian)),
            answer.At("findings").EnumerateArray().Select(finding => (
                finding.Text("evidence/kind"),
                finding.Text("severity"),
                finding.Text("clause"),
                finding.Text("text/ru"))));
        Assert.Equal(answer.At("findings").GetArrayLength(), answer.At("explanation/parts").GetArrayLength());
    }

    [Fact]
    public void Without_days_no_terms_are_tried()
    {
        var answer = Answers.Of(RuleOperations.Audit, new AuditRequest(new Rulebook(SmolenskRules.FirstEdition)));

        Assert.Equal(RulebookAudit.Of(new Rulebook(SmolenskRules.FirstEdition)).Count, answer.At("findings").GetArrayLength());
        Assert.False(answer.TryGetProperty("calendar", out _));
        Assert.False(answer.TryGetProperty("explanation", out _));
    }

    // The editions show only some of the kinds: the others are written of findings made by hand.
    [Fact]
    public void Every_kind_of_finding_is_told_with_its_evidence()
    {
        var clause = Clause.Parse("A1.13");
        var amount = Rubles.From(1m);
        var points = Points.From(1m);
        var entry = new RatingEntry("a", points, amount, new LocalDateTime(2025, 5, 12, 10, 0), true);
        var conflict = RulebookAudit.OfTerms(
            new Rulebook(SmolenskRules.FirstEdition),
            new LocalDate(2025, 3, 3),
            new LocalDate(2025, 3, 3),
            new Rulebook(SmolenskRules.FirstEdition).Deadlines.Calendar).OrThrow()
            .OfType<AuditFinding.TermsCollide>().First().Conflict;
        AuditFinding[] findings =
        [
            new AuditFinding.MaximumDiffers(points, points, clause),
            new AuditFinding.BandGap(points, points, Sequence.Of(1, 2), clause),
            new AuditFinding.BandOverlap(points, Conclusion.Recommended, Conclusion.NotRecommended, clause),
            new AuditFinding.BandUnreachable(Conclusion.Recommended, points, clause),
            new AuditFinding.HalfMatters(new RoundingHalf(3, Sequence.Of(1), points, points), clause),
            new AuditFinding.TieStaysOpen(entry, entry, clause),
            new AuditFinding.CapCutsFormula(amount, points, amount, amount, points, clause),
            new AuditFinding.CapNeverReached(amount, points, amount, amount, clause),
            new AuditFinding.TierEmpty(2, clause),
            new AuditFinding.PaysLess(amount, points, amount, amount, amount, amount, clause),
            new AuditFinding.TermsCollide(new LocalDate(2025, 3, 3), 1, 1, conflict),
            new AuditFinding.NotChecked(new LocalizedText("полосы", "the bands"), clause),
        ];
        var request = new AuditRequest(new Rulebook(SmolenskRules.FirstEdition));

        var written = RuleOperations.Audit.WriteAnswer(request, findings.ToSequence());
        var answer = Answers.Root(written);

        Assert.Equal(
            typeof(AuditFinding).GetNestedTypes().Select(kind => kind.Name).Order(StringComparer.Ordinal),
            answer.At("findings").EnumerateArray().Select(finding => finding.Text("evidence/kind")).Order(StringComparer.Ordinal));
        Assert.Equal(written, Results.Value(RuleOperations.Audit.RewriteAnswer(written)));
        Assert.Empty(new SchemaCheck(RuleOperations.Audit.AnswerSchema()).Errors(answer));
        Assert.Equal(
            new TieStaysOpenDoc(new(entry.FiledAt, true), new(entry.FiledAt, true)),
            AuditMapping.ToDoc(findings[5]).Evidence);
    }

    [Theory]
    [InlineData("\"2012-01-01\"", "\"2025-01-01\"", "/terms/first \"2012-01-01\"")]
    [InlineData("\"2025-01-02\"", "\"2025-01-01\"", "/terms/last \"2025-01-01\"")]
    [InlineData("\"2027-12-01\"", "\"2027-12-01\"", "/terms/first \"2027-12-01\"")]
    [InlineData("\"2026-06-01\"", "\"2027-12-01\"", "/terms/last \"2027-12-01\"")]
    public void Days_that_cannot_be_tried_are_refused_at_their_place(string first, string last, params string[] errors) =>
        Assert.Equal(
            errors,
            Answers.Errors(
                RuleOperations.Audit,
                "{ \"document\": \"audit-request/1\", \"rules\": { \"edition\": \"E1\" }, \"terms\": { \"first\": "
                    + first + ", \"last\": " + last + " } }"));

    [Fact]
    public void A_span_of_days_does_not_end_before_it_starts()
    {
        Assert.Throws<ArgumentException>(() => new AuditDays(new LocalDate(2025, 1, 2), new LocalDate(2025, 1, 1)));
        Assert.True(default(AuditDays).IsNone);
        Assert.False(new AuditDays(new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 1)).IsNone);
    }
}
