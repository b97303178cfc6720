using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using SonkoRules.Samples.Sonko;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>What the program tells the shell, and what it leaves behind.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sonko");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_document_that_is_answered_ends_with_0()
    {
        var ran = Sonko.Pipe(Sonko.Example("score"), "score");

        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));
        Assert.EndsWith("}\n", ran.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_document_ends_with_1_and_every_error_on_a_line_of_its_own()
    {
        var ran = Sonko.Pipe("""{"document":1,"rules":{"edition":"E9"},"more":0}""", "score");

        Assert.Equal(1, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Equal(3, ran.Errors.Length);
        Assert.StartsWith("/document: указано 1; требуется: ", ran.Errors[0], StringComparison.Ordinal);
        Assert.Contains(ran.Errors, line => line.StartsWith("/sheets: требуется: ", StringComparison.Ordinal));
        Assert.Contains(ran.Errors, line => line.StartsWith("/more: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Errors_are_told_in_the_language_that_is_asked_for()
    {
        var ran = Sonko.Pipe("""{"document":1}""", "score", "--language", "en");

        Assert.Equal(1, ran.Code);
        Assert.StartsWith("/document: found 1, expected ", ran.Errors[0], StringComparison.Ordinal);
        Assert.All(ran.Errors, line => Assert.All(line, one => Assert.InRange(one, ' ', '~')));
    }

    [Theory]
    [InlineData("foo", "foo --to json")]
    [InlineData("--bar", "score --bar")]
    [InlineData("--to", "score --to")]
    [InlineData("--to", "score --to pdf")]
    [InlineData("--to", "score --to html")]
    [InlineData("--to", "score --to json --to csv")]
    [InlineData("--language", "score --language de")]
    [InlineData("--width", "score --width 39")]
    [InlineData("--width", "score --width 1e3")]
    [InlineData("second", "score first second")]
    [InlineData("--from", "contest --from xml")]
    [InlineData("--limits", "contest --limits 5")]
    [InlineData("--effects", "contest --effects")]
    [InlineData("--announced", "contest --announced 16.01.2026")]
    [InlineData("--announced", "contest --to html --announced 2026-02-30")]
    [InlineData("--contest", "timetable --to ics")]
    [InlineData("--contest", "timetable --contest 5")]
    [InlineData("--stamp", "timetable --to ics --contest 5 --stamp today")]
    [InlineData("--alarm", "timetable --to ics --contest 5 --alarm 3 --alarm 3")]
    [InlineData("--alarm", "timetable --to ics --contest 5 --alarm 400")]
    [InlineData("--revision", "timetable --to ics --contest 5 --revision -1")]
    [InlineData("nothing", "schema nothing")]
    [InlineData("ОПЕРАЦИЯ", "example")]
    public void A_wrong_call_ends_with_2_and_names_what_is_wrong(string wrong, string args)
    {
        var ran = Sonko.Pipe(Sonko.Example("contest"), args.Split(' '));

        Assert.Equal(2, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains(wrong, Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_with_the_options_is_told_at_once()
    {
        var ran = Sonko.Run(
            "contest", "--from", "csv", "--to", "pdf", "--edition", "E9", "--limits", "много", "--reading", "R-ROUND=No",
            "--reading", "R-NONE=Sum", "--reading", "R-MINIMUM=-5");

        Assert.Equal(2, ran.Code);
        Assert.Equal(
            ["--to", "--reading", "--reading", "--reading", "--edition", "--appropriation", "--limits"],
            ran.Errors.Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void A_call_without_a_command_ends_with_2_and_the_help()
    {
        var ran = Sonko.Run();

        Assert.Equal(2, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Equal(Sonko.Run("--help").Text, ran.Error);
    }

    [Fact]
    public void A_person_who_gives_no_file_is_told_so_and_not_kept_waiting()
    {
        var ran = Sonko.Pipe([], new Terminal { InputIsTerminal = true }, "score");

        Assert.Equal(2, ran.Code);
        Assert.Contains("sonko score --help", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_ends_with_3()
    {
        foreach (var file in new[] { Path("none.json"), Path("no/folder.json"), _folder.FullName, "a\0b" })
        {
            var ran = Sonko.Run("score", file);

            Assert.Equal(3, ran.Code);
            Assert.Empty(ran.Output);
            Assert.Single(ran.Errors);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_written_ends_with_3()
    {
        foreach (var file in new[] { Path("no/folder.json"), _folder.FullName })
        {
            var ran = Sonko.Pipe(Sonko.Example("score"), "score", "--output", file);

            Assert.Equal(3, ran.Code);
            Assert.StartsWith(file + ": ", Assert.Single(ran.Errors), StringComparison.Ordinal);
        }

        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public void A_file_is_written_as_a_whole_and_nothing_is_left_beside_it()
    {
        File.WriteAllText(Path("answer.json"), "before");

        var ran = Sonko.Pipe(Sonko.Example("score"), "score", "-o", Path("answer.json"));

        Assert.Equal((0, string.Empty, string.Empty), (ran.Code, ran.Text, ran.Error));
        Assert.Equal(Sonko.Pipe(Sonko.Example("score"), "score").Output, File.ReadAllBytes(Path("answer.json")));
        Assert.Single(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public void A_file_is_left_as_it_was_where_there_is_no_answer()
    {
        File.WriteAllText(Path("answer.json"), "before");

        Assert.Equal(1, Sonko.Pipe("{}", "score", "-o", Path("answer.json")).Code);
        Assert.Equal(2, Sonko.Pipe(Sonko.Example("score"), "score", "--to", "pdf", "-o", Path("answer.json")).Code);

        Assert.Equal("before", File.ReadAllText(Path("answer.json")));
        Assert.Single(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public void A_file_can_be_read_and_written_by_one_call()
    {
        File.WriteAllBytes(Path("score.json"), Sonko.Example("score"));

        Assert.Equal(0, Sonko.Run("score", Path("score.json"), "-o", Path("score.json")).Code);

        Assert.Equal(Sonko.Pipe(Sonko.Example("score"), "score").Output, File.ReadAllBytes(Path("score.json")));
    }

    [Fact]
    public void A_defect_of_the_program_ends_with_4()
    {
        using var error = new StringWriter();

        var ran = Sonko.Through(new Broken(() => throw new InvalidOperationException("why")), error, Terminal.None, default, "score");

        Assert.Equal((4, 0), (ran.Code, ran.Output.Length));
        Assert.Equal("непредвиденная ошибка программы: why", Assert.Single(ran.Errors));
    }

    [Fact]
    public void A_pipe_that_breaks_ends_with_3()
    {
        using var error = new StringWriter();

        var ran = Sonko.Through(new Broken(() => throw new IOException("why")), error, Terminal.None, default, "score");

        Assert.Equal((3, 0), (ran.Code, ran.Output.Length));
    }

    [Fact]
    public void A_program_that_is_stopped_ends_with_130_and_writes_nothing()
    {
        using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        var input = new Broken(() =>
        {
            stop.Cancel();
            return 0;
        });

        var ran = Sonko.Through(input, error, Terminal.None, stop.Token, "score", "-o", Path("answer.json"));

        Assert.Equal((130, 0, string.Empty), (ran.Code, ran.Output.Length, ran.Error));
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public void A_document_that_is_too_large_is_refused_without_being_read_to_its_end()
    {
        using var error = new StringWriter();
        var read = 0L;
        var input = new Broken(() =>
        {
            read += 64 * 1024;
            return 64 * 1024;
        });

        var ran = Sonko.Through(input, error, Terminal.None, default, "score");

        Assert.Equal(1, ran.Code);
        Assert.Single(ran.Errors);
        Assert.InRange(read, 64L * 1024 * 1024, 65L * 1024 * 1024);
    }

    [Fact]
    public void The_version_is_told()
    {
        var ran = Sonko.Run("--version");

        Assert.Equal(0, ran.Code);
        Assert.Matches("^sonko [0-9]+\\.[0-9]+\\.[0-9]+", ran.Text);
    }

    [Fact]
    public void What_a_document_says_cannot_steer_a_terminal()
    {
        var nasty = Encoding.UTF8.GetString(Sonko.Example("contest"))
            .Replace("26-01", "\\u001b[2J\\u202e|<b>\\n", StringComparison.Ordinal);
        foreach (var format in new[] { "table", "markdown" })
        {
            var text = Sonko.Pipe(nasty, "contest", "--to", format).Text;
            Assert.DoesNotContain('\u001b', text);
            Assert.DoesNotContain('\u202e', text);
        }

        var refused = Sonko.Pipe(Encoding.UTF8.GetBytes("application\u001b[2J;x\n"), "contest", "--from", "csv", "--edition", "E3", "--appropriation", "5");
        Assert.Equal(1, refused.Code);
        Assert.DoesNotContain('\u001b', refused.Error);
    }

    private string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);
}
