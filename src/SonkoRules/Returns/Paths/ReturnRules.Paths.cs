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
    /// <returns>The path; or why not: the facts contradict each other, the day is before the breach was found, or a term is
    /// outside the calendar.</returns>
    /// <example><code>
    /// var facts = new BreachFacts { SubsidyYear = 2025, Found = new LocalDate(2025, 10, 1) };
    /// rules.Returns.Breach(facts, new LocalDate(2025, 10, 20), calendar)
    /// </code></example>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Path<BreachFacts, BreachOutcome>, WhyNot> Breach(BreachFacts facts, LocalDate asOf, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(calendar);
        var refusals = new RefusalList();
        refusals.Add(facts.Contradictions());
        refusals.Add(FactOrder.AskedFrom(asOf, facts.Found, nameof(facts.Found)));
        if (refusals.Any)
        {
            return refusals.ToWhyNot();
        }

        var day = new PathDay(asOf);
        var known = facts.KnownOn(day);
        var rules = _deadlines;
        var cure = After(known.CureBy, date => refusals.Take(rules.BreachCure.On(date, calendar)));
        var outcome = OutcomeOf(known, cure?.LastDay, asOf);

        // A breach that may be cured holds the return back; one that was cured, or a return, ends the path. A cure is
        // a chance: past its term, or once the return is decided on with no term known, nobody waits for it.
        var gate = outcome.Match(
            _ => StepGate.Waits, _ => StepGate.Released, _ => StepGate.Binds, _ => StepGate.Released);
        var ended = outcome is BreachOutcome.Returned ? StepGate.Released : StepGate.Binds;
        var inYear = known.Found.Year == known.SubsidyYear;
        var path = new Path<BreachFacts, BreachOutcome>(
            Terms.Breach,
            known,
            asOf,
            Sequence.Of(
                day.Duty(rules.BreachAct.Term, refusals.Take(rules.BreachAct.From(known.Found, calendar)), known.ActSent, ended, known.DecidedBy),
                day.Chance(
                    rules.BreachCure.Term,
                    cure,
                    known.Cured,
                    ended == StepGate.Binds && known.DecidedBy is not null ? StepGate.Closes : ended),
                day.Duty(
                    rules.ReturnDecision.Term,
                    After(cure?.LastDay, date => refusals.Take(rules.ReturnDecision.From(date, calendar))),
                    known.Decided,
                    asOf <= cure?.LastDay && gate == StepGate.Binds ? StepGate.Waits : gate,
                    known.DemandBy),
                day.Duty(
                    rules.ReturnDemand.Term,
                    After(known.Decided, date => refusals.Take(rules.ReturnDemand.From(date, calendar))),
                    known.DemandSent,
                    gate,
                    known.DemandReceived),
                inYear
                    ? day.Duty(
                        rules.ReturnInYear.Term,
                        refusals.Take(rules.ReturnInYear.From(known.Found, calendar)),
                        known.Returned,
                        gate)
                    : day.Duty(
                        rules.ReturnAfterYear.Term,
                        After(known.DemandReceived, date => refusals.Take(rules.ReturnAfterYear.From(date, calendar))),
                        known.Returned,
                        gate)),
            outcome,
            PathText.Outcome,
            ReadingCatalogue.Applied(Readings, ReadingIds.Cure));
        return refusals.Any ? refusals.ToWhyNot() : path;
    }

    /// <summary>How the making of an agreement stands on a day. Events after that day are taken as not yet come about.
    /// Clauses 3.7.1, 3.7.2, 3.11 and 3.12.</summary>
    /// <param name="facts">The days known so far.</param>
    /// <param name="asOf">The day asked about; not before the results protocol was signed.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The path; or why not: the facts contradict each other, the day is before the protocol was signed, or a term
    /// is outside the calendar.</returns>
    /// <example><code>
    /// var facts = new AgreementFacts { ProtocolSigned = new LocalDate(2025, 6, 5) };
    /// rules.Returns.Agreement(facts, new LocalDate(2025, 6, 20), calendar)
    /// </code></example>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Path<AgreementFacts, AgreementOutcome>, WhyNot> Agreement(AgreementFacts facts, LocalDate asOf, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(calendar);
        var refusals = new RefusalList();
        refusals.Add(facts.Contradictions());
        refusals.Add(FactOrder.AskedFrom(asOf, facts.ProtocolSigned, nameof(facts.ProtocolSigned)));
        if (refusals.Any)
        {
            return refusals.ToWhyNot();
        }

        var day = new PathDay(asOf);
        var known = facts.KnownOn(day);
        var rules = _deadlines;
        var signing = After(known.DraftNoticeSent, date => refusals.Take(rules.AgreementSigning.From(date, calendar)));
        var outcome = OutcomeOf(known, signing, asOf);
        var ended = outcome is AgreementOutcome.Evaded ? StepGate.Released : StepGate.Binds;

        // Objections in time take the step out of its term, and the order names no other.
        var unlimited = known.Objected is { } objected && !(objected > signing?.LastDay)
            && !(known.SignedByRecipient <= signing?.LastDay);
        var path = new Path<AgreementFacts, AgreementOutcome>(
            Terms.Evasion,
            known,
            asOf,
            Sequence.Of(
                day.Duty(
                    rules.DraftAgreement.Term,
                    refusals.Take(rules.DraftAgreement.AfterProtocol(known.ProtocolSigned, calendar)),
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
                    After(known.Made, date => refusals.Take(rules.Payment.From(date, calendar))),
                    known.Paid,
                    ended)),
            outcome,
            PathText.Outcome);
        return refusals.Any ? refusals.ToWhyNot() : path;
    }

    /// <summary>How an application because of service stands on a day. Events after that day are taken as not yet come
    /// about. Clause 3.19.</summary>
    /// <param name="facts">The days known so far.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The path; or why not: the facts contradict each other, or a term is outside the calendar.</returns>
    /// <example><code>
    /// var facts = new SuspensionFacts { AgreementEnds = new LocalDate(2025, 12, 31) };
    /// rules.Returns.Suspension(facts, new LocalDate(2025, 6, 20), calendar)
    /// </code></example>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Path<SuspensionFacts, SuspensionOutcome>, WhyNot> Suspension(SuspensionFacts facts, LocalDate asOf, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(calendar);
        var refusals = new RefusalList();
        refusals.Add(facts.Contradictions());
        if (refusals.Any)
        {
            return refusals.ToWhyNot();
        }

        var day = new PathDay(asOf);
        var known = facts.KnownOn(day);
        var rules = _deadlines;
        var limit = refusals.Take(rules.SuspensionRequest.Limit.By(known.AgreementEnds, calendar));
        var afterService = After(
            known.ServiceEnded, date => refusals.Take(rules.SuspensionRequest.AfterService.From(date, calendar)));
        if (limit is null)
        {
            return refusals.ToWhyNot();
        }

        var request = Earlier(limit, afterService);
        var outcome = OutcomeOf(known, request.LastDay, asOf);
        var released = known.Applied is null && outcome is SuspensionOutcome.TooLate
            ? StepGate.Released
            : StepGate.Binds;
        var path = new Path<SuspensionFacts, SuspensionOutcome>(
            Terms.Suspension,
            known,
            asOf,
            Sequence.Of(
                day.Chance(request.Term, request, known.Applied, later: known.Decided ?? known.Notified),
                day.Duty(
                    rules.SuspensionDecision.Term,
                    After(known.Applied, date => refusals.Take(rules.SuspensionDecision.From(date, calendar))),
                    known.Decided,
                    released,
                    known.Notified),
                day.Duty(
                    rules.SuspensionNotice.Term,
                    After(known.Decided, date => refusals.Take(rules.SuspensionNotice.From(date, calendar))),
                    known.Notified,
                    released)),
            outcome,
            PathText.Outcome);
        return refusals.Any ? refusals.ToWhyNot() : path;
    }

    private static Deadline? After(LocalDate? trigger, Func<LocalDate, Deadline?> rule) =>
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
