using System;
using SonkoRules.Guarding;
using SonkoRules.Texts;

namespace SonkoRules.Returns;

/// <summary>The period that a report covers. A closed union of its nested cases.</summary>
/// <remarks>Отчётный период.</remarks>
public abstract record ReportPeriod
{
    private ReportPeriod()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="quarter">For a quarter.</param>
    /// <param name="wholeYear">For the year.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Quarter, T> quarter, Func<WholeYear, T> wholeYear)
    {
        Guard.Against.Null(quarter);
        Guard.Against.Null(wholeYear);
        return this switch
        {
            Quarter value => quarter(value),
            _ => wholeYear((WholeYear)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="quarter">For a quarter.</param>
    /// <param name="wholeYear">For the year.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Quarter> quarter, Action<WholeYear> wholeYear)
    {
        Guard.Against.Null(quarter);
        Guard.Against.Null(wholeYear);
        switch (this)
        {
            case Quarter value:
                quarter(value);
                break;
            default:
                wholeYear((WholeYear)this);
                break;
        }
    }

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
    public sealed record Quarter : ReportPeriod
    {
        internal Quarter(int year, int number)
        {
            Year = year;
            Number = number;
        }

        /// <summary>The year.</summary>
        public int Year { get; }

        /// <summary>The number of the quarter, from 1 to 4.</summary>
        public int Number { get; }
    }

    /// <summary>The year of the subsidy, in the final report.</summary>
    public sealed record WholeYear : ReportPeriod
    {
        internal WholeYear(int year) => Year = year;

        /// <summary>The year.</summary>
        public int Year { get; }
    }
}
