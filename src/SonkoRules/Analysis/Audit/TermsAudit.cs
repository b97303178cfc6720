using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Analysis;

/// <summary>Audits the chain of terms: a contest is announced on every day of a span, each stage at its latest, and the
/// terms that collide by themselves, whatever dates are chosen, are found.</summary>
internal static class TermsAudit
{
    public static OneOf<Sequence<AuditFinding>, WhyNot> Of(
        DeadlineRules rules, LocalDate first, LocalDate last, WorkingDayCalendar calendar)
    {
        var tried = 0;
        var found = new List<(LocalDate First, TimetableConflict Conflict)>();
        var days = new Dictionary<System.Type, int>();
        for (var announced = first; announced <= last; announced = announced.PlusDays(1))
        {
            tried++;
            if (!rules.Timetable(announced, calendar).TryPickT0(out var timetable, out var whyNot))
            {
                return whyNot;
            }

            var conflicts = timetable.Conflicts
                .Where(conflict => conflict.Origin == ConflictOrigin.Order)
                .GroupBy(conflict => conflict.GetType());
            foreach (var kind in conflicts)
            {
                if (!days.TryGetValue(kind.Key, out var before))
                {
                    found.Add((announced, kind.First()));
                }

                days[kind.Key] = before + 1;
            }
        }

        return found.Select(each => (AuditFinding)new AuditFinding.TermsCollide(
            each.First, days[each.Conflict.GetType()], tried, each.Conflict)).ToSequence();
    }
}
