using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Architecture;

/// <summary>
/// Every public member that takes a reference refuses null, and every one that takes an enumeration a value without a
/// name, each with the name of the parameter. The members are called on values that hold nothing: a refusal comes
/// before the value is used.
/// </summary>
public sealed class ArgumentTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, object> Real = RealValues();

    /// <summary>Members that a value which holds nothing cannot show: they look at something else first.</summary>
    private static readonly HashSet<string> LookElsewhereFirst =
    [
        "SonkoRules.Analysis.ScoreNeeded.ToWin",
        "SonkoRules.Deadlines.ReworkNoticeRule.Between",
        "SonkoRules.Deadlines.TimetablePlan.With",
        "SonkoRules.Duties.DutyTerm.Elsewhere.In",
        "SonkoRules.Duties.DutyTerm.Nested.In",
        "SonkoRules.Eligibility.EligibilityTerms.SourcesOf",
        "SonkoRules.Eligibility.EligibilityVerdict.Switch",
        "SonkoRules.Returns.ReturnRules..ctor",
        "SonkoRules.Scoring.ScoringRules.FinalPoints",
        "SonkoRules.Scoring.ScoringRules.Score",
        "SonkoRules.SmolenskRules.AnnouncedOn",
        "SonkoRules.Subsidies.SubsidyRules.Allocate",
        "SonkoRules.Subsidies.SubsidyRules.Continue",
        "SonkoRules.Subsidies.SubsidyRules.PreliminarySums",
    ];

    public static TheoryData<string> Rooms => [.. Library.PublicTypes.Select(type => type.Namespace!).Distinct().Order()];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Null_is_refused_by_name(string room) =>
        Library.None(Members(room).SelectMany(member => Offenders(
            member, NeedsReference, _ => null, typeof(ArgumentNullException), "null")));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_value_that_an_enumeration_does_not_name_is_refused_by_name(string room) =>
        Library.None(Members(room).SelectMany(member => Offenders(
            member,
            parameter => parameter.ParameterType.IsEnum,
            parameter => Enum.ToObject(parameter.ParameterType, 12_345),
            typeof(ArgumentOutOfRangeException),
            "a value that its enumeration does not name")));

    private static Dictionary<Type, object> RealValues()
    {
        var day = new LocalDate(2025, 4, 21);
        var rules = SmolenskRules.AnnouncedOn(day).OrThrow();
        var values = new object[] { rules, rules.Edition }
            .SelectMany(holder => holder.GetType().GetProperties()
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => property.GetValue(holder)))
            .OfType<object>()
            .Concat([rules, rules.Edition, SmolenskRules.History, RussianCalendar.FiveDayWeek, day, Rubles.From(1m), "x", 1, 1L, 1m]);
        return values.GroupBy(value => value.GetType()).ToDictionary(same => same.Key, same => same.Last());
    }

    private static IEnumerable<MethodBase> Members(string room) =>
        Library.PublicTypes
            .Where(type => type.Namespace == room && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type)
                && !typeof(Exception).IsAssignableFrom(type))
            .SelectMany(type => type.GetMembers(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .OfType<MethodBase>()
            .Where(method => !method.IsAbstract && !Library.IsGenerated(method) && !method.ContainsGenericParameters)
            .Where(method => !IsOfResult(method) && !LookElsewhereFirst.Contains(Library.Name(method)));

    /// <summary>The constructor of a record by position: the rules make results, and what they put in is never null.</summary>
    private static bool IsOfResult(MethodBase method) =>
        method.IsConstructor && method.GetParameters().Any(parameter => char.IsUpper(parameter.Name![0]));

    private static bool NeedsReference(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType
        && !parameter.IsOut
        && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static IEnumerable<string> Offenders(
        MethodBase member, Func<ParameterInfo, bool> takes, Func<ParameterInfo, object?> wrong, Type refusal, string what)
    {
        var parameters = member.GetParameters();
        foreach (var parameter in parameters.Where(takes))
        {
            var arguments = parameters.Select(each => Some(each.ParameterType)).ToArray();
            arguments[parameter.Position] = wrong(parameter);
            var name = member.Name.StartsWith("set_", StringComparison.Ordinal) ? member.Name[4..] : parameter.Name;
            var thrown = Thrown(member, arguments);
            if (thrown?.GetType() != refusal
                || !string.Equals(((ArgumentException)thrown).ParamName, name, StringComparison.OrdinalIgnoreCase))
            {
                yield return $"{Library.Name(member)} takes {what} as {name}: {thrown?.GetType().Name ?? "nothing thrown"} {(thrown as ArgumentException)?.ParamName}";
            }
        }
    }

    private static Exception? Thrown(MethodBase member, object?[] arguments)
    {
        try
        {
            _ = member is ConstructorInfo constructor
                ? constructor.Invoke(arguments)
                : member.Invoke(member.IsStatic ? null : Some(member.DeclaringType!), arguments);
            return null;
        }
        catch (TargetInvocationException error)
        {
            return error.InnerException;
        }
    }

    /// <summary>A value of a type: of the edition in force where it has one, else a value that holds nothing.</summary>
    private static object? Some(Type type) =>
        Real.TryGetValue(type, out var real) ? real
        : type.IsByRef ? Some(type.GetElementType()!)
        : type.IsValueType ? Activator.CreateInstance(type)
        : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
        : typeof(Delegate).IsAssignableFrom(type) ? Function(type)
        : type.IsInterface && type.IsGenericType ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : type.IsGenericType && type.Name == "Sequence`1" ? Empty(type)
        : type.IsAbstract ? Library.Types.FirstOrDefault(each => each.IsSubclassOf(type) && !each.IsAbstract) is { } some
            ? RuntimeHelpers.GetUninitializedObject(some)
            : null
        : RuntimeHelpers.GetUninitializedObject(type);

    private static object? Empty(Type type) =>
        typeof(SonkoRules.Quantities.Sequence).GetMethod("Empty")!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, []);

    private static Delegate Function(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(each => Expression.Parameter(each.ParameterType)).ToArray();
        return Expression.Lambda(type, Expression.Default(invoke.ReturnType), parameters).Compile();
    }
}
