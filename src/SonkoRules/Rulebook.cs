using SonkoRules.Acts;
using SonkoRules.Deadlines;
using SonkoRules.Guarding;
using SonkoRules.Returns;

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
        Deadlines = new DeadlineRules(edition.Deadlines, readings);
        Returns = new ReturnRules(edition.Returns, edition.Deadlines, readings);
    }

    /// <summary>The edition of the order.</summary>
    public Edition Edition { get; }

    /// <summary>The readings under which it is applied.</summary>
    public Readings Readings { get; }

    /// <summary>Every term of the order, and the timetable of a contest.</summary>
    public DeadlineRules Deadlines { get; }

    /// <summary>Returns, the paths that lead to them, and reports.</summary>
    public ReturnRules Returns { get; }

    /// <summary>The same edition under other readings.</summary>
    /// <param name="readings">The readings.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="readings"/> is null.</exception>
    public Rulebook With(Readings readings) => new(Edition, readings);
}
