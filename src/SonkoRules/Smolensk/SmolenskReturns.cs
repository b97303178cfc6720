using SonkoRules.Returns;

namespace SonkoRules;

/// <summary>What the order of Smolensk says of returns; the same in its three editions.</summary>
internal static class SmolenskReturns
{
    public static ReturnTerms AllEditions { get; } = new()
    {
        UnusedRemainder = Clause.Parse("3.13"),
        OffPurpose = Clause.Parse("3.13"),
        Breach = Clause.Parse("3.17"),
        UnmetResults = Clause.Parse("3.18"),
        Multiplier = Fraction.One,
        Evasion = Clause.Parse("3.11"),
        Suspension = Clause.Parse("3.19"),
        Reporting = Clause.Parse("3.14"),
    };
}
