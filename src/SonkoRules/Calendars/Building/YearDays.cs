namespace SonkoRules.Calendars;

/// <summary>The days of one year while a calendar is built: weekends and holidays first, then what the Code moves by
/// itself, then the decrees. A transfer's "from" may be the holiday weekend itself or the weekday to which the Code has
/// moved its day off: both lead to the same days, since one day off moves once.</summary>
internal sealed class YearDays
{
    private readonly LocalDate _first;
    private readonly DayKind[] _kinds;

    // For a holiday at a weekend: whether its day off is still there to be moved, and where the Code has moved it.
    private readonly bool[] _unmoved;
    private readonly int[] _target;

    private YearDays(int year)
    {
        _first = new LocalDate(year, 1, 1);
        var length = CalendarSystem.Iso.GetDaysInYear(year);
        _kinds = new DayKind[length];
        _unmoved = new bool[length];
        _target = new int[length];
    }

    /// <summary>The days of a year under the Code and its decrees.</summary>
    /// <param name="year">The year.</param>
    /// <param name="errors">Where transfers go that contradict the days as they are before them.</param>
    public static DayKind[] Of(CalendarYear year, List<InputError> errors)
    {
        var days = new YearDays(year.Number);
        days.PlaceWeekends();
        days.PlaceHolidays();
        days.PlaceStatutory();
        days.MoveByCode();
        foreach (var decree in year.Decrees)
        {
            days.Apply(decree, errors);
        }

        return days._kinds;
    }

    private void PlaceWeekends()
    {
        for (var i = 0; i < _kinds.Length; i++)
        {
            _kinds[i] = IsWeekend(i) ? LabourCodeRules.Weekend : LabourCodeRules.WorkingDay;
        }
    }

    private void PlaceHolidays()
    {
        foreach (var holiday in LabourCodeRules.List)
        {
            var i = Index(holiday.Date.InYear(_first.Year));
            _kinds[i] = holiday.Kind;
            _unmoved[i] = IsWeekend(i);
        }
    }

    private void PlaceStatutory()
    {
        foreach (var day in StatutoryDaysOff.List)
        {
            if (day.Date.Year == _first.Year)
            {
                _kinds[Index(day.Date)] = day.Kind;
            }
        }
    }

    private void MoveByCode()
    {
        foreach (var holiday in LabourCodeRules.List)
        {
            var from = Index(holiday.Date.InYear(_first.Year));
            if (!holiday.DayOffMoves || !_unmoved[from]) { continue; }

            var to = from;
            while (_kinds[to] is not DayKind.WorkingDay)
            {
                to++;
            }

            _target[from] = to;
            _kinds[to] = new DayKind.DayOffMoved(Date(from), LabourCodeRules.DayOffOnHoliday);
        }
    }

    private void Apply(TransferDecree decree, List<InputError> errors)
    {
        foreach (var transfer in decree.Transfers)
        {
            Take(transfer, decree.Source, errors);
        }

        foreach (var transfer in decree.Transfers)
        {
            Give(transfer, decree.Source, errors);
        }
    }

    /// <summary>Takes the day off away from where it is.</summary>
    private void Take(DayOffTransfer transfer, CalendarSource source, List<InputError> errors)
    {
        var i = Index(transfer.From);
        switch (_kinds[i])
        {
            case DayKind.Holiday when _unmoved[i]:
                _unmoved[i] = false;
                if (_target[i] != 0) { _kinds[_target[i]] = LabourCodeRules.WorkingDay; }

                break;
            case DayKind.DayOffMoved moved:
                _unmoved[Index(moved.From)] = false;
                _kinds[i] = new DayKind.WorkedDayOff(transfer.To, source);
                break;
            case DayKind.Weekend:
                _kinds[i] = new DayKind.WorkedDayOff(transfer.To, source);
                break;
            default:
                errors.Add(Unfit(
                    transfer, transfer.From, new("выходной день, который может быть перенесён", "a day off that can be moved")));
                break;
        }
    }

    private InputError Unfit(DayOffTransfer transfer, LocalDate day, LocalizedText expected)
    {
        var kind = _kinds[Index(day)];
        return new(
            ErrorCode.DayKindUnfit,
            "/decree/transfers",
            DateText.Iso(day),
            LocalizedText.Of(language =>
                DateText.Of(transfer.From, language) + " → " + DateText.Of(transfer.To, language) + ", "
                    + DateText.Of(day, language) + ": " + kind.ToText(language)),
            expected);
    }

    private void Give(DayOffTransfer transfer, CalendarSource source, List<InputError> errors)
    {
        var i = Index(transfer.To);
        if (_kinds[i] is not DayKind.WorkingDay)
        {
            errors.Add(Unfit(transfer, transfer.To, new("обычный рабочий день", "an ordinary working day")));
            return;
        }

        _kinds[i] = new DayKind.DayOffMoved(transfer.From, source);
    }

    private bool IsWeekend(int index) => ((int)_first.DayOfWeek - 1 + index) % 7 >= 5;
    private static int Index(LocalDate date) => date.DayOfYear - 1;
    private LocalDate Date(int index) => _first.PlusDays(index);
}
