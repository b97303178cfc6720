using SonkoRules.Calendars;
using SonkoRules.Indicators;
using SonkoRules.Returns;

namespace SonkoRules.Json;

/// <summary>Asks what of a subsidy is to be returned. Immutable; equal by value.</summary>
/// <remarks>Запрос о возврате субсидии.</remarks>
public sealed partial record ReturnRequest : CalendarRequest
{
    /// <summary>A request.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="subsidy">The size of the subsidy, above zero.</param>
    /// <param name="claims">The claims on it, in any order.</param>
    /// <param name="calendar">The calendar of working days; null for the one that R-DECREE-DAYS chooses.</param>
    /// <param name="explain">Whether the answer explains the result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The subsidy is not above zero.</exception>
    public ReturnRequest(
        Rulebook rules,
        Rubles subsidy,
        Sequence<AskedClaim> claims,
        WorkingDayCalendar? calendar = null,
        bool explain = false)
        : base(rules, calendar, explain)
    {
        Subsidy = Guard.Against.NotPositive(subsidy);
        Claims = Guard.Against.Null(claims);
    }

    /// <summary>The size of the subsidy, above zero.</summary>
    public Rubles Subsidy { get; }

    /// <summary>The claims on it.</summary>
    public Sequence<AskedClaim> Claims { get; }
}

/// <summary>A claim on a subsidy with its facts, before its sum is computed. A closed union of its nested cases.
/// Immutable; equal by value.</summary>
/// <remarks>Основание возврата с фактами.</remarks>
[Union]
public abstract partial record AskedClaim
{
    private AskedClaim()
    {
    }

    /// <summary>Results that were not reached. Clause 3.18.</summary>
    /// <param name="Results">The results, those that were reached too; at least one.</param>
    /// <param name="Values">Of which day the values are; before the date of the results the claim is a forecast.</param>
    /// <param name="DemandReceived">The day on which the recipient got the ministry's demand; null: not yet.</param>
    public sealed partial record UnmetResults(
        Sequence<SubsidyResult> Results, ValuesAsOf Values, LocalDate? DemandReceived = null) : AskedClaim
    {
        /// <summary>The results, those that were reached too; at least one.</summary>
        public Sequence<SubsidyResult> Results { get; } = Guard.Against.Null(Results).Count > 0
            ? Results
            : throw new ArgumentException("At least one result is expected.", nameof(Results));

        /// <summary>Of which day the values are.</summary>
        public ValuesAsOf Values { get; } = Guard.Against.Null(Values);
    }

    /// <summary>Money not used in the time that the agreement sets. Clause 3.13.</summary>
    /// <param name="Amount">The sum, zero or above.</param>
    /// <param name="Year">The year in which the subsidy was given.</param>
    public sealed partial record UnusedRemainder(Rubles Amount, int Year) : AskedClaim
    {
        /// <summary>The sum, zero or above.</summary>
        public Rubles Amount { get; } = Guard.Against.Negative(Amount);
    }

    /// <summary>Money used off purpose. Clauses 3.13, 3.17.</summary>
    /// <param name="Amount">The sum, zero or above.</param>
    /// <param name="FoundAs">The breach as which a check found it; null: no check is known to have found it.</param>
    public sealed partial record OffPurpose(Rubles Amount, Breach? FoundAs = null) : AskedClaim
    {
        /// <summary>The sum, zero or above.</summary>
        public Rubles Amount { get; } = Guard.Against.Negative(Amount);
    }

    /// <summary>A breach of the conditions. Clause 3.17.</summary>
    /// <param name="Facts">The days known so far.</param>
    /// <param name="AsOf">The day asked about.</param>
    public sealed partial record Breach(BreachFacts Facts, LocalDate AsOf) : AskedClaim
    {
        /// <summary>The days known so far.</summary>
        public BreachFacts Facts { get; } = Guard.Against.Null(Facts);
    }
}

