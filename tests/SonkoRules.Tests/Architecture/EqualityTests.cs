using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Contests;

namespace SonkoRules.Tests.Architecture;

/// <summary>Types that compare themselves by hand, each by values made anew: equal, and different in one thing.</summary>
public sealed class EqualityTests
{
    private static readonly Rulebook E1 = new(SmolenskRules.FirstEdition);

    // For each type: how to make a value, and one value for each thing in which another may differ.
    private static readonly Dictionary<Type, (Func<object> Make, object[] Others)> Samples = new()
    {
        [typeof(Rubles)] = (() => Rubles.FromKopecks(1), [Rubles.FromKopecks(2)]),
        [typeof(Points)] = (() => Points.FromUnits(1), [Points.FromUnits(2)]),
        [typeof(Fraction)] = (() => new Fraction(2, 4), [new Fraction(1, 3), new Fraction(3, 2), new Fraction(-1, 2)]),
        [typeof(Sequence<>)] = (
            () => Sequence.Of("a", null), [Sequence.Of("a", "b"), Sequence.Of("b", null), Sequence.Of<string?>("a")]),
        [typeof(Kleene)] = (() => Kleene.True, [Kleene.False, Kleene.Unknown]),
        [typeof(Clause)] = (() => Clause.Parse("1.5"), [Clause.Parse("1.6"), Clause.Parse("1.5.1"), Clause.None]),
        [typeof(MinimumScore)] = (
            () => MinimumScore.Of(Points.FromWhole(0)), [MinimumScore.Of(Points.FromWhole(1)), MinimumScore.None]),
        [typeof(CalendarDay)] = (() => Day(2025, 5, 12), [Day(2025, 5, 13), Day(2025, 5, 11)]),
        [typeof(WorkingDayCalendar)] = (
            () => RussianCalendar.FiveDayWeek.WithProvisionalYear(2028).OrThrow(),
            [
                RussianCalendar.FiveDayWeek, RussianCalendar.FiveDayWeekWithFederalPaidDaysOff,
                RussianCalendar.FiveDayWeek.WithProvisionalYear(2028).OrThrow().WithProvisionalYear(2029).OrThrow(),
            ]),
        [typeof(Rulebook)] = (
            () => new Rulebook(SmolenskRules.FirstEdition),
            [new Rulebook(SmolenskRules.ThirdEdition), E1.With(new() { HalfRounding = HalfRounding.ToEven })]),
        [typeof(ScoringRules)] = (
            () => new ScoringRules(E1.Edition.Methodology, new Readings()),
            [
                new Rulebook(SmolenskRules.ThirdEdition).Scoring,
                new ScoringRules(E1.Edition.Methodology, new() { HalfRounding = HalfRounding.ToEven }),
            ]),
        [typeof(RankingRules)] = (
            () => new RankingRules(E1.Edition.TieBreak, new Readings()),
            [
                new RankingRules(E1.Edition.TieBreak with { Keys = Sequence.Of<TieKey>(new TieKey.Vote()) }, new Readings()),
                new RankingRules(E1.Edition.TieBreak, new() { FilingOrder = FilingOrder.ByDay }),
            ]),
        [typeof(SubsidyRules)] = (
            () => new SubsidyRules(E1.Edition.Subsidies, new Readings()),
            [
                new SubsidyRules(E1.Edition.Subsidies with { CapClause = Clause.None }, new Readings()),
                new SubsidyRules(E1.Edition.Subsidies, new() { MoneyRounding = MoneyRounding.DownToKopeck }),
            ]),
        [typeof(EligibilityRules)] = (
            () => new EligibilityRules(E1.Edition.Eligibility, new Readings()),
            [
                new EligibilityRules(E1.Edition.Eligibility with { RegistrationYears = 2 }, new Readings()),
                new EligibilityRules(E1.Edition.Eligibility, new() { RequirementDates = RequirementDates.ConsiderationOnly }),
            ]),
        [typeof(OfferAnswers)] = (
            () => OfferAnswers.None.With("A", OfferAnswer.Accepted),
            [
                OfferAnswers.None, OfferAnswers.None.With("A", OfferAnswer.Refused),
                OfferAnswers.None.With("B", OfferAnswer.Accepted),
                OfferAnswers.None.With("A", OfferAnswer.Accepted).With("B", OfferAnswer.Accepted),
            ]),
        [typeof(Rating)] = (
            () => Contest.Run(E1, Small(8)).OrThrow().Rating, [Contest.Run(E1, Small(7)).OrThrow().Rating, Contest.Run(E1, Small()).OrThrow().Rating]),
        [typeof(ContestOutcome)] = (
            () => Contest.Run(E1, Small(8)).OrThrow(),
            [Contest.Run(E1, Small(7)).OrThrow(), Contest.Run(E1.With(new() { HalfRounding = HalfRounding.ToEven }), Small(8)).OrThrow()]),
    };

    [Fact]
    public void Every_type_that_compares_itself_by_hand_has_its_sample() =>
        Assert.Equal(
            Library.Types.Where(type => ByHand(type) is not null).Select(Library.Name).Order(StringComparer.Ordinal),
            Samples.Keys.Select(Library.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_made_alike_is_equal_and_what_differs_in_anything_is_not()
    {
        foreach (var (make, others) in Samples.Values)
        {
            var one = make();
            Assert.Equal(make().GetHashCode(), one.GetHashCode());
            Same(true, one, make());
            Same(true, one, one);
            foreach (var other in others)
            {
                Same(false, one, other);
                Same(false, other, one);
            }

            Assert.False(one.Equals(null));
            Assert.False(one.Equals("another type"));
            if (!one.GetType().IsValueType)
            {
                Same(false, one, null);
                Same(false, null, one);
                Assert.True(Ask(one.GetType(), "op_Equality", null, null));
                Assert.False(Ask(one.GetType(), "op_Inequality", null, null));
            }
        }
    }

    [Fact]
    public void What_differs_seldom_shares_a_hash_code()
    {
        foreach (var (make, others) in Samples.Values)
        {
            Assert.Contains(others, other => other.GetHashCode() != make().GetHashCode());
        }
    }

    private static void Same(bool expected, object? left, object? right)
    {
        var type = (left ?? right)!.GetType();
        Assert.Equal(expected, Ask(type, "op_Equality", left, right));
        Assert.Equal(!expected, Ask(type, "op_Inequality", left, right));
        if (left is not null)
        {
            Assert.Equal(expected, left.Equals(right));
            Assert.Equal(
                right is null ? false : expected,
                right is not null && (bool)type.GetMethod("Equals", [type])!.Invoke(left, [right])!);
        }
    }

    private static bool Ask(Type type, string name, object? left, object? right) =>
        (bool)type.GetMethod(name, [type, type])!.Invoke(null, [left, right])!;

    private static MethodInfo? ByHand(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .FirstOrDefault(method => method.Name == "op_Equality"
                && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null);

    private static CalendarDay Day(int year, int month, int day) =>
        RussianCalendar.FiveDayWeek.Describe(new LocalDate(year, month, day));

    private static ContestInput Small(params int[] scores) =>
        new()
        {
            Budget = new Budget(Rubles.From(100_000m)),
            Applications = Sequence.From(scores.Select(score => SmallContest.Application("A", score, 1_000m))),
        };
}
