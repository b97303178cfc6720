namespace SonkoRules.Eligibility;

/// <summary>What is known of an applicant on each day on which requirements must hold. One object given for several
/// days says that the facts are the same on them, the unknown ones included; different objects describe each day by
/// itself. Immutable. Setters refuse null.</summary>
/// <remarks>Сведения об участнике конкурса по датам.</remarks>
public sealed partial record ApplicantTimeline
{
    /// <summary>Facts that are the same on every day.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static ApplicantTimeline Same(ApplicantFacts facts) =>
        new() { OnFiling = Guard.Against.Null(facts), OnAcceptanceEnd = facts, OnConsideration = facts };

    /// <summary>On the day of filing.</summary>
    public required ApplicantFacts OnFiling { get; init => field = Guard.Against.Null(value, nameof(OnFiling)); }

    /// <summary>On the day on which acceptance ends.</summary>
    public required ApplicantFacts OnAcceptanceEnd
    {
        get;
        init => field = Guard.Against.Null(value, nameof(OnAcceptanceEnd));
    }

    /// <summary>On the day of consideration.</summary>
    public required ApplicantFacts OnConsideration
    {
        get;
        init => field = Guard.Against.Null(value, nameof(OnConsideration));
    }
}
