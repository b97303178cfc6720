using System;
using NodaTime;

namespace SonkoRules.Returns;

/// <summary>Refuses days that cannot follow each other as they do.</summary>
internal static class FactOrder
{
    /// <summary>The later event is not before the earlier one, where both are known.</summary>
    public static void NotBefore(LocalDate? later, string name, LocalDate? earlier, string earlierName)
    {
        if (later < earlier)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{name} is expected on {earlier:uuuu-MM-dd} ({earlierName}) or later, not on {later:uuuu-MM-dd}."),
                name);
        }
    }

    /// <summary>The day asked about is not before the first event.</summary>
    public static void AskedFrom(LocalDate asOf, LocalDate first, string firstName)
    {
        if (asOf < first)
        {
            throw new ArgumentOutOfRangeException(
                nameof(asOf),
                asOf,
                FormattableString.Invariant(
                    $"A day from {first:uuuu-MM-dd} ({firstName}) on is expected, not {asOf:uuuu-MM-dd}."));
        }
    }
}
