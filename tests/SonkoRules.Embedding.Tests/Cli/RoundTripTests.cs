using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck.Fluent;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Embedding.Tests.Json.Contests;
using SonkoRules.Embedding.Tests.Reports;
using SonkoRules.Json;
using SonkoRules.Office.Cells;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>What goes into a table comes out of it.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] NastyIds =
        ["26-01", "=1+1", "+7", "-5", "@a", "'=1", "''x", "a;b", "a\"b", "\"", "=\"a\";b", "0012", "\uFF1D1", "№ 1"];

    [Fact]
    public void Random_contests_come_back_from_a_table()
    {
        var random = new Random(20260116);
        for (var i = 0; i < 60; i++)
        {
            var request = Nasty(ManyContests.Draw(random) is var drawn && drawn.Input.Releases.Count > 0
                ? new ContestRequest(drawn.Rules, drawn.Input with { Releases = Sequence.Empty<ReleaseRound>() })
                : new ContestRequest(drawn.Rules, drawn.Input));
            var document = RuleOperations.Contest.WriteRequest(request);

            var table = Sonko.Pipe(document, "contest", "--to", "rows");
            var back = Sonko.Pipe(table.Output, ["contest", "--from", "csv", .. Options(request)]);
            if (request.Input.Applications.Count == 0)
            {
                // A header alone is no contest.
                Assert.Equal((0, 1), (table.Code, back.Code));
                continue;
            }

            Assert.Equal((0, string.Empty, 0, string.Empty), (table.Code, table.Error, back.Code, back.Error));
            Assert.Equal(Sonko.Pipe(document, "contest").Text, back.Text);
        }
    }

    [Fact]
    public void A_table_is_what_a_Russian_Excel_opens_as_it_is()
    {
        foreach (var format in new[] { "rows", "csv" })
        {
            var bytes = Sonko.Pipe(Sonko.Example("contest"), "contest", "--to", format).Output;
            var text = Encoding.UTF8.GetString(bytes);

            Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
            Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
            Assert.Contains("30000,00;", text, StringComparison.Ordinal);
            Assert.Single(text.Split("\r\n")[..^1].Select(line => line.Count(one => one == ';')).Distinct());
        }
    }

    [Fact]
    public void No_text_of_a_document_becomes_a_formula()
    {
        var random = new Random(7);
        var request = Nasty(ManyContests.Draw(random));
        while (request.Input.Applications.Count < 7)
        {
            request = Nasty(ManyContests.Draw(random));
        }

        var document = RuleOperations.Contest.WriteRequest(
            new ContestRequest(request.Rules, request.Input with { Releases = Sequence.Empty<ReleaseRound>() }));
        foreach (var format in new[] { "csv", "rows" })
        {
            var cells = Sonko.Pipe(document, "contest", "--to", format).Text.TrimStart('\uFEFF')
                .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(Cells);
            Assert.All(cells, cell => Assert.DoesNotMatch("^[=+@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20-]", cell));
        }
    }

    [Fact]
    public void Every_text_comes_back_from_where_it_was_defused()
    {
        var texts = Gen.Elements('=', '+', '-', '@', '\'', '\t', '\n', ' ', 'a', '0', '5', '\uFF1D').ListOf()
            .Select(list => new string([.. list]));

        Properties.Holds(texts, text =>
        {
            var defused = PlainText.Defuse(text);
            return PlainText.Restore(defused) == text
                && (defused.Length == 0 || defused[0] is not ('=' or '+' or '-' or '@' or '\t' or '\n' or '\uFF1D'));
        }, 2000);
    }

    [Theory]
    [InlineData("26-01")]
    [InlineData("3.12")]
    [InlineData("1/2")]
    [InlineData("10:15")]
    [InlineData("0012")]
    [InlineData("1E5")]
    [InlineData("1234567890123456")]
    [InlineData("'26-01")]
    public void A_text_that_a_spreadsheet_would_take_for_a_number_or_a_day_is_kept(string text)
    {
        Assert.Equal("'" + text, PlainText.Defuse(text));
        Assert.Equal(text, PlainText.Restore("'" + text));
    }

    [Theory]
    [InlineData("101")]
    [InlineData("0")]
    [InlineData("№ 26-01")]
    [InlineData("п. 3.12")]
    [InlineData("а-1")]
    [InlineData("'а")]
    public void Other_texts_stand_as_they_are(string text) => Assert.Equal(text, PlainText.Defuse(text));

    [Fact]
    public void A_contest_with_releases_has_no_table()
    {
        var document = RuleOperations.Contest.WriteRequest(new ContestRequest(SmallContest.Rules, SmallContest.Input));

        var ran = Sonko.Pipe(document, "contest", "--to", "rows");

        Assert.Equal((1, 0), (ran.Code, ran.Output.Length));
        Assert.StartsWith("/releases: ", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_a_table_would_not_keep_is_refused()
    {
        var input = SmallContest.Input with { Releases = Sequence.Empty<ReleaseRound>() };
        var document = RuleOperations.Contest.WriteRequest(new ContestRequest(SmallContest.Rules, input with
        {
            Applications = input.Applications
                .Select(one => one with { Id = " " + one.Id, GrantDirection = "a\nb" })
                .ToSequence(),
            Answers = OfferAnswers.None,
        }));

        var ran = Sonko.Pipe(document, "contest", "--to", "rows");

        Assert.Equal(1, ran.Code);
        Assert.Equal(1 + input.Applications.Count, ran.Errors.Length);
    }

    [Fact]
    public void The_committed_contest_comes_back_from_a_table()
    {
        var outcome = CommittedContest.Outcome;
        var input = outcome.Input with { Releases = Sequence.Empty<ReleaseRound>() };
        var request = new ContestRequest(outcome.Rules, input);
        var table = Sonko.Pipe(RuleOperations.Contest.WriteRequest(request), "contest", "--to", "rows");

        var sheet = Sonko.Pipe(table.Output, ["contest", "--from", "csv", "--to", "csv", .. Options(request)]);

        var lines = sheet.Text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var awards = Contest.Run(outcome.Rules, input).OrThrow().Allocation.Awards;
        var column = Array.IndexOf(lines[0].Split(';'), "Субсидия");
        var paid = lines.Skip(1).Select(line => line.Split(';')).Where(cells => cells[column].Length > 0)
            .ToDictionary(cells => cells[1], cells => cells[column], StringComparer.Ordinal);
        Assert.Equal(outcome.Rating.Count + 1, lines.Length);
        Assert.Equal(
            awards.ToDictionary(award => award.ApplicationId, award => award.Amount.ToString().Replace('.', ','), StringComparer.Ordinal),
            paid);
    }

    [Fact]
    public void A_large_table_is_read_and_rated_whole()
    {
        const int Count = 2000;
        var table = new StringBuilder("application;request;filed;expert;c1;c2;c3;c4;c5;c6;c7;c8;c9;c10\n");
        for (var i = 0; i < Count; i++)
        {
            for (var expert = 1; expert <= 3; expert++)
            {
                table.Append(FormattableString.Invariant($"z{i:0000};{1000 + i};16.02.2026 10:00:00;эксперт {expert}"));
                for (var criterion = 0; criterion < 10; criterion++)
                {
                    table.Append(';').Append(((i * 7) + expert + criterion) % 101);
                }

                table.Append('\n');
            }
        }

        var ran = Sonko.Pipe(
            table.ToString(), "contest", "--from", "csv", "--to", "csv", "--edition", "E3", "--appropriation", "1000000");

        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));
        var lines = ran.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Count + 1, lines.Length);
        Assert.Equal(
            Enumerable.Range(1, Count).Select(place => FormattableString.Invariant($"{place}")),
            lines.Skip(1).Select(line => line.Split(';')[0]));
        Assert.Equal(Count, lines.Skip(1).Select(line => line.Split(';')[1]).Distinct().Count());
    }

    // Ids and directions that a spreadsheet would run, or that a careless reader would split.
    private static ContestRequest Nasty(ContestRequest request)
    {
        var ids = request.Input.Applications.Select((one, i) => (one.Id, New: NastyIds[i % NastyIds.Length]))
            .ToDictionary(pair => pair.Id, pair => pair.New, StringComparer.Ordinal);
        return new ContestRequest(
            request.Rules.With(request.Rules.Readings.EditionStart == EditionStart.Publication
                ? request.Rules.Readings with { EditionStart = EditionStart.Registration }
                : request.Rules.Readings),
            request.Input with
            {
                Applications = request.Input.Applications.Select(one => one with { Id = ids[one.Id] }).ToSequence(),
                Answers = ids.Aggregate(
                    OfferAnswers.None, (answers, pair) => answers.With(pair.Value, request.Input.Answers.Of(pair.Key))),
            });
    }

    private static IEnumerable<string> Options(ContestRequest request)
    {
        var (rules, budget) = (request.Rules, request.Input.Budget);
        foreach (var (option, sum) in new[]
        {
            ("--appropriation", budget.Appropriation), ("--distributed", budget.Distributed), ("--limits", budget.Limits),
        })
        {
            yield return option;
            yield return sum.ToString().Replace('.', ',');
        }

        yield return "--edition";
        yield return rules.Edition.Id;
        foreach (var reading in ReadingCatalogue.All)
        {
            var code = reading.ChosenIn(rules.Readings).Code;
            if (code != reading.Default.Code)
            {
                yield return "--reading";
                yield return reading.Id + "=" + (reading.Id == ReadingIds.Minimum ? "70,05" : code);
            }
        }
    }

    // The cells of a line in the manner of the format, found without the library that wrote it.
    private static IEnumerable<string> Cells(string line)
    {
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var one in line + ";")
        {
            if (one == '"')
            {
                quoted = !quoted;
            }
            else if (one == ';' && !quoted)
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
            {
                cell.Append(one);
            }
        }
    }
}
