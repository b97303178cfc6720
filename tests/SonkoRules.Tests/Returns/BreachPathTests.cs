using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

/// <summary>Clause 3.17 in June and July 2025, where 12 and 13 June are days off.</summary>
public sealed class BreachPathTests
{
    // Found on Mon 02.06. Act within 5 wd: Mon 09.06. Term of the act: Fri 20.06. Decision within 7 wd: Tue 01.07.
    // Decided on Fri 27.06: demand within 5 wd, Fri 04.07. Return within 30 wd from the finding: Wed 16.07.
    private static readonly BreachFacts Facts = new()
    {
        SubsidyYear = 2025,
        Found = new(2025, 6, 2),
        ActSent = new(2025, 6, 6),
        CureBy = new(2025, 6, 20),
        Decided = new(2025, 6, 27),
        DemandSent = new(2025, 7, 7),
        DemandReceived = new(2025, 7, 10),
        Returned = new(2025, 7, 18),
    };

    private static readonly BreachFacts FoundOnly = new() { SubsidyYear = 2025, Found = new(2025, 6, 2) };

    private static ReturnRules WholeAllTheSame { get; } =
        Some.RulesUnder(new Readings { CuredBreach = CuredBreach.WholeSubsidyReturned });

    [Fact]
    public void Each_step_has_its_last_day()
    {
        var path = On(Facts, new(2025, 8, 1));

        Assert.Equal(
            [new(2025, 6, 9), new(2025, 6, 20), new(2025, 7, 1), new(2025, 7, 4), new LocalDate(2025, 7, 16)],
            path.Steps.Select(LastDay));
        Assert.All(path.Steps, step => Assert.Equal(Clause.Parse("3.17"), step.Clause));
    }

    [Fact]
    public void Steps_taken_late_are_told_from_those_in_time()
    {
        var path = On(Facts, new(2025, 8, 1));

        Assert.Equal("in time, not needed, in time, late, late", States(path));
        Assert.Equal(new(2025, 7, 18), Assert.IsType<BreachOutcome.Returned>(path.Outcome).On);
        Assert.Null(path.Next);
        Assert.Empty(path.Overdue);
    }

    [Theory]
    // Found, nothing done: the act is next; the return may still not be needed.
    [InlineData(6, 2, "open, ahead, ahead, ahead, ahead")]
    [InlineData(6, 5, "open, ahead, ahead, ahead, ahead")]
    // The act was sent on the 6th: the cure is next, and the decision waits for it.
    [InlineData(6, 6, "in time, open, ahead, ahead, ahead")]
    [InlineData(6, 20, "in time, open, ahead, ahead, ahead")]
    // The term to cure is over: the decision binds; the return is not demanded yet.
    [InlineData(6, 21, "in time, lapsed, open, ahead, ahead")]
    [InlineData(6, 27, "in time, lapsed, in time, open, ahead")]
    [InlineData(7, 4, "in time, lapsed, in time, open, ahead")]
    [InlineData(7, 5, "in time, lapsed, in time, overdue 1, ahead")]
    [InlineData(7, 7, "in time, lapsed, in time, late, ahead")]
    // The demand came in time: the day of 3.17 binds.
    [InlineData(7, 10, "in time, lapsed, in time, late, open")]
    [InlineData(7, 16, "in time, lapsed, in time, late, open")]
    [InlineData(7, 17, "in time, lapsed, in time, late, overdue 1")]
    [InlineData(7, 18, "in time, not needed, in time, late, late")]
    public void The_path_stands_on_each_day_as_it_was_known_then(int month, int day, string states) =>
        Assert.Equal(states, States(On(Facts, new(2025, month, day))));

    [Theory]
    [InlineData(6, 2, 0)]
    [InlineData(6, 6, 1)]
    [InlineData(6, 20, 1)]
    [InlineData(6, 21, 2)]
    [InlineData(6, 26, 2)]
    [InlineData(6, 27, 3)]
    [InlineData(7, 6, 3)]
    [InlineData(7, 7, 4)]
    [InlineData(7, 17, 4)]
    public void The_next_step_is_one_that_still_matters(int month, int day, int step)
    {
        var path = On(Facts, new(2025, month, day));

        Assert.Equal(path.Steps[step], path.Next);
    }

