namespace SonkoRules.Eligibility;

/// <summary>Sets of small numbers, a bit for each.</summary>
internal static class Bits
{
    /// <summary>The set of the numbers given, each from 0 to 63.</summary>
    public static ulong Of(IEnumerable<int> numbers) => numbers.Aggregate(0UL, (set, number) => set | 1UL << number);

    /// <summary>Whether a number from 0 to 63 is in the set.</summary>
    public static bool Has(ulong set, int number) => (set & 1UL << number) != 0;
}
