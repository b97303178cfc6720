namespace SonkoRules.Samples.ContestWalkthrough;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    public const int Unexpected = 1;

    /// <summary>The arguments or the files cannot be used; standard output stays empty.</summary>
    public const int BadInput = 2;
}
