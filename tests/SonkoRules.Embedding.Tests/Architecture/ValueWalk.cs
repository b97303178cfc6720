using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using OneOf;

namespace SonkoRules.Embedding.Tests.Architecture;

/// <summary>Walks an answer with all that it holds: properties, items of lists, cases of unions.</summary>
internal sealed class ValueWalk(params Assembly[] assemblies)
{
    private const int MostOfAType = 400;

    private readonly Dictionary<Type, List<object>> _seen = [];
    private readonly HashSet<object> _visited = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyDictionary<Type, List<object>> Seen => _seen.ToDictionary(each => each.Key, each => each.Value);

    public void Take(object? root)
    {
        var left = new Stack<object?>([root]);
        while (left.TryPop(out var value))
        {
            if (value is IOneOf answer) { value = answer.Value; }

            if (value is null or string || value.GetType().IsEnum || (!value.GetType().IsValueType && !_visited.Add(value))) { continue; }

            if (value is IEnumerable list)
            {
                foreach (var item in list) { left.Push(item); }
            }

            if (!assemblies.Contains(value.GetType().Assembly) || !Keep(value)) { continue; }

            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => each.GetIndexParameters().Length == 0))
            {
                left.Push(Held(property, value));
            }
        }
    }

    /// <summary>What only one case of a struct holds is asked of the others in vain.</summary>
    private static object? Held(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private bool Keep(object value)
    {
        if (!_seen.TryGetValue(value.GetType(), out var all)) { _seen[value.GetType()] = all = []; }

        if (all.Count >= MostOfAType) { return false; }

        all.Add(value);
        return true;
    }
}
