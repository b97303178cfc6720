namespace SonkoRules.Samples.ContestWalkthrough.CommandLine;

/// <summary>What the program is asked to do.</summary>
internal enum WalkthroughTask
{
    Contest = 0,

    Compare = 1,

    Help = 2,
}
