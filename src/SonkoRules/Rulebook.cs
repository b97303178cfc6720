using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Guarding;

namespace SonkoRules;

/// <summary>
/// An edition of the order and the readings under which it is applied: the one thing a caller asks for first. Its
/// rooms answer every question that the order answers. Immutable; safe for use by several threads.
/// </summary>
/// <remarks>Свод правил.</remarks>
public sealed class Rulebook
{
    /// <summary>A rulebook of an edition, with the default readings.</summary>
    /// <param name="edition">The edition: one of <see cref="SmolenskRules"/> or the caller's own.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public Rulebook(Edition edition)
        : this(edition, Readings.Default)
    {
    }

    /// <summary>A rulebook of an edition and readings.</summary>
    /// <param name="edition">The edition: one of <see cref="SmolenskRules"/> or the caller's own.</param>
    /// <param name="readings">The readings.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public Rulebook(Edition edition, Readings readings)
    {
        Edition = Guard.Against.Null(edition);
        Readings = Guard.Against.Null(readings);
        Eligibility = new EligibilityRules(edition.Eligibility, readings);
        Applications = new ApplicationRules(edition.Applications, readings);
        Expenses = new ExpenseRules(edition.Expenses, readings);
        Procedure = new ContestProcedure(edition.Applications);
    }

    /// <summary>The edition of the order.</summary>
    public Edition Edition { get; }

    /// <summary>The readings under which it is applied.</summary>
    public Readings Readings { get; }

    /// <summary>Who may take part (clauses 1.5–1.7).</summary>
    public EligibilityRules Eligibility { get; }

    /// <summary>Applications and the decisions on them (clauses 2.5–2.17).</summary>
    public ApplicationRules Applications { get; }

    /// <summary>What the subsidy may pay for (clause 1.2).</summary>
    public ExpenseRules Expenses { get; }

    /// <summary>What becomes of the contest as a whole (clauses 2.5, 2.12.4, 2.12.5).</summary>
    public ContestProcedure Procedure { get; }

    /// <summary>The same edition under other readings.</summary>
    /// <param name="readings">The readings.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="readings"/> is null.</exception>
    public Rulebook With(Readings readings) => new(Edition, readings);
}
