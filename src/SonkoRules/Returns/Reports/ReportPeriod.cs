namespace SonkoRules.Returns;

/// <summary>The period that a report covers: a quarter, or the year of the subsidy in the final report. Immutable;
/// compares by value.</summary>
/// <remarks>Отчётный период.</remarks>
public sealed partial record ReportPeriod
{
    internal ReportPeriod(int year, int? quarter) => (Year, Quarter) = (year, quarter);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The number of the quarter, from 1 to 4; null for the whole year.</summary>
    public int? Quarter { get; }

    /// <summary>The period in words: 2 квартал 2025 года; quarter 2 of 2025.</summary>
    /// <param name="language">The language of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public string ToText(Language language) =>
        (Guard.Against.Undefined(language), Quarter) switch
        {
            (Language.Russian, { } quarter) => FormattableString.Invariant($"{quarter} квартал {Year} года"),
            (Language.Russian, null) => FormattableString.Invariant($"{Year} год"),
            (_, { } quarter) => FormattableString.Invariant($"quarter {quarter} of {Year}"),
            _ => FormattableString.Invariant($"the year {Year}"),
        };
}
