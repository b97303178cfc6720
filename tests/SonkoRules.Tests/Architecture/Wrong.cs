using System;
using System.Collections.Generic;

#pragma warning disable CA1051, CA1052, CA1802, CA1805, CA1812, CA1823, CA2211, CS0169, CS0414, CS0649, IDE0044, IDE0051, IDE0052, CA1008, CA1036, CA1000
#pragma warning disable CA1810, CA1819, CA1852, CA1869, CA2208, S1144, IDE0060, CA1067, CA1066, CA1815, CA1721, CA1700, CA1712, IDE0250

namespace SonkoRules.Tests.Architecture;

/// <summary>What the rules of the architecture forbid, so that each of them is seen to see it.</summary>
public static class Wrong
{
    /// <summary>A record as the compiler prints it.</summary>
    public sealed record PrintsByCulture(decimal Amount);

    internal static class Inexact
    {
        private sealed class Field
        {
            private List<double[]>? _field;
        }

        private sealed class Property
        {
            public float Value => default;
        }

        private static class Parameter
        {
            public static int Of(Half? value) => value.HasValue ? 1 : 0;
        }

        private static class Result
        {
            public static IEnumerable<double> Of() => [];
        }

        private static class Local
        {
            public static bool Of(decimal value)
            {
                var root = (double)value;
                return root > 1;
            }
        }

        private static class Call
        {
            public static decimal Of() => (decimal)Math.Sqrt(2);
        }

        private static class Constant
        {
            public static int Of() => (int)(Environment.ProcessorCount * 0.5);
        }
    }

    public static class State
    {
        public static readonly int[] PublicArray = [1];
        public static int Counter;
        private static readonly int[] WrittenArray = [1];
        private static readonly int[] RaisedArray = [1];
        private static readonly List<int> WrittenList = [];
        private static readonly int[] ReadArray = [1];

        private static Dictionary<int, int> WrittenMap { get; } = [];

        private static Dictionary<int, int> ReadMap { get; } = new() { [1] = 1 };

        public static int Write(int value)
        {
            WrittenArray[0] = value;
            RaisedArray[value] += ReadArray[0];
            WrittenList.Add(value);
            WrittenMap[value] = value;
            return Read(value);
        }

        public static int Read(int value)
        {
            var own = new int[ReadArray.Length];
            own[0] = ReadArray[0] + ReadMap[value];
            return own[0];
        }
    }

    internal sealed class Harmless
    {
        public decimal Value { get; init; }

        public long Of(int number) => checked(number * 2L);
    }

    public sealed class Settable
    {
        public int Value { get; set; }
    }

    public sealed class OpenField
    {
        public int Value;
    }

    public sealed class HiddenState
    {
        private int _calls;

        public int Next() => ++_calls;
    }

    public class Open;

    public abstract class OpenBase
    {
        protected OpenBase()
        {
        }
    }

    public struct Loose
    {
        public int Value { get; init; }
    }

    public readonly struct Fragile(string text)
    {
        public int Length => text.Length;
    }

    public struct Unequal : IEquatable<Unequal>
    {
        public readonly bool Equals(Unequal other) => true;
    }

    public enum WithoutZero
    {
        One = 1,
    }

    public sealed record LetsNullThrough(string First, string? Any, int Number)
    {
        public string? Other { get; init; }

        public string Second { get; init; } = "text";
    }

    public abstract record OpenUnion
    {
        public sealed record First : OpenUnion;

        public sealed record Second : OpenUnion;
    }

    public abstract record Unsealed
    {
        private Unsealed()
        {
        }

        public T Match<T>(Func<First, T> first, Func<Second, T> second) =>
            this is First value ? first(value) : second((Second)this);

        public record First : Unsealed;

        public sealed record Second : Unsealed;
    }

    public abstract record Crossed
    {
        private Crossed()
        {
        }

        public T Match<T>(Func<First, T> first, Func<Second, T> second)
        {
            ArgumentNullException.ThrowIfNull(first);
            ArgumentNullException.ThrowIfNull(second);
            return second(new Second());
        }

        public void Switch(Action<First> first, Action<Second> second)
        {
            if (this is First value)
            {
                first(value);
            }
            else
            {
                second((Second)this);
            }
        }

        public sealed record First : Crossed;

        public sealed record Second : Crossed;
    }
}
