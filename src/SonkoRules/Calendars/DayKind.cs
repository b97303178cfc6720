namespace SonkoRules.Calendars;

/// <summary>What a day is in the calendar of working days, and by which rule. A closed union of its nested cases.
/// Immutable; equal when all of it is equal.</summary>
/// <remarks>Вид дня производственного календаря.</remarks>
[Union]
public abstract partial record DayKind
{
    private DayKind(CalendarSource source) => Source = Guard.Against.Null(source);

    /// <summary>The rule that makes the day what it is.</summary>
    public CalendarSource Source { get; }

    /// <summary>Whether a day of this kind is a working day.</summary>
    public abstract bool IsWorking { get; }

    /// <summary>What the day is, in words, with the source of all but ordinary days.</summary>
    /// <param name="language">The language of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not known.</exception>
    public abstract string ToText(Language language);

    /// <summary>What the day is, in English.</summary>
    public sealed override string ToString() => ToText(Language.English);

    /// <summary>An ordinary working day, Monday to Friday.</summary>
    /// <remarks>Рабочий день.</remarks>
    public sealed partial record WorkingDay : DayKind
    {
        internal WorkingDay(CalendarSource source) : base(source) { }

        /// <inheritdoc/>
        public override bool IsWorking => true;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian ? "рабочий день" : "working day";
    }

    /// <summary>A Saturday or a Sunday that is off as such.</summary>
    /// <remarks>Выходной день.</remarks>
    public sealed partial record Weekend : DayKind
    {
        internal Weekend(CalendarSource source) : base(source) { }

        /// <inheritdoc/>
        public override bool IsWorking => false;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian ? "выходной день" : "weekend";
    }

    /// <summary>A public holiday, on whatever day of the week.</summary>
    /// <remarks>Нерабочий праздничный день.</remarks>
    public sealed partial record Holiday : DayKind
    {
        internal Holiday(LocalizedText name, CalendarSource source)
            : base(source) =>
            Name = Guard.Against.Null(name);

        /// <summary>The name of the holiday.</summary>
        public LocalizedText Name { get; }

        /// <inheritdoc/>
        public override bool IsWorking => false;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian
                ? $"праздничный день: {Name.Russian} ({Source.ToText(language)})"
                : $"public holiday: {Name.English} ({Source.ToText(language)})";
    }

    /// <summary>A weekday that is off because a day off was moved to it, by the Code or by a decree.</summary>
    /// <remarks>Выходной день, перенесённый с другого дня.</remarks>
    public sealed partial record DayOffMoved : DayKind
    {
        internal DayOffMoved(LocalDate from, CalendarSource source)
            : base(source) =>
            From = from;

        /// <summary>The day from which the day off came: the weekend day, or, where a decree moved on what the Code had
        /// already moved, the weekday that the decree names.</summary>
        public LocalDate From { get; }

        /// <inheritdoc/>
        public override bool IsWorking => false;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian
                ? $"выходной день, перенесённый с {DateText.Of(From, language)} ({Source.ToText(language)})"
                : $"day off moved from {DateText.Of(From, language)} ({Source.ToText(language)})";
    }

    /// <summary>A day that is worked because a decree moved its day off away: a working Saturday, or a weekday to which
    /// the Code had moved a day off before the decree moved it on.</summary>
    /// <remarks>Рабочая суббота; рабочий день вместо перенесённого выходного.</remarks>
    public sealed partial record WorkedDayOff : DayKind
    {
        internal WorkedDayOff(LocalDate movedTo, CalendarSource source)
            : base(source) =>
            MovedTo = movedTo;

        /// <summary>The day that is off instead.</summary>
        public LocalDate MovedTo { get; }

        /// <inheritdoc/>
        public override bool IsWorking => true;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian
                ? $"рабочий день, выходной день перенесён на {DateText.Of(MovedTo, language)} ({Source.ToText(language)})"
                : $"working day, its day off was moved to {DateText.Of(MovedTo, language)} ({Source.ToText(language)})";
    }

    /// <summary>A weekday off with pay by decree, in a calendar that does not count such days as working.</summary>
    /// <remarks>Нерабочий день с сохранением заработной платы.</remarks>
    public sealed partial record PaidDayOff : DayKind
    {
        internal PaidDayOff(CalendarSource source) : base(source) { }

        /// <inheritdoc/>
        public override bool IsWorking => false;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian
                ? $"нерабочий день с сохранением заработной платы ({Source.ToText(language)})"
                : $"day off with pay ({Source.ToText(language)})";
    }

    /// <summary>A weekday that a federal law itself made non-working, without making it a holiday: off under every
    /// reading, and the day before it is not shortened.</summary>
    /// <remarks>Нерабочий день в силу закона.</remarks>
    public sealed partial record StatutoryDayOff : DayKind
    {
        internal StatutoryDayOff(LocalizedText name, CalendarSource source)
            : base(source) =>
            Name = Guard.Against.Null(name);

        /// <summary>The occasion.</summary>
        public LocalizedText Name { get; }

        /// <inheritdoc/>
        public override bool IsWorking => false;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian
                ? $"нерабочий день в силу закона: {Name.Russian} ({Source.ToText(language)})"
                : $"day off by statute: {Name.English} ({Source.ToText(language)})";
    }

    /// <summary>A weekday off in one region, given by the caller.</summary>
    /// <remarks>Нерабочий праздничный день субъекта Российской Федерации.</remarks>
    public sealed partial record RegionalDayOff : DayKind
    {
        internal RegionalDayOff(LocalizedText name, CalendarSource source)
            : base(source) =>
            Name = Guard.Against.Null(name);

        /// <summary>The name of the day.</summary>
        public LocalizedText Name { get; }

        /// <inheritdoc/>
        public override bool IsWorking => false;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian
                ? $"нерабочий день в регионе: {Name.Russian} ({Source.ToText(language)})"
                : $"regional day off: {Name.English} ({Source.ToText(language)})";
    }
}
