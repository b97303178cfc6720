namespace SonkoRules.Refusals;

/// <summary>A question had no answer, and the caller asked for the answer alone: see <see cref="OneOfAnswers.OrThrow"/>. The
/// message lists every error.</summary>
public sealed class RefusedException : Exception
{
    /// <summary>An exception for a refusal.</summary>
    /// <param name="whyNot">Why there is no answer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whyNot"/> is null.</exception>
    public RefusedException(WhyNot whyNot)
        : base("There is no answer: " + Guard.Against.Null(whyNot) + ".") =>
        WhyNot = whyNot;

    /// <summary>Why there is no answer: every error.</summary>
    public WhyNot WhyNot { get; }
}
