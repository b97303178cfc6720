using System;
using System.Collections.Generic;
using SonkoRules.Calendars;
using SonkoRules.Contests;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Checks that results are those of recipients, within their subsidies, and that their days are in the
/// calendar. Who is a recipient is known only after the contest is computed, so this comes last.</summary>
internal static class ResultCheck
{
    // The longest term counts from the demand: 30 calendar days and the days off after them.
    private const int DaysAfterDemand = 60;

    public static void Check(
        ContestOutcome? outcome, IReadOnlyList<ResultRow> results, WorkingDayCalendar calendar, FaultList faults)
    {
        foreach (var row in results)
        {
            if (outcome is null || !outcome.Allocation.TryFind(row.Application.Text, out var award))
            {
                faults.Add(row.Application, new("получатель субсидии", "a recipient of a subsidy"));
            }
            else if (row.Unused!.Value + row.OffPurpose!.Value > award.Amount)
            {
                var amount = award.Amount;
                faults.Add(row.UnusedAt, new(
                    $"вместе с использованным не по назначению — не больше субсидии {amount}",
                    $"together with what was used off purpose, no more than the subsidy of {amount}"));
            }

            CheckDays(row, calendar, faults);
        }
    }

    private static void CheckDays(ResultRow row, WorkingDayCalendar calendar, FaultList faults)
    {
        var last = row.Demanded ?? row.Paid!.Value;
        if (!calendar.Contains(row.Paid!.Value)
            || row.Paid.Value.Year >= calendar.LastDay.Year
            || !calendar.Contains(last.PlusDays(DaysAfterDemand)))
        {
            faults.Add(row.Application, new(
                FormattableString.Invariant($"строка, сроки которой помещаются в календарь по {calendar.LastDay:dd.MM.uuuu}"),
                FormattableString.Invariant($"a row whose terms fit in the calendar, which ends on {calendar.LastDay:uuuu-MM-dd}")));
        }
    }
}
