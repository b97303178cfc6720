using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>
/// What a guide's code sees as <c>Console</c>: a member of the script's host hides the type, so that guides run side
/// by side and nothing of the process changes.
/// </summary>
public sealed class GuideConsole
{
    private readonly List<StringWriter> _blocks = [];

    /// <summary>The name that the code of the guides uses.</summary>
    public TextWriter Console => _blocks[^1];

    /// <summary>What each block printed, without no-break spaces, which a reader of a guide cannot see.</summary>
    public IReadOnlyList<string> Printed =>
        _blocks.ConvertAll(block => block.ToString().Replace('\u00A0', ' ').TrimEnd('\n'));

    /// <summary>Stands before each block in the script.</summary>
    public void NextBlock() => _blocks.Add(new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" });
}
