namespace SonkoRules.Scoring;

/// <summary>The score sheets of an application cannot be scored; every error is listed, not the first.</summary>
public sealed class ScoreSheetException : ArgumentException
{
    /// <summary>An exception for the errors found.</summary>
    /// <param name="errors">The errors, at least one.</param>
    /// <param name="paramName">The parameter that held the sheets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="errors"/> is null.</exception>
    public ScoreSheetException(Sequence<SheetError> errors, string paramName)
        : base(Describe(Guard.Against.Null(errors)), paramName) =>
        Errors = errors;

    /// <summary>Every error, in the order of the sheets.</summary>
    public Sequence<SheetError> Errors { get; }

    private static string Describe(Sequence<SheetError> errors) =>
        "The score sheets cannot be scored: "
            + string.Join("; ", errors.Select(error => error.Message.In(Language.English))) + ".";
}
