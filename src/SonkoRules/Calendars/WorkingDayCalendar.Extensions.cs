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
    /// <returns>The calendar; or why not: the year is before the range or years between are missing, the year has a decree
    /// with other transfers, or a transfer moves a day off from a day that has none to move, or moves it to a day that is
    /// not an ordinary working day.</returns>
    public OneOf<WorkingDayCalendar, WhyNot> WithYear(TransferDecree decree)
    {
        var year = Guard.Against.Null(decree).Year;
        if (NotKnownOrNext(year, "/decree/year") is { } whyNot)
        {
            return whyNot;
        }

        if (year > LastDay.Year || Year(year).IsProvisional)
        {
            return Of(_definition.With(new CalendarYear(year, Sequence.Of(decree))));
        }

        var known = Year(year).Decrees;
        return new HashSet<DayOffTransfer>(known.SelectMany(one => one.Transfers)).SetEquals(decree.Transfers)
            ? this
            : YearError(ErrorCode.YearKnown, "/decree/year", year, LocalizedText.Of(language =>
                (language == Language.Russian
                    ? "год без постановления (дополнительное добавляет WithFurtherDecree); имеется "
                    : "a year without a decree, and a further one is added with WithFurtherDecree; there is ")
                + string.Join("; ", known.Select(one => one.Source.ToText(language)))));
    }

    /// <summary>The same calendar with the year after the last one by the Labour Code alone, marked provisional; the
    /// calendar itself when it has the year.</summary>
    /// <param name="year">The year after the last one, or one of the range.</param>
    /// <returns>The calendar; or why not: the year is before the range, or years between are missing, which
    /// <see cref="Through"/> adds too.</returns>
    public OneOf<WorkingDayCalendar, WhyNot> WithProvisionalYear(int year) =>
        NotKnownOrNext(year, "/year") is { } whyNot ? whyNot : Through(year);

    /// <summary>The same calendar up to a year at least: the years that are missing are added by the Labour Code alone,
    /// marked provisional. The calendar itself when it has the year.</summary>
    /// <param name="year">The last year that is needed, not before the first of the range and at most 9998.</param>
    /// <returns>The calendar; or why not: the year is outside its bounds.</returns>
    public OneOf<WorkingDayCalendar, WhyNot> Through(int year) =>
        year < FirstDay.Year ? TooEarly(year, "/year")
            : year > GreatestYear ? YearError(ErrorCode.YearMissing, "/year", year, new(
                "год не позднее " + NumberText.Plain(GreatestYear), "a year not after " + NumberText.Plain(GreatestYear)))
            : year <= LastDay.Year ? this
            : Of(_definition.Through(year));

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
    /// <returns>The calendar; or why not: the year of the transfers is outside the range or has no decree yet, or a
    /// transfer does not fit, as in <see cref="WithYear"/>.</returns>
    public OneOf<WorkingDayCalendar, WhyNot> WithFurtherDecree(TransferDecree decree)
    {
        var number = Guard.Against.Null(decree).Year;
        return Years.Any(known => known.Number == number && !known.IsProvisional)
            ? Of(_definition.With(new CalendarYear(number, Year(number).Decrees.Append(decree).ToSequence())))
            : YearError(ErrorCode.YearMissing, "/decree/year", number, new(
                "год календаря, у которого уже есть постановление",
                "a year of the calendar that has a decree"));
    }

    /// <summary>The same calendar with a day off of one region.</summary>
    /// <param name="date">A working day of this calendar's years. A day that is off already is refused: nothing moves by
    /// itself from it, so name the day to which the region's act moves it, if it does.</param>
    /// <param name="name">The name of the day.</param>
    /// <param name="act">The act that declares it.</param>
    /// <remarks>The working day before it is not shortened: article 95 speaks of public holidays.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The calendar; or why not: the date is outside the range, or off already.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<WorkingDayCalendar, WhyNot> WithRegionalDayOff(LocalDate date, LocalizedText name, CalendarSource act)
    {
        var day = new RegionalDayOffDate(
            date, new DayKind.RegionalDayOff(Guard.Against.Null(name), Guard.Against.Null(act)));
        return Contains(date)
            ? Of(_definition with
            {
                RegionalDaysOff = _definition.RegionalDaysOff.Append(day).OrderBy(one => one.Date).ToSequence(),
            })
            : new WhyNot(Outside(date, "/date"));
    }

    /// <summary>The same calendar in which days off with pay are not working days (reading R-DECREE-DAYS); days of the
    /// periods that are off anyway stay what they are.</summary>
    /// <param name="periods">The periods, such as those of <see cref="RussianCalendar.FederalPaidDaysOff"/>; no two
    /// overlap.</param>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> or one of them is null.</exception>
    /// <returns>The calendar; or why not: a period is not wholly in the range, two periods overlap, or one overlaps a
    /// period given before.</returns>
    public OneOf<WorkingDayCalendar, WhyNot> WithPaidDaysOff(params PaidDaysOffPeriod[] periods) =>
        WithPaidDaysOff(Sequence.From(periods, nameof(periods)));

    /// <inheritdoc cref="WithPaidDaysOff(PaidDaysOffPeriod[])"/>
    // A collection expression makes either list; the sequence is what is kept.
    [OverloadResolutionPriority(1)]
    public OneOf<WorkingDayCalendar, WhyNot> WithPaidDaysOff(Sequence<PaidDaysOffPeriod> periods)
    {
        Guard.Against.Null(periods);
        var errors = new List<InputError>();
        for (var i = 0; i < periods.Count; i++)
        {
            var period = Guard.Against.Null(periods[i], nameof(periods));
            foreach (var day in new[] { period.First, period.Last }.Distinct().Where(day => !Contains(day)))
            {
                errors.Add(Outside(day, "/periods/" + NumberText.Plain(i)));
            }
        }

        var all = PaidDaysOff.Concat(periods).OrderBy(period => period.First).ToSequence();
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i].First <= all[i - 1].Last)
            {
                errors.Add(Overlap(all[i - 1], all[i]));
            }
        }

        return errors.Count == 0 ? Of(_definition with { PaidDaysOff = all }) : new WhyNot(errors);
    }

    /// <summary>The same calendar up to one of its years.</summary>
    internal WorkingDayCalendar CutTo(int year) => Of(_definition.CutTo(year)).OrThrow();

    private static InputError Overlap(PaidDaysOffPeriod earlier, PaidDaysOffPeriod later) =>
        new(
            ErrorCode.PeriodsOverlap,
            "/periods",
            DateText.Iso(later.First),
            LocalizedText.Of(language =>
                (language == Language.Russian ? "период с " : "a period from ") + DateText.Of(later.First, language)),
            LocalizedText.Of(language =>
                (language == Language.Russian
                    ? "период после другого, оканчивающегося "
                    : "one after the other, which ends on ")
                    + DateText.Of(earlier.Last, language)));

    private InputError Outside(LocalDate date, string path) =>
        new(
            ErrorCode.OutsideCalendar,
            path,
            DateText.Iso(date),
            LocalizedText.Of(language => DateText.Of(date, language)),
            Range());

    private static WhyNot YearError(ErrorCode code, string path, int year, LocalizedText expected) =>
        new(new InputError(
            code,
            path,
            NumberText.Plain(year),
            new($"{NumberText.Plain(year)} год", $"the year {NumberText.Plain(year)}"),
            expected));

    private LocalizedText Range() =>
        LocalizedText.Of(language =>
            (language == Language.Russian ? "день календаря с " : "a day of the calendar from ")
                + DateText.Of(FirstDay, language)
                + (language == Language.Russian ? " по " : " to ") + DateText.Of(LastDay, language));

    private CalendarYear Year(int number) => Years[number - FirstDay.Year];

    private WhyNot TooEarly(int year, string path) =>
        YearError(ErrorCode.YearMissing, path, year, new(
            FormattableString.Invariant($"год с {FirstDay.Year}: ранее действовали другие праздничные дни"),
            FormattableString.Invariant($"a year from {FirstDay.Year}: earlier years had other holidays")));

    private WhyNot? NotKnownOrNext(int year, string path) =>
        year < FirstDay.Year
            ? TooEarly(year, path)
            : year > LastDay.Year + 1
                ? YearError(ErrorCode.YearMissing, path, year, new(
                    FormattableString.Invariant($"сначала {LastDay.Year + 1} год: он отсутствует"),
                    FormattableString.Invariant($"{LastDay.Year + 1} first: the year {LastDay.Year + 1} is missing")))
                : null;
}
