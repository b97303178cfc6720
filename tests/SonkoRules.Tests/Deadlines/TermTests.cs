using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Deadlines;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Deadlines;

/// <summary>What holds of every term of every edition under every choice of readings.</summary>
public sealed class TermTests
{
    // Terms from a day near the ends of the calendar would leave it.
    private static readonly LocalDate First = new(2013, 3, 1);
    private static readonly LocalDate Last = new(2027, 10, 15);

    [Property]
    public void A_later_event_never_ends_a_term_earlier(Rulebook rules, LocalDate trigger, byte drawn)
    {
        var later = trigger.PlusDays(drawn % 10);
        if (trigger < First || later > Last)
        {
            return;
        }

        foreach (var rule in rules.Deadlines.All.Where(rule => rule is DaysAfterRule or DaysBeforeRule))
        {
            Assert.True(Ask.Deadline(rule, trigger).LastDay <= Ask.Deadline(rule, later).LastDay, rule.Name);
        }
    }

    [Property]
    public void A_term_that_runs_forward_is_met_until_its_last_day_and_on_none_after_it(Rulebook rules, LocalDate trigger)
    {
        if (trigger < First || trigger > Last)
        {
            return;
        }

        foreach (var rule in rules.Deadlines.All.OfType<DaysAfterRule>())
        {
            var deadline = Ask.Deadline(rule, trigger);

            Assert.True(trigger <= deadline.FirstCountedDay && deadline.FirstCountedDay <= deadline.NominalLastDay, rule.Name);
            Assert.True(deadline.IsMetOn(deadline.LastDay), rule.Name);
            Assert.Equal(deadline.Bound == DeadlineBound.NotEarlier, deadline.IsMetOn(deadline.LastDay.PlusDays(1)));
        }
    }
}
