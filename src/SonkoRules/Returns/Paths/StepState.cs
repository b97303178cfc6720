namespace SonkoRules.Returns;

/// <summary>How a step of a path stands on a day. A closed union of its nested cases.</summary>
/// <remarks>Состояние шага на дату.</remarks>
[Union]
public abstract partial record StepState
{
    private StepState() { }

    /// <summary>The state in words: просрочено на 3 дня; overdue by 3 days.</summary>
    /// <param name="language">The language of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public string ToText(Language language)
    {
        var russian = Guard.Against.Undefined(language) == Language.Russian;
        return Match(
            ahead => ahead.Reason switch
            {
                AheadReason.TermNotStarted => russian ? "срок не начался" : "its term has not started",
                AheadReason.MayNotBeNeeded => russian ? "пока не требуется" : "not required so far",
                AheadReason.NotDemanded => russian ? "требование ещё не получено" : "not yet demanded",
                _ => russian ? "срок не назван" : "no term is named",
            },
            _ => russian ? "предстоит" : "to be done",
            overdue => russian
                ? "просрочено на " + NumberText.Plain(overdue.Days) + " " + RussianPlural.Days.For(overdue.Days)
                : "overdue by " + NumberText.Plain(overdue.Days) + (overdue.Days == 1 ? " day" : " days"),
            done => (russian ? "сделано " : "done on ") + DateText.Of(done.On, language)
                + (!done.IsLate ? string.Empty : russian ? ", с опозданием" : ", late"),
            _ => russian ? "не требуется" : "not needed",
            _ => russian ? "срок истёк" : "the term has ended",
            passed => (russian ? "дата неизвестна, следующий шаг сделан " : "day unknown, a later step was taken on ")
                + DateText.Of(passed.LaterStepOn, language));
    }

    /// <summary>No term runs for the step: <see cref="Reason"/> says why.</summary>
    public sealed partial record Ahead : StepState
    {
        internal Ahead(AheadReason reason) => Reason = reason;

        /// <summary>Why no term runs.</summary>
        public AheadReason Reason { get; }
    }

    /// <summary>The step is to be taken and its term has not ended.</summary>
    public sealed partial record Open : StepState
    {
        internal Open() { }
    }

    /// <summary>The step is to be taken and its term has ended.</summary>
    public sealed partial record Overdue : StepState
    {
        internal Overdue(int days) => Days = days;

        /// <summary>The calendar days from the last day of the term to the day asked about, 1 or more.</summary>
        public int Days { get; }
    }

    /// <summary>The step was taken.</summary>
    public sealed partial record Done : StepState
    {
        internal Done(LocalDate on, bool isLate) => (On, IsLate) = (on, isLate);

        /// <summary>The day on which it was taken.</summary>
        public LocalDate On { get; }

        /// <summary>Whether that day is after the last day of the term; false when the term is not counted, or the step
        /// was not demanded by then.</summary>
        public bool IsLate { get; }
    }

    /// <summary>The step is not needed: what came before has ended the path.</summary>
    public sealed partial record Released : StepState
    {
        internal Released() { }
    }

    /// <summary>The term has ended, and the step can no longer be taken.</summary>
    public sealed partial record Lapsed : StepState
    {
        internal Lapsed() { }
    }

    /// <summary>When the step was taken, or whether, is not known; a later one was, so that nobody waits for
    /// it.</summary>
    public sealed partial record Passed : StepState
    {
        internal Passed(LocalDate laterStepOn) => LaterStepOn = laterStepOn;

        /// <summary>The day of the first later step that is known.</summary>
        public LocalDate LaterStepOn { get; }
    }
}
