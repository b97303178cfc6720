namespace SonkoRules.Returns;

/// <summary>The period that a report covers. A closed union of its nested cases.</summary>
/// <remarks>Отчётный период.</remarks>
[Union]
public abstract partial record ReportPeriod
{
    private ReportPeriod() { }

    /// <summary>The period in words: 2 квартал 2025 года; quarter 2 of 2025.</summary>
    /// <param name="language">The language of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public string ToText(Language language)
    {
        var russian = Guard.Against.Undefined(language) == Language.Russian;
        return Match(
            quarter => russian
                ? FormattableString.Invariant($"{quarter.Number} квартал {quarter.Year} года")
                : FormattableString.Invariant($"quarter {quarter.Number} of {quarter.Year}"),
            whole => russian
                ? FormattableString.Invariant($"{whole.Year} год")
                : FormattableString.Invariant($"the year {whole.Year}"));
    }

    /// <summary>A calendar quarter.</summary>
    public sealed partial record Quarter : ReportPeriod
    {
        internal Quarter(int year, int number) => (Year, Number) = (year, number);

        /// <summary>The year.</summary>
        public int Year { get; }

        /// <summary>The number of the quarter, from 1 to 4.</summary>
        public int Number { get; }
    }

    /// <summary>The year of the subsidy, in the final report.</summary>
    public sealed partial record WholeYear : ReportPeriod
    {
        internal WholeYear(int year) => Year = year;

        /// <summary>The year.</summary>
        public int Year { get; }
    }
}
