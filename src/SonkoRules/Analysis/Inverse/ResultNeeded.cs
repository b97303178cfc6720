using SonkoRules.Indicators;
using SonkoRules.Returns;

namespace SonkoRules.Analysis;

/// <summary>Asks which value of a result keeps the return of a subsidy within a sum (3.18).</summary>
/// <remarks>Какое значение результата избавляет от возврата или ограничивает его.</remarks>
public static class ResultNeeded
{
    /// <summary>The most values that are looked among.</summary>
    public const long GreatestCount = 1_000_000_000_000_000_000;

    /// <summary>Every value T of one result with which nothing is returned, the other results staying as they
    /// are.</summary>
    /// <inheritdoc cref="ToReturnAtMost"/>
    public static Solution<decimal> ToAvoidReturn(
        Rulebook rules, Rubles subsidy, Sequence<SubsidyResult> results, int index, decimal step, decimal greatest) =>
        ToReturnAtMost(rules, subsidy, results, index, Rubles.Zero, step, greatest);

    /// <summary>Every value T of one result with which no more than a sum is returned, the other results staying as they
    /// are. A better value never raises the return, so that the values are one interval; its bound is found by
    /// halving.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="subsidy">The subsidy, above zero.</param>
    /// <param name="results">All results of the subsidy; at least one.</param>
    /// <param name="index">Which of them is asked about, from 0; its own value does not matter.</param>
    /// <param name="most">The sum, zero or above.</param>
    /// <param name="step">The unit in which the result is counted, above zero: 1 for whole beneficiaries.</param>
    /// <param name="greatest">The greatest value there can be: 0, one step, two steps … up to it are looked among. Zero or
    /// above.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no result.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds, or there are more than
    /// <see cref="GreatestCount"/> values.</exception>
    public static Solution<decimal> ToReturnAtMost(
        Rulebook rules,
        Rubles subsidy,
        Sequence<SubsidyResult> results,
        int index,
        Rubles most,
        decimal step,
        decimal greatest)
    {
        var returns = Guard.Against.Null(rules).Returns;
        Guard.Against.OutOfRange(index, 0, Guard.Against.Null(results).Count - 1);
        Guard.Against.Negative(most);
        Guard.Against.OutOfRange(step, 0.000000001m, decimal.MaxValue);
        Guard.Against.OutOfRange(greatest, 0, GreatestCount * Math.Min(step, 1));
        var last = (long)decimal.Floor(greatest / step);
        var rises = results[index].Direction == IndicatorDirection.MoreIsBetter;

        // From the worst value to the best one: 0 up where more is better, the greatest down where less is.
        var worse = -1L;
        var better = last;
        if (!Holds(last)) { return None(); }

        while (better - worse > 1)
        {
            var middle = worse + ((better - worse) / 2);
            (worse, better) = Holds(middle) ? (worse, middle) : (middle, better);
        }

        return new Solution<decimal>.Found(Sequence.Of(rises
            ? new Interval<decimal>(Value(better), Value(last))
            : new Interval<decimal>(Value(last), Value(better))));

        decimal Value(long rank) => (rises ? rank : last - rank) * step;

        bool Holds(long rank) => Due(Value(rank)) <= most;

        Rubles Due(decimal value) => returns.SumForUnmet(subsidy, results.Select((result, i) => i == index
            ? new SubsidyResult(result.Name, result.Planned, value, result.Direction)
            : result).ToSequence());

        Solution<decimal>.None None()
        {
            var due = Due(Value(last));
            return new Solution<decimal>.None(
                returns.Terms.UnmetResults,
                LocalizedText.Of(language => language == Language.Russian
                    ? $"и лучшее из значений оставляет к возврату {due.ToText(language)}"
                    : $"even the best of the values leaves {due.ToText(language)} to be returned"));
        }
    }
}
