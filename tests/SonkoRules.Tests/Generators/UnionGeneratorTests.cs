using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SonkoRules.Tests.Architecture;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Generators;

/// <summary>Match and Switch as they are generated for the unions that are marked.</summary>
public sealed class UnionGeneratorTests
{
    private const string Answer = """
        namespace Sample;

        /// <summary>An answer.</summary>
        [SonkoRules.Union]
        public abstract partial record Answer
        {
            private Answer()
            {
            }

            /// <summary>It is yes &amp; surely so,
            /// less than never.</summary>
            /// <param name="From">From whom.</param>
            public sealed record Yes(string From) : Answer;

            public sealed record No : Answer;

            /// <summary>Not a case: nothing but a name inside.</summary>
            public enum Kind
            {
            }
        }
        """;

    [Fact]
    public void A_small_union()
    {
        var generated = Generated.Of(Answer);

        Assert.Empty(generated.Told);
        Assert.Empty(generated.Errors);
        Snapshot.Verify(generated.Text("Sample.Answer.Union.g.cs"));
    }

    [Fact]
    public void Cases_named_by_words_of_the_language_and_by_the_generated_code_itself()
    {
        var generated = Generated.Of("""
            [SonkoRules.Union]
            public abstract partial record @event
            {
                private @event() { }
                public sealed record Default : @event;
                public sealed record @class : @event;
                public sealed record Value : @event;
                public sealed record Last : @event;
            }
            """);

        Assert.Empty(generated.Told);
        Assert.Empty(generated.Errors);
        Assert.Contains("Func<Default, T> @default", generated.Text("event.Union.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Func<@class, T> @class", generated.Text("event.Union.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_generic_union_nested_in_a_generic_type()
    {
        var generated = Generated.Of("""
            namespace Sample;
            public partial class Box<TKey> where TKey : notnull
            {
                public partial struct Inner
                {
                    [SonkoRules.Union]
                    public abstract partial record Maybe<T>
                    {
                        private Maybe() { }
                        public sealed record Some(T It) : Maybe<T>;
                        public sealed record None : Maybe<T>;
                    }
                }
            }
            """);

        Assert.Empty(generated.Told);
        Assert.Empty(generated.Errors);
        Assert.Contains(
            "public TResult Match<TResult>(global::System.Func<Some, TResult> some",
            generated.Text("Sample.Box{TKey}.Inner.Maybe{T}.Union.g.cs"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_union_over_several_files_has_its_cases_in_the_order_of_the_files_names()
    {
        var first = ("Way.A.cs", "public abstract partial record Way { public sealed record ByRoad : Way; public sealed record ByAir : Way; }");
        var second = ("Way.B.cs", "[SonkoRules.Union] public abstract partial record Way { private Way() { } public sealed record BySea : Way; }");
        var one = Generated.Of(first, second);
        var other = Generated.Of(second, first);

        Assert.Empty(one.Errors);
        Assert.Contains("> byRoad, global::System.Func<ByAir, T> byAir, global::System.Func<BySea, T> bySea)", one.Text("Way.Union.g.cs"), StringComparison.Ordinal);
        Assert.Equal(one.Text("Way.Union.g.cs"), other.Text("Way.Union.g.cs"));
    }

    [Fact]
    public void An_edit_elsewhere_makes_nothing_anew()
    {
        var once = Generated.Of(("Answer.cs", Answer));
        var again = once.With("Other.cs", "internal static class Other { }");

        Assert.Contains(IncrementalStepRunReason.New, once.Reasons);
        Assert.All(again.Reasons, reason => Assert.True(
            reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }

    [Fact]
    public void Neither_does_an_edit_above_the_union_but_one_of_its_cases_does()
    {
        var once = Generated.Of(("Answer.cs", Answer));

        Assert.DoesNotContain(IncrementalStepRunReason.Modified, once.Edited("Answer.cs", "// Told above.\n" + Answer).Reasons);
        Assert.Contains(
            IncrementalStepRunReason.Modified,
            once.Edited("Answer.cs", Answer.Replace("record No", "record Never", StringComparison.Ordinal)).Reasons);
    }

    [Fact]
    public void A_union_without_cases_is_an_error_where_it_is_declared()
    {
        var generated = Generated.Of("[SonkoRules.Union] public abstract partial record Bare { public sealed record Stranger; }");

        Assert.Equal(
            ["SONKO001 The union 'Bare' has no cases: nest at least one sealed record in it that derives from it"],
            generated.Told);
        Assert.Equal(["Sample.cs: (0,50)-(0,54)"], generated.Places);
        Assert.False(generated.Has("Bare.Union.g.cs"));
    }

    [Theory]
    [InlineData("public partial record Open { public sealed record One : Open; }")]
    [InlineData("public abstract record Open { public sealed record One : Open; }")]
    [InlineData("public abstract partial class Open { public sealed class One : Open; }")]
    [InlineData("public abstract partial record Open { public sealed record One : Open; public record Two : Open; }")]
    [InlineData("public abstract partial record Open { public sealed record One<T> : Open; }")]
    public void What_is_not_closed_is_an_error(string union)
    {
        var generated = Generated.Of("[SonkoRules.Union] " + union);

        Assert.StartsWith("SONKO002 'Open' cannot be a union", Assert.Single(generated.Told), StringComparison.Ordinal);
        Assert.False(generated.Has("Open.Union.g.cs"));
    }

    [Fact]
    public void A_case_with_a_broken_comment_is_told_by_the_compiler_alone() =>
        Assert.All(
            Generated.Of("""
                [SonkoRules.Union]
                public abstract partial record Odd
                {
                    private Odd() { }
                    /// <summary>Less < than this.</summary>
                    public sealed record One : Odd;
                }
                """).Errors,
            text => Assert.Contains("CS1570", text, StringComparison.Ordinal));

    [Fact]
    public void The_mark_leaves_nothing_in_what_is_shipped() =>
        Library.None(
            from type in Library.Assembly.GetTypes()
            from mark in type.CustomAttributes
            where mark.AttributeType.Name == "UnionAttribute"
            select $"{Library.Name(type)} carries its mark");

    [Fact]
    public void Nor_does_the_generator() =>
        Assert.DoesNotContain(
            Library.Assembly.GetReferencedAssemblies(),
            name => name.Name!.Contains("Generators", StringComparison.Ordinal)
                || name.Name.Contains("CodeAnalysis", StringComparison.Ordinal));
}
