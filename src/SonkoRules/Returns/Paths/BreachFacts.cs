using NodaTime;

namespace SonkoRules.Returns;

/// <summary>
/// The days known so far of a breach of the conditions of a subsidy. A day that is null has not come about, or is not
/// known to have. Immutable; compares by value.
/// </summary>
/// <remarks>Нарушение условий и (или) порядка предоставления субсидии: известные даты. Clause 3.17.</remarks>
public sealed record BreachFacts
{
    /// <summary>The financial year in which the subsidy was given.</summary>
    public required int SubsidyYear { get; init; }

    /// <summary>The day on which the breach was found; in <see cref="SubsidyYear"/> or later.</summary>
    public required LocalDate Found { get; init; }

    /// <summary>The day on which the ministry sent the act of breach.</summary>
    public LocalDate? ActSent { get; init; }

    /// <summary>The last day of the term to cure that the act sets; given with <see cref="ActSent"/>.</summary>
    public LocalDate? CureBy { get; init; }

    /// <summary>The day on which the recipient cured the breach.</summary>
    public LocalDate? Cured { get; init; }

    /// <summary>The day on which the ministry decided that the subsidy be returned.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>The day on which the ministry sent the decision and the demand.</summary>
    public LocalDate? DemandSent { get; init; }

    /// <summary>The day on which the recipient got the demand.</summary>
    public LocalDate? DemandReceived { get; init; }

    /// <summary>The day on which the whole subsidy was returned.</summary>
    public LocalDate? Returned { get; init; }

    /// <summary>Refuses days that contradict each other.</summary>
    internal void Check()
    {
        if (Found.Year < SubsidyYear)
        {
            FactOrder.NotBefore(Found, nameof(Found), new LocalDate(SubsidyYear, 1, 1), nameof(SubsidyYear));
        }

        if (ActSent is null != CureBy is null)
        {
            throw new System.ArgumentException(
                "The act sets the term to cure: both days are expected, or neither.", nameof(CureBy));
        }

        FactOrder.NotBefore(ActSent, nameof(ActSent), Found, nameof(Found));
        FactOrder.NotBefore(CureBy, nameof(CureBy), ActSent, nameof(ActSent));
        FactOrder.NotBefore(Cured, nameof(Cured), Found, nameof(Found));
        FactOrder.NotBefore(Decided, nameof(Decided), ActSent ?? Found, nameof(ActSent));
        FactOrder.NotBefore(DemandSent, nameof(DemandSent), Decided ?? Found, nameof(Decided));
        FactOrder.NotBefore(DemandReceived, nameof(DemandReceived), DemandSent ?? Decided ?? Found, nameof(DemandSent));
        FactOrder.NotBefore(Returned, nameof(Returned), Found, nameof(Found));
    }

    /// <summary>The facts that had come about by a day. The act's term to cure is known with the act.</summary>
    internal BreachFacts KnownOn(PathDay day) =>
        this with
        {
            ActSent = day.Known(ActSent),
            CureBy = day.Known(ActSent) is null ? null : CureBy,
            Cured = day.Known(Cured),
            Decided = day.Known(Decided),
            DemandSent = day.Known(DemandSent),
            DemandReceived = day.Known(DemandReceived),
            Returned = day.Known(Returned),
        };
}