internal sealed record ReturnRequestDoc(
    string Document,
    RulesDoc Rules,
    [Says("The size of the subsidy, above zero.")] Rubles Subsidy,
    [Says("The claims on the subsidy, in any order.")] IReadOnlyList<ClaimDoc> Claims,
    [Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")] CalendarCode? Calendar = null,
    [Says("What the caller's calendar has beside that one; absent: nothing.")]
    CalendarChangesDoc? CalendarChanges = null,
    [Says("Whether the answer explains the result; absent: no.")] bool? Explain = null) : IDocument;

[Says("A claim on the subsidy: one ground for returning money, with its facts.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ClaimUnmetResultsDoc), "UnmetResults")]
[JsonDerivedType(typeof(ClaimUnusedRemainderDoc), "UnusedRemainder")]
[JsonDerivedType(typeof(ClaimOffPurposeDoc), "OffPurpose")]
[JsonDerivedType(typeof(ClaimBreachDoc), "Breach")]
internal abstract record ClaimDoc;

[Says("Results that were not reached (3.18).")]
internal sealed record ClaimUnmetResultsDoc(
    [Says("The results, those that were reached too; at least one.")] IReadOnlyList<PlannedResultDoc> Results,
    [Says("The financial year in which the subsidy was given.")] int Year,
    [Says("The day of which the values are; before the date of the results the claim is a forecast.")] LocalDate AsOf,
    [Says("The date of the results that the agreement names; absent: the order's, 20 December of the year.")]
    LocalDate? Agreed = null,
    [Says("The day on which the recipient got the ministry's demand; absent: not yet.")]
    LocalDate? DemandReceived = null) : ClaimDoc;

[Says("A result of the subsidy.")]
internal sealed record PlannedResultDoc(
    [Says("The name of the result; not blank.")] string Name,
    [Says("The planned value S, above 0.")] decimal Planned,
    [Says("The value reached T, 0 or more.")] decimal Reached,
    [Says("Which values are the better ones; absent: the greater.")] IndicatorDirection? Direction = null);

[Says("Money not used in the time that the agreement sets (3.13).")]
internal sealed record ClaimUnusedRemainderDoc(
    [Says("The sum.")] Rubles Amount,
    [Says("The year in which the subsidy was given.")] int Year) : ClaimDoc;

[Says("Money used off purpose (3.13, 3.17).")]
internal sealed record ClaimOffPurposeDoc(
    [Says("The sum.")] Rubles Amount,
    [Says("The breach as which a check found it; absent: no check is known to have found it.")]
    SubsidyBreachDoc? FoundAs = null) : ClaimDoc;

[Says("A breach of the conditions or of the procedure (3.17), as it stands on a day.")]
internal sealed record ClaimBreachDoc(
    [Says("The breach.")] SubsidyBreachDoc Breach) : ClaimDoc;

[Says("A breach as it stands on a day. Facts after that day are taken as not yet come about.")]
internal sealed record SubsidyBreachDoc(
    [Says("The day asked about, not before the breach was found.")] LocalDate AsOf,
    [Says("The financial year in which the subsidy was given.")] int SubsidyYear,
    [Says("The day on which the breach was found.")] LocalDate Found,
    [Says("What the breach is of; absent: the conditions of the subsidy.")] BreachKind? BreachOf = null,
    [Says("The day on which the ministry sent the act of breach; absent: not known to have come about, as for "
        + "every day below.")]
    LocalDate? ActSent = null,
    [Says("The last day of the term to cure that the act sets; given together with \"actSent\".")]
    LocalDate? CureBy = null,
    [Says("The day on which the recipient cured the breach.")] LocalDate? Cured = null,
    [Says("The day on which the ministry decided that the subsidy be returned.")] LocalDate? Decided = null,
    [Says("The day on which the ministry sent the decision and the demand.")] LocalDate? DemandSent = null,
    [Says("The day on which the recipient got the demand.")] LocalDate? DemandReceived = null,
    [Says("The last day that the demand names; absent: it names none, or there is no demand.")]
    LocalDate? DemandedBy = null,
    [Says("The sum that the ministry decided to take back; absent: none is known.")] Rubles? DecidedSum = null,
    [Says("The day on which the subsidy was returned.")] LocalDate? Returned = null);
