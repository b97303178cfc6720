using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Explanations;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Tests.Architecture;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Quantities;

/// <summary>A caller may write a list as a collection expression wherever the library takes one.</summary>
public sealed class CollectionExpressionTests
{
    [Fact]
    public void A_collection_expression_makes_a_sequence()
    {
        Sequence<int> one = [1, 2];
        Sequence<int> spread = [.. one, 3];
        Sequence<int> none = [];

        Assert.Equal(Sequence.Of(1, 2), one);
        Assert.Equal(Sequence.Of(1, 2, 3), spread);
        Assert.Same(Sequence.Empty<int>(), none);
    }

    [Fact]
    public void The_elements_are_copied()
    {
        int[] items = [1, 2];
        var made = Sequence.Create<int>(items);
        items[0] = 9;

        Assert.Equal(Sequence.Of(1, 2), made);
    }

    [Fact]
    public void What_takes_an_array_and_a_sequence_takes_a_collection_expression()
    {
        var part = new Explanation(Clause.None, new LocalizedText("часть", "part"));
        var decree = new TransferDecree(
            new CalendarSource.OtherAct(new("постановление", "a decree")),
            new DayOffTransfer(new LocalDate(2029, 1, 6), new LocalDate(2029, 5, 11)));

        Assert.Equal([part, part], new Explanation(Clause.None, part.Statement, [part, part]).Parts);
        Assert.Equal([part], new Explanation(Clause.None, part.Statement, part).Parts);
        Assert.Equal(new ExpertSheet("first", 1, 2), new ExpertSheet("first", [1, 2]));
        Assert.Equal(decree, new TransferDecree(decree.Source, [.. decree.Transfers]));
        Assert.Empty(RussianCalendar.FiveDayWeek.WithPaidDaysOff([]).OrThrow().PaidDaysOff);
    }

    [Fact]
    public void No_two_overloads_leave_a_collection_expression_open() =>
        Library.None(Library.PublicTypes.SelectMany(Offenders));

    [Fact]
    public void Overloads_that_leave_it_open_are_seen() => Assert.Single(Offenders(typeof(Open)));

    private static IEnumerable<string> Offenders(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .OfType<MethodBase>()
            .GroupBy(method => (method.Name, method.GetParameters().Length))
            .SelectMany(overloads => overloads.SelectMany(one => overloads
                .Where(other => LeaveOpen(one.GetParameters(), other.GetParameters()) && Priority(one) == Priority(other))
                .Select(_ => Library.Name(one) + " is as good with an array as with a sequence")));

    private static bool LeaveOpen(ParameterInfo[] some, ParameterInfo[] others)
    {
        var pairs = some.Zip(others, (one, other) => (One: one.ParameterType, Other: other.ParameterType)).ToList();
        return pairs.Any(pair => pair.One.IsArray && IsSequence(pair.Other))
            && pairs.All(pair => pair.One == pair.Other || (pair.One.IsArray && IsSequence(pair.Other)));
    }

    private static bool IsSequence(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Sequence<>);

    private static int Priority(MethodBase method) =>
        method.GetCustomAttribute<OverloadResolutionPriorityAttribute>()?.Priority ?? 0;

    internal static class Open
    {
        public static int Of(int[] items) => items.Length;

        public static int Of(Sequence<int> items) => items.Count;
    }
}
