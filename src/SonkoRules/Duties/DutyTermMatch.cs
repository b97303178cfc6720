using System;
using SonkoRules.Guarding;

namespace SonkoRules.Duties;

/// <content>Telling the cases apart.</content>
public abstract partial record DutyTerm
{
    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="recurring">For a part of the calendar.</param>
    /// <param name="month">For a month of every year.</param>
    /// <param name="span">For one window.</param>
    /// <param name="rolling">For so many months from an unnamed day.</param>
    /// <param name="rollingFrom">For so many months from a day.</param>
    /// <param name="elsewhere">For somebody else's schedule.</param>
    /// <param name="nested">For a recurrence within spans.</param>
    /// <param name="open">For a term without dates.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<Recurring, T> recurring,
        Func<Month, T> month,
        Func<Span, T> span,
        Func<Rolling, T> rolling,
        Func<RollingFrom, T> rollingFrom,
        Func<Elsewhere, T> elsewhere,
        Func<Nested, T> nested,
        Func<Open, T> open)
    {
        Guard.Against.Null(recurring);
        Guard.Against.Null(month);
        Guard.Against.Null(span);
        Guard.Against.Null(rolling);
        Guard.Against.Null(rollingFrom);
        Guard.Against.Null(elsewhere);
        Guard.Against.Null(nested);
        Guard.Against.Null(open);
        return this switch
        {
            Recurring value => recurring(value),
            Month value => month(value),
            Span value => span(value),
            Rolling value => rolling(value),
            RollingFrom value => rollingFrom(value),
            Elsewhere value => elsewhere(value),
            Nested value => nested(value),
            _ => open((Open)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="recurring">For a part of the calendar.</param>
    /// <param name="month">For a month of every year.</param>
    /// <param name="span">For one window.</param>
    /// <param name="rolling">For so many months from an unnamed day.</param>
    /// <param name="rollingFrom">For so many months from a day.</param>
    /// <param name="elsewhere">For somebody else's schedule.</param>
    /// <param name="nested">For a recurrence within spans.</param>
    /// <param name="open">For a term without dates.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<Recurring> recurring,
        Action<Month> month,
        Action<Span> span,
        Action<Rolling> rolling,
        Action<RollingFrom> rollingFrom,
        Action<Elsewhere> elsewhere,
        Action<Nested> nested,
        Action<Open> open)
    {
        Guard.Against.Null(recurring);
        Guard.Against.Null(month);
        Guard.Against.Null(span);
        Guard.Against.Null(rolling);
        Guard.Against.Null(rollingFrom);
        Guard.Against.Null(elsewhere);
        Guard.Against.Null(nested);
        Guard.Against.Null(open);
        switch (this)
        {
            case Recurring value:
                recurring(value);
                break;
            case Month value:
                month(value);
                break;
            case Span value:
                span(value);
                break;
            case Rolling value:
                rolling(value);
                break;
            case RollingFrom value:
                rollingFrom(value);
                break;
            case Elsewhere value:
                elsewhere(value);
                break;
            case Nested value:
                nested(value);
                break;
            default:
                open((Open)this);
                break;
        }
    }
}
