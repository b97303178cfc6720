namespace SonkoRules.Calendars;

/// <summary>What the Labour Code itself says about days: the sources, and the list of holidays as of 2013.</summary>
internal static class LabourCodeRules
{
    /// <summary>The first year for which the list of holidays holds as it stands here (law 35-ФЗ of
    /// 23.04.2012).</summary>
    public const int FirstYear = 2013;

    /// <summary>The last year of the standing calendars: after the last decree they go on by the Code alone.</summary>
    public const int LastYear = 2040;

    /// <summary>A five-day week has two days off.</summary>
    public static CalendarSource FiveDayWeek { get; } = new CalendarSource.LabourCode(111, 1);

    /// <summary>The list of holidays.</summary>
    public static CalendarSource Holidays { get; } = new CalendarSource.LabourCode(112, 1);

    /// <summary>A day off that falls on a holiday moves to the next working day after it.</summary>
    public static CalendarSource DayOffOnHoliday { get; } = new CalendarSource.LabourCode(112, 2);

    /// <summary>An ordinary working day: one object for all of them.</summary>
    public static DayKind WorkingDay { get; } = new DayKind.WorkingDay(FiveDayWeek);

    /// <summary>An ordinary Saturday or Sunday: one object for all of them.</summary>
    public static DayKind Weekend { get; } = new DayKind.Weekend(FiveDayWeek);

    private static LocalizedText NewYear { get; } = new("Новогодние каникулы", "New Year holidays");

    /// <summary>The holidays in the order of the year. The days off on January's do not move by themselves.</summary>
    public static AnnualHoliday[] List { get; } =
    [
        new(new AnnualDate(1, 1), NewYear, DayOffMoves: false),
        new(new AnnualDate(1, 2), NewYear, DayOffMoves: false),
        new(new AnnualDate(1, 3), NewYear, DayOffMoves: false),
        new(new AnnualDate(1, 4), NewYear, DayOffMoves: false),
        new(new AnnualDate(1, 5), NewYear, DayOffMoves: false),
        new(new AnnualDate(1, 6), NewYear, DayOffMoves: false),
        new(new AnnualDate(1, 7), new("Рождество Христово", "Orthodox Christmas"), DayOffMoves: false),
        new(new AnnualDate(1, 8), NewYear, DayOffMoves: false),
        new(new AnnualDate(2, 23), new("День защитника Отечества", "Defender of the Fatherland Day"), DayOffMoves: true),
        new(new AnnualDate(3, 8), new("Международный женский день", "International Women's Day"), DayOffMoves: true),
        new(new AnnualDate(5, 1), new("Праздник Весны и Труда", "Spring and Labour Day"), DayOffMoves: true),
        new(new AnnualDate(5, 9), new("День Победы", "Victory Day"), DayOffMoves: true),
        new(new AnnualDate(6, 12), new("День России", "Russia Day"), DayOffMoves: true),
        new(new AnnualDate(11, 4), new("День народного единства", "National Unity Day"), DayOffMoves: true),
    ];
}

/// <summary>A holiday of every year.</summary>
/// <param name="Date">Its day of the year.</param>
/// <param name="Name">Its name.</param>
/// <param name="DayOffMoves">Whether a day off that falls on it moves to the next working day after it.</param>
internal sealed partial record AnnualHoliday(AnnualDate Date, LocalizedText Name, bool DayOffMoves)
{
    /// <summary>The kind of the day, one object for all years.</summary>
    public DayKind.Holiday Kind { get; } = new(Name, LabourCodeRules.Holidays);
}
