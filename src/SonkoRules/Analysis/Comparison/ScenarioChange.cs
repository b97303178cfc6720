using System;
using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>One difference in what two runs were computed from. A closed union of its nested cases.</summary>
/// <remarks>Различие исходных данных.</remarks>
public abstract record ScenarioChange
{
    private ScenarioChange()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="edition">For another edition.</param>
    /// <param name="reading">For another reading.</param>
    /// <param name="budget">For another budget.</param>
    /// <param name="withdrawn">For an application that is gone.</param>
    /// <param name="added">For a new application.</param>
    /// <param name="corrected">For an application that was corrected.</param>
    /// <param name="answers">For other answers to offers.</param>
    /// <param name="releases">For other releases.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<OtherEdition, T> edition,
        Func<OtherReading, T> reading,
        Func<OtherBudget, T> budget,
        Func<Withdrawn, T> withdrawn,
        Func<Added, T> added,
        Func<Corrected, T> corrected,
        Func<OtherAnswers, T> answers,
        Func<OtherReleases, T> releases)
    {
        Guard.Against.Null(edition);
        Guard.Against.Null(reading);
        Guard.Against.Null(budget);
        Guard.Against.Null(withdrawn);
        Guard.Against.Null(added);
        Guard.Against.Null(corrected);
        Guard.Against.Null(answers);
        Guard.Against.Null(releases);
        return this switch
        {
            OtherEdition value => edition(value),
            OtherReading value => reading(value),
            OtherBudget value => budget(value),
            Withdrawn value => withdrawn(value),
            Added value => added(value),
            Corrected value => corrected(value),
            OtherAnswers value => answers(value),
            _ => releases((OtherReleases)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="edition">For another edition.</param>
    /// <param name="reading">For another reading.</param>
    /// <param name="budget">For another budget.</param>
    /// <param name="withdrawn">For an application that is gone.</param>
    /// <param name="added">For a new application.</param>
    /// <param name="corrected">For an application that was corrected.</param>
    /// <param name="answers">For other answers to offers.</param>
    /// <param name="releases">For other releases.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<OtherEdition> edition,
        Action<OtherReading> reading,
        Action<OtherBudget> budget,
        Action<Withdrawn> withdrawn,
        Action<Added> added,
        Action<Corrected> corrected,
        Action<OtherAnswers> answers,
        Action<OtherReleases> releases)
    {
        Guard.Against.Null(edition);
        Guard.Against.Null(reading);
        Guard.Against.Null(budget);
        Guard.Against.Null(withdrawn);
        Guard.Against.Null(added);
        Guard.Against.Null(corrected);
        Guard.Against.Null(answers);
        Guard.Against.Null(releases);
        switch (this)
        {
            case OtherEdition value:
                edition(value);
                break;
            case OtherReading value:
                reading(value);
                break;
            case OtherBudget value:
                budget(value);
                break;
            case Withdrawn value:
                withdrawn(value);
                break;
            case Added value:
                added(value);
                break;
            case Corrected value:
                corrected(value);
                break;
            case OtherAnswers value:
                answers(value);
                break;
            default:
                releases((OtherReleases)this);
                break;
        }
    }

    /// <summary>The second run is by another edition.</summary>
    /// <param name="Before">The edition of the first run.</param>
    /// <param name="After">The edition of the second run.</param>
    public sealed record OtherEdition(Edition Before, Edition After) : ScenarioChange
    {
        /// <summary>The edition of the first run.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Edition Before { get; } = Guard.Against.Null(Before);

        /// <summary>The edition of the second run.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Edition After { get; } = Guard.Against.Null(After);
    }

    /// <summary>A reading has another answer.</summary>
    /// <param name="Before">The answer in the first run.</param>
    /// <param name="After">The answer in the second run.</param>
    public sealed record OtherReading(AppliedReading Before, AppliedReading After) : ScenarioChange
    {
        /// <summary>The answer in the first run.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public AppliedReading Before { get; } = Guard.Against.Null(Before);

        /// <summary>The answer in the second run.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public AppliedReading After { get; } = Guard.Against.Null(After);
    }

    /// <summary>The money is another sum.</summary>
    /// <param name="Before">The money of the first run.</param>
    /// <param name="After">The money of the second run.</param>
    public sealed record OtherBudget(Budget Before, Budget After) : ScenarioChange
    {
        /// <summary>The money of the first run.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Budget Before { get; } = Guard.Against.Null(Before);

        /// <summary>The money of the second run.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Budget After { get; } = Guard.Against.Null(After);
    }

    /// <summary>An application is in the first run alone.</summary>
    /// <param name="ApplicationId">The application.</param>
    public sealed record Withdrawn(string ApplicationId) : ScenarioChange
    {
        /// <summary>The application.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string ApplicationId { get; } = Guard.Against.Blank(ApplicationId);
    }

    /// <summary>An application is in the second run alone.</summary>
    /// <param name="ApplicationId">The application.</param>
    public sealed record Added(string ApplicationId) : ScenarioChange
    {
        /// <summary>The application.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string ApplicationId { get; } = Guard.Against.Blank(ApplicationId);
    }

    /// <summary>An application differs.</summary>
    /// <param name="ApplicationId">The application.</param>
    /// <param name="Sheets">Whether its sheets differ; else something else in it does.</param>
    public sealed record Corrected(string ApplicationId, bool Sheets) : ScenarioChange
    {
        /// <summary>The application.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string ApplicationId { get; } = Guard.Against.Blank(ApplicationId);
    }

    /// <summary>The answers to offers differ.</summary>
    public sealed record OtherAnswers : ScenarioChange;

    /// <summary>The releases of money, or the answers to the offers after them, differ.</summary>
    public sealed record OtherReleases : ScenarioChange;
}
