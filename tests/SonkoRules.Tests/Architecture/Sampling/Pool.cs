using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;
using NodaTime;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Architecture.Sampling;

/// <summary>
/// Values of any type: edge values of the plain ones, and objects of the library as its own constructors, methods and
/// properties made them. What is made is drawn on to make more.
/// </summary>
internal sealed class Pool(int seed, params Assembly[] assemblies)
{
    private const int MostOfAType = 12;

    private static readonly int[] Numbers = [int.MinValue, -1, 0, 1, 2, 3, 5, 12, 100, 2025, int.MaxValue];

    private static readonly decimal[] Decimals =
        [decimal.MinValue, -1.5m, -0.000001m, 0m, 0.01m, 0.5m, 1m, 12.25m, 100_000m, 92_233_720_368_547_758.07m, decimal.MaxValue];

    private static readonly string[] Texts = ["A", "B", "1.5", "R-HALF", "название", "12,5", "", " ", "\ud800", "a\udc00b", "\0"];

    private static readonly LocalDate[] Days =
    [
        new(2025, 4, 21), new(2025, 5, 20), new(2024, 2, 29), new(2025, 12, 31), new(2026, 1, 1),
        LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(2025, 4, 21, CalendarSystem.Julian),
    ];

    private readonly Random _random = new(seed);
    private readonly Dictionary<Type, List<object>> _values = [];
    private readonly Dictionary<Type, Type[]> _kinds = [];
    private int _building;

    /// <summary>How many values of a type there are.</summary>
    public int Count(Type type) => _values.TryGetValue(type, out var all) ? all.Count : 0;

    /// <summary>Every value of a type that was made.</summary>
    public IEnumerable<object> All(Type type) => _values.TryGetValue(type, out var all) ? all : [];

    public int Next(int below) => _random.Next(below);

