namespace SonkoRules.Eligibility;

/// <summary>A verdict with what belongs to it. A closed union of its nested cases. Immutable.</summary>
/// <remarks>Допущен, не допущен, не определено.</remarks>
[Union]
public abstract partial record EligibilityOutcome
{
    private EligibilityOutcome() { }

    /// <summary>Every requirement is met on every day on which it must hold.</summary>
    public sealed partial record Eligible : EligibilityOutcome
    {
        internal Eligible() { }
    }

    /// <summary>At least one requirement is not met. No part of it is null.</summary>
    public sealed partial record Ineligible(
        Sequence<RequirementResult.NotMet> Failures, Sequence<RequirementResult.Undetermined> Open)
        : EligibilityOutcome
    {
        /// <summary>All requirements that are not met, in the order of the clauses; at least one.</summary>
        public Sequence<RequirementResult.NotMet> Failures { get; } = Guard.Against.Null(Failures);

        /// <summary>The requirements that are still undetermined; they cannot change the verdict.</summary>
        public Sequence<RequirementResult.Undetermined> Open { get; } = Guard.Against.Null(Open);
    }

    /// <summary>No requirement is known to fail, and at least one could still. No part of it is null.</summary>
    public sealed partial record Undetermined(
        Sequence<RequirementResult.Undetermined> Open,
        Sequence<MissingFact> Missing,
        Sequence<Sequence<MissingFact>> ToAdmit,
        Sequence<Sequence<MissingFact>> ToRefuse)
        : EligibilityOutcome
    {
        /// <summary>The requirements that are undetermined; at least one.</summary>
        public Sequence<RequirementResult.Undetermined> Open { get; } = Guard.Against.Null(Open);

        /// <summary>The facts to ask for, with the days, the clauses and the sources.</summary>
        public Sequence<MissingFact> Missing { get; } = Guard.Against.Null(Missing);

        /// <summary>The smallest sets of missing facts that, if the answers are good, admit the applicant: no set
        /// contains another.</summary>
        public Sequence<Sequence<MissingFact>> ToAdmit { get; } = Guard.Against.Null(ToAdmit);

        /// <summary>The smallest sets of missing facts that, if the answers are bad, refuse the applicant whatever the
        /// rest may be: no set contains another.</summary>
        public Sequence<Sequence<MissingFact>> ToRefuse { get; } = Guard.Against.Null(ToRefuse);
    }
}
