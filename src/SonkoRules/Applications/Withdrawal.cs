namespace SonkoRules.Applications;

/// <summary>Whether the applicant has withdrawn an application (2.12.1–2.12.2). A closed union of its nested
/// cases.</summary>
/// <remarks>Отзыв заявки.</remarks>
[Union]
public abstract partial record Withdrawal
{
    private Withdrawal() { }

    /// <summary>The application was not withdrawn.</summary>
    public static Withdrawal None { get; } = new NotMade();

    /// <summary>A notice of withdrawal that was signed and registered.</summary>
    /// <param name="moment">When, by Moscow time.</param>
    public static Withdrawal At(LocalDateTime moment) => new Made(moment);

    /// <summary>No notice of withdrawal was sent.</summary>
    public sealed partial record NotMade : Withdrawal;

    /// <summary>A notice of withdrawal was signed and registered.</summary>
    /// <param name="Moment">When, by Moscow time.</param>
    public sealed partial record Made(LocalDateTime Moment) : Withdrawal;
}
