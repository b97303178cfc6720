using System.Diagnostics.CodeAnalysis;

namespace SonkoRules.Calendars;

/// <summary>
/// The working days of a range of whole years, with the law that each day comes from. Every question is answered by
/// looking up tables: in the same time for any distance, and without allocating. Immutable; safe for use by several
/// threads. Start from <see cref="RussianCalendar"/> and add to it with the methods whose names begin with With.
/// </summary>
/// <remarks>
/// <para>Производственный календарь пятидневной рабочей недели.</para>
/// <para>Dates are of the ISO calendar. A date or a result outside the range is an
/// <see cref="ArgumentOutOfRangeException"/> that names the range and the missing year; the methods whose names begin
/// with Try return false instead. A date of another calendar system is an <see cref="ArgumentException"/> in
/// both.</para>
/// </remarks>
public sealed partial class WorkingDayCalendar : IEquatable<WorkingDayCalendar>
{
    private readonly CalendarDefinition _definition;
    private readonly CalendarTables _tables;

    private WorkingDayCalendar(CalendarDefinition definition, DayKind[] kinds)
    {
        _definition = definition;
        _tables = new CalendarTables(definition, kinds);
        FirstDay = definition.FirstDay;
        LastDay = definition.LastDay;
    }

    /// <summary>The calendar of a definition, or what in it does not fit.</summary>
    internal static OneOf<WorkingDayCalendar, WhyNot> Of(CalendarDefinition definition)
    {
        var errors = new List<InputError>();
        var kinds = definition.BuildKinds(errors);
        return errors.Count == 0 ? new WorkingDayCalendar(definition, kinds) : new WhyNot(errors);
    }

    /// <summary>The first day of the range, 1 January, itself included.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day of the range, 31 December, itself included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The years of the range with their decrees, the earliest first.</summary>
    public Sequence<CalendarYear> Years => _definition.Years;

    /// <summary>The days off with pay that this calendar counts as not working; by default none.</summary>
    public Sequence<PaidDaysOffPeriod> PaidDaysOff => _definition.PaidDaysOff;

    /// <summary>Whether a date is in the range.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool Contains(LocalDate date) => Find(date, nameof(date)) >= 0;

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the range.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <example><code>calendar.IsWorkingDay(new LocalDate(2025, 6, 12)) // False</code></example>
    public bool IsWorkingDay(LocalDate date) => IsWorking(Require(date, nameof(date)));

    /// <summary>Whether a day is a working day, if it is in the range.</summary>
    /// <param name="date">The day.</param>
    /// <param name="isWorkingDay">The answer; false when there is none.</param>
    /// <returns>True when the day is in the range.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool TryIsWorkingDay(LocalDate date, out bool isWorkingDay)
    {
        var day = Find(date, nameof(date));
        isWorkingDay = day >= 0 && IsWorking(day);
        return day >= 0;
    }

    /// <summary>What a day is, by which rule, whether it is an hour shorter and whether its year is provisional.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the range.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <example><code>calendar.Describe(new LocalDate(2025, 6, 12))</code></example>
    public CalendarDay Describe(LocalDate date) => Describe(date, Require(date, nameof(date)));

    /// <summary>What a day is, as <see cref="Describe(LocalDate)"/> tells it, if it is in the range.</summary>
    /// <param name="date">The day.</param>
    /// <param name="day">The answer; the default value when there is none.</param>
    /// <returns>True when the day is in the range.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool TryDescribe(LocalDate date, out CalendarDay day)
    {
        var index = Find(date, nameof(date));
        day = index >= 0 ? Describe(date, index) : default;
        return index >= 0;
    }

    /// <summary>Whether the year of a day is known by the Labour Code alone, so that a decree may still change it.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the range.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool IsProvisional(LocalDate date)
    {
        Require(date, nameof(date));
        return _tables.AnyProvisional(date.Year, date.Year);
    }

    /// <summary>Whether a period touches a year that is known by the Labour Code alone, so that what is counted in it
    /// may still change.</summary>
    /// <param name="first">The first day of the period.</param>
    /// <param name="last">The last day of the period, not before <paramref name="first"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the range.</exception>
    /// <exception cref="ArgumentException">The last day is before the first, or a
    /// date is of another calendar system than ISO.</exception>
    public bool IsProvisional(LocalDate first, LocalDate last)
    {
        var from = Require(first, nameof(first));
        return Require(last, nameof(last)) >= from
            ? _tables.AnyProvisional(first.Year, last.Year)
            : throw Reversed(first, last);
    }

    /// <summary>The same for days that are known to be in the range and in their order.</summary>
    internal bool IsProvisionalWithin(LocalDate first, LocalDate last) => _tables.AnyProvisional(first.Year, last.Year);

    /// <summary>Whether two calendars are the same.</summary>
    public static bool operator ==(WorkingDayCalendar? left, WorkingDayCalendar? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two calendars differ.</summary>
    public static bool operator !=(WorkingDayCalendar? left, WorkingDayCalendar? right) => !(left == right);

    /// <summary>Whether another calendar is made of the same years, decrees and days off, and so counts alike.</summary>
    /// <param name="other">The other calendar, or null.</param>
    public bool Equals(WorkingDayCalendar? other) =>
        ReferenceEquals(this, other) || (other is not null && _definition.Equals(other._definition));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingDayCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => (FirstDay, LastDay, PaidDaysOff.Count).GetHashCode();

    /// <summary>The range: <c>2013-01-01 … 2040-12-31</c>.</summary>
    public override string ToString() => DateText.Iso(FirstDay) + " … " + DateText.Iso(LastDay);

    /// <summary>Which year is missing and, for one to come, how it can be added.</summary>
    internal string Missing(int year) =>
        FormattableString.Invariant($"the year {year} is missing")
        + (year > LastDay.Year
            ? $"; {nameof(WithYear)} adds a year with its decree, {nameof(Through)} by the Labour Code alone"
            : string.Empty);

    private CalendarDay Describe(LocalDate date, int day) =>
        new(date, _tables.Kinds[day], _tables.IsShortened(day), _tables.AnyProvisional(date.Year, date.Year));

    private bool IsWorking(int day) => _tables.WorkingBefore[day + 1] != _tables.WorkingBefore[day];

    private int Find(LocalDate date, string name) => _tables.Find(Guard.Against.NotIso(date, name));

    private int Require(LocalDate date, string name)
    {
        var day = Find(date, name);
        if (day < 0) { ThrowOutside(date, name); }

        return day;
    }

    [DoesNotReturn]
    private void ThrowOutside(LocalDate date, string name) =>
        throw new ArgumentOutOfRangeException(
            name,
            Printing.Of(date),
            FormattableString.Invariant(
                $"The calendar covers {FirstDay:uuuu-MM-dd} to {LastDay:uuuu-MM-dd}; {date:uuuu-MM-dd} is outside: {Missing(date.Year)}."));

    [DoesNotReturn]
    private void ThrowResultOutside(LocalDate date, long days, object value, string name)
    {
        var missing = days < 0 ? FirstDay.Year - 1 : LastDay.Year + 1;
        throw new ArgumentOutOfRangeException(
            name,
            Printing.Of(value),
            FormattableString.Invariant(
                $"The calendar covers {FirstDay:uuuu-MM-dd} to {LastDay:uuuu-MM-dd}; {days} working days from {date:uuuu-MM-dd} lead outside: {Missing(missing)}."));
    }
}
