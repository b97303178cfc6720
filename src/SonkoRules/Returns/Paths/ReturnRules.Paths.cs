using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <content>The paths: which step is next, by when, and which is overdue.</content>
public sealed partial class ReturnRules
{
    /// <summary>How a breach of the conditions stands on a day. Events after that day are taken as not yet come about.
    /// Clause 3.17; R-CURE.</summary>
    /// <param name="facts">The days known so far.</param>
    /// <param name="asOf">The day asked about; not before the breach was found.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The facts contradict each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the breach was found, or a term is outside the
    /// calendar.</exception>
    /// <example><code>
    /// var facts = new BreachFacts { SubsidyYear = 2025, Found = new LocalDate(2025, 10, 1) };
    /// rules.Returns.Breach(facts, new LocalDate(2025, 10, 20), calendar)
    /// </code></example>
    public Path<BreachFacts, BreachOutcome> Breach(BreachFacts facts, LocalDate asOf, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(facts).Check();
        Guard.Against.Null(calendar);
        FactOrder.AskedFrom(asOf, facts.Found, nameof(facts.Found));
        var day = new PathDay(asOf);
        var known = facts.KnownOn(day);
        var rules = _deadlines;
        var cure = After(known.CureBy, date => rules.BreachCure.On(date, calendar));
        var outcome = OutcomeOf(known, cure?.LastDay, asOf);

        // A breach that may be cured holds the return back; one that was cured, or a return, ends the path. A cure is
        // a chance: past its term, or once the return is decided on with no term known, nobody waits for it.
        var gate = outcome.Match(
            _ => StepGate.Waits, _ => StepGate.Released, _ => StepGate.Binds, _ => StepGate.Released);
        var ended = outcome is BreachOutcome.Returned ? StepGate.Released : StepGate.Binds;
        var inYear = known.Found.Year == known.SubsidyYear;
        return new(
            Terms.Breach,
            known,
            asOf,
            Sequence.Of(
                day.Duty(rules.BreachAct.Term, rules.BreachAct.From(known.Found, calendar), known.ActSent, ended, known.DecidedBy),
                day.Chance(
                    rules.BreachCure.Term,
                    cure,
                    known.Cured,
                    ended == StepGate.Binds && known.DecidedBy is not null ? StepGate.Closes : ended),
                day.Duty(
                    rules.ReturnDecision.Term,
                    After(cure?.LastDay, date => rules.ReturnDecision.From(date, calendar)),
                    known.Decided,
                    asOf <= cure?.LastDay && gate == StepGate.Binds ? StepGate.Waits : gate,
                    known.DemandBy),
                day.Duty(
                    rules.ReturnDemand.Term,
                    After(known.Decided, date => rules.ReturnDemand.From(date, calendar)),
                    known.DemandSent,
                    gate,
                    known.DemandReceived),
                inYear
                    ? day.Duty(
                        rules.ReturnInYear.Term, rules.ReturnInYear.From(known.Found, calendar), known.Returned, gate)
                    : day.Duty(
                        rules.ReturnAfterYear.Term,
                        After(known.DemandReceived, date => rules.ReturnAfterYear.From(date, calendar)),
                        known.Returned,
                        gate)),
            outcome,
            PathText.Outcome,
            ReadingCatalogue.Applied(Readings, ReadingIds.Cure));
    }

    /// <summary>How the making of an agreement stands on a day. Events after that day are taken as not yet come about.
    /// Clauses 3.7.1, 3.7.2, 3.11 and 3.12.</summary>
    /// <param name="facts">The days known so far.</param>
    /// <param name="asOf">The day asked about; not before the results protocol was signed.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The facts contradict each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the protocol was signed, or a term is outside
    /// the calendar.</exception>
    /// <example><code>
    /// var facts = new AgreementFacts { ProtocolSigned = new LocalDate(2025, 6, 5) };
    /// rules.Returns.Agreement(facts, new LocalDate(2025, 6, 20), calendar)
    /// </code></example>
    public Path<AgreementFacts, AgreementOutcome> Agreement(AgreementFacts facts, LocalDate asOf, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(facts).Check();
        Guard.Against.Null(calendar);
        FactOrder.AskedFrom(asOf, facts.ProtocolSigned, nameof(facts.ProtocolSigned));
        var day = new PathDay(asOf);
        var known = facts.KnownOn(day);
        var rules = _deadlines;
        var signing = After(known.DraftNoticeSent, date => rules.AgreementSigning.From(date, calendar));
        var outcome = OutcomeOf(known, signing, asOf);
        var ended = outcome is AgreementOutcome.Evaded ? StepGate.Released : StepGate.Binds;

        // Objections in time take the step out of its term, and the order names no other.
        var unlimited = known.Objected is { } objected && !(objected > signing?.LastDay)
            && !(known.SignedByRecipient <= signing?.LastDay);
        return new(
            Terms.Evasion,
            known,
            asOf,
            Sequence.Of(
                day.Duty(
                    rules.DraftAgreement.Term,
                    rules.DraftAgreement.AfterProtocol(known.ProtocolSigned, calendar),
                    known.DraftNoticeSent,
                    later: Earliest(known.Objected, known.SignedBy)),
                day.Chance(
                    rules.AgreementSigning.Term,
                    unlimited ? null : signing,
                    known.SignedByRecipient,
                    unlimited ? StepGate.Unlimited : StepGate.Binds,
                    known.Made ?? known.Paid),
                day.Duty(
                    rules.Payment.Term,
                    After(known.Made, date => rules.Payment.From(date, calendar)),
                    known.Paid,
                    ended)),
            outcome,
            PathText.Outcome);
    }