    [Theory]
    [InlineData(true, true, "passed, lapsed, in time, in time, overdue 5")]
    [InlineData(true, false, "passed, lapsed, in time, passed, overdue 5")]
    [InlineData(false, true, "passed, lapsed, passed, in time, overdue 5")]
    [InlineData(false, false, "passed, lapsed, passed, passed, overdue 5")]
    public void A_return_that_was_decided_on_is_owed_though_the_act_is_not_known(
        bool decided, bool sent, string states)
    {
        // Demand received on Mon 16.03.2026: thirty calendar days end on Wed 15.04.2026.
        var facts = new BreachFacts
        {
            SubsidyYear = 2025,
            Found = new(2026, 2, 2),
            Decided = decided ? new(2026, 3, 2) : null,
            DemandSent = sent ? new(2026, 3, 5) : null,
            DemandReceived = new(2026, 3, 16),
        };
        var subsidy = Rubles.FromKopecks(100_000_000);

        var path = On(facts, new(2026, 4, 20));
        var due = Some.Rules.Combine(subsidy, Sequence.Of(Some.Rules.ForBreach(subsidy, path))).OrThrow();

        Assert.IsType<BreachOutcome.ReturnOwed>(path.Outcome);
        Assert.Equal(states, States(path));
        Assert.Equal(path.Last, path.Next);
        Assert.Equal((subsidy, Rubles.Zero), (due.Total, due.Contingent));
        Assert.IsType<BreachOutcome.MayBeCured>(On(facts with { DemandReceived = null }, new(2026, 2, 28)).Outcome);
        Assert.IsType<BreachOutcome.ReturnOwed>(On(facts with { Cured = new(2026, 3, 20) }, new(2026, 4, 20)).Outcome);
    }

