using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <content>The paths: which step is next, by when, and which is overdue.</content>
public sealed partial class ReturnRules
{
    /// <summary>How a breach of the conditions stands on a day. Events after that day are taken as not yet come about.
    /// Clause 3.17; R-CURE, R-FOUND, R-PROCEDURE. In the year of the subsidy the return is never overdue before the
    /// ministry's demand is received; terms that contradict each other are in <see cref="Path{TFacts,TOutcome}.Collisions"/>.
    /// </summary>
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
        var decision = After(cure?.LastDay, date => refusals.Take(rules.ReturnDecision.From(date, calendar)));
        var demand = After(known.Decided, date => refusals.Take(rules.ReturnDemand.From(date, calendar)));
        var (returned, due) = ReturnStep(known, day, gate, calendar, refusals);
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
                    decision,
                    known.Decided,
                    asOf <= cure?.LastDay && gate == StepGate.Binds ? StepGate.Waits : gate,
                    known.DemandBy),
                day.Duty(rules.ReturnDemand.Term, demand, known.DemandSent, gate, known.DemandReceived),
                returned),
            outcome,
            PathText.Outcome,
            ReadingCatalogue.Applied(Readings, [.. ReadingsOf(known)]),
            gate == StepGate.Released || due is null
                ? null
                : new[] { cure, decision, demand }
                    .OfType<Deadline>()
                    .Where(ahead => ahead.LastDay > due.LastDay)
                    .Select(ahead => new TermCollision(due, ahead))
                    .ToSequence());
        return refusals.Any ? refusals.ToWhyNot() : path;
    }

    /// <summary>How the making of an agreement stands on a day. Events after that day are taken as not yet come about.
    /// Clauses 3.7.1, 3.7.2, 3.11 and 3.12; R-LATE-SIGNING. An agreement that was made, or paid, is made, whatever the
    /// day of the signature.</summary>
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
        var unlimited = known.Objected is { } objected && (_lateSigningSaves || !(objected > signing?.LastDay))
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
            PathText.Outcome,
            ReadingCatalogue.Applied(Readings, ReadingIds.LateSigning));
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

    private static bool IsInYear(BreachFacts known) => known.Found.Year == known.SubsidyYear;

    /// <summary>Whether the clause itself sets the sum and the terms of the return: R-PROCEDURE.</summary>
    private bool ReturnsBySum(BreachFacts known) => known.Kind == BreachKind.Procedure && _procedureBySum;

    private IEnumerable<string> ReadingsOf(BreachFacts known)
    {
        yield return ReadingIds.Cure;
        if (known.Kind == BreachKind.Procedure) { yield return ReadingIds.Procedure; }

        if (IsInYear(known) && !ReturnsBySum(known)) { yield return ReadingIds.Found; }
    }

    /// <summary>The return, and the day by which 3.17 asks for it in the year. Until it is demanded it is never overdue;
    /// where the demand came after that day, the term that the demand names decides if it is the later one.</summary>
    private (PathStep Step, Deadline? Due) ReturnStep(
        BreachFacts known, PathDay day, StepGate gate, WorkingDayCalendar calendar, RefusalList refusals)
    {
        var rules = _deadlines;
        var demanded = known.DemandReceived <= (known.Returned ?? day.Date);
        if (!IsInYear(known) && !ReturnsBySum(known))
        {
            var after = After(known.DemandReceived, date => refusals.Take(rules.ReturnAfterYear.From(date, calendar)));
            return (day.Duty(rules.ReturnAfterYear.Term, after, known.Returned, gate), null);
        }

        var due = ReturnsBySum(known) ? null
            : After(_established(known), date => refusals.Take(rules.ReturnInYear.From(date, calendar)));
        var term = ReturnsBySum(known) ? rules.DemandedReturn.Term : rules.ReturnInYear.Term;
        if (!demanded)
        {
            var waits = gate == StepGate.Binds || known.Returned is not null ? StepGate.NotDemanded : gate;
            return (day.Duty(term, due, known.Returned, waits), due);
        }

        if (known.DemandReceived <= due?.LastDay) { return (day.Duty(term, due, known.Returned, gate), due); }

        // Where the day that 3.17 counts from is not known, neither is the later of the two.
        var named = due is null && !ReturnsBySum(known) ? null
            : After(known.DemandedBy, date => refusals.Take(rules.DemandedReturn.On(date, calendar)));
        var last = named is null || due is null || named.LastDay > due.LastDay ? named : due;
        return (day.Duty(term, last, known.Returned, last is null && gate == StepGate.Binds ? StepGate.Unlimited : gate), due);
    }

    private static Deadline? After(LocalDate? trigger, Func<LocalDate, Deadline?> rule) =>
        trigger is { } date ? rule(date) : null;

    private static Deadline Earlier(Deadline limit, Deadline? other) =>
        other is not null && other.LastDay < limit.LastDay ? other : limit;

    private static LocalDate? Earliest(LocalDate? one, LocalDate? other) => other < one ? other : one ?? other;

    /// <summary>Evasion is found only where no agreement was made and no signature is known that counts; before the term
    /// is known, nothing is late.</summary>
    private AgreementOutcome OutcomeOf(AgreementFacts known, Deadline? signing, LocalDate asOf)
    {
        var inTime = !(known.SignedBy > signing?.LastDay);
        var objected = known.Objected is { } day && (_lateSigningSaves || !(day > signing?.LastDay));
        var made = known.Made is not null || known.Paid is not null;
        return known switch
        {
            { SignedByRecipient: { } on } when inTime || objected || made || _lateSigningSaves => new AgreementOutcome.SignedByRecipient(on),
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
        // Before an act sets a term, whatever is cured is cured in time. Once the return is decided on, only a cure
        // within a term that is known is. A return after a cure in time was not owed.
        var decided = known.DecidedBy is not null;
        return _cureEndsBreach && known.Cured is { } cured && (cureEnds is null ? !decided : cured <= cureEnds)
                ? new BreachOutcome.Cured(cured)
            : known.Returned is { } returned ? new BreachOutcome.Returned(returned)
            : !_cureEndsBreach || decided || asOf > cureEnds ? new BreachOutcome.ReturnOwed()
            : new BreachOutcome.MayBeCured();
    }
}
