using System.Numerics;

namespace SonkoRules.Returns;

/// <summary>How the coefficients of several results become one: the one place where reading R-SEVERAL becomes a
/// behaviour and a formula.</summary>
internal sealed class ResultCombination
{
    private static readonly ResultCombination MeanOfAll = new(
        values => values.Aggregate(Fraction.Zero, Fraction.Add) / new Fraction(values.Count, BigInteger.One),
        values => "(" + string.Join(" + ", values) + ")/" + NumberText.Plain(values.Length),
        new("среднее по всем результатам", "the mean of all results"));

    private static readonly ResultCombination Greatest = new(
        values => values.Max(),
        values => "max(" + string.Join("; ", values) + ")",
        new("наибольший из коэффициентов", "the greatest one"));

    private static readonly ResultCombination CappedSum = new(
        values => new[] { values.Aggregate(Fraction.Zero, Fraction.Add), Fraction.One }.Min(),
        values => "min(1; " + string.Join(" + ", values) + ")",
        new("сумма коэффициентов, но не более 1", "the sum, at most 1"));

    private readonly Func<Sequence<Fraction>, Fraction> _combine;
    private readonly Func<string[], string> _formula;
    private readonly LocalizedText _name;

    private ResultCombination(
        Func<Sequence<Fraction>, Fraction> combine, Func<string[], string> formula, LocalizedText name) =>
        (_combine, _formula, _name) = (combine, formula, name);

    public static ResultCombination Of(SeveralResults reading) =>
        Guard.Against.Undefined(reading) switch
        {
            SeveralResults.Greatest => Greatest,
            SeveralResults.CappedSum => CappedSum,
            _ => MeanOfAll,
        };

    /// <summary>The coefficient of one or more.</summary>
    public Fraction Combine(Sequence<Fraction> values) => _combine(values);

    /// <summary>The combination with its numbers and its name.</summary>
    public string ToText(Sequence<Fraction> values, Language language) =>
        _formula([.. values.Select(value => FractionText.Exact(value, language))])
        + " = " + FractionText.Exact(Combine(values), language)
        + " (" + _name.In(language) + ")";
}
