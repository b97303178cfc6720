namespace SonkoRules.Calendars;

/// <summary>What a calendar is made of; its tables follow from it.</summary>
/// <param name="Years">The years, each one after the one before.</param>
/// <param name="RegionalDaysOff">The regional days off.</param>
/// <param name="PaidDaysOff">The paid days off that do not count as working, no two overlapping.</param>
internal sealed partial record CalendarDefinition(
    Sequence<CalendarYear> Years,
    Sequence<RegionalDayOffDate> RegionalDaysOff,
    Sequence<PaidDaysOffPeriod> PaidDaysOff)
{
    public LocalDate FirstDay => new(Years[0].Number, 1, 1);

    public LocalDate LastDay => new(Years[Years.Count - 1].Number, 12, 31);

    /// <summary>The years by the Code and the decrees, regional days off over them, paid days off over those.</summary>
    /// <param name="errors">Where goes what does not fit.</param>
    public DayKind[] BuildKinds(List<InputError> errors)
    {
        var kinds = new DayKind[Period.DaysBetween(FirstDay, LastDay) + 1];
        var start = 0;
        foreach (var year in Years)
        {
            var days = YearDays.Of(year, errors);
            days.CopyTo(kinds, start);
            start += days.Length;
        }

        foreach (var day in RegionalDaysOff)
        {
            var i = Period.DaysBetween(FirstDay, day.Date);
            if (!kinds[i].IsWorking)
            {
                var kind = kinds[i];
                errors.Add(new InputError(
                    ErrorCode.DayKindUnfit,
                    "/date",
                    DateText.Iso(day.Date),
                    LocalizedText.Of(language => DateText.Of(day.Date, language) + ": " + kind.ToText(language)),
                    new("рабочий день", "a working day")));
                continue;
            }

            kinds[i] = day.Kind;
        }

        foreach (var period in PaidDaysOff)
        {
            var kind = new DayKind.PaidDayOff(period.Source);
            var last = Period.DaysBetween(FirstDay, period.Last);
            for (var i = Period.DaysBetween(FirstDay, period.First); i <= last; i++)
            {
                kinds[i] = kinds[i].IsWorking ? kind : kinds[i];
            }
        }

        return kinds;
    }

    /// <summary>The same with a year after the last, or with decrees for a year that it has.</summary>
    public CalendarDefinition With(CalendarYear year) =>
        this with
        {
            Years = Years.Where(known => known.Number != year.Number).Append(year).OrderBy(any => any.Number).ToSequence(),
        };

    /// <summary>The same with years by the Code alone after the last, up to one that is later.</summary>
    public CalendarDefinition Through(int year) =>
        this with
        {
            Years = Years
                .Concat(Enumerable.Range(LastDay.Year + 1, year - LastDay.Year)
                    .Select(number => new CalendarYear(number, Sequence.Empty<TransferDecree>())))
                .ToSequence(),
        };

    /// <summary>The same up to one of its years, without what lies after it.</summary>
    public CalendarDefinition CutTo(int year)
    {
        var last = new LocalDate(year, 12, 31);
        return new(
            Years.Where(known => known.Number <= year).ToSequence(),
            RegionalDaysOff.Where(day => day.Date <= last).ToSequence(),
            PaidDaysOff
                .Where(period => period.First <= last)
                .Select(period => period.Last <= last
                    ? period
                    : new PaidDaysOffPeriod(period.First, last, period.Source))
                .ToSequence());
    }
}
