namespace SonkoRules.Samples.Sonko;

/// <summary>What the program tells the shell. Whatever is not <see cref="Done"/> leaves the output as it was.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The document was refused; every error is on standard error.</summary>
    public const int Refused = 1;

    /// <summary>The call itself is wrong: an unknown operation, an option that does not fit.</summary>
    public const int WrongCall = 2;

    /// <summary>A file cannot be read or written.</summary>
    public const int File = 3;

    /// <summary>A defect of the program.</summary>
    public const int Unexpected = 4;

    /// <summary>Ended by Ctrl+C, as shells count it.</summary>
    public const int Stopped = 130;
}