    /// <summary>How an application because of service stands on a day. Events after that day are taken as not yet come
    /// about. Clause 3.19.</summary>
    /// <param name="facts">The days known so far.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The facts contradict each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A term is outside the calendar.</exception>
    /// <example><code>
    /// var facts = new SuspensionFacts { AgreementEnds = new LocalDate(2025, 12, 31) };
    /// rules.Returns.Suspension(facts, new LocalDate(2025, 6, 20), calendar)
    /// </code></example>
    public Path<SuspensionFacts, SuspensionOutcome> Suspension(SuspensionFacts facts, LocalDate asOf, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(facts).Check();
        Guard.Against.Null(calendar);
        var day = new PathDay(asOf);
        var known = facts.KnownOn(day);
        var rules = _deadlines;
        var request = Earlier(
            rules.SuspensionRequest.Limit.By(known.AgreementEnds, calendar),
            After(known.ServiceEnded, date => rules.SuspensionRequest.AfterService.From(date, calendar)));
        var outcome = OutcomeOf(known, request.LastDay, asOf);
        var released = known.Applied is null && outcome is SuspensionOutcome.TooLate
            ? StepGate.Released
            : StepGate.Binds;
        return new(
            Terms.Suspension,
            known,
            asOf,
            Sequence.Of(
                day.Chance(request.Term, request, known.Applied, later: known.Decided ?? known.Notified),
                day.Duty(
                    rules.SuspensionDecision.Term,
                    After(known.Applied, date => rules.SuspensionDecision.From(date, calendar)),
                    known.Decided,
                    released,
                    known.Notified),
                day.Duty(
                    rules.SuspensionNotice.Term,
                    After(known.Decided, date => rules.SuspensionNotice.From(date, calendar)),
                    known.Notified,
                    released)),
            outcome,
            PathText.Outcome);
    }

    private static Deadline? After(LocalDate? trigger, Func<LocalDate, Deadline> rule) =>
        trigger is { } date ? rule(date) : null;

    private static Deadline Earlier(Deadline limit, Deadline? other) =>
        other is not null && other.LastDay < limit.LastDay ? other : limit;

    private static LocalDate? Earliest(LocalDate? one, LocalDate? other) => other < one ? other : one ?? other;

    /// <summary>Evasion is found only where no signature is known, nor a day by which one must have been given; before
    /// the term is known, nothing is late.</summary>
    private static AgreementOutcome OutcomeOf(AgreementFacts known, Deadline? signing, LocalDate asOf)
    {
        var inTime = !(known.SignedBy > signing?.LastDay);
        var objected = known.Objected is { } day && !(day > signing?.LastDay);
        return known switch
        {
            { SignedByRecipient: { } on } when inTime || objected => new AgreementOutcome.SignedByRecipient(on),
            { SignedByRecipient: null, SignedBy: { } by } =>
                new AgreementOutcome.SignedUndated(by, mayBeLate: !inTime && !objected),
            { Objected: { } on } when objected => new AgreementOutcome.Objected(on),
            _ when signing is null => new AgreementOutcome.AwaitingDraft(),
            _ when asOf > signing.LastDay => new AgreementOutcome.Evaded(signing.LastDay.PlusDays(1)),
            _ => new AgreementOutcome.AwaitingSignature(),
        };
    }

    private static SuspensionOutcome OutcomeOf(SuspensionFacts known, LocalDate lastDay, LocalDate asOf) =>
        known switch
        {
            { Applied: { } on } when on > lastDay => new SuspensionOutcome.TooLate(lastDay),
            { Notified: { } on } => new SuspensionOutcome.Closed(on),
            { Decided: not null } => new SuspensionOutcome.AwaitingNotice(),
            { Applied: not null } => new SuspensionOutcome.AwaitingDecision(),
            _ when asOf > lastDay => new SuspensionOutcome.TooLate(lastDay),
            _ => new SuspensionOutcome.MayApply(),
        };

    private BreachOutcome OutcomeOf(BreachFacts known, LocalDate? cureEnds, LocalDate asOf)
    {
        if (known.Returned is { } returned) { return new BreachOutcome.Returned(returned); }

        // Before an act sets a term, whatever is cured is cured in time. Once the return is decided on, only a cure
        // within a term that is known is.
        var decided = known.DecidedBy is not null;
        return !_cureEndsBreach ? new BreachOutcome.ReturnOwed()
            : known.Cured is { } cured && (cureEnds is null ? !decided : cured <= cureEnds)
                ? new BreachOutcome.Cured(cured)
            : decided || asOf > cureEnds ? new BreachOutcome.ReturnOwed()
            : new BreachOutcome.MayBeCured();
    }
}
