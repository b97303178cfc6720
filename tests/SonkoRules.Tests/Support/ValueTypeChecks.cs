using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SonkoRules.Tests.Support;

/// <summary>What every value type of the library must obey, checked by one piece of code.</summary>
internal static class ValueTypeChecks
{
    /// <summary>Equality by value: methods, operators and hash codes agree.</summary>
    public static void Equality<T>(T value, T same, params T[] others)
        where T : notnull, IEquatable<T>
    {
        Assert.True(value.Equals(same));
        Assert.True(value.Equals((object)same));
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.True(Operator<T>("op_Equality", value, same));
        Assert.False(Operator<T>("op_Inequality", value, same));
        Assert.False(value.Equals(null!));
        Assert.False(value.Equals((object)"a text"));
        foreach (var other in others)
        {
            Assert.False(value.Equals(other));
            Assert.False(value.Equals((object)other));
            Assert.False(Operator<T>("op_Equality", value, other));
            Assert.True(Operator<T>("op_Inequality", value, other));
        }
    }

    /// <summary>The order of two values is the one that is expected of them.</summary>
    public static void Agrees<T>(int expected, T left, T right)
        where T : IComparable<T>, IEquatable<T>
    {
        Assert.Equal(Math.Sign(expected), Math.Sign(left.CompareTo(right)));
        Assert.Equal(Math.Sign(-expected), Math.Sign(right.CompareTo(left)));
        Assert.Equal(expected == 0, left.Equals(right));
        Assert.Equal(expected < 0, Operator<T>("op_LessThan", left, right));
        Assert.Equal(expected <= 0, Operator<T>("op_LessThanOrEqual", left, right));
        Assert.Equal(expected > 0, Operator<T>("op_GreaterThan", left, right));
        Assert.Equal(expected >= 0, Operator<T>("op_GreaterThanOrEqual", left, right));
    }

    /// <summary>A strict order: comparison, operators and equality agree for every pair of an ascending list.</summary>
    public static void Order<T>(params T[] ascending)
        where T : IComparable<T>, IComparable, IEquatable<T>
    {
        for (var i = 0; i < ascending.Length; i++)
        {
            Assert.True(ascending[i].CompareTo(null) > 0);
            Assert.Throws<ArgumentException>(() => ascending[i].CompareTo("a text"));
            for (var j = 0; j < ascending.Length; j++)
            {
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(ascending[i].CompareTo(ascending[j])));
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(ascending[i].CompareTo((object)ascending[j])));
                Assert.Equal(i < j, Operator<T>("op_LessThan", ascending[i], ascending[j]));
                Assert.Equal(i <= j, Operator<T>("op_LessThanOrEqual", ascending[i], ascending[j]));
                Assert.Equal(i > j, Operator<T>("op_GreaterThan", ascending[i], ascending[j]));
                Assert.Equal(i >= j, Operator<T>("op_GreaterThanOrEqual", ascending[i], ascending[j]));
                Assert.Equal(i == j, ascending[i].Equals(ascending[j]));
            }
        }

        var shuffled = new List<T>(ascending);
        shuffled.Reverse();
        shuffled.Sort();
        Assert.Equal(ascending, shuffled);
    }

    private static bool Operator<T>(string name, T left, T right) =>
        (bool)(typeof(T).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(method => method.Name == name && method.GetParameters()[0].ParameterType == typeof(T))
            .Invoke(null, [left, right]) ?? false);
}
