using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Applications;

/// <summary>Decisions against an oracle of two-valued logic and every completion of what is unknown.</summary>
public sealed class DecisionTests
{
    private static Gen<(ApplicationState State, bool First, Readings Readings)> Cases =>
        from steps in Gen.Choose(0, ApplicationState.Steps.Length - 1).ArrayOf(7)
        from count in Gen.Choose(0, 7)
        from first in Gen.Elements(true, false)
        from readings in AllReadings
        select (
            steps.Take(count).Aggregate(new ApplicationState(), (state, step) => ApplicationState.Steps[step](state)),
            first,
            readings);

    private static Gen<Readings> AllReadings =>
        from rework in Gen.Elements(Enum.GetValues<CurableFlaws>())
        from docs in Gen.Elements(Enum.GetValues<OptionalDocuments>())
        from duplicates in Gen.Elements(Enum.GetValues<Duplicates>())
        from optional in Gen.Elements(Enum.GetValues<OptionalDefects>())
        from notice in Gen.Elements(Enum.GetValues<OwnNotice>())
        from returns in Gen.Elements(Enum.GetValues<RepeatedReturns>())
        from unmended in Gen.Elements(Enum.GetValues<UnmendedLack>())
        select Readings.Default with
        {
            CurableFlaws = rework,
            OptionalDocuments = docs,
            Duplicates = duplicates,
            OptionalDefects = optional,
            OwnNotice = notice,
            RepeatedReturns = returns,
            UnmendedLack = unmended,
        };

    [Property(MaxTest = 600)]
    public Property Whatever_is_known_in_full_is_decided_as_the_order_says() =>
        Properties.ForAll(
            Cases,
            each =>
            {
                foreach (var state in each.State.Completions())
                {
                    var (expected, clauses) = DecisionOracle.Decide(state, each.First, each.Readings);
                    var decision = state.Decide(Rules(each.First, each.Readings));

                    Assert.Equal(expected, decision.GetType().Name);
                    if (expected != "Proper")
                    {
                        Assert.Equal(
                            clauses, decision.Clauses().Split(' ', StringSplitOptions.RemoveEmptyEntries).Order());
                    }
                }
            });

    [Property(MaxTest = 2_000)]
    public Property Only_a_decision_that_every_completion_shares_is_made_but_a_return() =>
        Properties.ForAll(Cases, each => IsShared(each.State, each.First, each.Readings));

    [Fact]
    public void It_is_so_for_every_two_steps_away_from_the_flawless()
    {
        foreach (var first in new[] { true, false })
        {
            foreach (var rework in Enum.GetValues<CurableFlaws>())
            {
                foreach (var one in ApplicationState.Steps)
                {
                    foreach (var other in ApplicationState.Steps)
                    {
                        IsShared(one(other(new())), first, Readings.Default with { CurableFlaws = rework });
                    }
                }
            }
        }
    }

    [Property(MaxTest = 1_000)]
    public Property Knowing_more_never_overturns_a_decision() =>
        Properties.ForAll(
            Cases,
            each =>
            {
                var rules = Rules(each.First, each.Readings);
                var before = each.State.Decide(rules).GetType().Name;
                foreach (var (get, set) in ApplicationState.Unknowable)
                {
                    foreach (var answer in new[] { true, false })
                    {
                        var after = set(each.State, answer).Decide(rules).GetType().Name;
                        Assert.True(
                            before == "Undetermined" || get(each.State) is not null || after == before
                            || (before == "ReturnedForRework" && (after == "Rejected"

                                // What only the applicant's notice could hold back waits for it.
                                || (after == "Undetermined" && each.State.AskedFor is null))));
                    }
                }
            });

    [Fact]
    public void An_unknown_that_alone_decides_is_the_one_asked_for()
    {
        foreach (var (get, set) in ApplicationState.Unknowable)
        {
            var state = set(new ApplicationState(), null);
            var decision = state.Decide(
                Filings.Second(Readings.Default with { OptionalDefects = OptionalDefects.AGround }));

            Assert.Null(get(state));
            Assert.Single(Assert.IsType<ApplicationDecision.Undetermined>(decision).Missing);
        }
    }

    private static void IsShared(ApplicationState state, bool first, Readings readings)
    {
        var outcomes = state.Completions()
            .Select(whole => DecisionOracle.Decide(whole, first, readings).Case)
            .Distinct()
            .ToArray();

        // A return waits for nothing but its own ground: what is still unknown is taken to be in order (2.10.1).
        var flawless = new ApplicationState();
        var known = ApplicationState.Unknowable.Aggregate(
            state, (each, fact) => fact.Get(each) is null ? fact.Set(each, fact.Get(flawless)) : each);
        var returned = DecisionOracle.Decide(known, first, readings).Case == "ReturnedForRework";

        var decision = state.Decide(Rules(first, readings));

        Assert.True(
            (returned ? "ReturnedForRework" : outcomes.Length > 1 ? "Undetermined" : outcomes[0])
                == decision.GetType().Name,
            $"{state} gave {decision.GetType().Name}");
        if (decision is ApplicationDecision.Undetermined undetermined)
        {
            Assert.NotEmpty(undetermined.Missing);
            Assert.Equal(undetermined.Missing.Distinct(), undetermined.Missing);
        }
    }

    private static ApplicationRules Rules(bool first, Readings readings) =>
        first ? Filings.First(readings) : Filings.Second(readings);
}
