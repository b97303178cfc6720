using SonkoRules.Calendars;
using SonkoRules.Returns;

namespace SonkoRules.Json;

/// <summary>Asks how an award stands on a day. Immutable; equal by value.</summary>
/// <remarks>Запрос о предоставленной субсидии.</remarks>
public sealed partial record GrantRequest : CalendarRequest
{
    /// <summary>A request.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="grant">What is known of the award.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="calendar">The calendar of working days; null for the one that R-DECREE-DAYS chooses.</param>
    /// <param name="explain">Whether the answer explains the result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GrantRequest(
        Rulebook rules, Grant grant, LocalDate asOf, WorkingDayCalendar? calendar = null, bool explain = false)
        : base(rules, calendar, explain)
    {
        Grant = Guard.Against.Null(grant);
        AsOf = asOf;
    }

    /// <summary>What is known of the award.</summary>
    public Grant Grant { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; init; }
}

internal sealed record GrantRequestDoc(
    string Document,
    RulesDoc Rules,
    GrantDoc Grant,
    [Says("The day asked about, not before the day on which the results protocol was signed.")] LocalDate AsOf,
    [Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")] CalendarCode? Calendar = null,
    [Says("What the caller's calendar has beside that one; absent: nothing.")]
    CalendarChangesDoc? CalendarChanges = null,
    [Says("Whether the answer explains the result; absent: no.")] bool? Explain = null) : IDocument;

[Says("What is known so far of one award.")]
internal sealed record GrantDoc(
    [Says("What tells the award from others, such as the number of the agreement; not empty.")] string Id,
    [Says("The size of the subsidy, above 0.")] Rubles Subsidy,
    AgreementFactsDoc Agreement,
    [Says("An application because of service (3.19); absent: none.")] SuspensionFactsDoc? Suspension = null,
    [Says("The breaches that were found (3.17); absent: none.")] IReadOnlyList<BreachFactsDoc>? Breaches = null,
    [Says("The reports that were given (3.14, 3.18); absent: none.")] IReadOnlyList<GivenReportDoc>? Reports = null);

[Says("The days known of making the agreement (3.7.1, 3.7.2, 3.11, 3.12).")]
internal sealed record AgreementFactsDoc(
    [Says("The day on which the results protocol was signed.")] LocalDate ProtocolSigned,
    [Says("The day on which the ministry sent the notice that the draft is placed; absent: not known to have come about, as "
        + "for every day below.")]
    LocalDate? DraftNoticeSent = null,
    [Says("The day on which the recipient sent objections to the draft.")] LocalDate? Objected = null,
    [Says("The day on which the recipient signed.")] LocalDate? SignedByRecipient = null,
    [Says("The day on which the agreement was made: signed by both sides.")] LocalDate? Made = null,
    [Says("The day on which the money was paid.")] LocalDate? Paid = null);

[Says("The days known of an application because the head of the project serves (3.19).")]
internal sealed record SuspensionFactsDoc(
    [Says("The last day of the agreement.")] LocalDate AgreementEnds,
    [Says("The day on which the service ended; absent: not known to have come about, as for every day below.")]
    LocalDate? ServiceEnded = null,
    [Says("The day on which the recipient applied.")] LocalDate? Applied = null,
    [Says("The day on which the ministry decided.")] LocalDate? Decided = null,
    [Says("The day on which the ministry told the recipient.")] LocalDate? Notified = null);

[Says("The days known of a breach (3.17).")]
internal sealed record BreachFactsDoc(
    [Says("The financial year in which the subsidy was given.")] int SubsidyYear,
    [Says("The day on which the breach was found; in that year or later.")] LocalDate Found,
    [Says("What the breach is of; absent: the conditions of the subsidy.")] BreachKind? Kind = null,
    [Says("The day on which the ministry sent the act of breach; absent: not known to have come about, as for every day "
        + "below.")]
    LocalDate? ActSent = null,
    [Says("The last day of the term to cure that the act sets; given together with \"actSent\".")] LocalDate? CureBy = null,
    [Says("The day on which the recipient cured the breach.")] LocalDate? Cured = null,
    [Says("The day on which the ministry decided that the subsidy be returned.")] LocalDate? Decided = null,
    [Says("The day on which the ministry sent the decision and the demand.")] LocalDate? DemandSent = null,
    [Says("The day on which the recipient got the demand.")] LocalDate? DemandReceived = null,
    [Says("The last day that the demand names.")] LocalDate? DemandedBy = null,
    [Says("The sum that the ministry decided to take back; absent: none is known.")] Rubles? DecidedSum = null,
    [Says("The day on which the subsidy was returned.")] LocalDate? Returned = null);

[Says("A report that was given.")]
internal sealed record GivenReportDoc(
    [Says("The day on which it was given.")] LocalDate On,
    [Says("The quarter that it covers, from 1 to 4; absent: the final report of the year.")] int? Quarter = null);
