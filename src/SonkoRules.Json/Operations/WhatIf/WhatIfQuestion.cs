using System;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Subsidies;

namespace SonkoRules.Json.Operations.WhatIf;

/// <summary>What is asked of a contest or a return that is not, or not yet. A closed union of its nested cases.
/// Immutable; equal by value.</summary>
/// <remarks>Вопрос «что если».</remarks>
public abstract partial record WhatIfQuestion
{
    private WhatIfQuestion()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="scoreNeeded">For the score to win.</param>
    /// <param name="margin">For the margin of a contest.</param>
    /// <param name="bestRequest">For the best request.</param>
    /// <param name="appropriationNeeded">For the appropriation that funds the top of a rating.</param>
    /// <param name="resultNeeded">For the value of a result.</param>
    /// <param name="comparison">For two runs side by side.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<ScoreNeeded, T> scoreNeeded,
        Func<Margin, T> margin,
        Func<BestRequest, T> bestRequest,
        Func<AppropriationNeeded, T> appropriationNeeded,
        Func<ResultNeeded, T> resultNeeded,
        Func<Comparison, T> comparison)
    {
        Guard.Against.Null(scoreNeeded);
        Guard.Against.Null(margin);
        Guard.Against.Null(bestRequest);
        Guard.Against.Null(appropriationNeeded);
        Guard.Against.Null(resultNeeded);
        Guard.Against.Null(comparison);
        return this switch
        {
            ScoreNeeded value => scoreNeeded(value),
            Margin value => margin(value),
            BestRequest value => bestRequest(value),
            AppropriationNeeded value => appropriationNeeded(value),
            ResultNeeded value => resultNeeded(value),
            _ => comparison((Comparison)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="scoreNeeded">For the score to win.</param>
    /// <param name="margin">For the margin of a contest.</param>
    /// <param name="bestRequest">For the best request.</param>
    /// <param name="appropriationNeeded">For the appropriation that funds the top of a rating.</param>
    /// <param name="resultNeeded">For the value of a result.</param>
    /// <param name="comparison">For two runs side by side.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<ScoreNeeded> scoreNeeded,
        Action<Margin> margin,
        Action<BestRequest> bestRequest,
        Action<AppropriationNeeded> appropriationNeeded,
        Action<ResultNeeded> resultNeeded,
        Action<Comparison> comparison)
    {
        Guard.Against.Null(scoreNeeded);
        Guard.Against.Null(margin);
        Guard.Against.Null(bestRequest);
        Guard.Against.Null(appropriationNeeded);
        Guard.Against.Null(resultNeeded);
        Guard.Against.Null(comparison);
        switch (this)
        {
            case ScoreNeeded value:
                scoreNeeded(value);
                break;
            case Margin value:
                margin(value);
                break;
            case BestRequest value:
                bestRequest(value);
                break;
            case AppropriationNeeded value:
                appropriationNeeded(value);
                break;
            case ResultNeeded value:
                resultNeeded(value);
                break;
            default:
                comparison((Comparison)this);
                break;
        }
    }

    /// <summary>Every final score with which an application wins.</summary>
    /// <param name="Input">The contest.</param>
    /// <param name="ApplicationId">The id of an application of the contest.</param>
    public sealed partial record ScoreNeeded(ContestInput Input, string ApplicationId) : WhatIfQuestion
    {
        /// <summary>The contest.</summary>
        public ContestInput Input { get; } = Guard.Against.Null(Input);

        /// <summary>The id of an application of the contest.</summary>
        public string ApplicationId { get; } = Guard.Against.Null(ApplicationId);
    }

    /// <summary>The least change of one expert's score that changes the list of winners.</summary>
    /// <param name="Input">The contest.</param>
    public sealed partial record Margin(ContestInput Input) : WhatIfQuestion
    {
        /// <summary>The contest.</summary>
        public ContestInput Input { get; } = Guard.Against.Null(Input);
    }

    /// <summary>Every request that is sized at the largest subsidy there is at a final score.</summary>
    /// <param name="Score">The final score.</param>
    /// <param name="Budget">The money of the contest.</param>
    public sealed partial record BestRequest(Points Score, Budget Budget) : WhatIfQuestion
    {
        /// <summary>The money of the contest.</summary>
        public Budget Budget { get; } = Guard.Against.Null(Budget);
    }

    /// <summary>Every appropriation of a grid under which the first of the rating all win.</summary>
    /// <param name="Input">The contest whose rating and answers to offers are taken.</param>
    /// <param name="First">How many of the first applications must win, from 1 to their number.</param>
    /// <param name="Grid">The appropriations to try.</param>
    public sealed partial record AppropriationNeeded(ContestInput Input, int First, SumGrid Grid) : WhatIfQuestion
    {
        /// <summary>The contest whose rating and answers to offers are taken.</summary>
        public ContestInput Input { get; } = Guard.Against.Null(Input);

        /// <summary>How many of the first applications must win, from 1 to their number.</summary>
        public int First { get; } = Guard.Against.OutOfRange(First, 1, Guard.Against.Null(Input).Applications.Count);

        /// <summary>The appropriations to try.</summary>
        public SumGrid Grid { get; } = Guard.Against.Null(Grid);
    }

    /// <summary>Every value of one result with which no more than a sum is returned.</summary>
    /// <param name="Subsidy">The size of the subsidy, above zero.</param>
    /// <param name="Results">All results of the subsidy, at least one.</param>
    /// <param name="Index">Which of them is asked about, from 0.</param>
    /// <param name="Most">The most that may be returned.</param>
    /// <param name="Step">The unit in which the result is counted, above zero.</param>
    /// <param name="Greatest">The greatest value there can be.</param>
    public sealed partial record ResultNeeded(
        Rubles Subsidy, Sequence<SubsidyResult> Results, int Index, Rubles Most, decimal Step, decimal Greatest)
        : WhatIfQuestion
    {
        /// <summary>All results of the subsidy, at least one.</summary>
        public Sequence<SubsidyResult> Results { get; } = Guard.Against.Null(Results);
    }

    /// <summary>Two runs of a contest side by side.</summary>
    /// <param name="Input">The contest of the first run.</param>
    /// <param name="RulesAfter">The rules of the second run.</param>
    /// <param name="InputAfter">The contest of the second run.</param>
    public sealed partial record Comparison(ContestInput Input, Rulebook RulesAfter, ContestInput InputAfter) : WhatIfQuestion
    {
        /// <summary>The contest of the first run.</summary>
        public ContestInput Input { get; } = Guard.Against.Null(Input);

        /// <summary>The rules of the second run.</summary>
        public Rulebook RulesAfter { get; } = Guard.Against.Null(RulesAfter);

        /// <summary>The contest of the second run.</summary>
        public ContestInput InputAfter { get; } = Guard.Against.Null(InputAfter);
    }
}
