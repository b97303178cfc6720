using SonkoRules.Applications;
using SonkoRules.Procedure;

namespace SonkoRules.Contests;

/// <summary>What a contest came to from its applicants on: the decision on every application, and for the proper ones
/// the outcome. A closed union of its nested cases. Immutable; equal when all of it is equal.</summary>
/// <remarks>Ход конкурса: решения по заявкам и итоги.</remarks>
[Union]
public abstract partial record ContestProceedings
{
    private ContestProceedings(Rulebook rules, Sequence<ApplicationCase> cases, Sequence<ApplicationDecision> decisions) =>
        (Rules, Cases, Decisions) = (rules, cases, decisions);

    /// <summary>The rules: the edition and the readings.</summary>
    public Rulebook Rules { get; }

    /// <summary>Every application with the verdict on its applicant (1.5–1.7), in the order of the input.</summary>
    public Sequence<ApplicationCase> Cases { get; }

    /// <summary>The decision on every application (2.10–2.17), in the order of the input.</summary>
    public Sequence<ApplicationDecision> Decisions { get; }

    /// <summary>The decisions that keep an application from scoring, with their grounds: what the protocol of the
    /// results lists beside the winners (2.23, 2.26). Withdrawn applications, which are none, are left out.</summary>
    public Sequence<ApplicationDecision> NotScored =>
        Decisions
            .Where(decision => decision is not (ApplicationDecision.Proper or ApplicationDecision.Withdrawn))
            .ToSequence();

    /// <summary>Whether a decision still waits: for a missing fact, or for an application returned for
    /// rework.</summary>
    public bool IsUndecided =>
        Decisions.Any(decision =>
            decision is ApplicationDecision.Undetermined or ApplicationDecision.ReturnedForRework);

    /// <summary>Why an application was decided as it was: the decision with every ground, and the verdict on its
    /// applicant unless the grounds tell it already. What a proper one got is told by the outcome.</summary>
    /// <param name="applicationId">The id of an application of the contest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="applicationId"/> is null.</exception>
    /// <exception cref="ArgumentException">The contest has no such application.</exception>
    public Explanation ExplainDecision(string applicationId)
    {
        Guard.Against.Null(applicationId);
        for (var i = 0; i < Decisions.Count; i++)
        {
            if (Decisions[i].ApplicationId == applicationId)
            {
                var decision = Decisions[i].Explain();
                return IsForTheApplicant(Decisions[i])
                    ? decision
                    : new Explanation(
                        decision.Clause,
                        decision.Statement,
                        decision.Parts.Append(Cases[i].Verdict.Explain()).ToSequence());
            }
        }

        throw new ArgumentException($"The contest has no application '{applicationId}'.", nameof(applicationId));
    }

    // A rejection of the applicant already lists what the applicant fails.
    private static bool IsForTheApplicant(ApplicationDecision decision) =>
        decision is ApplicationDecision.Rejected rejected
            && rejected.Grounds.Any(ground => ground.Flaw is ApplicationFlaw.NotEligible);

    /// <summary>At least one application is proper and was scored.</summary>
    public sealed partial record Held : ContestProceedings
    {
        internal Held(
            Rulebook rules,
            Sequence<ApplicationCase> cases,
            Sequence<ApplicationDecision> decisions,
            ContestOutcome outcome)
            : base(rules, cases, decisions) => Outcome = outcome;

        /// <summary>The outcome of the proper applications.</summary>
        public ContestOutcome Outcome { get; }

        /// <summary>Whether nothing can change any more: every application is decided on and the outcome is
        /// final.</summary>
        public bool IsFinal => !IsUndecided && Outcome.IsFinal;
    }

    /// <summary>The contest is void (2.12.4).</summary>
    public sealed partial record NotHeld : ContestProceedings
    {
        internal NotHeld(
            Rulebook rules,
            Sequence<ApplicationCase> cases,
            Sequence<ApplicationDecision> decisions,
            ContestStanding.NotHeld standing)
            : base(rules, cases, decisions) => Standing = standing;

        /// <summary>Why, with the clause.</summary>
        public ContestStanding.NotHeld Standing { get; }
    }

    /// <summary>No application is proper yet, and some may still prove so.</summary>
    public sealed partial record Open : ContestProceedings
    {
        internal Open(
            Rulebook rules,
            Sequence<ApplicationCase> cases,
            Sequence<ApplicationDecision> decisions,
            ContestStanding.Open standing)
            : base(rules, cases, decisions) => Standing = standing;

        /// <summary>Which applications are undecided.</summary>
        public ContestStanding.Open Standing { get; }
    }
}
