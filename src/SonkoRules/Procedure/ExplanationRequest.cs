namespace SonkoRules.Procedure;

/// <summary>A request of the ministry to explain documents and information of an application (2.15). Immutable; equal
/// when all of it is equal.</summary>
/// <remarks>Запрос министерства о разъяснениях.</remarks>
public sealed partial record ExplanationRequest
{
    /// <summary>A request.</summary>
    /// <param name="applicationId">The id of the application.</param>
    /// <param name="placed">The day on which the request was placed.</param>
    /// <param name="answerBy">The last day for the answer, itself included, as the request sets it (2.15.1).</param>
    /// <param name="answered">The day on which the answer came; null where none is known to have come.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is before the request was placed.</exception>
    public ExplanationRequest(string applicationId, LocalDate placed, LocalDate answerBy, LocalDate? answered = null)
    {
        ApplicationId = Guard.Against.NullOrWhiteSpace(applicationId);
        Placed = placed;
        AnswerBy = NotBefore(placed, answerBy, nameof(answerBy));
        Answered = answered is { } day ? NotBefore(placed, day, nameof(answered)) : null;
    }

    /// <summary>The id of the application.</summary>
    public string ApplicationId { get; }

    /// <summary>The day on which the request was placed.</summary>
    public LocalDate Placed { get; }

    /// <summary>The last day for the answer, itself included.</summary>
    public LocalDate AnswerBy { get; }

    /// <summary>The day on which the answer came; null where none is known to have come.</summary>
    public LocalDate? Answered { get; }

    /// <summary>Whether the term is over by a day and no answer had come within it. An answer after the term is none; on
    /// the last day of the term it is still awaited.</summary>
    /// <param name="day">The day as of which it is asked.</param>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool IsUnansweredOn(LocalDate day) => day > AnswerBy && !(Answered <= AnswerBy);

    private static LocalDate NotBefore(LocalDate placed, LocalDate day, string name) =>
        day >= placed
            ? day
            : throw new ArgumentOutOfRangeException(
                name,
                DateText.Iso(day),
                $"A day not before {DateText.Iso(placed)} is expected, not {DateText.Iso(day)}.");
}
