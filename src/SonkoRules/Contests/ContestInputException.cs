namespace SonkoRules.Contests;

/// <summary>The input of a contest cannot be computed with; every error is listed, not the first.</summary>
public sealed class ContestInputException : ArgumentException
{
    /// <summary>An exception for the errors found.</summary>
    /// <param name="errors">The errors, at least one.</param>
    /// <param name="paramName">The parameter that held the input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="errors"/> is null.</exception>
    public ContestInputException(Sequence<InputError> errors, string paramName)
        : base("The contest cannot be computed: " + string.Join("; ", Guard.Against.Null(errors)) + ".", paramName) =>
        Errors = errors;

    /// <summary>Every error, in the order of the input.</summary>
    public Sequence<InputError> Errors { get; }
}
