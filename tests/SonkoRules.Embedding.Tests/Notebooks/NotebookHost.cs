using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>
/// What a notebook's code finds in its kernel, under the same names: <c>Console</c>, which hides the type, and
/// <c>DisplayAs</c>. Notebooks run side by side, and nothing of the process changes.
/// </summary>
public sealed class NotebookHost
{
    private static readonly AsyncLocal<NotebookHost?> Running = new();

    private readonly List<CellOutput> _outputs = [];
    private readonly StringBuilder _printed = new();

    public NotebookHost() => Console = new StringWriter(_printed, CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>The name that the code uses.</summary>
    public TextWriter Console { get; }

    internal static NotebookHost Current =>
        Running.Value ?? throw new InvalidOperationException("Nothing can be displayed where no notebook runs.");

    /// <summary>Stands before the code of every cell.</summary>
    internal void Enter() => Running.Value = this;

    internal void Display(string mimeType, string content)
    {
        TakePrinted();
        _outputs.Add(new CellOutput.Displayed(mimeType, content));
    }

    /// <summary>What the cell put out, in the order in which it did.</summary>
    internal IReadOnlyList<CellOutput> EndCell()
    {
        TakePrinted();
        CellOutput[] outputs = [.. _outputs];
        _outputs.Clear();
        return outputs;
    }

    private void TakePrinted()
    {
        var text = _printed.ToString();
        _printed.Clear();
        if (text.Length > 0)
        {
            _outputs.Add(new CellOutput.Printed(text));
        }
    }
}

/// <summary>What .NET Interactive adds to texts.</summary>
public static class NotebookDisplay
{
    /// <summary>Displays a text as content of a MIME type.</summary>
    public static void DisplayAs(this string value, string mimeType) => NotebookHost.Current.Display(mimeType, value);
}
