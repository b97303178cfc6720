using SonkoRules.Applications;
using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>The days of the contest up to its decisions.</summary>
/// <param name="Timetable">The stages up to the end of the review, computed or given.</param>
/// <param name="Decisions">What the decisions on applications depend on.</param>
internal sealed record ContestDates(ContestTimetable Timetable, ApplicationDates Decisions);

/// <summary>One row with the days and the money of a contest; null is what could not be read. Days left blank are the
/// latest that the order allows after the announcement (2.6, 2.14).</summary>
internal sealed record ContestTable(LocalDate? Announced, Rulebook? Rules, Budget? Budget, ContestDates? Dates, ContestCard Card)
{
    private static readonly LocalTime LastSecond = new(23, 59, 59);

    public static ContestTable Read(TableSet tables, Readings readings)
    {
        var table = tables.Read(
            TableSet.Contest,
            [Headers.Announced, Headers.Appropriation],
            Headers.Distributed,
            Headers.Limits,
            Headers.AcceptedUntil,
            Headers.Considered,
            Headers.ContestTitle,
            Headers.ReadingsChanged,
            Headers.Commission,
            Headers.Secretary,
            Headers.Experts);
        foreach (var more in table.Rows.Skip(1))
        {
            tables.Faults.Add(more.First, new("только одна строка под заголовком", "only one row below the header"));
        }

        if (table.Rows.Count > 0)
        {
            var row = table.Rows[0];
            var announced = row.Day(Headers.Announced);
            var changed = ReadingsOf(row, readings);
            var rules = announced is { } day ? RulesOf(row, day, changed) : null;
            return new ContestTable(announced, rules, BudgetOf(row), DatesOf(row, rules, announced), CardOf(row));
        }

        if (table.Has())
        {
            tables.Faults.Add(table.Start, new("одна строка под заголовком", "one row below the header"));
        }

        return new ContestTable(null, null, null, null, new ContestCard());
    }

    private static ContestCard CardOf(Row row) =>
        new()
        {
            Title = row[Headers.ContestTitle].Text,
            Commission = row.List(Headers.Commission),
            Secretary = row[Headers.Secretary].Text,
            Experts = row.List(Headers.Experts),
        };

    // What the caller chose stands over what the table says.
    private static Readings ReadingsOf(Row row, Readings chosen)
    {
        var words = row[Headers.ReadingsChanged].Text.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries);
        var (readings, expected) = ReadingChoice.Apply(chosen, words.Where(word => !ReadingChoice.IsChosen(chosen, word)));
        foreach (var one in expected)
        {
            row.Tell(Headers.ReadingsChanged, one);
        }

        return readings;
    }

    private static Budget? BudgetOf(Row row)
    {
        var kopeck = Rubles.FromKopecks(1);
        var appropriation = row.Amount(Headers.Appropriation, kopeck);
        var distributed = row.IfAny(Headers.Distributed, column => row.Amount(column, kopeck));
        var limits = row.IfAny(Headers.Limits, column => row.Amount(column, Rubles.Zero));
        return appropriation is not { } sum
            ? null
            : new Budget(sum) { Distributed = distributed ?? sum, Limits = limits ?? sum };
    }

    private static Rulebook? RulesOf(Row row, LocalDate announced, Readings readings)
    {
        var first = SmolenskRules.History.Editions[0];
        var from = EditionHistory.FirstDay(first, readings.EditionStart);
        if (announced >= from)
        {
            return SmolenskRules.AnnouncedOn(announced, readings).OrThrow();
        }

        row.Tell(Headers.Announced, new(
            FormattableString.Invariant($"день не ранее {from:dd.MM.uuuu}, когда начинает действовать {first}"),
            FormattableString.Invariant($"a day not before {from:uuuu-MM-dd}, when {first} begins to apply")));
        return null;
    }

    private static ContestDates? DatesOf(Row row, Rulebook? rules, LocalDate? announced)
    {
        var until = row.IfAny(Headers.AcceptedUntil, row.Moment);
        var considered = row.IfAny(Headers.Considered, row.Day);
        if (rules is null || announced is not { } day)
        {
            return null;
        }

        if (until?.Date <= day)
        {
            row.Tell(Headers.AcceptedUntil, new("момент после дня объявления", "a moment after the day of the announcement"));
            return null;
        }

        var plan = new TimetablePlan { Through = ContestStage.ReviewEnds };
        plan = until is { } end ? plan.With(ContestStage.AcceptanceEnds, end.Date) : plan;
        plan = considered is { } last ? plan.With(ContestStage.ReviewEnds, last) : plan;
        if (!rules.Deadlines.Timetable(day, rules.Deadlines.Calendar, plan).TryPickT0(out var timetable, out _))
        {
            var calendar = rules.Deadlines.Calendar.LastDay;
            row.Tell(Headers.Announced, new(
                FormattableString.Invariant($"конкурс, сроки которого не выходят за календарь по {calendar:dd.MM.uuuu}"),
                FormattableString.Invariant($"a contest whose days fit in the calendar, which ends on {calendar:uuuu-MM-dd}")));
            return null;
        }

        var decisions = new ApplicationDates(
            until ?? timetable[ContestStage.AcceptanceEnds].Date.At(LastSecond),
            considered ?? timetable[ContestStage.ReviewEnds].Date,
            timetable[ContestStage.ReworkNotice].Date);
        if (decisions.Consideration >= decisions.AcceptanceEnd.Date)
        {
            return new ContestDates(timetable, decisions);
        }

        row.Tell(Headers.Considered, new(
            FormattableString.Invariant($"день не ранее окончания приёма заявок {decisions.AcceptanceEnd.Date:dd.MM.uuuu}"),
            FormattableString.Invariant($"a day not before the end of acceptance {decisions.AcceptanceEnd.Date:uuuu-MM-dd}")));
        return null;
    }
}
