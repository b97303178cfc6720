using SonkoRules.Scoring;

namespace SonkoRules.Json;

/// <summary>The final score of an application.</summary>
internal sealed record ScoreAnswerDoc(
    string Document,
    AppliedRulesDoc Rules,
    [Says("The final score, in points.")] Points Score,
    [Says("The final score before it is rounded, as an exact fraction.")] Fraction Unrounded,
    [Says("The clause that the score is computed by.")] Clause Clause,
    [Says("The mean of the experts' scores for each criterion.")] IReadOnlyList<CriterionMeanDoc> Means,
    [Says("Each expert's total and conclusion.")] IReadOnlyList<ExpertResultDoc> Experts,
    [Says("The readings that the result depends on, with their answers.")] IReadOnlyDictionary<string, string> Readings,
    [Says("Why the score is what it is; only where it was asked for.")] ExplanationDoc? Explanation = null) : IDocument;

[Says("The mean of the experts' scores for a criterion.")]
internal sealed record CriterionMeanDoc(
    [Says("The number of the criterion, from 1.")] int Criterion,
    [Says("The mean, as an exact fraction.")] Fraction Mean);

[Says("An expert's total and conclusion.")]
internal sealed record ExpertResultDoc(
    [Says("The expert's name or number.")] string Expert,
    [Says("The expert's total, in points.")] Points Total,
    [Says("The conclusion that the total leads to.")] Conclusion Conclusion);
