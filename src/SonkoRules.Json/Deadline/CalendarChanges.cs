using SonkoRules.Calendars;

namespace SonkoRules.Json;

[Says("What the caller's calendar has beside the library's: its own decrees, days off and years.")]
internal sealed record CalendarChangesDoc(
    [Says("Government decrees that move days off, each for a year of which the library knows none; such a year is no longer "
        + "provisional. Absent: none.")]
    IReadOnlyList<TransferDecreeDoc>? Decrees = null,
    [Says("Days off of the region, each on a day that is working otherwise; in a provisional year they are provisional too. "
        + "Absent: none.")]
    IReadOnlyList<RegionalDayOffDoc>? DaysOff = null,
    [Says("The last year that is needed, from 2013 to 2100: years that are missing are added by the Labour Code alone, "
        + "provisional. Absent: the last year of the library's calendar.")]
    int? Through = null,
    [Says("Whether provisional years are forbidden: a count that needs a day of one is refused; absent: no.")]
    bool? DecreedOnly = null);

[Says("A Government decree that moves days off within a year.")]
internal sealed record TransferDecreeDoc(
    [Says("The date of the decree.")] LocalDate Date,
    [Says("Its number.")] string Number,
    [Says("What it moves: at least one day off, all of one year.")] IReadOnlyList<DayOffTransferDoc> Transfers);

[Says("A day off that is moved.")]
internal sealed record DayOffTransferDoc(
    [Says("The Saturday or Sunday whose day off moves, or the weekday to which the Code has moved it.")] LocalDate From,
    [Says("The working day of the same year that is off instead.")] LocalDate To);

[Says("A day off of one region.")]
internal sealed record RegionalDayOffDoc(
    [Says("The day.")] LocalDate Date,
    [Says("Its name.")] TextDoc Name,
    [Says("The act that declares it, as it is cited.")] TextDoc Act);

/// <summary>A caller's own calendar in documents: one of the library's, with changes.</summary>
internal static class CalendarChangesMapping
{
    private const string Place = "/calendarChanges";
    private const int LastYear = 2100;

    /// <summary>A calendar with the changes of a document; what does not fit it goes to the problems.</summary>
    public static WorkingDayCalendar FromDoc(
        CalendarChangesDoc? document, WorkingDayCalendar calendar, Problems problems)
    {
        if (document is null)
        {
            return calendar;
        }

        if (document.Through is { } year)
        {
            calendar = Changed(
                calendar, year <= LastYear, known => known.Through(year), problems, "/through", NumberMapping.Text(year),
                "год от 2013 до 2100", "a year from 2013 to 2100");
        }

        foreach (var (decree, i) in Numbered(document.Decrees))
        {
            calendar = Changed(
                calendar, IsDecree(decree), known => known.WithYear(FromDoc(decree)), problems, Pointer.Item("/decrees", i),
                TokenText.Quoted(decree.Number),
                "постановление на год, для которого в календаре отсутствует другое, с переносами, согласованными с его днями",
                "a decree for a year that has no other in the calendar, with transfers that agree with its days");
        }

        foreach (var (day, i) in Numbered(document.DaysOff))
        {
            calendar = Changed(
                calendar,
                true,
                known => known.WithRegionalDayOff(day.Date, Text(day.Name), new CalendarSource.OtherAct(Text(day.Act))),
                problems, Pointer.Item("/daysOff", i), CalendarMapping.Shown(day.Date),
                "рабочий день календаря", "a working day of the calendar");
        }

        return document.DecreedOnly is true ? calendar.DecreedOnly() : calendar;
    }

    /// <summary>What a calendar has beside one of the library's; null where that is not what it is.</summary>
    public static CalendarChangesDoc? ToDoc(WorkingDayCalendar calendar, WorkingDayCalendar known)
    {
        var decrees = calendar.Years
            .Where(year => !year.IsProvisional && known.Years.FirstOrDefault(one => one.Number == year.Number) != year)
            .SelectMany(year => year.Decrees)
            .Where(decree => decree.Source is CalendarSource.GovernmentDecree)
            .Select(ToDoc)
            .ToArray();
        var days = Enumerable.Range(0, Period.DaysBetween(calendar.FirstDay, calendar.LastDay) + 1)
            .Select(i => calendar.Describe(calendar.FirstDay.PlusDays(i)))
            .Where(day => day.Kind is DayKind.RegionalDayOff)
            .Select(ToDoc)
            .ToArray();
        var changes = new CalendarChangesDoc(
            decrees.Length > 0 ? decrees : null,
            days.Length > 0 ? days : null,
            calendar.LastDay > known.LastDay ? calendar.LastDay.Year : null,
            calendar.LastDay < known.LastDay ? true : null);
        var problems = new Problems(1);
        return FromDoc(changes, known, problems).Equals(calendar) && !problems.Any ? changes : null;
    }

    /// <summary>The calendar as it was changed; where the change is not one or cannot be made, as it was, and the
    /// problem.</summary>
    private static WorkingDayCalendar Changed(
        WorkingDayCalendar calendar,
        bool isOne,
        Func<WorkingDayCalendar, OneOf<WorkingDayCalendar, WhyNot>> change,
        Problems problems,
        string place,
        string value,
        string russian,
        string english)
    {
        if (isOne && change(calendar).TryPickT0(out var made, out _))
        {
            return made;
        }

        problems.Add(Place + place, value, russian, english);
        return calendar;
    }

    /// <summary>Whether a decree can be one: it has a number and moves days off within a year, each day named once.</summary>
    private static bool IsDecree(TransferDecreeDoc decree)
    {
        var days = decree.Transfers.SelectMany(transfer => new[] { transfer.From, transfer.To }).ToList();
        return !string.IsNullOrWhiteSpace(decree.Number)
            && days.Count > 0
            && days.Distinct().Count() == days.Count
            && days.TrueForAll(day => day.Year == days[0].Year);
    }

    private static IEnumerable<(T Item, int Index)> Numbered<T>(IReadOnlyList<T>? items) =>
        (items ?? []).Select((item, i) => (item, i));

    private static TransferDecree FromDoc(TransferDecreeDoc decree) =>
        new(
            new CalendarSource.GovernmentDecree(decree.Date, decree.Number),
            decree.Transfers.Select(transfer => new DayOffTransfer(transfer.From, transfer.To)).ToSequence());

    private static TransferDecreeDoc ToDoc(TransferDecree decree)
    {
        var act = (CalendarSource.GovernmentDecree)decree.Source;
        return new(
            act.Date, act.Number, [.. decree.Transfers.Select(transfer => new DayOffTransferDoc(transfer.From, transfer.To))]);
    }

    private static RegionalDayOffDoc ToDoc(CalendarDay day)
    {
        var off = (DayKind.RegionalDayOff)day.Kind;
        return new(day.Date, Text(off.Name), new(off.Source.ToText(Language.Russian), off.Source.ToText(Language.English)));
    }

    private static LocalizedText Text(TextDoc text) => new(text.Ru, text.En);

    private static TextDoc Text(LocalizedText text) => new(text.Russian, text.English);
}
