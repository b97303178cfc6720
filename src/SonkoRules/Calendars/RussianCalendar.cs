namespace SonkoRules.Calendars;

/// <summary>
/// The Russian calendar of working days for a five-day week, 2013–2040: Saturdays, Sundays and the holidays of the
/// Labour Code, article 112, with the days off that the Code moves by itself and those that the yearly decrees of the
/// Government move. The years after <see cref="LastDecreedYear"/> are by the Code alone and provisional: the two
/// January days off that a decree moves each year are missing, and it may move others. Each calendar is built once, on first use.
/// </summary>
/// <remarks>
/// <para>Производственный календарь России, пятидневная рабочая неделя.</para>
/// <para><see cref="WorkingDayCalendar.WithYear"/> puts a decree in the place of a provisional year,
/// <see cref="WorkingDayCalendar.DecreedOnly"/> forbids provisional years.</para>
/// </remarks>
public static class RussianCalendar
{
    /// <summary>The calendar in which the days off with pay of 2020 and 2021 are working days like others, as the
    /// default of the reading R-DECREE-DAYS has it.</summary>
    public static WorkingDayCalendar FiveDayWeek => Plain.Value;

    /// <summary>The calendar in which the federal days off with pay (<see cref="FederalPaidDaysOff"/>) are not working
    /// days.</summary>
    public static WorkingDayCalendar FiveDayWeekWithFederalPaidDaysOff => WithFederal.Value;

    /// <summary>The calendar in which both the federal days off with pay and those of Smolensk region
    /// (<see cref="SmolenskPaidDaysOff"/>) are not working days.</summary>
    public static WorkingDayCalendar FiveDayWeekWithSmolenskPaidDaysOff => WithSmolensk.Value;

    /// <summary>The calendar in which the federal days off with pay and those of a region are not working days. Built
    /// anew for periods that are not here.</summary>
    /// <param name="regional">The region's days off with pay beside the federal ones; may be empty.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="regional"/> is null.</exception>
    /// <returns>The calendar; or that a period overlaps another one or is outside the calendar.</returns>
    public static OneOf<WorkingDayCalendar, WhyNot> FiveDayWeekWithPaidDaysOff(Sequence<PaidDaysOffPeriod> regional) =>
        Guard.Against.Null(regional).Count == 0 ? FiveDayWeekWithFederalPaidDaysOff
            : regional == SmolenskPaidDaysOff ? FiveDayWeekWithSmolenskPaidDaysOff
            : FiveDayWeekWithFederalPaidDaysOff.WithPaidDaysOff(regional);

    /// <summary>The last year whose decree the library knows.</summary>
    public static int LastDecreedYear => FederalTransfers.Decrees[FederalTransfers.Decrees.Count - 1].Year;

    /// <summary>The days off with pay that the President's decrees of 2020 and 2021 declared. 1 July 2020 is not among
    /// them: a law made it non-working (<see cref="DayKind.StatutoryDayOff"/>).</summary>
    public static Sequence<PaidDaysOffPeriod> FederalPaidDaysOff => DecreedPaidDaysOff.Federal;

    /// <summary>The days off with pay that the Governor of Smolensk region declared in 2021 beside the federal
    /// ones.</summary>
    public static Sequence<PaidDaysOffPeriod> SmolenskPaidDaysOff => DecreedPaidDaysOff.Smolensk;

    /// <summary>Builds the calendar anew.</summary>
    internal static WorkingDayCalendar Build() =>
        WorkingDayCalendar.Of(
            new CalendarDefinition(
                FederalTransfers.Decrees
                    .Select(decree => new CalendarYear(decree.Year, Sequence.Of(decree)))
                    .ToSequence(),
                Sequence.Empty<RegionalDayOffDate>(),
                Sequence.Empty<PaidDaysOffPeriod>()).Through(LabourCodeRules.LastYear)).OrThrow();

    private static class Plain
    {
        public static readonly WorkingDayCalendar Value = Build();
    }

    private static class WithFederal
    {
        public static readonly WorkingDayCalendar Value = FiveDayWeek.WithPaidDaysOff(FederalPaidDaysOff).OrThrow();
    }

    private static class WithSmolensk
    {
        public static readonly WorkingDayCalendar Value =
            FiveDayWeekWithFederalPaidDaysOff.WithPaidDaysOff(SmolenskPaidDaysOff).OrThrow();
    }
}
