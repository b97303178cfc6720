namespace SonkoRules.Duties;

/// <content>The cases.</content>
public abstract partial record DutyTerm
{
    private static DutySchedule.Dated Overlapping(DutyWindow period, IEnumerable<DutyWindow> windows) =>
        new(period, windows.Where(period.Overlaps).ToSequence());

    /// <summary>Once in every part of the calendar of one kind.</summary>
    public sealed partial record Recurring(CalendarUnit Unit) : DutyTerm
    {
        /// <summary>The part of the calendar.</summary>
        /// <exception cref="System.ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
        public CalendarUnit Unit { get; } = Guard.Against.Undefined(Unit);

        /// <inheritdoc/>
        public override DutySchedule In(DutyWindow period) =>
            Overlapping(Guard.Against.Null(period), DutyCalendar.PartsOf(Unit, period));
    }

    /// <summary>In one month of every year.</summary>
    public sealed partial record Month(int Number) : DutyTerm
    {
        /// <summary>The month, from 1 to 12.</summary>
        /// <exception cref="System.ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Number { get; } = Guard.Against.OutOfRange(Number, 1, DutyCalendar.MonthsPerYear);

        /// <inheritdoc/>
        public override DutySchedule In(DutyWindow period) =>
            Overlapping(Guard.Against.Null(period), DutyCalendar.MonthOf(Number, period));
    }

    /// <summary>Once within one window that the term names.</summary>
    public sealed partial record Span(DutyWindow Window) : DutyTerm
    {
        /// <summary>The window.</summary>
        /// <exception cref="System.ArgumentNullException">The value is null.</exception>
        public DutyWindow Window { get; } = Guard.Against.Null(Window);

        /// <inheritdoc/>
        public override DutySchedule In(DutyWindow period) => Overlapping(Guard.Against.Null(period), [Window]);
    }

    /// <summary>Once in every so many months, counted from a day that the term does not name.</summary>
    public sealed partial record Rolling(int Months) : DutyTerm
    {
        /// <summary>The months, from 1 to 1200.</summary>
        /// <exception cref="System.ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Months { get; } = Guard.Against.OutOfRange(Months, 1, DutyCalendar.MostMonths);

        /// <summary>The same recurrence counted from a day.</summary>
        /// <param name="first">The first day of the first window.</param>
        public DutyTerm From(LocalDate first) => new RollingFrom(Months, first);

        /// <inheritdoc/>
        public override DutySchedule In(DutyWindow period)
        {
            Guard.Against.Null(period);
            return new DutySchedule.Undated(UndatedReason.NoFirstDay);
        }
    }

    /// <summary>Once in every so many months from a day; nothing before it.</summary>
    /// <param name="First">The first day of the first window.</param>
    /// <remarks>A window that would start on a day its month does not have starts on the month's last day; the next
    /// one is counted from <paramref name="First"/> again.</remarks>
    public sealed partial record RollingFrom(int Months, LocalDate First) : DutyTerm
    {
        /// <summary>The months, from 1 to 1200.</summary>
        /// <exception cref="System.ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Months { get; } = Guard.Against.OutOfRange(Months, 1, DutyCalendar.MostMonths);

        /// <inheritdoc/>
        public override DutySchedule In(DutyWindow period) =>
            Overlapping(Guard.Against.Null(period), DutyCalendar.RollingFrom(First, Months, period));
    }

    /// <summary>On a day of somebody else's schedule.</summary>
    public sealed partial record Elsewhere(DutyTerm Frame) : DutyTerm
    {
        /// <summary>The windows within which that day lies.</summary>
        /// <exception cref="System.ArgumentNullException">The value is null.</exception>
        public DutyTerm Frame { get; } = Guard.Against.Null(Frame);

        /// <inheritdoc/>
        public override DutySchedule In(DutyWindow period) =>
            Frame.In(period).Match<DutySchedule>(
                dated => new DutySchedule.Framed(dated.Windows, UndatedReason.SetElsewhere),
                framed => framed,
                undated => undated);
    }

    /// <summary>Again and again within spans. Where the outer term sets no bound (all the time, on demand), what recurs
    /// is due as it recurs. No part of it is null.</summary>
    public sealed partial record Nested(DutyTerm Outer, DutyTerm Inner) : DutyTerm
    {
        /// <summary>The spans.</summary>
        public DutyTerm Outer { get; } = Guard.Against.Null(Outer);

        /// <summary>What recurs inside them; a window that reaches beyond a span is cut at it.</summary>
        public DutyTerm Inner { get; } = Guard.Against.Null(Inner);

        /// <inheritdoc/>
        public override DutySchedule In(DutyWindow period) =>
            Outer.In(period).Match(
                outer => Cut(period, outer.Windows),
                outer => outer,
                outer => outer.Reason is UndatedReason.Constant or UndatedReason.OnDemand ? Inner.In(period) : outer);

        private DutySchedule Cut(DutyWindow period, Sequence<DutyWindow> spans)
        {
            var schedules = spans.Select(span => (Span: span, Schedule: Inner.In(span))).ToArray();
            var windows = schedules
                .SelectMany(pair => pair.Schedule
                    .Match(dated => dated.Windows, framed => framed.Windows, _ => Sequence.Empty<DutyWindow>())
                    .Select(pair.Span.Common))
                .Where(period.Overlaps)
                .ToSequence();
            return Inner.In(period).Match<DutySchedule>(
                _ => new DutySchedule.Dated(period, windows),
                framed => new DutySchedule.Framed(windows, framed.Reason),
                undated => undated);
        }
    }

    /// <summary>No date follows from the term.</summary>
    public sealed partial record Open(UndatedReason Reason) : DutyTerm
    {
        /// <summary>Why no date follows.</summary>
        /// <exception cref="System.ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
        public UndatedReason Reason { get; } = Guard.Against.Undefined(Reason);

        /// <inheritdoc/>
        public override DutySchedule In(DutyWindow period)
        {
            Guard.Against.Null(period);
            return new DutySchedule.Undated(Reason);
        }
    }
}