    [Fact]
    public void A_cure_known_in_time_outweighs_a_decision()
    {
        var path = On(Facts with { Cured = new(2025, 6, 20), Returned = null }, new(2025, 7, 9));

        Assert.IsType<BreachOutcome.Cured>(path.Outcome);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20000)]
    public void A_year_outside_the_calendar_is_refused(int year) =>
        Assert.Equal(
            "SubsidyYear",
            Assert.Throws<ArgumentOutOfRangeException>(() => FoundOnly with { SubsidyYear = year }).ParamName);

    [Fact]
    public void A_fact_out_of_order_names_the_one_that_it_contradicts()
    {
        var facts = FoundOnly with { DemandReceived = new(2025, 6, 1) };

        var error = Assert.Throws<RefusedException>(() => On(facts, new(2025, 8, 1)));

        Assert.Contains("2025-06-02 (Found)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_acting_leaves_the_act_overdue_and_the_rest_ahead()
    {
        var path = On(FoundOnly, new(2025, 8, 1));

        Assert.Equal("overdue 53, ahead, ahead, ahead, ahead", States(path));
        Assert.IsType<BreachOutcome.MayBeCured>(path.Outcome);
        Assert.Equal(path.Steps[0], path.Next);
        Assert.Equal(path.Steps[0], Assert.Single(path.Overdue));
    }

    [Theory]
    [InlineData(4, "open, in time, not needed, not needed, not needed")]
    [InlineData(10, "in time, in time, not needed, not needed, not needed")]
    [InlineData(20, "in time, in time, not needed, not needed, not needed")]
    public void A_breach_cured_within_the_term_of_the_act_ends_the_path(int cured, string states)
    {
        // Cured on the 4th, before the act of the 6th; within its term; on its last day.
        var day = new LocalDate(2025, 6, cured);
        var path = On(Facts with { Cured = day }, day);

        Assert.Equal(states, States(path));
        Assert.Equal(day, Assert.IsType<BreachOutcome.Cured>(path.Outcome).On);
        Assert.Contains(new AppliedReading("R-CURE", "NothingReturned"), path.Readings);
    }

    [Fact]
    public void A_cure_after_the_term_ends_nothing()
    {
        var path = On(Facts with { Cured = new(2025, 6, 23) }, new(2025, 6, 23));

        Assert.Equal("in time, late, open, ahead, ahead", States(path));
        Assert.IsType<BreachOutcome.ReturnOwed>(path.Outcome);
    }

    [Fact]
    public void A_term_to_cure_that_ends_on_a_day_off_ends_on_the_next_working_day()
    {
        // Sat 21.06 moves to Mon 23.06 (R-SHIFT), and the decision counts from there: 7 wd to Wed 02.07.
        var facts = FoundOnly with { ActSent = new(2025, 6, 6), CureBy = new(2025, 6, 21), Cured = new(2025, 6, 23) };
        var stays = Some.RulesUnder(new Readings { NonWorkingLastDay = NonWorkingLastDay.Stays });

        Assert.IsType<BreachOutcome.Cured>(On(facts, new(2025, 6, 23)).Outcome);
        Assert.Equal(new(2025, 7, 2), LastDay(On(facts, new(2025, 6, 23)).Steps[2]));
        Assert.IsType<BreachOutcome.ReturnOwed>(stays.Breach(facts, new(2025, 6, 23), Some.Calendar).OrThrow().Outcome);
    }

    [Fact]
    public void Under_the_other_reading_a_cure_returns_the_whole_subsidy_all_the_same()
    {
        var facts = FoundOnly with { ActSent = new(2025, 6, 6), CureBy = new(2025, 6, 20), Cured = new(2025, 6, 10) };

        var path = WholeAllTheSame.Breach(facts, new(2025, 6, 16), Some.Calendar).OrThrow();
        var later = WholeAllTheSame.Breach(facts, new(2025, 7, 17), Some.Calendar).OrThrow();

        Assert.IsType<BreachOutcome.ReturnOwed>(path.Outcome);
        Assert.Equal("in time, in time, ahead, ahead, ahead", States(path));
        Assert.Equal("in time, in time, overdue 16, ahead, ahead", States(later));
        Assert.Contains(new AppliedReading("R-CURE", "WholeSubsidyReturned"), path.Readings);
    }

    [Fact]
    public void A_breach_found_after_the_year_is_returned_30_calendar_days_after_the_demand()
    {
        // Demand received on Thu 12.03.2026; the 30th day is Sat 11.04.2026 and moves to Mon 13.04.2026.
        var facts = new BreachFacts
        {
            SubsidyYear = 2025,
            Found = new(2026, 2, 2),
            ActSent = new(2026, 2, 5),
            CureBy = new(2026, 2, 20),
            Decided = new(2026, 3, 2),
            DemandSent = new(2026, 3, 5),
            DemandReceived = new(2026, 3, 12),
        };

        Assert.Null(On(facts, new(2026, 3, 11)).Last.Deadline);
        Assert.Equal(new(2026, 4, 13), LastDay(On(facts, new(2026, 3, 12)).Last));
        Assert.IsType<StepState.Open>(On(facts, new(2026, 4, 13)).Last.State);
        Assert.Equal(1, Assert.IsType<StepState.Overdue>(On(facts, new(2026, 4, 14)).Last.State).Days);
    }

    [Fact]
    public void The_last_day_of_the_year_is_still_in_the_year()
    {
        // 31.12.2025 is a day off; a breach found that day still belongs to 2025.
        var inYear = On(FoundOnly with { Found = new(2025, 12, 31) }, new(2025, 12, 31)).Last;
        var after = On(FoundOnly with { Found = new(2026, 1, 1) }, new(2026, 1, 1)).Last;

        Assert.NotNull(inYear.Deadline);
        Assert.Null(after.Deadline);
    }

    [Fact]
    public void On_every_day_the_states_agree_with_the_facts()
    {
        foreach (var rules in new[] { Some.Rules, WholeAllTheSame })
        {
            foreach (var facts in Variants())
            {
                for (var day = facts.Found; day <= facts.Found.PlusDays(75); day = day.PlusDays(1))
                {
                    Check(rules, facts, day);
                }
            }
        }
    }

    [Fact]
    public void A_later_day_never_takes_an_outcome_back()
    {
        foreach (var facts in Variants())
        {
            var ranks = Enumerable.Range(0, 75)
                .Select(days => On(facts, facts.Found.PlusDays(days)).Outcome.Match(_ => 0, _ => 1, _ => 1, _ => 2))
                .ToArray();

            Assert.Equal(ranks.Order(), ranks);
        }
    }

    [Fact]
    public void Facts_that_contradict_each_other_are_refused()
    {
        BreachFacts[] wrong =
        [
            Facts with { SubsidyYear = 2026 },
            Facts with { ActSent = new(2025, 6, 1) },
            Facts with { CureBy = new(2025, 6, 5) },
            Facts with { CureBy = null },
            Facts with { ActSent = null },
            Facts with { Cured = new(2025, 6, 1) },
            Facts with { Decided = new(2025, 6, 5) },
            Facts with { DemandSent = new(2025, 6, 26) },
            Facts with { DemandReceived = new(2025, 7, 6) },
            Facts with { Returned = new(2025, 6, 1) },
        ];

        Assert.All(wrong, facts => Assert.Throws<RefusedException>(() => On(facts, new(2025, 8, 1))));
        Assert.Throws<RefusedException>(() => On(Facts, new(2025, 6, 1)));
        Assert.Throws<ArgumentNullException>(() => On(null!, new(2025, 6, 2)));
        Assert.Throws<ArgumentNullException>(() => Some.Rules.Breach(Facts, new(2025, 6, 2), null!).OrThrow());
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void A_path_explains_itself(Language language) =>
        Snapshot.Verify(Outline.Of(On(Facts, new(2025, 7, 9)).Explain(), 2, language), language.ToString());

    private static void Check(ReturnRules rules, BreachFacts facts, LocalDate day)
    {
        var path = rules.Breach(facts, day, Some.Calendar).OrThrow();
        LocalDate?[] done = [facts.ActSent, facts.Cured, facts.Decided, facts.DemandSent, facts.Returned];
        for (var i = 0; i < done.Length; i++)
        {
            var step = path.Steps[i];
            var last = step.Deadline?.LastDay ?? LocalDate.MaxIsoValue;
            Assert.Equal(done[i] <= day, step.State is StepState.Done);
            Assert.Equal(step.State is StepState.Done && done[i] > last, step.State is StepState.Done { IsLate: true });
            if (step.State is StepState.Overdue overdue)
            {
                Assert.Equal(last.PlusDays(overdue.Days), day);
            }

            Assert.False(step.State is StepState.Open && day > last);
        }

        Assert.Equal(path.Next is null, path.Steps.All(step => !step.IsLeft));
        Assert.Equal(path.Overdue.Count, path.Steps.Count(step => step.State is StepState.Overdue));
    }

    /// <summary>The facts with every set of later events left out that leaves none without the one before it.</summary>
    private static IEnumerable<BreachFacts> Variants()
    {
        foreach (var cured in new LocalDate?[] { null, new(2025, 6, 4), new(2025, 6, 18), new(2025, 7, 1) })
        {
            var all = Facts with { Cured = cured };
            yield return all;
            yield return all with { Returned = null };
            yield return all with { Returned = null, DemandReceived = null, DemandSent = null };
            yield return all with { Returned = null, DemandReceived = null, DemandSent = null, Decided = null };
            yield return FoundOnly with { Cured = cured };
        }
    }

    private static Path<BreachFacts, BreachOutcome> On(BreachFacts facts, LocalDate asOf) => Some.Rules.Breach(facts, asOf, Some.Calendar).OrThrow();

    private static LocalDate LastDay(PathStep step) => step.Deadline!.LastDay;

    private static string States(Path<BreachFacts, BreachOutcome> path) => StateText.Of(path.Steps);
}
