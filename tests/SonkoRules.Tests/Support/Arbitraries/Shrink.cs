using System;
using System.Collections.Generic;
using System.Linq;

namespace SonkoRules.Tests.Support;

/// <summary>How a failing value becomes smaller and stays a valid one.</summary>
internal static class Shrink
{
    /// <summary>Nearer to the least number: that itself first, then halfway to it, and so on to the next below.</summary>
    public static IEnumerable<long> Towards(long least, long number)
    {
        for (var distance = number - least; distance > 0; distance /= 2)
        {
            yield return number - distance;
        }
    }

    /// <summary>Every list with one item less.</summary>
    public static IEnumerable<T[]> Shorter<T>(IReadOnlyList<T> items, int least = 0) =>
        items.Count <= least ? [] : items.Select((_, gone) => items.Where((_, i) => i != gone).ToArray());

    /// <summary>Every list with one item in its place made smaller.</summary>
    public static IEnumerable<T[]> OneSmaller<T>(IReadOnlyList<T> items, Func<T, IEnumerable<T>> smaller) =>
        items.SelectMany((item, at) => smaller(item).Select(less => items.Select((same, i) => i == at ? less : same).ToArray()));

    /// <summary>The same items in an order that a drawn number sets.</summary>
    public static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        T[] shuffled = [.. items];
#pragma warning disable CA5394 // Not a secret: any order will do.
        new Random(seed).Shuffle(shuffled);
#pragma warning restore CA5394
        return shuffled;
    }
}
