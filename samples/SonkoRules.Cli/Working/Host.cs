using System.Threading;

namespace SonkoRules.Samples.Sonko.Working;

/// <summary>What a command has around it.</summary>
internal sealed record Host(
    Stream Input,
    Stream Output,
    TextWriter Error,
    Terminal Terminal,
    IClock Clock,
    Language Language,
    CancellationToken Stop)
{
    /// <summary>Writes what a reader guessed, one a line.</summary>
    public void Say(Sequence<TableRemark> remarks)
    {
        var words = new Words(Language);
        foreach (var remark in remarks)
        {
            Error.Write(CleanText.Line(words.In("замечание: ", "remark: ") + remark.Place + ": " + words.In(remark.Text)) + "\n");
        }

        Error.Flush();
    }

    /// <summary>Writes the faults, one a line.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse(int code, IReadOnlyList<Fault> faults)
    {
        foreach (var fault in faults)
        {
            Error.Write(CleanText.Line(fault.Text.In(Language)) + "\n");
        }

        Error.Flush();
        return code;
    }
}
