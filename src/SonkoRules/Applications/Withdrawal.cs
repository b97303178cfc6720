using System;
using NodaTime;
using SonkoRules.Guarding;

namespace SonkoRules.Applications;

/// <summary>Whether the applicant has withdrawn an application (2.12.1–2.12.2). A closed union of its nested
/// cases.</summary>
/// <remarks>Отзыв заявки.</remarks>
public abstract record Withdrawal
{
    private Withdrawal()
    {
    }

    /// <summary>The application was not withdrawn.</summary>
    public static Withdrawal None { get; } = new NotMade();

    /// <summary>A notice of withdrawal that was signed and registered.</summary>
    /// <param name="moment">When, by Moscow time.</param>
    public static Withdrawal At(LocalDateTime moment) => new Made(moment);

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="notMade">Without a notice.</param>
    /// <param name="made">With a notice.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<NotMade, T> notMade, Func<Made, T> made)
    {
        Guard.Against.Null(notMade);
        Guard.Against.Null(made);
        return this is Made value ? made(value) : notMade((NotMade)this);
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="notMade">Without a notice.</param>
    /// <param name="made">With a notice.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<NotMade> notMade, Action<Made> made)
    {
        Guard.Against.Null(notMade);
        Guard.Against.Null(made);
        if (this is Made value)
        {
            made(value);
        }
        else
        {
            notMade((NotMade)this);
        }
    }

    /// <summary>No notice of withdrawal was sent.</summary>
    public sealed record NotMade : Withdrawal;

    /// <summary>A notice of withdrawal was signed and registered.</summary>
    /// <param name="Moment">When, by Moscow time.</param>
    public sealed record Made(LocalDateTime Moment) : Withdrawal;
}
