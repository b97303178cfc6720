using System;
using SonkoRules.Acts;
using SonkoRules.Explanations;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Applications;

/// <summary>Whether an applicant may send a request for clarification (2.5). A closed union of its nested
/// cases.</summary>
/// <remarks>Запрос о разъяснении объявления.</remarks>
public abstract record ClarificationRequest
{
    private ClarificationRequest()
    {
    }

    /// <summary>The clause that it rests on.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Why the result is what it is.</summary>
    public Explanation Explain() => ProcedureWording.Explain(this);

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="accepted">For a request that is due.</param>
    /// <param name="refused">For one that is not.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Accepted, T> accepted, Func<Refused, T> refused)
    {
        Guard.Against.Null(accepted);
        Guard.Against.Null(refused);
        return this switch
        {
            Accepted value => accepted(value),
            _ => refused((Refused)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="accepted">For a request that is due.</param>
    /// <param name="refused">For one that is not.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Accepted> accepted, Action<Refused> refused)
    {
        Guard.Against.Null(accepted);
        Guard.Against.Null(refused);
        switch (this)
        {
            case Accepted value:
                accepted(value);
                break;
            default:
                refused((Refused)this);
                break;
        }
    }

    /// <summary>The request is due.</summary>
    /// <param name="Number">Its number among those of the applicant, from 1.</param>
    /// <param name="Left">How many more the applicant may send; 0 or more.</param>
    public sealed record Accepted(int Number, int Left) : ClarificationRequest;

    /// <summary>The request is not due.</summary>
    /// <param name="Reasons">Every reason; at least one.</param>
    public sealed record Refused(Sequence<ClarificationRefusal> Reasons) : ClarificationRequest
    {
        /// <summary>Every reason; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<ClarificationRefusal> Reasons { get; } = Guard.Against.Null(Reasons);
    }
}
