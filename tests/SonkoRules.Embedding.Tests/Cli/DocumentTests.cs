using System;
using System.Linq;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Samples.Sonko;
using SonkoRules.Samples.Sonko.Answering;
using SonkoRules.Samples.Sonko.Rendering;
using SonkoRules.Samples.Sonko.Views;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>Documents pass through the program as the library gives them.</summary>
public sealed class DocumentTests
{
    public static TheoryData<string> Names => [.. RuleOperations.All.Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_answer_is_that_of_the_library(string name)
    {
        var operation = RuleOperations.Get(name);

        var ran = Sonko.Pipe(operation.Example(), name);

        Assert.Equal(Results.Text(Results.Value(operation.Run(operation.Example()))) + "\n", ran.Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schemas_and_the_example_are_those_of_the_library(string name)
    {
        var operation = RuleOperations.Get(name);

        Assert.Equal(operation.RequestSchema(), Sonko.Run("schema", name).Output);
        Assert.Equal(operation.AnswerSchema(), Sonko.Run("schema", name, "--answer").Output);
        Assert.Equal(Results.Text(operation.Example()) + "\n", Sonko.Run("example", name).Text);
        Assert.Equal(Results.Indented(operation.Example()), Sonko.Run("example", name, "--indent").Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_format_is_the_same_in_every_culture(string name)
    {
        foreach (var format in Ports.All.Single(port => port.Operation.Name == name).Formats)
        {
            string[] args = format == Format.Ics
                ? [name, "--to", "ics", "--contest", "2026-1", "--alarm", "3"]
                : [name, "--to", Formats.Name(format)];
            var plain = Sonko.Pipe(Sonko.Example(name), args);

            var odd = OddCulture.Run(() => Sonko.Pipe(Sonko.Example(name), args));

            Assert.Equal((0, plain.Text), (odd.Code, odd.Text));
        }
    }

    // A new operation can be used before it has a view: its answer is shown as its document tells it.
    [Theory]
    [MemberData(nameof(Names))]
    public void An_operation_without_a_view_shows_its_document(string name)
    {
        var operation = RuleOperations.Get(name);
        var answer = Results.Value(operation.Run(operation.Example()));

        var view = PlainView.Of(operation.Purpose, answer, new Words(Language.English));
        var text = MarkdownRenderer.Render(view, new Words(Language.English));

        Assert.Equal(operation.Purpose.English.TrimEnd('.'), view.Title);
        Assert.Contains(operation.AnswerKind, text, StringComparison.Ordinal);
        Assert.NotNull(view.Main);
    }

    [Fact]
    public void An_answer_shown_as_its_document()
    {
        var operation = RuleOperations.Contest;
        var view = PlainView.Of(operation.Purpose, Results.Value(operation.Run(operation.Example())), new Words(Language.Russian));

        Snapshot.Verify(TableRenderer.Render(view, new Words(Language.Russian), 160, hasColours: false));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_document()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Sonko.Example("score")];

        Assert.Equal(Sonko.Pipe(Sonko.Example("score"), "score").Text, Sonko.Pipe(marked, "score", "-").Text);
    }

    [Fact]
    public void A_stamp_that_is_not_given_is_now()
    {
        var ran = Sonko.Pipe(Sonko.Example("deadline"), "deadline", "--to", "ics", "--contest", "2026-1");

        Assert.Contains("DTSTAMP:20260112T060000Z\r\n", ran.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_of_deadlines_makes_a_calendar_file_and_a_table()
    {
        string[] dates =
        [
            """{"event":"2025-06-05"}""",
            """{"year":2025}""",
            """{"year":2025,"quarter":4}""",
            """{"event":"2025-06-05","limit":"2025-06-20"}""",
            """{"signed":"2025-06-05"}""",
        ];
        foreach (var rule in new Rulebook(SmolenskRules.ThirdEdition).Deadlines.All)
        {
            var requests = dates
                .Select(one => "{\"document\":\"deadline-request/1\",\"rules\":{\"edition\":\"E3\"},\"rule\":\"" + rule.Name
                    + "\",\"dates\":" + one + "}")
                .Where(request => Sonko.Pipe(request, "deadline").Code == 0)
                .ToArray();

            Assert.NotEmpty(requests);
            Assert.All(requests, request =>
            {
                var calendar = Sonko.Pipe(request, "deadline", "--to", "ics", "--contest", "2026-1");
                Assert.Equal((0, string.Empty), (calendar.Code, calendar.Error));
                Assert.Contains("BEGIN:VEVENT", calendar.Text, StringComparison.Ordinal);
                Assert.Equal(0, Sonko.Pipe(request, "deadline", "--to", "table").Code);
            });
        }
    }
}
