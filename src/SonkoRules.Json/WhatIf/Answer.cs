using SonkoRules.Analysis;
using SonkoRules.Subsidies;

namespace SonkoRules.Json;

/// <summary>What would be. A closed union of its nested cases. Immutable; equal by value.</summary>
/// <remarks>Ответ «что если».</remarks>
[Union]
public abstract partial record WhatIfResult
{
    private WhatIfResult()
    {
    }

    /// <summary>Scores.</summary>
    /// <param name="Solution">The scores, or why there is none.</param>
    public sealed partial record Scores(ScoreSolution Solution) : WhatIfResult
    {
        /// <summary>The scores, or why there is none.</summary>
        public ScoreSolution Solution { get; } = Guard.Against.Null(Solution);
    }

    /// <summary>Sums.</summary>
    /// <param name="Solution">The sums, or why there is none.</param>
    public sealed partial record Sums(SumSolution Solution) : WhatIfResult
    {
        /// <summary>The sums, or why there is none.</summary>
        public SumSolution Solution { get; } = Guard.Against.Null(Solution);
    }

    /// <summary>Values of a result.</summary>
    /// <param name="Solution">The values, or why there is none.</param>
    public sealed partial record Values(ValueSolution Solution) : WhatIfResult
    {
        /// <summary>The values, or why there is none.</summary>
        public ValueSolution Solution { get; } = Guard.Against.Null(Solution);
    }

    /// <summary>The margin of a contest.</summary>
    /// <param name="Found">The margin, or that there is none.</param>
    public sealed partial record Margin(ResultMargin Found) : WhatIfResult
    {
        /// <summary>The margin, or that there is none.</summary>
        public ResultMargin Found { get; } = Guard.Against.Null(Found);
    }

    /// <summary>Two runs side by side.</summary>
    /// <param name="Runs">The comparison.</param>
    public sealed partial record Comparison(OutcomeComparison Runs) : WhatIfResult
    {
        /// <summary>The comparison.</summary>
        public OutcomeComparison Runs { get; } = Guard.Against.Null(Runs);
    }
}

/// <summary>What would be.</summary>
internal sealed record WhatIfAnswerDoc(
    string Document,
    [Says("The rules.")] AppliedRulesDoc Rules,
    [Says("What would be.")] SolutionDoc Result,
    [Says("The comparison in words; only where it was asked for.")] ExplanationDoc? Explanation = null) : IDocument;

