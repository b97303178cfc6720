using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Deadlines;
using SonkoRules.Eligibility;
using SonkoRules.Tests.Architecture;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Evidence;

/// <summary>Every clause of the order is computed by a member that can be named, or there is a reason why none is.</summary>
public sealed class LedgerTests
{
    /// <summary>Numbers in the sources that only look like clauses, by file.</summary>
    private static readonly (string File, string Number)[] Examples = [("Acts/Clause.cs", "1.6.10")];

    [Fact]
    public void The_document_is_the_ledger() => Snapshot.VerifyDocument(LedgerDocument.Write(), "docs/clauses.md");

    [Fact]
    public void Every_clause_has_its_members_or_a_reason() => Library.None(Ledger.Rows.SelectMany(row => row.Faults()));

    [Fact]
    public void Compiled_code_leads_to_every_computed_clause() =>
        Assert.Empty(Ledger.Rows.Where(row => row.RestsOnWords).Select(row => row.Law.Clause.ToString()));

    [Fact]
    public void What_is_claimed_of_a_member_its_doc_comment_says() =>
        Library.None(Ledger.Rows.SelectMany(row => row.Unsaid()));

    [Fact]
    public void Parameters_readings_and_slips_cite_only_clauses_of_the_order() => Library.None(Ledger.Strangers());

    [Fact]
    public void The_words_of_the_library_cite_only_clauses_of_the_order() =>
        Library.None(
            from source in Repository.LibrarySources()
            from clause in Citations.In(source.Value)
            where !LawClause.IsKnown(clause) && !Examples.Contains((source.Key, clause.ToString()))
            select $"{source.Key} cites {clause}, which the order does not have");

    [Fact]
    public void Acts_outside_the_order_are_those_of_the_list()
    {
        Library.None(OutsideActs.Named.Where(named => OutsideActs.Listed.All(listed => listed.Article != named.Key))
            .Select(named => $"article {named.Key} ({string.Join(", ", named)}) is not in outside-acts.csv"));
        Library.None(OutsideActs.Listed.Where(listed => !OutsideActs.Named.Contains(listed.Article))
            .Select(listed => $"no source names article {listed.Article} of the list"));
    }

    [Fact]
    public void A_parameter_leads_to_the_members_that_use_it()
    {
        var winners = typeof(DeadlineTerms).GetProperty(nameof(DeadlineTerms.Winners))!;
        var requirements = typeof(EligibilityTerms).GetProperty(nameof(EligibilityTerms.Requirements))!;

        Assert.Equal(["DeadlineRules.Winners"], Ledger.UsersOf(winners));
        Assert.Equal(["EligibilityRules"], Ledger.UsersOf(requirements));
        Assert.Empty(new CodeGraph([typeof(Wrong.Harmless)]).NearestPublicUsersOf(winners.GetMethod!, _ => true));
    }

    [Fact]
    public void A_clause_is_held_by_the_editions_that_have_it()
    {
        Assert.Equal(["E2", "E3"], Row("2.9.11").Editions);
        Assert.Equal(["E1"], Row("2.9.7bis").Editions);
        Assert.Equal(["E1", "E2", "E3"], Row("2.22").Editions);
    }

    [Fact]
    public void A_claim_that_no_doc_comment_makes_is_seen()
    {
        var row = Row("3.12");

        Assert.Empty(row.Unsaid());
        Assert.Single((row with { Claimed = [("ScoringRules.Check", null)] }).Unsaid());
        Assert.Single((Row("2.17.5") with { Claimed = [("Rulebook.Scoring", FlawKind.Several)] }).Unsaid());
        Assert.Empty((Row("2.17.5") with { Claimed = [("Rulebook.Scoring", FlawKind.Late)] }).Unsaid());
    }

    [Theory]
    [InlineData("Computed", 0, 1, "has a note", "computed by no member")]
    [InlineData("Computed", 1, 0, null, null)]
    [InlineData("Type", 0, 0, null, "stated by no member")]
    [InlineData("Type", 0, 1, null, null)]
    [InlineData("Type", 0, 0, "has a note", null)]
    [InlineData("Procedural", 0, 1, null, "without a reason")]
    [InlineData("Procedural", 1, 0, "has a note", "called procedural")]
    [InlineData("Procedural", 0, 0, "has a note", null)]
    public void A_gap_in_the_ledger_is_seen(string kind, int computing, int stating, string? note, string? fault)
    {
        var law = new LawClause(Clause.Parse("3.5"), Enum.Parse<ClauseKind>(kind), "what", ["E1"], note);
        var row = new LedgerRow(law, [], Members(computing), Members(stating), [], []);

        Assert.Equal(fault is null ? 0 : 1, row.Faults().Count());
        Assert.All(row.Faults(), text => Assert.Contains(fault!, text, StringComparison.Ordinal));
        Assert.Contains("stands in", Assert.Single(
            (row with { Editions = ["E2"], Computing = ["M"], Law = law with { Kind = ClauseKind.Computed } }).Faults()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/// clause 2.17.3.", "2.17.3")]
    [InlineData("(points A1.3, A1.13)", "A1.3 A1.13")]
    [InlineData("3.15bis, 1.5–1.7", "3.15bis 1.5 1.7")]
    [InlineData("Clause.Parse(\"9.9\")", "")]
    [InlineData("Clause.Parse(\"2.99\")", "2.99")]
    [InlineData("0.5m 2.0 1.05 12.5 10.02.2025 16.04.2025 100,5 2.5m 25.1", "")]
    public void Clauses_are_seen_in_words(string text, string clauses) =>
        Assert.Equal(clauses, string.Join(' ', Citations.In(text)));

    [Theory]
    [InlineData("3.5", true)]
    [InlineData("2.27", true)]
    [InlineData("3.15bis", true)]
    [InlineData("2.99", false)]
    [InlineData("3.5bis", false)]
    [InlineData("A2.1", false)]
    public void The_clauses_of_the_order_are_known(string clause, bool known) =>
        Assert.Equal(known, LawClause.IsKnown(Clause.Parse(clause)));

    [Theory]
    [InlineData("// (Civil Code, article 193, by analogy)", "193")]
    [InlineData("new LabourCode(112, 1)", "112")]
    [InlineData("\"the Tax Code (article \"\n    + \"6.1) does\"", "6.1")]
    [InlineData("/// the Labour Code, article\n    /// 112, with", "112")]
    [InlineData("по статье 31.1", "31.1")]
    [InlineData("an article of 5 pages", "")]
    public void Articles_are_seen_in_sources(string source, string article) =>
        Assert.Equal(article, string.Join(' ', OutsideActs.ArticlesIn(source)));

    private static LedgerRow Row(string clause) => Ledger.Rows.Single(row => row.Law.Clause == Clause.Parse(clause));

    private static string[] Members(int count) => [.. Enumerable.Repeat("M", count)];
}
