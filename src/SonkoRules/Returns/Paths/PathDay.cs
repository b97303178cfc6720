using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>The day as of which the steps of a path are judged.</summary>
internal sealed class PathDay(LocalDate date)
{
    public LocalDate Date { get; } = date;

    /// <summary>A fact that had happened by the day.</summary>
    public LocalDate? Known(LocalDate? fact) => fact <= Date ? fact : null;

    /// <summary>A duty, with the day on which it was done if it was, and that of the first later step that is known:
    /// nobody waits for what comes before it.</summary>
    public PathStep Duty(
        IDeadlineTerm term,
        Deadline? deadline,
        LocalDate? done,
        StepGate gate = StepGate.Binds,
        LocalDate? later = null) =>
        new(term, deadline, State(deadline, done, later, gate, endsWithTerm: false));

    /// <summary>A step that can be taken within its term only, with the same days.</summary>
    public PathStep Chance(
        IDeadlineTerm term,
        Deadline? deadline,
        LocalDate? done,
        StepGate gate = StepGate.Binds,
        LocalDate? later = null) =>
        new(term, deadline, State(deadline, done, later, gate, endsWithTerm: true));

    private StepState State(Deadline? deadline, LocalDate? done, LocalDate? later, StepGate gate, bool endsWithTerm)
    {
        if (done is { } on)
        {
            return new StepState.Done(
                on, gate != StepGate.NotDemanded && deadline is not null && on > deadline.LastDay);
        }

        if (later is { } passed) { return new StepState.Passed(passed); }

        if (gate == StepGate.Released) { return new StepState.Released(); }

        if (deadline is null || gate is StepGate.Waits or StepGate.Unlimited or StepGate.NotDemanded)
        {
            return gate switch
            {
                StepGate.Closes => new StepState.Lapsed(),
                StepGate.Unlimited => new StepState.Ahead(AheadReason.NoTermNamed),
                _ when deadline is null => new StepState.Ahead(AheadReason.TermNotStarted),
                StepGate.NotDemanded => new StepState.Ahead(AheadReason.NotDemanded),
                _ => new StepState.Ahead(AheadReason.MayNotBeNeeded),
            };
        }

        var late = Period.DaysBetween(deadline.LastDay, Date);
        return late <= 0 ? new StepState.Open()
            : endsWithTerm ? new StepState.Lapsed()
            : new StepState.Overdue(late);
    }
}
