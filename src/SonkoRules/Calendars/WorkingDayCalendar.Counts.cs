namespace SonkoRules.Calendars;

/// <content>How many working days lie between two days.</content>
public sealed partial class WorkingDayCalendar
{
    /// <summary>The number of working days of a period, both its ends included.</summary>
    /// <param name="first">The first day of the period.</param>
    /// <param name="last">The last day of the period; the day right before <paramref name="first"/> makes the period
    /// empty, and the count 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the range.</exception>
    /// <exception cref="ArgumentException">The last day is more than one day before the first, or a
    /// date is of another calendar system than ISO.</exception>
    /// <example><code>
    /// calendar.CountWorkingDays(new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 30)) // 19
    /// </code></example>
    public int CountWorkingDays(LocalDate first, LocalDate last)
    {
        var from = Require(first, nameof(first));
        var to = Require(last, nameof(last));
        return to >= from - 1
            ? _tables.WorkingBefore[to + 1] - _tables.WorkingBefore[from]
            : throw Reversed(first, last);
    }

    /// <summary>The number of working days of a period, as <see cref="CountWorkingDays"/> counts them.</summary>
    /// <param name="first">The first day of the period.</param>
    /// <param name="last">The last day of the period.</param>
    /// <param name="count">The number; 0 when there is none.</param>
    /// <returns>True when both dates are in the range and the period does not run backwards.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool TryCountWorkingDays(LocalDate first, LocalDate last, out int count)
    {
        var from = Find(first, nameof(first));
        var to = Find(last, nameof(last));
        var known = from >= 0 && to >= 0 && to >= from - 1;
        count = known ? _tables.WorkingBefore[to + 1] - _tables.WorkingBefore[from] : 0;
        return known;
    }

    /// <summary>
    /// The number of working days to count from one date to arrive at another: those after <paramref name="start"/> up
    /// to <paramref name="end"/>, itself included; with a minus, those before <paramref name="start"/> down to an
    /// earlier <paramref name="end"/>, itself included. For a working <paramref name="end"/> it is the inverse of
    /// <see cref="AddWorkingDays"/>.
    /// </summary>
    /// <param name="start">The date from which to count, itself not counted.</param>
    /// <param name="end">The date at which to arrive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the range.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public int WorkingDaysBetween(LocalDate start, LocalDate end) =>
        Between(Require(start, nameof(start)), Require(end, nameof(end)));

    /// <summary>The number of working days to count from one date to arrive at another, as
    /// <see cref="WorkingDaysBetween"/> counts them.</summary>
    /// <param name="start">The date from which to count, itself not counted.</param>
    /// <param name="end">The date at which to arrive.</param>
    /// <param name="count">The number; 0 when there is none.</param>
    /// <returns>True when both dates are in the range.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool TryWorkingDaysBetween(LocalDate start, LocalDate end, out int count)
    {
        var from = Find(start, nameof(start));
        var to = Find(end, nameof(end));
        var known = from >= 0 && to >= 0;
        count = known ? Between(from, to) : 0;
        return known;
    }

    /// <summary>Which working day of a period a date is: 1 for the first working day on or after its start.</summary>
    /// <param name="date">A working day, not before <paramref name="periodStart"/>.</param>
    /// <param name="periodStart">The first day of the period, itself included.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the range.</exception>
    /// <exception cref="ArgumentException">The date is a day off or before the period, or a
    /// date is of another calendar system than ISO.</exception>
    public int WorkingDayNumber(LocalDate date, LocalDate periodStart)
    {
        var day = Require(date, nameof(date));
        var start = Require(periodStart, nameof(periodStart));
        if (day < start)
        {
            throw new ArgumentException(
                $"A date of {DateText.Iso(periodStart)} or later is expected, not {DateText.Iso(date)}.",
                nameof(date));
        }

        return IsWorking(day)
            ? _tables.WorkingBefore[day + 1] - _tables.WorkingBefore[start]
            : throw new ArgumentException(
                $"A working day is expected; {DateText.Iso(date)} is off: {_tables.Kinds[day]}.", nameof(date));
    }

    /// <summary>Which working day of a period a date is, as <see cref="WorkingDayNumber"/> tells it.</summary>
    /// <param name="date">The date.</param>
    /// <param name="periodStart">The first day of the period, itself included.</param>
    /// <param name="number">The number, 1 or more; 0 when there is none.</param>
    /// <returns>True when both dates are in the range and the date is a working day of the period.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool TryWorkingDayNumber(LocalDate date, LocalDate periodStart, out int number)
    {
        var day = Find(date, nameof(date));
        var start = Find(periodStart, nameof(periodStart));
        var known = start >= 0 && day >= start && IsWorking(day);
        number = known ? _tables.WorkingBefore[day + 1] - _tables.WorkingBefore[start] : 0;
        return known;
    }

    private static ArgumentException Reversed(LocalDate first, LocalDate last) =>
        new($"A last day of {DateText.Iso(first)} or later is expected, not {DateText.Iso(last)}.", nameof(last));

    private int Between(int start, int end)
    {
        var before = _tables.WorkingBefore;
        return end >= start ? before[end + 1] - before[start + 1] : before[end] - before[start];
    }
}