[Says("What would be.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SolutionScoresDoc), "Scores")]
[JsonDerivedType(typeof(SolutionSumsDoc), "Sums")]
[JsonDerivedType(typeof(SolutionValuesDoc), "Values")]
[JsonDerivedType(typeof(SolutionNoneDoc), "None")]
[JsonDerivedType(typeof(SolutionMarginDoc), "Margin")]
[JsonDerivedType(typeof(SolutionNoMarginDoc), "NoMargin")]
[JsonDerivedType(typeof(SolutionComparisonDoc), "Comparison")]
internal abstract record SolutionDoc;

[Says("All scores that answer the question.")]
internal sealed record SolutionScoresDoc(
    [Says("The intervals, rising, no two touching.")] IReadOnlyList<PointsIntervalDoc> Intervals) : SolutionDoc;

[Says("Every final score from one to another, both included.")]
internal sealed record PointsIntervalDoc(
    [Says("The least score, in points.")] Points Least,
    [Says("The greatest score, in points.")] Points Greatest);

[Says("All sums that answer the question.")]
internal sealed record SolutionSumsDoc(
    [Says("The intervals, rising, no two touching; of a grid only its sums are spoken of. One without an upper "
        + "bound ends with the greatest sum there is.")]
    IReadOnlyList<RublesIntervalDoc> Intervals) : SolutionDoc;

[Says("Every sum from one to another, both included.")]
internal sealed record RublesIntervalDoc(
    [Says("The least sum.")] Rubles Least,
    [Says("The greatest sum.")] Rubles Greatest);

[Says("All values of the result that answer the question.")]
internal sealed record SolutionValuesDoc(
    [Says("The intervals, rising, no two touching.")] IReadOnlyList<ValueIntervalDoc> Intervals) : SolutionDoc;

[Says("Every value from one to another in steps, both included.")]
internal sealed record ValueIntervalDoc(
    [Says("The least value.")] decimal Least,
    [Says("The greatest value.")] decimal Greatest);

[Says("Nothing answers the question.")]
internal sealed record SolutionNoneDoc(
    [Says("The clause that stands against it.")] Clause Clause,
    [Says("Why there is none.")] TextDoc Why) : SolutionDoc;

[Says("A single score can change the list of winners.")]
internal sealed record SolutionMarginDoc(
    [Says("The least distance between the score given and another that changes the list.")] int Distance,
    [Says("Every change of this distance that does.")] IReadOnlyList<SheetChangeDoc> Changes) : SolutionDoc;

[Says("No single score, whatever it is, changes the list of winners.")]
internal sealed record SolutionNoMarginDoc : SolutionDoc;

[Says("Another score by one expert on one criterion, and who wins and who loses by it.")]
internal sealed record SheetChangeDoc(
    [Says("The id of the application.")] string ApplicationId,
    [Says("The expert.")] string Expert,
    [Says("The number of the criterion.")] int Criterion,
    [Says("The score given.")] int From,
    [Says("The other score.")] int To,
    [Says("The final score as it is, in points.")] Points FinalFrom,
    [Says("The final score with the other score, in points.")] Points FinalTo,
    [Says("The applications that win by the change and did not before.")] IReadOnlyList<string> Gained,
    [Says("The applications that won before and do not by the change.")] IReadOnlyList<string> Lost);

[Says("What the two runs were computed from differently, and what came out differently.")]
internal sealed record SolutionComparisonDoc(
    [Says("What the second run was computed from differently.")] IReadOnlyList<ScenarioChangeDoc> Changes,
    [Says("What came out differently; what is equal is not listed.")]
    IReadOnlyList<DifferenceDoc> Differences) : SolutionDoc;

[Says("A difference in what the two runs were computed from.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OtherEditionDoc), "OtherEdition")]
[JsonDerivedType(typeof(OtherReadingDoc), "OtherReading")]
[JsonDerivedType(typeof(OtherBudgetDoc), "OtherBudget")]
[JsonDerivedType(typeof(WithdrawnDoc), "Withdrawn")]
[JsonDerivedType(typeof(AddedDoc), "Added")]
[JsonDerivedType(typeof(CorrectedDoc), "Corrected")]
[JsonDerivedType(typeof(OtherAnswersDoc), "OtherAnswers")]
[JsonDerivedType(typeof(OtherReleasesDoc), "OtherReleases")]
internal abstract record ScenarioChangeDoc;

[Says("The second run is by another edition.")]
internal sealed record OtherEditionDoc(
    [Says("The id of the edition of the first run.")] string Before,
    [Says("The id of the edition of the second run.")] string After) : ScenarioChangeDoc;

[Says("A reading has another answer.")]
internal sealed record OtherReadingDoc(
    [Says("The id of the reading.")] string Id,
    [Says("The answer in the first run.")] string Before,
    [Says("The answer in the second run.")] string After) : ScenarioChangeDoc;

[Says("The money is another sum.")]
internal sealed record OtherBudgetDoc(
    [Says("The money of the first run, its three sums apart.")] BudgetDoc Before,
    [Says("The money of the second run, its three sums apart.")] BudgetDoc After) : ScenarioChangeDoc;

[Says("An application is in the first run alone.")]
internal sealed record WithdrawnDoc(
    [Says("The id of the application.")] string ApplicationId) : ScenarioChangeDoc;

[Says("An application is in the second run alone.")]
internal sealed record AddedDoc(
    [Says("The id of the application.")] string ApplicationId) : ScenarioChangeDoc;

[Says("An application differs.")]
internal sealed record CorrectedDoc(
    [Says("The id of the application.")] string ApplicationId,
    [Says("Whether its sheets differ; else something else in it does.")] bool Sheets) : ScenarioChangeDoc;

[Says("The answers to offers differ.")]
internal sealed record OtherAnswersDoc : ScenarioChangeDoc;

[Says("The releases of money, or the answers to the offers after them, differ.")]
internal sealed record OtherReleasesDoc : ScenarioChangeDoc;

[Says("A difference between the two runs for one application.")]
internal sealed record DifferenceDoc(
    [Says("The id of the application.")] string ApplicationId,
    [Says("The clause by which the difference came about.")] Clause Clause,
    [Says("What differs.")] DifferentDoc Different);

[Says("What differs.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DifferentOnlyBeforeDoc), "OnlyBefore")]
[JsonDerivedType(typeof(DifferentOnlyAfterDoc), "OnlyAfter")]
[JsonDerivedType(typeof(DifferentScoreDoc), "Score")]
[JsonDerivedType(typeof(DifferentPassedDoc), "Passed")]
[JsonDerivedType(typeof(DifferentShiftedDoc), "Shifted")]
[JsonDerivedType(typeof(DifferentTieDoc), "Tie")]
[JsonDerivedType(typeof(DifferentAwardDoc), "Award")]
internal abstract record DifferentDoc;

[Says("The application is in the first run alone.")]
internal sealed record DifferentOnlyBeforeDoc(
    [Says("What it came to there.")] ApplicationResultDoc Result) : DifferentDoc;

[Says("The application is in the second run alone.")]
internal sealed record DifferentOnlyAfterDoc(
    [Says("What it came to there.")] ApplicationResultDoc Result) : DifferentDoc;

[Says("The final score is another one.")]
internal sealed record DifferentScoreDoc(
    [Says("The score in the first run, in points.")] Points Before,
    [Says("The score in the second run, in points.")] Points After) : DifferentDoc;

[Says("The place is another one, because the application passed a rival or was passed by one.")]
internal sealed record DifferentPassedDoc(
    [Says("The place in the first run.")] int Before,
    [Says("The place in the second run.")] int After,
    [Says("The nearest application in the second run with which it changed order.")] string Rival,
    [Says("What decides between the two now.")] DeciderDoc Decider) : DifferentDoc;

[Says("The place is another one only because applications came or went.")]
internal sealed record DifferentShiftedDoc(
    [Says("The place in the first run.")] int Before,
    [Says("The place in the second run.")] int After) : DifferentDoc;

[Says("The place rests on an open tie in one of the runs alone.")]
internal sealed record DifferentTieDoc(
    [Says("Whether the tie is open in the second run; else it was in the first.")] bool OpenAfter) : DifferentDoc;

[Says("The subsidy, or what decided it, is another one.")]
internal sealed record DifferentAwardDoc(
    [Says("The subsidy in the first run; zero for none.")] Rubles Before,
    [Says("The subsidy in the second run; zero for none.")] Rubles After,
    [Says("What decided in the first run.")] AwardGroundDoc GroundBefore,
    [Says("What decided in the second run.")] AwardGroundDoc GroundAfter) : DifferentDoc;

[Says("What decided that an application gets its subsidy, or none.")]
internal sealed record AwardGroundDoc(
    [Says("The clause that decided.")] Clause Clause,
    [Says("The ground in words.")] TextDoc Text,
    [Says("Whether it wins by the offer of what was left (3.4).")] bool IsFromRemainder,
    [Says("Which bound decided the size; absent: it gets nothing.")] SizeBound? Bound = null,
    [Says("Why it gets nothing; absent: it wins.")] UnfundedReason? Reason = null);
