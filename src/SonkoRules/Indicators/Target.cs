using System.Globalization;
using System.Text.RegularExpressions;

namespace SonkoRules.Indicators;

/// <summary>What is to be reached, as plans word it: "не менее 50 %". Immutable; equal when all of it is equal.</summary>
/// <remarks>Измеримый ожидаемый результат.</remarks>
/// <param name="Name">The words that set it; not blank.</param>
/// <param name="Plan">The number to reach.</param>
/// <param name="Unit">The unit of the number, such as %.</param>
/// <param name="Direction">Which values are the better ones.</param>
public sealed partial record Target(
    string Name, decimal Plan, string Unit, IndicatorDirection Direction = IndicatorDirection.MoreIsBetter)
{
    // Backtracking is bounded: no part of the pattern repeats what another repeats.
    private static readonly Regex Percentage = new(
        @"(?<bound>не\s+менее|не\s+ниже|at\s+least|не\s+более|не\s+выше|at\s+most)?\s*(?<![\d,.])(?<number>\d{1,9}([.,]\d{1,9})?)\s*(%|процент|per\s?cent)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The words that set it.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The unit of the number.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Unit { get; } = Guard.Against.Null(Unit);

    /// <summary>Which values are the better ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public IndicatorDirection Direction { get; } = Guard.Against.Undefined(Direction);

    /// <summary>The percentages that words name; "не более" and "не выше" make a smaller value the better one.</summary>
    /// <param name="words">The words, such as an expected result; empty for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <example><code>Target.In("не менее 50 % заявителей")[0].With(48m).Assess().IsReached // False</code></example>
    public static Sequence<Target> In(string words) =>
        Percentage.Matches(Guard.Against.Null(words))
            .Cast<Match>()
            .Select(match => new Target(
                words.Trim(),
                decimal.Parse(match.Groups["number"].Value.Replace(',', '.'), CultureInfo.InvariantCulture),
                "%",
                IsUpper(match.Groups["bound"].Value) ? IndicatorDirection.LessIsBetter : IndicatorDirection.MoreIsBetter))
            .ToSequence();

    /// <summary>The target with what came out.</summary>
    /// <param name="fact">The value that came out, in the unit of the target.</param>
    public Indicator With(decimal fact) => new(Name, Plan, fact, Direction);

    private static bool IsUpper(string bound) =>
        bound.EndsWith("более", StringComparison.OrdinalIgnoreCase)
        || bound.EndsWith("выше", StringComparison.OrdinalIgnoreCase)
        || bound.EndsWith("most", StringComparison.OrdinalIgnoreCase);
}
