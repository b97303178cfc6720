using System;
using SonkoRules.Acts;
using SonkoRules.Explanations;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Applications;

/// <summary>
/// What happens to an application (2.10–2.17). A closed union of its nested cases. Immutable; equal when all of it is
/// equal.
/// </summary>
/// <remarks>Решение по заявке.</remarks>
public abstract record ApplicationDecision
{
    private ApplicationDecision(string applicationId, Clause clause, Sequence<AppliedReading> readings)
    {
        ApplicationId = applicationId;
        Clause = clause;
        Readings = readings;
    }

    /// <summary>The id of the application.</summary>
    public string ApplicationId { get; }

    /// <summary>The clause by which the decision is made.</summary>
    public Clause Clause { get; }

    /// <summary>The readings that the decision depends on.</summary>
    public Sequence<AppliedReading> Readings { get; }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="proper">For an application that is proper.</param>
    /// <param name="returnedForRework">For one to return for rework.</param>
    /// <param name="rejected">For one to reject.</param>
    /// <param name="notFiled">For one that counts as not filed.</param>
    /// <param name="withdrawn">For one that was withdrawn.</param>
    /// <param name="undetermined">For one of which too little is known.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<Proper, T> proper,
        Func<ReturnedForRework, T> returnedForRework,
        Func<Rejected, T> rejected,
        Func<NotFiled, T> notFiled,
        Func<Withdrawn, T> withdrawn,
        Func<Undetermined, T> undetermined)
    {
        Guard.Against.Null(proper);
        Guard.Against.Null(returnedForRework);
        Guard.Against.Null(rejected);
        Guard.Against.Null(notFiled);
        Guard.Against.Null(withdrawn);
        Guard.Against.Null(undetermined);
        return this switch
        {
            Proper value => proper(value),
            ReturnedForRework value => returnedForRework(value),
            Rejected value => rejected(value),
            NotFiled value => notFiled(value),
            Withdrawn value => withdrawn(value),
            _ => undetermined((Undetermined)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="proper">For an application that is proper.</param>
    /// <param name="returnedForRework">For one to return for rework.</param>
    /// <param name="rejected">For one to reject.</param>
    /// <param name="notFiled">For one that counts as not filed.</param>
    /// <param name="withdrawn">For one that was withdrawn.</param>
    /// <param name="undetermined">For one of which too little is known.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<Proper> proper,
        Action<ReturnedForRework> returnedForRework,
        Action<Rejected> rejected,
        Action<NotFiled> notFiled,
        Action<Withdrawn> withdrawn,
        Action<Undetermined> undetermined)
    {
        Guard.Against.Null(proper);
        Guard.Against.Null(returnedForRework);
        Guard.Against.Null(rejected);
        Guard.Against.Null(notFiled);
        Guard.Against.Null(withdrawn);
        Guard.Against.Null(undetermined);
        switch (this)
        {
            case Proper value:
                proper(value);
                break;
            case ReturnedForRework value:
                returnedForRework(value);
                break;
            case Rejected value:
                rejected(value);
                break;
            case NotFiled value:
                notFiled(value);
                break;
            case Withdrawn value:
                withdrawn(value);
                break;
            default:
                undetermined((Undetermined)this);
                break;
        }
    }

    /// <summary>Why the decision is what it is: every ground with its clauses.</summary>
    public Explanation Explain() => DecisionWording.Explain(this);

    /// <summary>No ground for rejection: the application goes on to scoring (2.16).</summary>
    /// <remarks>Надлежащая заявка.</remarks>
    public sealed record Proper : ApplicationDecision
    {
        internal Proper(string id, Clause clause, Sequence<AppliedReading> readings, Sequence<Ground> remarks)
            : base(id, clause, readings) => Remarks = remarks;

        /// <summary>What is wrong with it and yet no ground of 2.17, when it can no longer be returned.</summary>
        public Sequence<Ground> Remarks { get; }
    }

    /// <summary>The application goes back to the applicant (2.11).</summary>
    public sealed record ReturnedForRework : ApplicationDecision
    {
        internal ReturnedForRework(
            string id,
            Clause clause,
            Sequence<AppliedReading> readings,
            Sequence<Ground> grounds,
            Sequence<Ground> remarks)
            : base(id, clause, readings)
        {
            Grounds = grounds;
            Remarks = remarks;
        }

        /// <summary>Every ground to return it; empty only while an application that was returned earlier is awaited
        /// and nothing is wrong with what is known of it.</summary>
        public Sequence<Ground> Grounds { get; }

        /// <summary>What else is wrong with it, without being such a ground.</summary>
        public Sequence<Ground> Remarks { get; }
    }

    /// <summary>The application is rejected (2.17).</summary>
    /// <remarks>Отклонение заявки.</remarks>
    public sealed record Rejected : ApplicationDecision
    {
        internal Rejected(
            string id,
            Clause clause,
            Sequence<AppliedReading> readings,
            Sequence<Ground> grounds,
            Sequence<Ground> remarks)
            : base(id, clause, readings)
        {
            Grounds = grounds;
            Remarks = remarks;
        }

        /// <summary>Every ground of rejection, at least one.</summary>
        public Sequence<Ground> Grounds { get; }

        /// <summary>What else is wrong with it, without being a ground of rejection.</summary>
        public Sequence<Ground> Remarks { get; }
    }

    /// <summary>Returned for rework and not mended in time: the application counts as not filed (2.10.3).</summary>
    public sealed record NotFiled : ApplicationDecision
    {
        internal NotFiled(string id, Clause clause, Sequence<AppliedReading> readings, Sequence<Ground> grounds)
            : base(id, clause, readings) => Grounds = grounds;

        /// <summary>What was left unmended; empty where the application did not come back in time.</summary>
        public Sequence<Ground> Grounds { get; }
    }

    /// <summary>Withdrawn in time: the application does not count (2.12.1).</summary>
    public sealed record Withdrawn : ApplicationDecision
    {
        internal Withdrawn(string id, Clause clause, Sequence<AppliedReading> readings)
            : base(id, clause, readings)
        {
        }
    }

    /// <summary>The missing facts could still change the decision.</summary>
    public sealed record Undetermined : ApplicationDecision
    {
        internal Undetermined(
            string id,
            Clause clause,
            Sequence<AppliedReading> readings,
            Sequence<Ground> grounds,
            Sequence<MissingApplicationFact> missing)
            : base(id, clause, readings)
        {
            Grounds = grounds;
            Missing = missing;
        }

        /// <summary>What is already known to be wrong with it.</summary>
        public Sequence<Ground> Grounds { get; }

        /// <summary>The facts to ask for.</summary>
        public Sequence<MissingApplicationFact> Missing { get; }
    }
}
