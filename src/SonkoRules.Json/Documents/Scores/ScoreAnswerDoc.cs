using System.Collections.Generic;
using SonkoRules.Acts;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Json.Documents.Scores;

/// <summary>The final score of an application.</summary>
internal sealed record ScoreAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    AppliedRulesDoc Rules,
    [property: Says("The final score, in points.")]
    Points Score,
    [property: Says("The final score before it is rounded, as an exact fraction.")]
    Fraction Unrounded,
    [property: Says("The clause that the score is computed by.")]
    Clause Clause,
    [property: Says("The mean of the experts' scores for each criterion.")]
    IReadOnlyList<CriterionMeanDoc> Means,
    [property: Says("Each expert's total and conclusion.")]
    IReadOnlyList<ExpertResultDoc> Experts,
    [property: Says("The readings that the result depends on, with their answers.")]
    IReadOnlyDictionary<string, string> Readings,
    [property: Says("Why the score is what it is; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

/// <summary>The mean of the scores for a criterion.</summary>
[Says("The mean of the experts' scores for a criterion.")]
internal sealed record CriterionMeanDoc(
    [property: Says("The number of the criterion, from 1.")]
    int Criterion,
    [property: Says("The mean, as an exact fraction.")]
    Fraction Mean);

/// <summary>An expert's total and conclusion.</summary>
[Says("An expert's total and conclusion.")]
internal sealed record ExpertResultDoc(
    [property: Says("The expert's name or number.")]
    string Expert,
    [property: Says("The expert's total, in points.")]
    Points Total,
    [property: Says("The conclusion that the total leads to.")]
    Conclusion Conclusion);
