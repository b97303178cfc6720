namespace SonkoRules.Calendars;

/// <content>From one day to another by working days.</content>
public sealed partial class WorkingDayCalendar
{
    /// <summary>The first working day strictly after a date.</summary>
    /// <param name="date">The date; it may be a day off.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is outside the range.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <example><code>calendar.NextWorkingDay(new LocalDate(2025, 6, 11)) // 2025-06-16</code></example>
    public LocalDate NextWorkingDay(LocalDate date) =>
        TryNextWorkingDay(date, out var result) ? result : ThrowStep(date, 1);

    /// <summary>The last working day strictly before a date.</summary>
    /// <param name="date">The date; it may be a day off.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is outside the range.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public LocalDate PreviousWorkingDay(LocalDate date) =>
        TryPreviousWorkingDay(date, out var result) ? result : ThrowStep(date, -1);

    /// <summary>The date itself when it is a working day, else the first working day after it.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is outside the range.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public LocalDate WorkingDayOnOrAfter(LocalDate date) =>
        TryWorkingDayOnOrAfter(date, out var result) ? result : ThrowStep(date, 1);

    /// <summary>The date itself when it is a working day, else the last working day before it.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is outside the range.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public LocalDate WorkingDayOnOrBefore(LocalDate date) =>
        TryWorkingDayOnOrBefore(date, out var result) ? result : ThrowStep(date, -1);

    /// <summary>
    /// Counts working days from a date that is itself not counted: 1 is the first working day strictly after it, −1
    /// the last strictly before it, 0 the date itself, even when it is a day off.
    /// </summary>
    /// <param name="date">The date from which to count; it may be a day off.</param>
    /// <param name="days">The number of working days: forward when positive, back when negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is outside the range.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <example><code>calendar.AddWorkingDays(new LocalDate(2025, 6, 5), 10) // 2025-06-23</code></example>
    public LocalDate AddWorkingDays(LocalDate date, int days)
    {
        if (!TryAddWorkingDays(date, days, out var result))
        {
            Require(date, nameof(date));
            ThrowResultOutside(date, days, days, nameof(days));
        }

        return result;
    }

    /// <summary>The first working day strictly after a date, if both are in the range.</summary>
    /// <param name="date">The date; it may be a day off.</param>
    /// <param name="result">The working day; the default date when there is none.</param>
    /// <returns>True when the date and the result are in the range.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool TryNextWorkingDay(LocalDate date, out LocalDate result)
    {
        var day = Find(date, nameof(date));
        return TryWorkingDay(day < 0 ? -1 : _tables.WorkingBefore[day + 1], out result);
    }

    /// <summary>The last working day strictly before a date, if both are in the range.</summary>
    /// <inheritdoc cref="TryNextWorkingDay"/>
    public bool TryPreviousWorkingDay(LocalDate date, out LocalDate result)
    {
        var day = Find(date, nameof(date));
        return TryWorkingDay(day < 0 ? -1 : _tables.WorkingBefore[day] - 1, out result);
    }

    /// <summary>The date itself when it is a working day, else the first working day after it, if both are in the
    /// range.</summary>
    /// <inheritdoc cref="TryNextWorkingDay"/>
    public bool TryWorkingDayOnOrAfter(LocalDate date, out LocalDate result)
    {
        var day = Find(date, nameof(date));
        return TryWorkingDay(day < 0 ? -1 : _tables.WorkingBefore[day], out result);
    }

    /// <summary>The date itself when it is a working day, else the last working day before it, if both are in the
    /// range.</summary>
    /// <inheritdoc cref="TryNextWorkingDay"/>
    public bool TryWorkingDayOnOrBefore(LocalDate date, out LocalDate result)
    {
        var day = Find(date, nameof(date));
        return TryWorkingDay(day < 0 ? -1 : _tables.WorkingBefore[day + 1] - 1, out result);
    }

    /// <summary>Counts working days as <see cref="AddWorkingDays"/> does, if the date and the result are in the
    /// range.</summary>
    /// <param name="date">The date from which to count; it may be a day off.</param>
    /// <param name="days">The number of working days: forward when positive, back when negative.</param>
    /// <param name="result">The result; the default date when there is none.</param>
    /// <returns>True when the date and the result are in the range.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool TryAddWorkingDays(LocalDate date, int days, out LocalDate result)
    {
        var day = Find(date, nameof(date));
        if (day < 0)
        {
            result = default;
            return false;
        }

        if (days == 0)
        {
            result = date;
            return true;
        }

        var before = days > 0 ? _tables.WorkingBefore[day + 1] - 1 : _tables.WorkingBefore[day];
        return TryWorkingDay((long)before + days, out result);
    }

    /// <summary>A run of working days, if all of it is in the range: one look-up for both of its ends.</summary>
    /// <param name="date">The day on or after which the run begins; on or before it where it runs back.</param>
    /// <param name="days">The number of working days: forward when positive, back when negative; not 0.</param>
    /// <param name="first">The working day with which it begins.</param>
    /// <param name="last">The working day with which it ends.</param>
    internal bool TryRun(LocalDate date, int days, out LocalDate first, out LocalDate last)
    {
        var day = Find(date, nameof(date));
        var number = day < 0 ? -1 : days > 0 ? _tables.WorkingBefore[day] : _tables.WorkingBefore[day + 1] - 1;
        return TryWorkingDay(number, out first) & TryWorkingDay((long)number + days + (days > 0 ? -1 : 1), out last);
    }

    private bool TryWorkingDay(long number, out LocalDate result)
    {
        var days = _tables.WorkingDays;
        if (number < 0 || number >= days.Length)
        {
            result = default;
            return false;
        }

        result = days[(int)number];
        return true;
    }

    private LocalDate ThrowStep(LocalDate date, int step)
    {
        Require(date, nameof(date));
        ThrowResultOutside(date, step, date, nameof(date));
        return date;
    }
}
