using System;
using System.Linq;
using SonkoRules.Eligibility;

namespace SonkoRules.Tests.Evidence;

/// <summary>The logic in which a fact may be unknown.</summary>
internal static class TruthCertificates
{
    private static readonly Kleene[] All = [Kleene.False, Kleene.Unknown, Kleene.True];

    public static Certificate Tables { get; } = new(
        "kleene",
        "And, or and not on facts that may be unknown say what every completion of the unknown agrees on, and nothing more; "
            + "learning an unknown fact never turns a certain answer over.",
        "the 9 + 9 + 3 entries of the tables, and each of the 27 triples of values in the laws of De Morgan, of association, "
            + "of distribution and of growing knowledge. The short form is the full one.",
        "ordinary logic on every completion",
        ShortCount: 21 + (27 * 8),
        FullCount: 21 + (27 * 8),
        Walk: _ => Entries() + Laws());

    private static long Entries()
    {
        foreach (var left in All)
        {
            Claim.Same(Agreed(left, Kleene.True, (x, _) => !x), !left, () => $"not {left}");
            foreach (var right in All)
            {
                Claim.Same(Agreed(left, right, (x, y) => x && y), left & right, () => $"{left} and {right}");
                Claim.Same(Agreed(left, right, (x, y) => x || y), left | right, () => $"{left} or {right}");
            }
        }

        return 9 + 9 + 3;
    }

    private static long Laws()
    {
        var cases = 0L;
        foreach (var a in All)
        {
            foreach (var b in All)
            {
                foreach (var c in All)
                {
                    (Kleene Left, Kleene Right)[] laws =
                    [
                        (!(a & b), !a | !b),
                        (!(a | b), !a & !b),
                        (a & b & c, a & (b & c)),
                        (a | b | c, a | (b | c)),
                        (a & (b | c), (a & b) | (a & c)),
                        (a | (b & c), (a | b) & (a | c)),
                    ];
                    foreach (var (left, right) in laws)
                    {
                        Claim.Same(left, right, () => $"{a}, {b}, {c}");
                    }

                    // Whatever a and b turn out to be, what was certain stays.
                    foreach (var (x, y) in from x in Completions(a) from y in Completions(b) select (x, y))
                    {
                        Claim.Holds(Grown(a & b, x && y) && Grown(a | b, x || y), () => $"{a}, {b} become {x}, {y}");
                    }

                    cases += laws.Length + 2;
                }
            }
        }

        return cases;
    }

    private static bool Grown(Kleene before, bool after) => before.ToFact() is not { } certain || certain == after;

    private static Kleene Agreed(Kleene left, Kleene right, Func<bool, bool, bool> operation)
    {
        var results = (from x in Completions(left) from y in Completions(right) select operation(x, y)).Distinct().ToList();
        return results.Count == 1 ? Kleene.From(results[0]) : Kleene.Unknown;
    }

    private static bool[] Completions(Kleene value) => value.ToFact() is { } known ? [known] : [false, true];
}
