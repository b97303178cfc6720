namespace SonkoRules.Eligibility;

/// <summary>The days on which the requirements to one applicant must hold. Immutable.</summary>
/// <remarks>Даты, на которые проверяются требования.</remarks>
public sealed partial record EligibilityDates
{
    /// <summary>The three days of one application.</summary>
    /// <param name="filing">The day on which it was filed; it may be after the end of acceptance, and even after the
    /// consideration of the others: it is late then, no more.</param>
    /// <param name="acceptanceEnd">The last day of acceptance, as announced.</param>
    /// <param name="consideration">The day on which it is considered.</param>
    public EligibilityDates(LocalDate filing, LocalDate acceptanceEnd, LocalDate consideration)
    {
        Filing = filing;
        AcceptanceEnd = acceptanceEnd;
        Consideration = consideration;
    }

    /// <summary>The day on which the application was filed.</summary>
    public LocalDate Filing { get; }

    /// <summary>The last day of acceptance.</summary>
    public LocalDate AcceptanceEnd { get; }

    /// <summary>The day on which the application is considered.</summary>
    public LocalDate Consideration { get; }

    /// <summary>The date of one of these days.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such day.</exception>
    public LocalDate On(ContestDay day) => At(Guard.Against.Undefined(day));

    internal LocalDate At(ContestDay day) =>
        day switch
        {
            ContestDay.Filing => Filing,
            ContestDay.AcceptanceEnd => AcceptanceEnd,
            _ => Consideration,
        };
}
