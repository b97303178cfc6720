using System;
using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Tests.Architecture.Sampling;

namespace SonkoRules.Tests.Architecture;

/// <summary>Every public type prints the same under every culture, and so does every refusal.</summary>
public sealed class CultureTests
{
    [Fact]
    public void Every_type_prints_by_no_culture()
    {
        var pool = LibraryPool.Of(2025);
        Calls.Grow(pool, Library.PublicTypes, times: 5);

        Library.None(Cultures.Offenders(pool, Library.PublicTypes));

        // What only deeper operations make, the tests of documents print; the number only goes down.
        Assert.InRange(Cultures.NeverMade(pool, Library.PublicTypes).Count(), 0, 90);
    }

    [Fact]
    public void Refusals_are_worded_by_no_culture() =>
        Library.None(Cultures.Refusals(LibraryPool.Of(2026), Library.PublicTypes));

    [Fact]
    public void What_prints_by_the_culture_is_seen()
    {
        object[] printed = [1.5m, -1, new NodaTime.LocalDate(2025, 5, 6), new Wrong.PrintsByCulture(-1.5m)];

        Assert.All(printed, value => Assert.NotNull(Cultures.Difference(() => value.ToString())));
        Assert.Null(Cultures.Difference(() => Sequence.Of(-1.5m, 2m).ToString()));
        Assert.Null(Cultures.Difference(() => Sequence.Of(new NodaTime.LocalDate(2025, 5, 6)).ToString()));
    }
}
