using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Returns;
using SonkoRules.Subsidies;

namespace SonkoRules.Json;

/// <summary>Asks what would be. Immutable; equal by value.</summary>
/// <remarks>Запрос «что если».</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Explain">Whether a comparison is explained.</param>
public sealed partial record WhatIfRequest(Rulebook Rules, WhatIfQuestion Question, bool Explain = false)
    : RuleRequest(Rules, Explain)
{
    /// <summary>What is asked.</summary>
    public WhatIfQuestion Question { get; } = Guard.Against.Null(Question);
}

/// <summary>What is asked of a contest or a return that is not, or not yet. A closed union of its nested cases.
/// Immutable; equal by value.</summary>
/// <remarks>Вопрос «что если».</remarks>
[Union]
public abstract partial record WhatIfQuestion
{
    private WhatIfQuestion()
    {
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

internal sealed record WhatIfRequestDoc(
    string Document,
    [Says("The rules.")] RulesDoc Rules,
    [Says("What is asked.")] WhatIfQuestionDoc Question,
    [Says("Whether a comparison is explained; the other questions have no explanation; absent: no.")]
    bool? Explain = null) : IDocument;

[Says("What is asked.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(QuestionScoreNeededDoc), "ScoreNeeded")]
[JsonDerivedType(typeof(QuestionMarginDoc), "Margin")]
[JsonDerivedType(typeof(QuestionBestRequestDoc), "BestRequest")]
[JsonDerivedType(typeof(QuestionAppropriationNeededDoc), "AppropriationNeeded")]
[JsonDerivedType(typeof(QuestionResultNeededDoc), "ResultNeeded")]
[JsonDerivedType(typeof(QuestionComparisonDoc), "Comparison")]
internal abstract record WhatIfQuestionDoc;

[Says("Every final score with which an application wins, all others staying as they are.")]
internal sealed record QuestionScoreNeededDoc(
    [Says("The contest.")] ContestDoc Contest,
    [Says("The id of an application of the contest.")] string ApplicationId) : WhatIfQuestionDoc;

[Says("The least change of one expert's score that changes the list of winners.")]
internal sealed record QuestionMarginDoc(
    [Says("The contest.")] ContestDoc Contest) : WhatIfQuestionDoc;

[Says("Every request that is sized at the largest subsidy there is at a final score.")]
internal sealed record QuestionBestRequestDoc(
    [Says("The money of the contest.")] BudgetDoc Budget,
    [Says("The final score, in points.")] Points Score) : WhatIfQuestionDoc;

[Says("Every appropriation of a grid under which the first of the rating all win; the volume and the limits are equal to "
    + "each.")]
internal sealed record QuestionAppropriationNeededDoc(
    [Says("The contest whose rating and answers to offers are taken; its money does not matter.")] ContestDoc Contest,
    [Says("How many of the first applications of the rating must win, from 1 to the number of applications.")]
    int First,
    [Says("The least sum to try, above zero.")] Rubles Least,
    [Says("The greatest sum to try, not below the least.")] Rubles Greatest,
    [Says("The distance of neighbouring sums, above zero; at most 100 000 sums are tried.")]
    Rubles Step) : WhatIfQuestionDoc;

[Says("Every value of one result with which no more than a sum is returned (3.18), the other results staying as they are.")]
internal sealed record QuestionResultNeededDoc(
    [Says("The size of the subsidy, above zero.")] Rubles Subsidy,
    [Says("All results of the subsidy, at least one.")] IReadOnlyList<PlannedResultDoc> Results,
    [Says("Which of them is asked about, from 0; its own value does not matter.")] int Index,
    [Says("The unit in which the result is counted, above zero: 1 for whole beneficiaries.")] decimal Step,
    [Says("The greatest value there can be.")] decimal Greatest,
    [Says("The most that may be returned; absent: nothing.")] Rubles? Most = null) : WhatIfQuestionDoc;

[Says("Two runs of a contest side by side: by other rules, or with something else changed.")]
internal sealed record QuestionComparisonDoc(
    [Says("The contest of the first run, under the rules of the request.")] ContestDoc Contest,
    [Says("The rules of the second run; absent: the same.")] RulesDoc? RulesAfter = null,
    [Says("The contest of the second run; absent: the same.")] ContestDoc? ContestAfter = null) : WhatIfQuestionDoc;
