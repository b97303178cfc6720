using System;
using NodaTime;
using SonkoRules.Guarding;

namespace SonkoRules.Applications;

/// <summary>Where an application stands with a return for rework (2.10). A closed union of its nested cases.</summary>
/// <remarks>Возврат заявки на доработку.</remarks>
public abstract record Rework
{
    private Rework()
    {
    }

    /// <summary>The application has not been returned.</summary>
    public static Rework None { get; } = new NotReturned();

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="notReturned">For an application that has not been returned.</param>
    /// <param name="awaited">For one that was returned and has not come back.</param>
    /// <param name="resubmitted">For one that has come back.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<NotReturned, T> notReturned, Func<Awaited, T> awaited, Func<Resubmitted, T> resubmitted)
    {
        Guard.Against.Null(notReturned);
        Guard.Against.Null(awaited);
        Guard.Against.Null(resubmitted);
        return this switch
        {
            NotReturned value => notReturned(value),
            Awaited value => awaited(value),
            _ => resubmitted((Resubmitted)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="notReturned">For an application that has not been returned.</param>
    /// <param name="awaited">For one that was returned and has not come back.</param>
    /// <param name="resubmitted">For one that has come back.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<NotReturned> notReturned, Action<Awaited> awaited, Action<Resubmitted> resubmitted)
    {
        Guard.Against.Null(notReturned);
        Guard.Against.Null(awaited);
        Guard.Against.Null(resubmitted);
        switch (this)
        {
            case NotReturned value:
                notReturned(value);
                break;
            case Awaited value:
                awaited(value);
                break;
            default:
                resubmitted((Resubmitted)this);
                break;
        }
    }

    /// <summary>The application has not been returned.</summary>
    public sealed record NotReturned : Rework;

    /// <summary>The application was returned and has not come back.</summary>
    /// <param name="Deadline">The last day on which the reworked application counts, itself included (2.10.3).</param>
    public sealed record Awaited(LocalDate Deadline) : Rework;

    /// <summary>The application came back; the facts describe it as it is now.</summary>
    /// <param name="On">The day on which it came back.</param>
    /// <param name="Deadline">The last day on which it counts, itself included (2.10.3).</param>
    public sealed record Resubmitted(LocalDate On, LocalDate Deadline) : Rework;
}