    /// <summary>Takes a value and what it holds, if it is of the library.</summary>
    public void Add(object? value, int depth = 4)
    {
        if (value is OneOf.IOneOf answer)
        {
            value = answer.Value;
        }

        if (value is null || depth == 0 || value is string)
        {
            return;
        }

        if (value is IEnumerable list && !IsOurs(value.GetType().IsGenericType ? value.GetType().GetGenericTypeDefinition() : value.GetType()) | IsSequence(value.GetType()))
        {
            foreach (var item in list.Cast<object?>().Take(5))
            {
                Add(item, depth - 1);
            }

            return;
        }

        var type = value.GetType();
        if (!IsOurs(type) || type.IsEnum || !Keep(type, value))
        {
            return;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => each.GetIndexParameters().Length == 0))
        {
            if (Try(() => property.GetValue(value)) is { } held)
            {
                Add(held, depth - 1);
            }
        }
    }

    /// <summary>A value for a parameter: now and then one that is refused.</summary>
    public object? Make(Type type, bool nullable, int depth = 0)
    {
        if (nullable && Next(4) == 0)
        {
            return null;
        }

        type = Nullable.GetUnderlyingType(type) is { } inner ? Next(4) == 0 ? null! : inner : type;
        return type is null ? null
            : type.IsByRef ? Make(type.GetElementType()!, nullable, depth)
            : type == typeof(string) ? Texts[Next(Texts.Length)]
            : type == typeof(bool) ? Next(2) == 0
            : type == typeof(int) ? Numbers[Next(Numbers.Length)]
            : type == typeof(long) ? Next(6) == 0 ? (Next(2) == 0 ? long.MaxValue : long.MinValue) : (long)Numbers[Next(Numbers.Length)]
            : type == typeof(decimal) ? Decimals[Next(Decimals.Length)]
            : type == typeof(BigInteger) ? new BigInteger(Numbers[Next(Numbers.Length)])
            : type == typeof(LocalDate) ? Days[Next(Days.Length)]
            : type == typeof(LocalDateTime) ? Days[Next(Days.Length)].At(new LocalTime(Next(24), 0))
            : type == typeof(object) ? Texts[Next(Texts.Length)]
            : type.IsEnum ? Code(type)
            : type.IsArray ? Items(type.GetElementType()!, depth)
            : typeof(Delegate).IsAssignableFrom(type) ? Function(type, depth)
            : IsSequence(type) ? Sequenced(type.GetGenericArguments()[0], depth)
            : type is { IsInterface: true, IsGenericType: true } ? Items(type.GetGenericArguments()[0], depth)
            : Drawn(type, depth);
    }

    /// <summary>A new value by one of the constructors of a type, its setters called; null where it is refused.</summary>
    public object? New(Type type, int depth)
    {
        // What stands in an object was let in by its maker: the rules that make results put no undefined code in them.
        _building++;
        try
        {
            return Built(type, depth);
        }
        finally
        {
            _building--;
        }
    }

    private object? Built(Type type, int depth)
    {
        var constructors = type.GetConstructors().Where(each => !each.GetParameters().Any(p => p.ParameterType.IsByRefLike || p.ParameterType.IsPointer)).ToArray();
        if (constructors.Length == 0)
        {
            return null;
        }

        var constructor = constructors[Next(constructors.Length)];
        return Try(() =>
        {
            var made = constructor.Invoke([.. constructor.GetParameters().Select(each => Make(each.ParameterType, false, depth + 1))]);
            foreach (var property in Settable(type))
            {
                if (IsRequired(property) || Next(4) == 0)
                {
                    property.SetValue(made, Make(property.PropertyType, false, depth + 1));
                }
            }

            return made;
        });
    }

    public static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => each.SetMethod is { IsPublic: true });

    private static bool IsRequired(PropertyInfo property) =>
        property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));

    private static bool IsSequence(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Sequence<>);

    private static object? Try(Func<object?> make)
    {
        try
        {
            return make();
        }
        catch (TargetInvocationException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private bool IsOurs(Type type) => assemblies.Contains(type.Assembly) || type.Assembly == Library.Assembly;

    private bool Keep(Type type, object value)
    {
        if (!_values.TryGetValue(type, out var all))
        {
            _values[type] = all = [];
        }

        if (all.Count < MostOfAType)
        {
            all.Add(value);
            return true;
        }

        // Later values take the place of earlier ones, but for the first, which are as good as the order has them.
        if (Next(4) == 0)
        {
            all[(MostOfAType / 2) + Next(MostOfAType / 2)] = value;
        }

        return false;
    }

    private object Code(Type type)
    {
        var values = Enum.GetValues(type);
        return _building == 0 && Next(8) == 0 ? Enum.ToObject(type, Next(2) == 0 ? -1 : 12_345) : values.GetValue(Next(values.Length))!;
    }

    private Array Items(Type element, int depth)
    {
        var items = new List<object?>();
        for (var i = Next(4); i > 0; i--)
        {
            items.Add(Make(element, nullable: !element.IsValueType, depth + 1));
        }

        var array = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(items[i], i);
        }

        return array;
    }

    private object? Sequenced(Type element, int depth)
    {
        var items = new List<object?>();
        for (var i = Next(4); i > 0; i--)
        {
            if (Make(element, false, depth + 1) is { } item)
            {
                items.Add(item);
            }
        }

        var array = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(items[i], i);
        }

        return typeof(Sequence).GetMethod(nameof(Sequence.Of))!.MakeGenericMethod(element).Invoke(null, [array]);
    }

    private object? Drawn(Type type, int depth)
    {
        if (!_kinds.TryGetValue(type, out var kinds))
        {
            _kinds[type] = kinds = type.IsGenericType ? [type] : [.. assemblies.Append(Library.Assembly).Distinct().SelectMany(each => each.GetTypes())
                .Where(each => type.IsAssignableFrom(each) && each is { IsAbstract: false, IsVisible: true, ContainsGenericParameters: false })];
        }

        if (kinds.Length == 0)
        {
            return null;
        }

        var made = kinds.Where(each => Count(each) > 0).ToArray();
        if (made.Length > 0 && (depth > 3 || Next(5) != 0))
        {
            var all = _values[made[Next(made.Length)]];
            return all[Next(all.Count)];
        }

        var value = depth > 5 ? null : New(kinds[Next(kinds.Length)], depth);
        Add(value, 2);
        return value ?? (made.Length > 0 ? _values[made[0]][0] : type.IsValueType ? Activator.CreateInstance(type) : null);
    }

    private Delegate Function(Type type, int depth)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(each => Expression.Parameter(each.ParameterType)).ToArray();
        Expression body = invoke.ReturnType == typeof(void)
            ? Expression.Empty()
            : Expression.Constant(Make(invoke.ReturnType, false, depth + 1), invoke.ReturnType);
        return Expression.Lambda(type, body, parameters).Compile();
    }
}
