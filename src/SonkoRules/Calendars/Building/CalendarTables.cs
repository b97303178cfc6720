namespace SonkoRules.Calendars;

/// <summary>The tables that make every question a look-up: for each day of the range its kind, its shortness and the
/// number of working days before it; for each working day its date. Nothing changes them after they are
/// built.</summary>
internal sealed class CalendarTables
{
    private const int MonthsInYear = 12;

    private readonly int _firstYear;
    private readonly int _years;
    private readonly int[] _monthStarts;
    private readonly int[] _provisionalBefore;

    public CalendarTables(CalendarDefinition definition, DayKind[] kinds)
    {
        _firstYear = definition.FirstDay.Year;
        _years = definition.Years.Count;
        _monthStarts = new int[_years * MonthsInYear];
        var day = 0;
        for (var month = 0; month < _monthStarts.Length; month++)
        {
            _monthStarts[month] = day;
            day += CalendarSystem.Iso.GetDaysInMonth(_firstYear + (month / MonthsInYear), (month % MonthsInYear) + 1);
        }

        Kinds = kinds;
        WorkingBefore = new int[kinds.Length + 1];
        for (var i = 0; i < kinds.Length; i++)
        {
            WorkingBefore[i + 1] = WorkingBefore[i] + (kinds[i].IsWorking ? 1 : 0);
        }

        WorkingDays = new LocalDate[WorkingBefore[kinds.Length]];
        var date = definition.FirstDay;
        for (var i = 0; i < kinds.Length; i++, date = date.PlusDays(1))
        {
            if (kinds[i].IsWorking) { WorkingDays[WorkingBefore[i]] = date; }
        }

        _provisionalBefore = new int[_years + 1];
        for (var i = 0; i < _years; i++)
        {
            _provisionalBefore[i + 1] = _provisionalBefore[i] + (definition.Years[i].IsProvisional ? 1 : 0);
        }
    }

    /// <summary>The kind of each day.</summary>
    public DayKind[] Kinds { get; }

    /// <summary>The number of working days before each day, and in the end of all.</summary>
    public int[] WorkingBefore { get; }

    /// <summary>The working days in their order.</summary>
    public LocalDate[] WorkingDays { get; }

    /// <summary>The number of a day from the first, which is 0; −1 for a day outside.</summary>
    public int Find(LocalDate date)
    {
        var year = unchecked((uint)(date.Year - _firstYear));
        return year < (uint)_years
            ? _monthStarts[((int)year * MonthsInYear) + date.Month - 1] + date.Day - 1
            : -1;
    }

    /// <summary>Whether one of the years from the first to the last, both of the range, is known by the Code
    /// alone.</summary>
    public bool AnyProvisional(int firstYear, int lastYear) =>
        _provisionalBefore[lastYear - _firstYear + 1] != _provisionalBefore[firstYear - _firstYear];

    /// <summary>Whether a working day is an hour shorter: right before a holiday, or worked in place of such a day. The
    /// day after the last one is 1 January, a holiday.</summary>
    public bool IsShortened(int day) =>
        Kinds[day].IsWorking
        && (IsHoliday(day + 1) || (Kinds[day] is DayKind.WorkedDayOff worked && IsHoliday(Find(worked.MovedTo) + 1)));

    private bool IsHoliday(int day) => day == Kinds.Length || Kinds[day] is DayKind.Holiday;
}
