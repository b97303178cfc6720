using System;
using SonkoRules.Contests;
using SonkoRules.Office;
using SonkoRules.Office.Tables;
using SonkoRules.Quantities;
using SonkoRules.Samples.Sonko.Answering;
using SonkoRules.Subsidies;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

/// <summary>The tables of what happens after the scores: the commission's decision on a tie, releases with their sums,
/// limits that change.</summary>
public sealed class EventTablesTests : IDisposable
{
    // 2 and 3 are equal: scores, moment, no video. The limits cover 1 (3.3: 90 000 counts) and one of the two.
    private readonly ContestFolder _folder = new();

    public EventTablesTests()
    {
        _folder.Write("contest.csv", "announced;appropriation;limits\n12.05.2025;1000000;150000\n");
        _folder.Replace("applications.csv", "3;sport;50000;22.05.2025 10:00:00;нет", "3;sport;60000;21.05.2025 10:00:00;нет");
    }

    [Fact]
    public void An_open_tie_at_the_money_is_open_until_the_commission_decides()
    {
        Assert.False(Outcome().IsFinal);

        _folder.Write("decisions.csv", "group;place;application\n1;2;2\n1;1;3\n");
        var decided = Outcome();

        Assert.Null(decided.OpenTie);
        Assert.True(decided.Allocation.TryFind("3", out var award));
        Assert.Equal(Rubles.From(60_000m), award!.Amount);
        Assert.False(decided.Allocation.TryFind("2", out _));
    }

    // Of the two subsidies one is open; who else could have it is told with the tie.
    [Fact]
    public void The_table_and_the_page_mark_what_the_tie_leaves_open()
    {
        const string Mark = "open until the commission";
        var table = _folder.Run("--width", "300").Output;
        Assert.Equal(1, Count(table, Mark));
        Assert.StartsWith("The contest announced on 2025-05-12: the outcome is not final yet", table, StringComparison.Ordinal);
        var tie = table.Split("\nAn open tie\n")[1].Split("\n\n")[0];
        Assert.Contains("RUB\u00A060,000.00; different outcomes: 2", tie, StringComparison.Ordinal);
        Assert.Contains("in the order '3', '2': '2' — RUB\u00A00.00; '3' — RUB\u00A060,000.00", tie, StringComparison.Ordinal);
        var page = _folder.Run("--to", "html").Output;
        Assert.Equal(1, Count(page, Mark));
        Assert.Contains("is not final", page, StringComparison.Ordinal);

        _folder.Write("decisions.csv", "group;place;application\n1;2;2\n1;1;3\n");

        Assert.Equal(0, Count(_folder.Run("--width", "300").Output, Mark));
        Assert.DoesNotContain("An open tie", _folder.Run().Output, StringComparison.Ordinal);
        Assert.Equal(0, Count(_folder.Run("--to", "html").Output, Mark));
    }

    [Theory]
    [InlineData("1;1;3", "decisions.csv:2:1: found '1', expected a group of two applications or more")]
    [InlineData("1;1;3\n1;3;2", "decisions.csv:2:3: found '1', expected a place in the group from 1, without gaps, none twice")]
    [InlineData("1;1;3\n1;2;9", "decisions.csv:3:5: found '9', expected the id of one of the applications")]
    public void A_decision_that_orders_no_group_is_refused_at_its_place(string rows, string expected)
    {
        _folder.Write("decisions.csv", "group;place;application\n" + rows + "\n");
        var (code, _, error) = _folder.Run();
        Assert.Equal(1, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    // 3.8.3: half of the subsidy of 1 is released by agreement as the limits fall by as much.
    [Fact]
    public void A_release_has_its_sum_and_new_limits_stand_from_their_round_on()
    {
        _folder.Write("decisions.csv", "group;place;application\n1;1;2\n1;2;3\n");
        _folder.Write(
            "releases.csv", "round;application;reason;amount;new_limits\n1;1;reduced by agreement;30 000,00;120000\n");

        var released = Assert.Single(Outcome().Allocation.Released);
        Assert.Equal((ReleaseReason.ReducedByAgreement, Rubles.From(30_000m), 1), (released.Reason, released.Amount, released.Round));
        var round = Assert.Single(Tables().Filed.Releases);
        Assert.Equal(Rubles.From(120_000m), round.Limits);
    }

    [Fact]
    public void Two_sums_of_limits_in_a_round_are_refused()
    {
        _folder.Write("decisions.csv", "group;place;application\n1;1;2\n1;2;3\n");
        _folder.Write("releases.csv", "round;application;reason;amount;new_limits\n1;1;evaded;;120000\n1;2;evaded;;110000\n");
        Assert.Contains("one new sum of limits for a round", _folder.Run().Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private ContestTables Tables() =>
        ContestReader.Read(
            ContestFiles.Read(_folder.Path).Match(files => files, failed => throw new InvalidOperationException(failed.ToString())),
            new()).OrThrow();

    private ContestOutcome Outcome()
    {
        var tables = Tables();
        return Assert.IsType<ContestProceedings.Held>(Contest.Run(tables.Rules, tables.Filed).OrThrow()).Outcome;
    }
}
