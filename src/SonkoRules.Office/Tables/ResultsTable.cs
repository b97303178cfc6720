using SonkoRules.Calendars;
using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>What a recipient reached; values that could not be read are null.</summary>
/// <param name="Application">The application.</param>
/// <param name="People">The residents planned and reached.</param>
/// <param name="Items">The items planned and reached.</param>
/// <param name="Day">The day of which the values are.</param>
/// <param name="Unused">The money left unused.</param>
/// <param name="OffPurpose">The money used off purpose.</param>
/// <param name="UnusedAt">The field of the unused sum.</param>
/// <param name="Paid">The day of the payment: its year is that of the subsidy.</param>
/// <param name="Demanded">The day on which the ministry's demand was received; null where there was none.</param>
internal sealed record ResultRow(
    Field Application,
    (decimal? Planned, decimal? Reached) People,
    (decimal? Planned, decimal? Reached) Items,
    LocalDate? Day,
    Rubles? Unused,
    Rubles? OffPurpose,
    Field UnusedAt,
    LocalDate? Paid,
    LocalDate? Demanded)
{
    /// <summary>The row, all of which could be read.</summary>
    public RecipientReport ToReport() =>
        new(
            Application.Text, People.Planned!.Value, People.Reached!.Value, Items.Planned!.Value, Items.Reached!.Value,
            Day!.Value, Unused!.Value, OffPurpose!.Value, Paid!.Value, Demanded);
}

/// <summary>A row for each recipient that has reported (3.13, 3.18).</summary>
internal static class ResultsTable
{
    // No plan is smaller than this, and none may be zero: k divides by it.
    private const decimal LeastPlan = 0.01m;
    private const decimal Greatest = 1_000_000_000m;

    // The longest term counts from the demand: 30 calendar days and the days off after them.
    private const int DaysAfterDemand = 60;

    public static IReadOnlyList<ResultRow> Read(TableSet tables, ApplicationsTable applications)
    {
        var table = tables.ReadIfAny(
            TableSet.Results,
            [
                Headers.Application, Headers.PeoplePlanned, Headers.PeopleReached, Headers.ItemsPlanned,
                Headers.ItemsReached, Headers.ValuesAsOf, Headers.Unused, Headers.OffPurpose, Headers.Paid,
                Headers.Demanded,
            ]);
        var rows = new List<ResultRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var read = new ResultRow(
                row[Headers.Application],
                (row.Number(Headers.PeoplePlanned, LeastPlan, Greatest), row.Number(Headers.PeopleReached, 0, Greatest)),
                (row.Number(Headers.ItemsPlanned, LeastPlan, Greatest), row.Number(Headers.ItemsReached, 0, Greatest)),
                row.Day(Headers.ValuesAsOf),
                Sum(row, Headers.Unused),
                Sum(row, Headers.OffPurpose),
                row[Headers.Unused],
                row.Day(Headers.Paid),
                row.IfAny(Headers.Demanded, row.Day));
            if (applications.Named(row, seen) is not null)
            {
                rows.Add(read);
            }
        }

        return rows;
    }

    /// <summary>Checks that results are those of recipients, within their subsidies, and that their days are in the
    /// calendar. Who is a recipient is known only after the contest is computed, so this comes last.</summary>
    public static void Check(
        ContestOutcome? outcome, IReadOnlyList<ResultRow> results, WorkingDayCalendar calendar, FieldFaults faults)
    {
        foreach (var row in results)
        {
            if (outcome is null || !outcome.Allocation.TryFind(row.Application.Text, out var award))
            {
                faults.Add(row.Application, new("получатель субсидии", "a recipient of a subsidy"));
            }
            else if (row.Unused!.Value + row.OffPurpose!.Value > award.Amount)
            {
                faults.Add(row.UnusedAt, new(
                    $"вместе с использованным не по назначению — не более суммы субсидии {award.Amount}",
                    $"together with what was used off purpose, no more than the subsidy of {award.Amount}"));
            }

            if (!calendar.Contains(row.Paid!.Value)
                || row.Paid.Value.Year >= calendar.LastDay.Year
                || !calendar.Contains((row.Demanded ?? row.Paid.Value).PlusDays(DaysAfterDemand)))
            {
                faults.Add(row.Application, new(
                    FormattableString.Invariant($"строка, сроки которой не выходят за календарь по {calendar.LastDay:dd.MM.uuuu}"),
                    FormattableString.Invariant($"a row whose terms fit in the calendar, which ends on {calendar.LastDay:uuuu-MM-dd}")));
            }
        }
    }

    private static Rubles? Sum(Row row, Header column) =>
        row.IsBlank(column) ? Rubles.Zero : row.Amount(column, Rubles.Zero);
}
