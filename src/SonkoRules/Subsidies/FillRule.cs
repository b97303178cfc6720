using System;
using SonkoRules.Guarding;

namespace SonkoRules.Subsidies;

/// <summary>
/// What happens when the limits do not cover the next application of the rating. A closed union of its nested cases.
/// </summary>
/// <remarks>Порядок определения победителей в пределах лимитов.</remarks>
public abstract record FillRule
{
    private FillRule()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="stopThenOffer">For stopping and then offering what is left.</param>
    /// <param name="stop">For stopping.</param>
    /// <param name="skip">For skipping.</param>
    /// <param name="proportional">For cutting everyone.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<StopThenOffer, T> stopThenOffer, Func<Stop, T> stop, Func<Skip, T> skip, Func<Proportional, T> proportional)
    {
        Guard.Against.Null(stopThenOffer);
        Guard.Against.Null(stop);
        Guard.Against.Null(skip);
        Guard.Against.Null(proportional);
        return this switch
        {
            StopThenOffer value => stopThenOffer(value),
            Stop value => stop(value),
            Skip value => skip(value),
            _ => proportional((Proportional)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="stopThenOffer">For stopping and then offering what is left.</param>
    /// <param name="stop">For stopping.</param>
    /// <param name="skip">For skipping.</param>
    /// <param name="proportional">For cutting everyone.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<StopThenOffer> stopThenOffer, Action<Stop> stop, Action<Skip> skip, Action<Proportional> proportional)
    {
        Guard.Against.Null(stopThenOffer);
        Guard.Against.Null(stop);
        Guard.Against.Null(skip);
        Guard.Against.Null(proportional);
        switch (this)
        {
            case StopThenOffer value:
                stopThenOffer(value);
                break;
            case Stop value:
                stop(value);
                break;
            case Skip value:
                skip(value);
                break;
            default:
                proportional((Proportional)this);
                break;
        }
    }

    /// <summary>Winners are named until one does not fit; what is left is offered to the next, whose request is reduced
    /// to it with consent. A size of zero does not fit.</summary>
    public sealed record StopThenOffer : FillRule;

    /// <summary>Winners are named until one does not fit; what is left stays. A size of zero does not fit.</summary>
    public sealed record Stop : FillRule;

    /// <summary>One that does not fit is passed over, and the next may win; what is left stays.</summary>
    public sealed record Skip : FillRule;

    /// <summary>Everyone who passes wins. Where the sizes together exceed the limits, each is cut in proportion and
    /// rounded down (to the kopeck, or as R-KOPECK says of a cap); what rounding leaves stays.</summary>
    public sealed record Proportional : FillRule;
}
