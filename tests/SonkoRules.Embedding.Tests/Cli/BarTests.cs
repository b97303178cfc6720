using System;
using System.IO;
using System.Text;
using System.Threading;
using SonkoRules.Samples.Sonko;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>The bar is for people alone, and only when they have to wait.</summary>
public sealed class BarTests
{
    private static readonly Terminal Screen = new()
    {
        ErrorIsTerminal = true, HasControlCodes = true, HasColours = true, Patience = TimeSpan.Zero,
    };

    [Fact]
    public void A_bar_is_shown_on_standard_error_while_work_goes_on()
    {
        var ran = Run(Screen, waitsForBar: true, out var seen);

        Assert.True(seen);
        Assert.Contains("Расчёт", ran.Error, StringComparison.Ordinal);
        Assert.Contains('\u001b', ran.Error);
        Assert.Equal(Sonko.Pipe(Sonko.Example("score"), "score").Text, ran.Text);
    }

    [Fact]
    public void Colours_can_be_turned_off()
    {
        var ran = Run(Screen with { HasColours = false }, waitsForBar: true, out _);

        Assert.Contains("Расчёт", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*m", ran.Error);
    }

    [Fact]
    public void No_bar_goes_into_a_file_nor_to_a_terminal_that_cannot_show_it()
    {
        Assert.Empty(Run(Screen with { ErrorIsTerminal = false }, waitsForBar: false, out _).Error);
        Assert.Empty(Run(Screen with { HasControlCodes = false }, waitsForBar: false, out _).Error);
    }

    [Fact]
    public void No_bar_is_shown_for_what_is_done_at_once()
    {
        var ran = Run(Screen with { Patience = TimeSpan.FromMinutes(1) }, waitsForBar: false, out _);

        Assert.Empty(ran.Error);
    }

    [Fact]
    public void An_error_comes_after_the_bar()
    {
        var error = new Watched();
        var ran = Sonko.Through(new Slow(Encoding.UTF8.GetBytes("{}"), error), error, Screen, default, "score");

        Assert.Equal(1, ran.Code);
        Assert.Contains("/document: ", ran.Errors[^3], StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_are_bold_on_a_terminal_alone()
    {
        var terminal = new Terminal { OutputIsTerminal = true, HasControlCodes = true, HasColours = true, Width = 100 };

        Assert.StartsWith("\u001b[1m", Sonko.Pipe(Sonko.Example("score"), terminal, "score").Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Sonko.Pipe(Sonko.Example("score"), terminal with { HasColours = false }, "score").Text);
        Assert.DoesNotContain('\u001b', Sonko.Pipe(Sonko.Example("score"), "score", "--to", "table").Text);
    }

    [Fact]
    public void A_terminal_gets_tables_in_its_width_and_a_pipe_gets_the_document()
    {
        var terminal = new Terminal { OutputIsTerminal = true, Width = 70 };

        var table = Sonko.Pipe(Sonko.Example("audit"), terminal, "audit").Text;

        Assert.All(table.Split('\n'), line => Assert.InRange(line.Length, 0, 70));
        Assert.Equal(Sonko.Pipe(Sonko.Example("audit"), "audit", "--to", "table", "--width", "70").Text, table);
        Assert.StartsWith("{", Sonko.Pipe(Sonko.Example("audit"), "audit").Text, StringComparison.Ordinal);
    }

    private static Ran Run(Terminal terminal, bool waitsForBar, out bool seen)
    {
        var error = new Watched();
        var example = Sonko.Example("score");
        var ran = Sonko.Through(
            waitsForBar ? new Slow(example, error) : new MemoryStream(example), error, terminal, default, "score");
        seen = error.Seen.IsSet;
        return ran;
    }

    /// <summary>An input that waits until something was written.</summary>
    private sealed class Slow(byte[] bytes, Watched error) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            error.Seen.Wait(TimeSpan.FromSeconds(20));
            return base.Read(buffer, offset, count);
        }
    }

    /// <summary>A writer that tells when it was written to; two threads may write.</summary>
    private sealed class Watched : TextWriter
    {
        private readonly StringBuilder _text = new();

        public ManualResetEventSlim Seen { get; } = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (_text)
            {
                _text.Append(value);
                if (_text.Length > 100)
                {
                    Seen.Set();
                }
            }
        }

        public override string ToString()
        {
            lock (_text)
            {
                return _text.ToString();
            }
        }
    }
}
