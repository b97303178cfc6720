namespace SonkoRules.Refusals;

/// <summary>
/// Why a question has no answer: every error of what was given, not the first. Methods whose data can make their
/// question unanswerable return <c>OneOf&lt;Answer, WhyNot&gt;</c>; see <see cref="OneOfAnswers.OrThrow"/> for callers who know
/// their data. Immutable; equal when the errors are equal.
/// </summary>
/// <remarks>Почему нет ответа.</remarks>
public sealed partial record WhyNot
{
    internal WhyNot(Sequence<InputError> errors) => Errors = errors;

    internal WhyNot(IEnumerable<InputError> errors)
        : this(errors.ToSequence())
    {
    }

    internal WhyNot(InputError error)
        : this(Sequence.Of(error))
    {
    }

    /// <summary>Every error, in the order of what was given; at least one.</summary>
    public Sequence<InputError> Errors { get; }

    /// <summary>The errors in a language, one a line.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public string ToText(Language language)
    {
        Guard.Against.Undefined(language);
        return string.Join("\n", Errors.Select(error => error.Message.In(language)));
    }

    /// <summary>The errors with their places, in English.</summary>
    public override string ToString() => string.Join("; ", Errors);

    /// <summary>The errors of two refusals, either of which may be none; null where both are.</summary>
    internal static WhyNot? Together(WhyNot? one, WhyNot? other) =>
        one is null ? other : other is null ? one : new WhyNot(one.Errors.Concat(other.Errors));

    /// <summary>The same errors, each at a place below another one.</summary>
    internal WhyNot Below(string pointer) => new(Errors.Select(error => error with { Path = pointer + error.Path }));
}
