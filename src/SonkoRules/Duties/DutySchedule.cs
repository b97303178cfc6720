namespace SonkoRules.Duties;

/// <summary>What a term comes to in a period. A closed union of its nested cases.</summary>
/// <remarks>График исполнения.</remarks>
[Union]
public abstract partial record DutySchedule
{
    private DutySchedule() { }

    /// <summary>The due days in words, or why no date follows.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public string ToText(Language language)
    {
        var ru = Guard.Against.Undefined(language) == Language.Russian;
        return Match(
            dated => dated.DueDates.Count == 0
                ? ru ? "в этом периоде срока нет" : "nothing is due in this period"
                : (ru ? "сроки: " : "due: ") + string.Join(", ", dated.DueDates.Select(day => DateText.Of(day, language))),
            framed => (ru ? "даты нет: " : "no date: ") + DutyTermWords.Reason(framed.Reason, ru)
                + string.Concat(framed.Windows.Select(window => "; " + DutyTermWords.Of(window, language))),
            undated => (ru ? "даты нет: " : "no date: ") + DutyTermWords.Reason(undated.Reason, ru));
    }

    /// <summary>The duty is due on the last day of each window.</summary>
    public sealed partial record Dated : DutySchedule
    {
        internal Dated(DutyWindow period, Sequence<DutyWindow> windows) => (Period, Windows) = (period, windows);

        /// <summary>The period that was asked about.</summary>
        public DutyWindow Period { get; }

        /// <summary>The windows that have a day in the period, whole even where they reach beyond it, in the order of
        /// time; empty when there is none.</summary>
        public Sequence<DutyWindow> Windows { get; }

        /// <summary>The due days within the period: the last days of those windows that end in it.</summary>
        public Sequence<LocalDate> DueDates =>
            Windows.Select(window => window.Last).Where(Period.Contains).ToSequence();
    }

    /// <summary>The windows are known; the day in each is not the term's to name.</summary>
    public sealed partial record Framed : DutySchedule
    {
        internal Framed(Sequence<DutyWindow> windows, UndatedReason reason) => (Windows, Reason) = (windows, reason);

        /// <summary>The windows that have a day in the period, in the order of time.</summary>
        public Sequence<DutyWindow> Windows { get; }

        /// <summary>Why no due day follows.</summary>
        public UndatedReason Reason { get; }
    }

    /// <summary>No date follows from the term.</summary>
    public sealed partial record Undated : DutySchedule
    {
        internal Undated(UndatedReason reason) => Reason = reason;

        /// <summary>Why.</summary>
        public UndatedReason Reason { get; }
    }
}
