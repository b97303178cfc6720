using System.Collections.Generic;
using SonkoRules.Acts;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Json.Documents.Catalogue;

/// <summary>How applications are scored.</summary>
[Says("How applications are scored.")]
internal sealed record MethodologyDoc(
    [property: Says("The criteria in the order in which sheets list their scores.")]
    IReadOnlyList<CriterionDoc> Criteria,
    [property: Says("The number of experts.")]
    int Experts,
    [property: Says("Whether there may be more experts than that (R-PANEL decides where the text leaves it open).")]
    bool MoreExperts,
    [property: Says("The conclusions, from the highest totals to the lowest.")]
    IReadOnlyList<ConclusionBandDoc> Bands,
    [property: Says("The shares of own and other resources that fit each score of the criterion on them.")]
    IReadOnlyList<ShareBandDoc> OwnResourceBands,
    [property: Says("The best final score as the methodology declares it.")]
    Points DeclaredMaximum,
    [property: Says("The best total that an expert can give.")]
    Points GreatestTotal,
    [property: Says("The digits after the point to which the final score is rounded.")]
    int FinalScoreDigits,
    [property: Says("The digits after the point to which each mean is rounded where means are rounded (R-ROUND).")]
    int MeanDigits,
    [property: Says("The digits after the point to which the bounds of the bands are stated.")]
    int BandDigits,
    MethodologyClausesDoc Clauses);

/// <summary>A criterion.</summary>
[Says("A criterion.")]
internal sealed record CriterionDoc(
    [property: Says("The number, from 1.")]
    int Number,
    [property: Says("The clause that names it and its weight.")]
    Clause Clause,
    [property: Says("The name.")]
    TextDoc Name,
    [property: Says("The weight by which its score is multiplied.")]
    decimal Weight,
    [property: Says("The least score, itself allowed.")]
    int Least,
    [property: Says("The greatest score, itself allowed.")]
    int Top,
    [property: Says("The distance between neighbouring scores that the methodology describes (R-GRID).")]
    int DescribedStep);

/// <summary>A band of conclusions.</summary>
[Says("The totals that lead to one conclusion, as the methodology states them.")]
internal sealed record ConclusionBandDoc(
    [property: Says("The conclusion.")]
    Conclusion Conclusion,
    [property: Says("The least total, itself in the band.")]
    Points From,
    [property: Says("The greatest total, itself in the band; absent: the band has no end.")]
    Points? To = null);

/// <summary>A band of shares.</summary>
[Says("The shares for which a score fits.")]
internal sealed record ShareBandDoc(
    [property: Says("The score.")]
    int Score,
    [property: Says("The lower bound, a share from 0 to 1.")]
    decimal From,
    [property: Says("Whether the lower bound itself is in the band.")]
    bool FromIncluded,
    [property: Says("The upper bound, a share from 0 to 1.")]
    decimal To,
    [property: Says("Whether the upper bound itself is in the band.")]
    bool ToIncluded);

/// <summary>Where a methodology says what.</summary>
[Says("Where the methodology says what.")]
internal sealed record MethodologyClausesDoc(
    [property: Says("How many experts score an application.")]
    Clause Panel,
    [property: Says("Which scores an expert may give.")]
    Clause Scale,
    [property: Says("How an expert's total is made.")]
    Clause ExpertTotal,
    [property: Says("Which scores are described by bounds of the share of own resources.")]
    Clause OwnResources,
    [property: Says("Which conclusion follows from a total.")]
    Clause Conclusion,
    [property: Says("How the final score is made.")]
    Clause FinalScore);
