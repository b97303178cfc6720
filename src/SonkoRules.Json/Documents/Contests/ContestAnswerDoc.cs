using System.Collections.Generic;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>What a contest came to.</summary>
internal sealed record ContestAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules that the contest was computed by.")]
    AppliedRulesDoc Rules,
    [property: Says("What the contest came to.")]
    OutcomeDoc Outcome) : IDocument;

/// <summary>The rating and the money of a contest.</summary>
[Says("The rating of the applications and where the money goes.")]
internal sealed record OutcomeDoc(
    [property: Says("The money of the contest, its three sums apart.")]
    BudgetDoc Budget,
    [property: Says("The rating of all applications.")]
    RatingDoc Rating,
    [property: Says("The subsidies, in the order of the rating.")]
    IReadOnlyList<AwardDoc> Awards,
    [property: Says("The offers of what was left, in the order in which they were made.")]
    IReadOnlyList<OfferDoc> Offers,
    [property: Says("The subsidies that were taken back, in that order.")]
    IReadOnlyList<ReleasedAwardDoc> Released,
    [property: Says("The applications that get nothing, in the order of the rating.")]
    IReadOnlyList<UnfundedDoc> Unfunded,
    [property: Says("The sum of the subsidies.")]
    Rubles Total,
    [property: Says("The money that nobody gets.")]
    Rubles Left,
    [property: Says("Which distribution this is: 0 for the first, then one more for each release of money.")]
    int Round,
    [property: Says("Whether an offer waits for its answer, so that the distribution is not finished.")]
    bool IsOfferAwaited,
    [property: Says("The readings that the outcome depends on, with their answers.")]
    IReadOnlyDictionary<string, string> Readings,
    [property: Says("The rating of each direction; only where the reading R-SCOPE asks for it.")]
    IReadOnlyList<DirectionRatingDoc>? DirectionRatings = null);
