using System;
using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Applications;

/// <summary>Whether the budget of a project agrees with the sum asked for. A closed union of its nested
/// cases.</summary>
/// <remarks>Согласие бюджета проекта с запрошенной суммой.</remarks>
public abstract record RequestAgreement
{
    private RequestAgreement()
    {
    }

    /// <summary>The clause that it rests on: the one by which a project states both.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="agrees">For a budget that agrees.</param>
    /// <param name="differs">For one that differs.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Agrees, T> agrees, Func<Differs, T> differs)
    {
        Guard.Against.Null(agrees);
        Guard.Against.Null(differs);
        return this switch
        {
            Agrees value => agrees(value),
            _ => differs((Differs)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="agrees">For a budget that agrees.</param>
    /// <param name="differs">For one that differs.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Agrees> agrees, Action<Differs> differs)
    {
        Guard.Against.Null(agrees);
        Guard.Against.Null(differs);
        switch (this)
        {
            case Agrees value:
                agrees(value);
                break;
            default:
                differs((Differs)this);
                break;
        }
    }

    /// <summary>The lines paid from the subsidy add to the sum asked for, to the kopeck.</summary>
    /// <param name="Request">The sum asked for.</param>
    public sealed record Agrees(Rubles Request) : RequestAgreement;

    /// <summary>The lines add to another sum.</summary>
    /// <param name="Request">The sum asked for.</param>
    /// <param name="FromSubsidy">What the lines add to.</param>
    /// <param name="Excess">What the request is above the lines; below zero where it is less.</param>
    public sealed record Differs(Rubles Request, Rubles FromSubsidy, Rubles Excess) : RequestAgreement;
}
