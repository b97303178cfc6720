using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace SonkoRules.Tests.Architecture.Sampling;

/// <summary>
/// What four cultures write, each in its own way. The tests run without the data of cultures, so what matters of them
/// is set by hand: separators, signs, the order of a date.
/// </summary>
internal static class Cultures
{
    private static readonly CultureInfo[] All =
    [
        CultureInfo.InvariantCulture,
        Like("ru-RU", ",", "\u00a0", "-", "dd.MM.yyyy", "."),
        Like("tr-TR", ",", ".", "-", "d.MM.yyyy", "."),
        Like("ar-SA", "٫", "٬", "\u061c-", "dd/MM/yyyy", "/"),
        Like("en-US", ".", ",", "\u2212", "M/d/yyyy", "/"),
    ];

    /// <summary>The texts where they differ, else null.</summary>
    public static string? Difference(Func<string?> print)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var texts = All.Select(culture =>
            {
                CultureInfo.CurrentCulture = culture;
                return print();
            }).Distinct().ToList();
            return texts.Count == 1 ? null : string.Join(" | ", texts);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public static IEnumerable<string> Offenders(Pool pool, IEnumerable<Type> types) =>
        from type in types
        from value in pool.All(type)
        let difference = Difference(() => Printed(value))
        where difference is not null
        select $"{Library.Name(type)}: {Short(difference)}";

    /// <summary>Types of which there is no value: of these nothing is shown.</summary>
    public static IEnumerable<string> NeverMade(Pool pool, IEnumerable<Type> types) =>
        from type in types
        where type is { IsAbstract: false, IsEnum: false, ContainsGenericParameters: false }
            && !typeof(Delegate).IsAssignableFrom(type) && pool.Count(type) == 0
        select $"{Library.Name(type)} is never made";

    /// <summary>Constructors and setters with edge values: what they say when they refuse.</summary>
    public static IEnumerable<string> Refusals(Pool pool, IEnumerable<Type> types)
    {
        foreach (var constructor in types.Where(type => !type.IsAbstract && !type.ContainsGenericParameters).SelectMany(type => type.GetConstructors())
            .Where(each => !each.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsPointer)
                && !typeof(Delegate).IsAssignableFrom(each.DeclaringType)))
        {
            for (var i = 0; i < 20; i++)
            {
                object?[] arguments = [.. constructor.GetParameters().Select(each => pool.Make(each.ParameterType, false))];
                if (Difference(() => Refusal(() => constructor.Invoke(arguments))) is { } difference)
                {
                    yield return $"{Library.Name(constructor.DeclaringType)}: {Short(difference)}";
                }
            }
        }
    }

    private static string? Printed(object value)
    {
        try
        {
            return value.ToString();
        }
        catch (Exception error) when (error is InvalidOperationException or OverflowException or ArgumentException)
        {
            return error.GetType().Name;
        }
    }

    private static string? Refusal(Action call)
    {
        try
        {
            call();
            return null;
        }
        catch (TargetInvocationException error)
        {
            return error.InnerException!.Message;
        }
    }

    private static string Short(string text) => text.Length > 400 ? text[..400] : text;

    private static CultureInfo Like(string name, string point, string group, string minus, string date, string separator)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NegativeSign = minus;
        culture.NumberFormat.CurrencyDecimalSeparator = point;
        culture.DateTimeFormat.DateSeparator = separator;
        culture.DateTimeFormat.ShortDatePattern = date;
        culture.DateTimeFormat.LongDatePattern = "'" + name + "' " + date;
        return culture;
    }
}
