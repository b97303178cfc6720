using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.CommandLine;

/// <summary>The arguments of the program.</summary>
internal sealed record Options
{
    public required WalkthroughTask Task { get; init; }

    public required string Folder { get; init; }

    public required Language Language { get; init; }

    public required Readings Readings { get; init; }

    /// <summary>The applications to explain; the program chooses one when there are none.</summary>
    public required Sequence<string> Explained { get; init; }
}
