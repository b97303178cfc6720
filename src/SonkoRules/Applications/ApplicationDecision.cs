namespace SonkoRules.Applications;

/// <summary>What happens to an application (2.10–2.17). A closed union of its nested cases. Immutable; equal when all
/// of it is equal.</summary>
/// <remarks>Решение по заявке.</remarks>
[Union]
public abstract partial record ApplicationDecision
{
    private ApplicationDecision(string applicationId, Clause clause, Sequence<AppliedReading> readings) =>
        (ApplicationId, Clause, Readings) = (applicationId, clause, readings);

    /// <summary>The id of the application.</summary>
    public string ApplicationId { get; }

    /// <summary>The clause by which the decision is made.</summary>
    public Clause Clause { get; }

    /// <summary>The readings that the decision depends on.</summary>
    public Sequence<AppliedReading> Readings { get; }

    /// <summary>Why the decision is what it is: every ground with its clauses.</summary>
    public Explanation Explain() => DecisionWording.Explain(this);

    /// <summary>The id and the first line of the explanation, in English.</summary>
    public sealed override string ToString() => $"{ApplicationId}: {Explain().Line}";

    /// <summary>No ground for rejection: the application goes on to scoring (2.16).</summary>
    /// <remarks>Надлежащая заявка.</remarks>
    public sealed partial record Proper : ApplicationDecision
    {
        internal Proper(string id, Clause clause, Sequence<AppliedReading> readings, Sequence<Ground> remarks)
            : base(id, clause, readings) => Remarks = remarks;

        /// <summary>What is wrong with it and yet no ground of 2.17, when it can no longer be returned.</summary>
        public Sequence<Ground> Remarks { get; }
    }

    /// <summary>The application goes back to the applicant (2.11), or is with it and awaits rework.</summary>
    public sealed partial record ReturnedForRework : ApplicationDecision
    {
        internal ReturnedForRework(
            string id,
            Clause clause,
            Sequence<AppliedReading> readings,
            Sequence<Ground> grounds,
            Sequence<Ground> remarks,
            Sequence<MissingApplicationFact> missing,
            LocalDate? awaitedUntil)
            : base(id, clause, readings) =>
            (Grounds, Remarks, Missing, AwaitedUntil) = (grounds, remarks, missing, awaitedUntil);

        /// <summary>Every ground to return it; empty only while an application that was returned earlier is awaited and
        /// nothing is wrong with what is known of it.</summary>
        public Sequence<Ground> Grounds { get; }

        /// <summary>What else is wrong with it, without being such a ground.</summary>
        public Sequence<Ground> Remarks { get; }

        /// <summary>What is still unknown and could prove to be a ground.</summary>
        public Sequence<MissingApplicationFact> Missing { get; }

        /// <summary>The last day of the term, itself included, until which an application that was returned earlier is
        /// awaited (2.10.3); null where it is to be returned now.</summary>
        public LocalDate? AwaitedUntil { get; }
    }

    /// <summary>The application is rejected (2.17).</summary>
    /// <remarks>Отклонение заявки.</remarks>
    public sealed partial record Rejected : ApplicationDecision
    {
        internal Rejected(
            string id,
            Clause clause,
            Sequence<AppliedReading> readings,
            Sequence<Ground> grounds,
            Sequence<Ground> remarks,
            Sequence<MissingApplicationFact> missing)
            : base(id, clause, readings) =>
            (Grounds, Remarks, Missing) = (grounds, remarks, missing);

        /// <summary>Every ground of rejection that is known, at least one.</summary>
        public Sequence<Ground> Grounds { get; }

        /// <summary>What else is wrong with it, without being a ground of rejection.</summary>
        public Sequence<Ground> Remarks { get; }

        /// <summary>What is still unknown and could prove to be a further ground: the protocol names them all
        /// (2.19).</summary>
        public Sequence<MissingApplicationFact> Missing { get; }
    }

    /// <summary>Returned for rework and not mended in time: the application counts as not filed (2.10.3).</summary>
    public sealed partial record NotFiled : ApplicationDecision
    {
        internal NotFiled(
            string id,
            Clause clause,
            Sequence<AppliedReading> readings,
            Sequence<Ground> grounds,
            Sequence<Ground> remarks)
            : base(id, clause, readings) =>
            (Grounds, Remarks) = (grounds, remarks);

        /// <summary>What was left unmended; empty where the application did not come back in time.</summary>
        public Sequence<Ground> Grounds { get; }

        /// <summary>What is odd about it and no ground of any decision.</summary>
        public Sequence<Ground> Remarks { get; }
    }

    /// <summary>Withdrawn in time: the application does not count (2.12.1).</summary>
    public sealed partial record Withdrawn : ApplicationDecision
    {
        internal Withdrawn(string id, Clause clause, Sequence<AppliedReading> readings)
            : base(id, clause, readings) { }
    }

    /// <summary>The missing facts could still change the decision.</summary>
    public sealed partial record Undetermined : ApplicationDecision
    {
        internal Undetermined(
            string id,
            Clause clause,
            Sequence<AppliedReading> readings,
            Sequence<Ground> grounds,
            Sequence<MissingApplicationFact> missing)
            : base(id, clause, readings) =>
            (Grounds, Missing) = (grounds, missing);

        /// <summary>What is already known to be wrong with it.</summary>
        public Sequence<Ground> Grounds { get; }

        /// <summary>All the facts to ask for, at once.</summary>
        public Sequence<MissingApplicationFact> Missing { get; }
    }
}
