using System;
using NodaTime;
using SonkoRules.Guarding;
using SonkoRules.Texts;

namespace SonkoRules.Calendars;

/// <summary>
/// What a day is in the calendar of working days, and by which rule. A closed union of its nested cases. Immutable;
/// equal when all of it is equal.
/// </summary>
/// <remarks>Вид дня производственного календаря.</remarks>
public abstract record DayKind
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

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="workingDay">For an ordinary working day.</param>
    /// <param name="weekend">For a Saturday or a Sunday off.</param>
    /// <param name="holiday">For a public holiday.</param>
    /// <param name="dayOffMoved">For a weekday to which a day off was moved.</param>
    /// <param name="workedDayOff">For a day that is worked because its day off was moved away.</param>
    /// <param name="paidDayOff">For a day off with pay by decree.</param>
    /// <param name="regionalDayOff">For a day off of one region.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<WorkingDay, T> workingDay,
        Func<Weekend, T> weekend,
        Func<Holiday, T> holiday,
        Func<DayOffMoved, T> dayOffMoved,
        Func<WorkedDayOff, T> workedDayOff,
        Func<PaidDayOff, T> paidDayOff,
        Func<RegionalDayOff, T> regionalDayOff)
    {
        Guard.Against.Null(workingDay);
        Guard.Against.Null(weekend);
        Guard.Against.Null(holiday);
        Guard.Against.Null(dayOffMoved);
        Guard.Against.Null(workedDayOff);
        Guard.Against.Null(paidDayOff);
        Guard.Against.Null(regionalDayOff);
        return this switch
        {
            WorkingDay value => workingDay(value),
            Weekend value => weekend(value),
            Holiday value => holiday(value),
            DayOffMoved value => dayOffMoved(value),
            WorkedDayOff value => workedDayOff(value),
            PaidDayOff value => paidDayOff(value),
            _ => regionalDayOff((RegionalDayOff)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <inheritdoc cref="Match{T}"/>
    public void Switch(
        Action<WorkingDay> workingDay,
        Action<Weekend> weekend,
        Action<Holiday> holiday,
        Action<DayOffMoved> dayOffMoved,
        Action<WorkedDayOff> workedDayOff,
        Action<PaidDayOff> paidDayOff,
        Action<RegionalDayOff> regionalDayOff)
    {
        Guard.Against.Null(workingDay);
        Guard.Against.Null(weekend);
        Guard.Against.Null(holiday);
        Guard.Against.Null(dayOffMoved);
        Guard.Against.Null(workedDayOff);
        Guard.Against.Null(paidDayOff);
        Guard.Against.Null(regionalDayOff);
        switch (this)
        {
            case WorkingDay value:
                workingDay(value);
                break;
            case Weekend value:
                weekend(value);
                break;
            case Holiday value:
                holiday(value);
                break;
            case DayOffMoved value:
                dayOffMoved(value);
                break;
            case WorkedDayOff value:
                workedDayOff(value);
                break;
            case PaidDayOff value:
                paidDayOff(value);
                break;
            default:
                regionalDayOff((RegionalDayOff)this);
                break;
        }
    }

    /// <summary>An ordinary working day, Monday to Friday.</summary>
    /// <remarks>Рабочий день.</remarks>
    public sealed record WorkingDay : DayKind
    {
        internal WorkingDay(CalendarSource source)
            : base(source)
        {
        }

        /// <inheritdoc/>
        public override bool IsWorking => true;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian ? "рабочий день" : "working day";
    }

    /// <summary>A Saturday or a Sunday that is off as such.</summary>
    /// <remarks>Выходной день.</remarks>
    public sealed record Weekend : DayKind
    {
        internal Weekend(CalendarSource source)
            : base(source)
        {
        }

        /// <inheritdoc/>
        public override bool IsWorking => false;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian ? "выходной день" : "weekend";
    }

    /// <summary>A public holiday, on whatever day of the week.</summary>
    /// <remarks>Нерабочий праздничный день.</remarks>
    public sealed record Holiday : DayKind
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
    public sealed record DayOffMoved : DayKind
    {
        internal DayOffMoved(LocalDate from, CalendarSource source)
            : base(source) =>
            From = from;

        /// <summary>The day from which the day off came: the weekend day, or, where a decree moved on what the Code
        /// had already moved, the weekday that the decree names.</summary>
        public LocalDate From { get; }

        /// <inheritdoc/>
        public override bool IsWorking => false;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian
                ? $"выходной, перенесённый с {DateText.Of(From, language)} ({Source.ToText(language)})"
                : $"day off moved from {DateText.Of(From, language)} ({Source.ToText(language)})";
    }

    /// <summary>
    /// A day that is worked because a decree moved its day off away: a working Saturday, or a weekday to which the
    /// Code had moved a day off before the decree moved it on.
    /// </summary>
    /// <remarks>Рабочая суббота; рабочий день вместо перенесённого выходного.</remarks>
    public sealed record WorkedDayOff : DayKind
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
                ? $"рабочий день, выходной перенесён на {DateText.Of(MovedTo, language)} ({Source.ToText(language)})"
                : $"working day, its day off was moved to {DateText.Of(MovedTo, language)} ({Source.ToText(language)})";
    }

    /// <summary>A weekday off with pay by decree, in a calendar that does not count such days as working.</summary>
    /// <remarks>Нерабочий день с сохранением заработной платы.</remarks>
    public sealed record PaidDayOff : DayKind
    {
        internal PaidDayOff(CalendarSource source)
            : base(source)
        {
        }

        /// <inheritdoc/>
        public override bool IsWorking => false;

        /// <inheritdoc/>
        public override string ToText(Language language) =>
            Guard.Against.Undefined(language) == Language.Russian
                ? $"нерабочий день с сохранением заработной платы ({Source.ToText(language)})"
                : $"day off with pay ({Source.ToText(language)})";
    }

    /// <summary>A weekday off in one region, given by the caller.</summary>
    /// <remarks>Нерабочий праздничный день субъекта Российской Федерации.</remarks>
    public sealed record RegionalDayOff : DayKind
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
