using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SonkoRules.Tests.Support;

/// <summary>
/// Runs FsCheck properties from plain facts. The seed is fixed so that every run is the same; set SONKORULES_SEED to
/// explore others. FsCheck's failure message prints the seed that repeats it.
/// </summary>
internal static class Properties
{
    private const ulong FixedSeed = 20250210;

    public static ulong Seed { get; } =
        ulong.TryParse(
            Environment.GetEnvironmentVariable("SONKORULES_SEED"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var seed)
            ? seed
            : FixedSeed;

    /// <summary>The property holds for values of a generator; a failing value is shown as it was drawn.</summary>
    public static void Holds<T>(Gen<T> values, Func<T, bool> property, int runs = 300) =>
        Prop.ForAll(Arb.From(values), property).Check(Settings(runs));

    /// <summary>The property holds for values of a generator; it fails by throwing, as an assertion does.</summary>
    public static void Holds<T>(Gen<T> values, Action<T> property, int runs = 300) =>
        Prop.ForAll(Arb.From(values), property).Check(Settings(runs));

    /// <summary>The same for a method marked <c>[Property]</c>, which sets the runs and the seed.</summary>
    public static Property ForAll<T>(Gen<T> values, Func<T, bool> property) => Prop.ForAll(Arb.From(values), property);

    /// <summary>The same for a method marked <c>[Property]</c>, which sets the runs and the seed.</summary>
    public static Property ForAll<T>(Gen<T> values, Action<T> property) => Prop.ForAll(Arb.From(values), property);

    private static Config Settings(int runs) =>
        Config.QuickThrowOnFailure.WithMaxTest(runs).WithReplay(Seed, 1);
}
