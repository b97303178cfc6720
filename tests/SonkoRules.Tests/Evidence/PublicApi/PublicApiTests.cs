using System;
using System.Collections.Generic;
using System.Linq;

#pragma warning disable CA1052, CA1822, IDE0060, CA1815, CA1051, CA1720, CA1036, CA1000

namespace SonkoRules.Tests.Evidence;

/// <summary>What users call does not change unnoticed. Packages beside the library are compared where they are
/// tested.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("SonkoRules", "net10.0")]
    [InlineData("SonkoRules", "netstandard2.0")]
    public void The_public_members_are_the_committed_ones(string package, string framework) =>
        FrozenApi.Verify(package, framework);

    [Fact]
    public void The_older_framework_lacks_only_what_it_cannot_have()
    {
        var lacking = ApiDifference.Between(Lines("netstandard2.0"), Lines("net10.0"));

        Assert.NotEmpty(lacking);
        Assert.All(lacking, line => Assert.StartsWith("+ ", line, StringComparison.Ordinal));
        Assert.All(lacking, line => Assert.Contains("Span<", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Declarations_are_told_with_all_that_matters() =>
        Assert.Equal(
            """
            public abstract record SonkoRules.Tests.Evidence.PublicApiTests.Sample<T> : IComparable<T> where T : notnull
                [Obsolete("old")] public string? Old(out int[]? found, params string?[] names)
                protected Sample()
                public (int Count, string? Name) Pair { get; }
                public Dictionary<string, string?>? Map { get; init; }
                public abstract int CompareTo(T? other)
                public const int Most = 5
                public required string Id { get; init; }
                public static readonly int? Least
                public static ref string Make<TValue, TOther>(in TValue value, DayOfWeek day = DayOfWeek.Friday, string text = "x", TOther? other = null) where TValue : struct where TOther : class, new()
            """,
            string.Join('\n', ApiText.Members(typeof(Sample<>)).Order(StringComparer.Ordinal)
                .Select(line => "    " + line).Prepend(ApiText.Head(typeof(Sample<>)))));

    [Fact]
    public void Kinds_of_types_are_told() =>
        Assert.Equal(
            [
                "public enum SonkoRules.Tests.Evidence.PublicApiTests.Small : byte",
                "public readonly struct SonkoRules.Tests.Evidence.PublicApiTests.Value",
                "public readonly record struct SonkoRules.Tests.Evidence.PublicApiTests.Pair",
                "public static class SonkoRules.Tests.Evidence.PublicApiTests.Tools",
                "public sealed class SonkoRules.Tests.Evidence.PublicApiTests",
            ],
            new[] { typeof(Small), typeof(Value), typeof(Pair), typeof(Tools), typeof(PublicApiTests) }.Select(ApiText.Head));

    [Fact]
    public void A_difference_is_told_with_its_type() =>
        Assert.Equal(
            ["+ N.Type: public int B { get; }", "- N.Type: public long B { get; }", "- public class N.Other"],
            ApiDifference.Between(
                ["public class N.Type : IThing", "    public int A { get; }", "    public long B { get; }", "public class N.Other"],
                ["public class N.Type : IThing", "    public int A { get; }", "    public int B { get; }"]));

    /// <summary>The lines without the attribute that lets a collection be written in brackets: the older framework does not
    /// have it.</summary>
    private static IEnumerable<string> Lines(string framework) =>
        ApiText.Of(ApiAssembly.Load("SonkoRules", framework))
            .Select(line => line.Replace(
                "[CollectionBuilder(typeof(Sequence), \"Create\")] ", string.Empty, StringComparison.Ordinal));

    public enum Small : byte
    {
        Zero,
    }

    public readonly struct Value;

    public readonly record struct Pair(int First);

    public static class Tools;

    public abstract record Sample<T> : IComparable<T>
        where T : notnull
    {
        public const int Most = 5;
        public static readonly int? Least = 1;
        private static string _text = string.Empty;

        protected Sample()
        {
        }

        public required string Id { get; init; }

        public Dictionary<string, string?>? Map { get; init; }

        public (int Count, string? Name) Pair { get; }

        public static ref string Make<TValue, TOther>(
            in TValue value, DayOfWeek day = DayOfWeek.Friday, string text = "x", TOther? other = default)
            where TValue : struct
            where TOther : class, new() => ref _text;

        [Obsolete("old")]
        public string? Old(out int[]? found, params string?[] names)
        {
            found = null;
            return null;
        }

        public abstract int CompareTo(T? other);
    }
}
