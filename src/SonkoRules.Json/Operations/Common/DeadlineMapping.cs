using System.Collections.Generic;
using System.Linq;
using SonkoRules.Deadlines;
using SonkoRules.Json.Documents.Deadlines;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Terms and deadlines in documents.</summary>
internal static class DeadlineMapping
{
    public static IReadOnlyList<DeadlineDoc> ToDocs(Sequence<Deadline> deadlines) => [.. deadlines.Select(ToDoc)];

    public static DeadlineDoc ToDoc(Deadline deadline) =>
        new(
            ToDoc(deadline.Term),
            deadline.Trigger,
            deadline.FirstCountedDay,
            deadline.NominalLastDay,
            deadline.LastDay,
            deadline.Shift.Match<ShiftDoc>(
                _ => new ShiftNoneDoc(),
                on => new ShiftMovedOnDoc(CalendarMapping.ToDoc(on.Off), on.To),
                back => new ShiftMovedBackDoc(CalendarMapping.ToDoc(back.Off), back.To)),
            CalendarMapping.ToDocs(deadline.SkippedDays),
            deadline.IsProvisional,
            ReadingsMapping.ToDoc(deadline.Readings));

    public static TermDoc ToDoc(IDeadlineTerm term) =>
        new(
            term.Clause,
            term.AlsoIn,
            term.Actor,
            term.ActorIsImplied,
            ExplanationMapping.ToDoc(term.Trigger),
            ExplanationMapping.ToDoc(term.What),
            term.Bound,
            term.LastDayOff,
            term.Term.Match<TermFormDoc>(
                after => new DaysAfterFormDoc(after.Count, after.Unit, after.Start),
                before => new DaysBeforeFormDoc(before.Count, before.Unit),
                back => new LookBackFormDoc(back.Count),
                _ => new SameDayFormDoc(),
                _ => new DayBeforeFormDoc(),
                date => new DateInYearFormDoc(date.Date.Month, date.Date.Day, date.YearsLater, date.Until),
                quarter => new DayAfterQuarterFormDoc(quarter.DayOfMonth),
                _ => new StatedDateFormDoc()));
}
