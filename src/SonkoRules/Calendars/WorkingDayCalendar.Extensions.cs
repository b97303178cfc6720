using System.Runtime.CompilerServices;

namespace SonkoRules.Calendars;

/// <content>Calendars made from this one, which stays as it is.</content>
public sealed partial class WorkingDayCalendar
{
    /// <summary>The greatest year to which a calendar can be continued.</summary>
    private const int GreatestYear = 9998;

    /// <summary>The same calendar with a year and its decree: the year after the last one, or one that was provisional
    /// until now. The calendar itself when it knows the year with the same transfers, so that a caller's decree may
    /// stay when a later version of the library has it.</summary>
    /// <param name="decree">The decree that moves days off in that year.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decree"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the range, or years between are
    /// missing.</exception>
    /// <exception cref="ArgumentException">The year has a decree with other transfers, or a transfer moves a day off
    /// from a day that has none to move, or moves it to a day that is not an ordinary working day.</exception>
    public WorkingDayCalendar WithYear(TransferDecree decree)
    {
        var year = Guard.Against.Null(decree).Year;
        RequireKnownOrNext(year, nameof(decree));
        if (year > LastDay.Year || Year(year).IsProvisional)
        {
            return new(_definition.With(new CalendarYear(year, Sequence.Of(decree))), nameof(decree));
        }

        var known = Year(year).Decrees.SelectMany(one => one.Transfers);
        return new HashSet<DayOffTransfer>(known).SetEquals(decree.Transfers)
            ? this
            : throw new ArgumentException(
                $"A year without a decree is expected; {Year(year)}. A later decree is added with {nameof(WithFurtherDecree)}.",
                nameof(decree));
    }

    /// <summary>The same calendar with the year after the last one by the Labour Code alone, marked provisional; the
    /// calendar itself when it has the year.</summary>
    /// <param name="year">The year after the last one, or one of the range.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the range, or years between are
    /// missing: <see cref="Through"/> adds them too.</exception>
    public WorkingDayCalendar WithProvisionalYear(int year)
    {
        RequireKnownOrNext(year, nameof(year));
        return Through(year);
    }

    /// <summary>The same calendar up to a year at least: the years that are missing are added by the Labour Code alone,
    /// marked provisional. The calendar itself when it has the year.</summary>
    /// <param name="year">The last year that is needed, not before the first of the range and at most 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its bounds.</exception>
    public WorkingDayCalendar Through(int year) =>
        Guard.Against.OutOfRange(year, FirstDay.Year, GreatestYear) <= LastDay.Year
            ? this
            : new(_definition.Through(year), nameof(year));

    /// <summary>The same calendar without provisional years: cut before the first year that has no decree, so that a
    /// count that needs such a year is refused. Regional days off and days off with pay after that go too.</summary>
    public WorkingDayCalendar DecreedOnly()
    {
        var decreed = Years.TakeWhile(year => !year.IsProvisional).Last().Number;
        return decreed == LastDay.Year ? this : CutTo(decreed);
    }

    /// <summary>The same calendar with a later decree for a year that has one.</summary>
    /// <param name="decree">The decree; its transfers start from the days as the earlier decrees left them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decree"/> is null.</exception>
    /// <exception cref="ArgumentException">The year of the transfers is outside the range or has no decree yet, or a
    /// transfer does not fit, as in <see cref="WithYear"/>.</exception>
    public WorkingDayCalendar WithFurtherDecree(TransferDecree decree)
    {
        var number = Guard.Against.Null(decree).Year;
        if (!Years.Any(known => known.Number == number && !known.IsProvisional))
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"A year of {this} that has a decree is expected, not {number}. Its first decree is added with {nameof(WithYear)}."),
                nameof(decree));
        }

        return new(
            _definition.With(new CalendarYear(number, Year(number).Decrees.Append(decree).ToSequence())),
            nameof(decree));
    }

    /// <summary>The same calendar with a day off of one region.</summary>
    /// <param name="date">A working day of this calendar's years. A day that is off already is refused: nothing moves by
    /// itself from it, so name the day to which the region's act moves it, if it does.</param>
    /// <param name="name">The name of the day.</param>
    /// <param name="act">The act that declares it.</param>
    /// <remarks>The working day before it is not shortened: article 95 speaks of public holidays.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the range.</exception>
    /// <exception cref="ArgumentException">The date is off already.</exception>
    public WorkingDayCalendar WithRegionalDayOff(LocalDate date, LocalizedText name, CalendarSource act)
    {
        Require(date, nameof(date));
        var day = new RegionalDayOffDate(
            date, new DayKind.RegionalDayOff(Guard.Against.Null(name), Guard.Against.Null(act)));
        return new(
            _definition with
            {
                RegionalDaysOff = _definition.RegionalDaysOff.Append(day).OrderBy(one => one.Date).ToSequence(),
            },
            nameof(date));
    }

    /// <summary>The same calendar in which days off with pay are not working days (reading R-DECREE-DAYS); days of the
    /// periods that are off anyway stay what they are.</summary>
    /// <param name="periods">The periods, such as those of <see cref="RussianCalendar.FederalPaidDaysOff"/>; no two
    /// overlap.</param>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period is not wholly in the range.</exception>
    /// <exception cref="ArgumentException">Two periods overlap, or one overlaps a period given before.</exception>
    public WorkingDayCalendar WithPaidDaysOff(params PaidDaysOffPeriod[] periods) =>
        WithPaidDaysOff(Sequence.From(Guard.Against.Null(periods)));

    /// <inheritdoc cref="WithPaidDaysOff(PaidDaysOffPeriod[])"/>
    // A collection expression makes either list; the sequence is what is kept.
    [OverloadResolutionPriority(1)]
    public WorkingDayCalendar WithPaidDaysOff(Sequence<PaidDaysOffPeriod> periods)
    {
        Guard.Against.Null(periods);
        foreach (var period in periods)
        {
            Require(Guard.Against.Null(period, nameof(periods)).First, nameof(periods));
            Require(period.Last, nameof(periods));
        }

        var all = PaidDaysOff.Concat(periods).OrderBy(period => period.First).ToSequence();
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i].First <= all[i - 1].Last)
            {
                throw new ArgumentException(
                    $"Periods that do not overlap are expected; {all[i - 1]} and {all[i]} do.", nameof(periods));
            }
        }

        return new(_definition with { PaidDaysOff = all }, nameof(periods));
    }

    /// <summary>The same calendar up to one of its years.</summary>
    internal WorkingDayCalendar CutTo(int year) => new(_definition.CutTo(year), nameof(year));

    private CalendarYear Year(int number) => Years[number - FirstDay.Year];

    private void RequireKnownOrNext(int year, string name)
    {
        if (year < FirstDay.Year || year > LastDay.Year + 1)
        {
            var reason = year < FirstDay.Year
                ? "earlier years had other holidays"
                : Missing(LastDay.Year + 1);
            throw new ArgumentOutOfRangeException(
                name,
                year,
                FormattableString.Invariant(
                    $"The calendar covers {FirstDay:uuuu-MM-dd} to {LastDay:uuuu-MM-dd}; {year} cannot be added to it: {reason}."));
        }
    }
}
