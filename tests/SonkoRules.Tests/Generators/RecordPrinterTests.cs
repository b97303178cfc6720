using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Generators;

/// <summary>How records print their members, as it is generated for those that are partial.</summary>
public sealed class RecordPrinterTests
{
    [Fact]
    public void A_record_and_one_that_derives_from_it()
    {
        var generated = Generated.Of("""
            namespace Sample;
            public partial record Base(decimal @long, string Name)
            {
                public static int Count => 0;
                public int Field;
                internal int Hidden { get; }
                public int this[int at] => at;
                public int WriteOnly { set { } }
            }
            public sealed partial record Derived(decimal More) : Base(1m, "x");
            public sealed partial record Empty() : Base(1m, "x");
            public readonly partial record struct Value(decimal Amount);
            public partial record Nothing;
            """);

        Assert.Empty(generated.Errors);
        Snapshot.Verify(string.Join(
            "\n",
            generated.Text("Sample.Base.Print.g.cs"),
            generated.Text("Sample.Derived.Print.g.cs"),
            generated.Text("Sample.Empty.Print.g.cs"),
            generated.Text("Sample.Value.Print.g.cs"),
            generated.Text("Sample.Nothing.Print.g.cs")));
    }

    [Theory]
    [InlineData("public sealed partial record One(int A) { public override string ToString() => \"\"; }", false)]
    [InlineData("public sealed partial record One(int A) { private bool PrintMembers(System.Text.StringBuilder text) => false; }", false)]
    [InlineData("public sealed record One(int A);", false)]
    [InlineData("public sealed partial record One(int A) { public string ToString(int digits) => \"\"; }", true)]
    [InlineData("public partial record One(int A) { public override string ToString() => \"\"; } public sealed partial record Two : One { public Two() : base(1) { } }", true)]
    [InlineData("public sealed partial record One(int A); public sealed partial record One { public int B => 1; }", true)]
    public void What_prints_itself_is_left_alone(string code, bool written)
    {
        var generated = Generated.Of(code);

        Assert.Empty(generated.Errors);
        Assert.Equal(written, generated.Has("One.Print.g.cs"));
    }
}
