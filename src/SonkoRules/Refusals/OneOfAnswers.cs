namespace SonkoRules.Refusals;

/// <summary>What callers do with an answer that may be a refusal.</summary>
public static class OneOfAnswers
{
    /// <summary>The answer, for callers who know their data: notebooks, tests, what was checked before.</summary>
    /// <param name="answer">The answer or why there is none. The <c>default</c> of the type, which no method returns, is
    /// an answer of null and is refused; where the answer is a number it cannot be told from the answer zero.</param>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <exception cref="RefusedException">There is no answer; the message lists every error.</exception>
    /// <exception cref="InvalidOperationException">It is the <c>default</c> of its type.</exception>
    public static T OrThrow<T>(this OneOf<T, WhyNot> answer) =>
        answer.IsT0 && answer.AsT0 is { } value ? value : throw NoAnswer(answer);

    private static Exception NoAnswer<T>(OneOf<T, WhyNot> answer) =>
        answer.TryPickT1(out var whyNot, out _)
            ? new RefusedException(whyNot)
            : new InvalidOperationException("A default OneOf holds neither an answer nor a refusal.");
}
