using System.Collections.Generic;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Scores;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>The rating of all applications.</summary>
[Says("Applications in the order of the rating, the best first.")]
internal sealed record RatingDoc(
    [property: Says("The clause that the rating rests on.")]
    Clause Clause,
    [property: Says("The clause that the final scores are computed by.")]
    Clause ScoreClause,
    [property: Says("The applications, from the first place on.")]
    IReadOnlyList<RatedApplicationDoc> Places);

/// <summary>An application in the rating.</summary>
[Says("An application in the rating, with its final score and what decided its place.")]
internal sealed record RatedApplicationDoc(
    [property: Says("The place, from 1; every place occurs once.")]
    int Place,
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("The final score, in points.")]
    Points Score,
    [property: Says("The final score before it is rounded, as an exact fraction.")]
    Fraction Unrounded,
    [property: Says("Each expert's total and conclusion, in the order of the sheets.")]
    IReadOnlyList<ExpertResultDoc> Experts,
    [property: Says("The subsidy asked for.")]
    Rubles Request,
    [property: Says("When the application was filed, Moscow time.")]
    LocalDateTime FiledAt,
    [property: Says("Whether a video presentation is part of it.")]
    bool HasVideo,
    [property: Says("Whether nothing in the order decides between it and a neighbour: their places rest on their ids "
        + "alone.")]
    bool TieUnresolved,
    [property: Says("The grant direction; absent: directions do not matter.")]
    string? GrantDirection = null,
    [property: Says("What decided between this place and the next one; absent for the last place.")]
    DeciderDoc? DecidedAfter = null,
    [property: Says("Why the application got what it got; only where it was asked for.")]
    ExplanationDoc? Explanation = null);

/// <summary>The rating of one grant direction.</summary>
[Says("The rating of one grant direction.")]
internal sealed record DirectionRatingDoc(
    [property: Says("The direction; an empty text for the applications that name none.")]
    string Direction,
    [property: Says("The applications of the direction, from its first place on.")]
    IReadOnlyList<DirectionPlaceDoc> Places);

/// <summary>An application in the rating of its direction.</summary>
[Says("An application in the rating of its direction.")]
internal sealed record DirectionPlaceDoc(
    [property: Says("The place in the direction, from 1.")]
    int Place,
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("Whether nothing in the order decides between it and a neighbour.")]
    bool TieUnresolved,
    [property: Says("What decided between this place and the next one; absent for the last place.")]
    DeciderDoc? DecidedAfter = null);
