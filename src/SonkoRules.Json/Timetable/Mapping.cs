using SonkoRules.Deadlines;

namespace SonkoRules.Json;

/// <summary>Timetables in documents.</summary>
internal static class TimetableMapping
{
    public static TimetableDoc ToDoc(ContestTimetable timetable) =>
        new(
            timetable.Announced,
            timetable.Plan.Pace,
            timetable.Plan.Through,
            timetable.IsLawful,
            timetable.IsProvisional,
            [.. timetable.Entries.Select(ToDoc)],
            [.. timetable.Conflicts.Select(ToDoc)],
            ReadingsMapping.ToDoc(timetable.Readings));

    public static ConflictDoc ToDoc(TimetableConflict conflict) =>
        conflict.Match(
            lead => Of(lead, ConflictCode.LeadTooShort, lead.Lead, lead.Announcement, lead.Opens),
            differs => Of(differs, ConflictCode.AcceptanceDiffers, differs.Acceptance, differs.Entry),
            asked => Of(asked, ConflictCode.ExplanationsHaveNoTime, asked.Review, asked.Request) with
            {
                LastRequest = asked.LastRequest,
                LeastTime = DeadlineMapping.ToDoc(asked.LeastTime),
            },
            rework => Of(rework, ConflictCode.ReworkHasNoTime, null, rework.Notice, rework.Rework),
            chain => Of(chain, ConflictCode.ChainOverrunsWinners, chain.Winners, chain.Summary),
            placed => Of(placed, ConflictCode.PlacementsDiffer, placed.Announced, placed.Placement),
            year => Of(year, ConflictCode.FinancialYearPassed, null, year.Entry) with { Year = year.Year },
            paid => Of(paid, ConflictCode.PaymentAfterResults, paid.Results, paid.Payment),
            late => Of(late, ConflictCode.OutOfTerm, late.Deadline, late.Entry),
            before => Of(before, ConflictCode.BeforePredecessor, null, before.Entry, before.Predecessor));

    private static ConflictDoc Of(
        TimetableConflict conflict, ConflictCode kind, Deadline? term, params TimetableEntry[] entries) =>
        new(
            kind,
            conflict.Origin,
            conflict.Clauses,
            ExplanationMapping.ToDoc(conflict.Text),
            [.. entries.Select(entry => new StageDateDoc(entry.Stage, entry.Date))],
            term is null ? null : DeadlineMapping.ToDoc(term));

    private static TimetableEntryDoc ToDoc(TimetableEntry entry) =>
        new(
            entry.Stage,
            entry.Date,
            entry.Origin,
            entry.Clause,
            ExplanationMapping.ToDoc(entry.What),
            entry.TryGetDeadline(out var deadline) ? DeadlineMapping.ToDoc(deadline) : null);
}
