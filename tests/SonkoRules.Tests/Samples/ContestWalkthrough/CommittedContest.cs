using System;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Samples.ContestWalkthrough.Input;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Samples.ContestWalkthrough;

/// <summary>The contest that comes with the sample, read once.</summary>
internal static class CommittedContest
{
    public static FolderContent Content { get; } =
        FolderReader.Read(Repository.File("samples/ContestWalkthrough/data"), Readings.Default).Match(
            content => content, faults => throw new InvalidOperationException(string.Join("\n", faults)));

    public static ContestProceedings.Held Proceedings { get; } =
        (ContestProceedings.Held)Contest.Run(Content.Rules, Content.Filed);

    public static ContestOutcome Outcome => Proceedings.Outcome;
}
