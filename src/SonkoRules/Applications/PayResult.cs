using System;
using SonkoRules.Acts;
using SonkoRules.Explanations;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Applications;

/// <summary>Whether the pay of one person is within the limit (1.2). A closed union of its nested cases.</summary>
/// <remarks>Соблюдение предела оплаты труда.</remarks>
public abstract record PayResult
{
    private PayResult()
    {
    }

    /// <summary>The clause that it rests on.</summary>
    public required Clause Clause { get; init; }

    /// <summary>The readings that it depends on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Sequence<AppliedReading> Readings
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Readings));
    }

    /// <summary>Why the result is what it is.</summary>
    public Explanation Explain() => ExpenseWording.Explain(this);

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="within">For pay within the limit.</param>
    /// <param name="above">For pay above it.</param>
    /// <param name="undetermined">For pay whose contributions are not known.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Within, T> within, Func<Above, T> above, Func<Undetermined, T> undetermined)
    {
        Guard.Against.Null(within);
        Guard.Against.Null(above);
        Guard.Against.Null(undetermined);
        return this switch
        {
            Within value => within(value),
            Above value => above(value),
            _ => undetermined((Undetermined)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="within">For pay within the limit.</param>
    /// <param name="above">For pay above it.</param>
    /// <param name="undetermined">For pay whose contributions are not known.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Within> within, Action<Above> above, Action<Undetermined> undetermined)
    {
        Guard.Against.Null(within);
        Guard.Against.Null(above);
        Guard.Against.Null(undetermined);
        switch (this)
        {
            case Within value:
                within(value);
                break;
            case Above value:
                above(value);
                break;
            default:
                undetermined((Undetermined)this);
                break;
        }
    }

    /// <summary>The pay is within the limit.</summary>
    /// <param name="Compared">What was compared: the pay, with contributions where the reading counts them.</param>
    /// <param name="Limit">The limit, itself allowed.</param>
    public sealed record Within(Rubles Compared, Rubles Limit) : PayResult;

    /// <summary>The pay is above the limit.</summary>
    /// <param name="Compared">What was compared, or the least that it can be.</param>
    /// <param name="Limit">The limit.</param>
    public sealed record Above(Rubles Compared, Rubles Limit) : PayResult;

    /// <summary>The contributions are not known and decide.</summary>
    /// <param name="Least">The least that the pay with contributions can be.</param>
    /// <param name="Limit">The limit.</param>
    public sealed record Undetermined(Rubles Least, Rubles Limit) : PayResult;
}
