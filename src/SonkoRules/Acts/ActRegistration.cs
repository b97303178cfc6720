using System;
using NodaTime;
using SonkoRules.Guarding;

namespace SonkoRules.Acts;

/// <summary>Whether the text of an act states its registration. A closed union of its nested cases.</summary>
/// <remarks>Регистрация правового акта.</remarks>
public abstract record ActRegistration
{
    private ActRegistration()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="stated">For a stated registration.</param>
    /// <param name="notStated">For an act whose text states none.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Stated, T> stated, Func<NotStated, T> notStated)
    {
        Guard.Against.Null(stated);
        Guard.Against.Null(notStated);
        return this switch
        {
            Stated value => stated(value),
            _ => notStated((NotStated)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="stated">For a stated registration.</param>
    /// <param name="notStated">For an act whose text states none.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Stated> stated, Action<NotStated> notStated)
    {
        Guard.Against.Null(stated);
        Guard.Against.Null(notStated);
        switch (this)
        {
            case Stated value:
                stated(value);
                break;
            default:
                notStated((NotStated)this);
                break;
        }
    }

    /// <summary>The text states a registration.</summary>
    /// <param name="Date">The day of registration.</param>
    /// <param name="Number">The number in the register.</param>
    public sealed record Stated(LocalDate Date, string Number) : ActRegistration
    {
        /// <summary>The number in the register.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string Number { get; } = Guard.Against.Blank(Number);
    }

    /// <summary>The text, as it was read, states none.</summary>
    public sealed record NotStated : ActRegistration;
}
