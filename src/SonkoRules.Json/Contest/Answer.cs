using SonkoRules.Subsidies;

namespace SonkoRules.Json;

/// <summary>What a contest came to.</summary>
internal sealed record ContestAnswerDoc(
    string Document,
    [Says("The rules that the contest was computed by.")] AppliedRulesDoc Rules,
    [Says("What the contest came to.")] OutcomeDoc Outcome) : IDocument;

[Says("The rating of the applications and where the money goes.")]
internal sealed record OutcomeDoc(
    [Says("The money of the contest, its three sums apart.")] BudgetDoc Budget,
    [Says("The rating of all applications.")] RatingDoc Rating,
    [Says("The subsidies, in the order of the rating.")] IReadOnlyList<AwardDoc> Awards,
    [Says("The offers of what was left, in the order in which they were made.")] IReadOnlyList<OfferDoc> Offers,
    [Says("The subsidies that were taken back, in that order.")] IReadOnlyList<ReleasedAwardDoc> Released,
    [Says("The applications that get nothing, in the order of the rating.")] IReadOnlyList<UnfundedDoc> Unfunded,
    [Says("The sum of the subsidies.")] Rubles Total,
    [Says("The money that nobody gets.")] Rubles Left,
    [Says("Which distribution this is: 0 for the first, then one more for each release of money.")] int Round,
    [Says("Whether an offer waits for its answer, so that the distribution is not finished.")] bool IsOfferAwaited,
    [Says("Whether nothing is open: no offer waits and no open tie moves money.")] bool IsFinal,
    [Says("The readings that the outcome depends on, with their answers.")]
    IReadOnlyDictionary<string, string> Readings,
    [Says("The rating of each direction; absent: no application names a direction.")]
    IReadOnlyList<DirectionRatingDoc>? DirectionRatings = null,
    [Says("The tie that the order leaves open and that decides who gets money or how much; absent: there is none.")]
    OpenTieDoc? OpenTie = null);

[Says("A tie that the order leaves open and that moves money: the commission decides (2.20).")]
internal sealed record OpenTieDoc(
    [Says("The clause that leaves it open.")] Clause Clause,
    [Says("The tied groups.")] IReadOnlyList<IReadOnlyList<string>> Groups,
    [Says("The applications whose awards differ between the orders.")] IReadOnlyList<string> Affected,
    [Says("What each distinct outcome gives: 24 at most.")] IReadOnlyList<TieOutcomeDoc> Outcomes,
    [Says("How many distinct outcomes there are beyond these.")] int FurtherOutcomes,
    [Says("The largest sum that one order gives to these applications; absent: the orders were not walked.")]
    Rubles? SumAtStake = null);

[Says("What some orders of the tied applications give.")]
internal sealed record TieOutcomeDoc(
    [Says("The orders of the tied groups that give it, one of them.")] IReadOnlyList<IReadOnlyList<string>> Orders,
    [Says("The subsidies of the affected applications.")] IReadOnlyList<TieAwardDoc> Awards,
    [Says("The application that is asked first about what is left; absent: none is.")] string? Asked = null);

[Says("A subsidy under one order of tied applications.")]
internal sealed record TieAwardDoc(
    [Says("The id of the application.")] string ApplicationId,
    [Says("The subsidy; 0.00: none.")] Rubles Amount);

[Says("Applications in the order of the rating, the best first.")]
internal sealed record RatingDoc(
    [Says("The clause that the rating rests on.")] Clause Clause,
    [Says("The clause that the final scores are computed by.")] Clause ScoreClause,
    [Says("The applications, from the first place on.")] IReadOnlyList<RatedApplicationDoc> Places);

[Says("An application in the rating, with its final score and what decided its place.")]
internal sealed record RatedApplicationDoc(
    [Says("The place, from 1; every place occurs once.")] int Place,
    [Says("The id of the application.")] string ApplicationId,
    [Says("The final score, in points.")] Points Score,
    [Says("The final score before it is rounded, as an exact fraction.")] Fraction Unrounded,
    [Says("Each expert's total and conclusion, in the order of the sheets.")] IReadOnlyList<ExpertResultDoc> Experts,
    [Says("The subsidy asked for.")] Rubles Request,
    [Says("When the application was filed, Moscow time.")] LocalDateTime FiledAt,
    [Says("Whether a video presentation is part of it.")] bool HasVideo,
    [Says("Whether nothing in the order decides between it and a neighbour: their places rest on their ids alone.")]
    bool TieUnresolved,
    [Says("The grant direction; absent: directions do not matter.")] string? GrantDirection = null,
    [Says("What decided between this place and the next one; absent for the last place.")]
    DeciderDoc? DecidedAfter = null,
    [Says("Why the application got what it got; only where it was asked for.")] ExplanationDoc? Explanation = null);

[Says("The rating of one grant direction.")]
internal sealed record DirectionRatingDoc(
    [Says("The direction; an empty text for the applications that name none.")] string Direction,
    [Says("The applications of the direction, from its first place on.")] IReadOnlyList<DirectionPlaceDoc> Places);

[Says("An application in the rating of its direction.")]
internal sealed record DirectionPlaceDoc(
    [Says("The place in the direction, from 1.")] int Place,
    [Says("The id of the application.")] string ApplicationId,
    [Says("Whether nothing in the order decides between it and a neighbour.")] bool TieUnresolved,
    [Says("What decided between this place and the next one; absent for the last place.")]
    DeciderDoc? DecidedAfter = null);

[Says("What decided the order of two neighbours in a rating: the final score, a key for equal scores, or nothing.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(FinalScore), "FinalScore")]
[JsonDerivedType(typeof(VideoPresentation), "VideoPresentation")]
[JsonDerivedType(typeof(FiledEarlier), "FiledEarlier")]
[JsonDerivedType(typeof(FiledOnEarlierDay), "FiledOnEarlierDay")]
[JsonDerivedType(typeof(UnroundedScore), "UnroundedScore")]
[JsonDerivedType(typeof(ScoreOn), "ScoreOn")]
[JsonDerivedType(typeof(Marked), "Marked")]
[JsonDerivedType(typeof(Vote), "Vote")]
[JsonDerivedType(typeof(Nothing), "Nothing")]
[JsonDerivedType(typeof(Commission), "Commission")]
[JsonDerivedType(typeof(WorstExpert), "WorstExpert")]
[JsonDerivedType(typeof(SmallerRequest), "SmallerRequest")]
internal abstract record DeciderDoc
{
    [Says("The final scores differ.")]
    public sealed record FinalScore : DeciderDoc;

    [Says("One of the two has a video presentation.")]
    public sealed record VideoPresentation : DeciderDoc;

    [Says("The better placed one was filed earlier, by the moment or by the day (R-TIE).")]
    public sealed record FiledEarlier : DeciderDoc;

    [Says("The better placed one was filed on an earlier day.")]
    public sealed record FiledOnEarlierDay : DeciderDoc;

    [Says("The scores before any rounding differ.")]
    public sealed record UnroundedScore : DeciderDoc;

    [Says("The mean scores on one criterion differ.")]
    public sealed record ScoreOn(
        [Says("The number of the criterion, from 1.")] int Criterion) : DeciderDoc;

    [Says("One of the two carries a mark.")]
    public sealed record Marked(
        [Says("The mark.")] string Mark) : DeciderDoc;

    [Says("An open vote placed one of the two higher.")]
    public sealed record Vote : DeciderDoc;

    [Says("Nothing in the order decides: the tie is open, and the applications stand by their ids.")]
    public sealed record Nothing : DeciderDoc;

    [Says("Nothing in the order decides, and the commission decided.")]
    public sealed record Commission : DeciderDoc;

    [Says("The totals of the experts who thought worst of them differ.")]
    public sealed record WorstExpert : DeciderDoc;

    [Says("The better placed one asks for less.")]
    public sealed record SmallerRequest : DeciderDoc;
}

[Says("A subsidy of a winner.")]
internal sealed record AwardDoc(
    [Says("The place in the rating.")] int Place,
    [Says("The id of the application.")] string ApplicationId,
    [Says("The subsidy, above zero.")] Rubles Amount,
    [Says("The clause by which the application won.")] Clause Clause,
    [Says("Its size with its arithmetic.")] SizeDoc Size,
    [Says("Whether the application won by the offer of what was left (3.4), not within the limits (3.3).")]
    bool IsFromRemainder,
    [Says("Whether the request was reduced to what was left.")] bool IsReduced,
    [Says("The money still uncovered before this application: of the limits, or what was left.")] Rubles Available,
    [Says("What this application was counted at against that money (R-FILL).")] Rubles Counted,
    [Says("The sum of the sizes that were cut in proportion to the limits; absent: nothing was cut.")]
    Rubles? SumOfSizes = null);

[Says("The size of a subsidy with its arithmetic: the least of the request, the formula and the cap.")]
internal sealed record SizeDoc(
    [Says("The size.")] Rubles Amount,
    [Says("Which bound decided; of equal ones the first of Request, Formula, Cap, Floor.")] SizeBound Bound,
    [Says("The clause of that bound.")] Clause Clause,
    [Says("The final score, in points.")] Points Score,
    [Says("The sum asked for, or what it was reduced to.")] Rubles Request,
    [Says("The tier of the request, with its coefficient.")] TierDoc Tier,
    [Says("What the size formula gives, rounded.")] Rubles Formula,
    [Says("The most that this applicant can get, rounded; absent: nothing caps it.")] Rubles? Cap = null,
    [Says("The least that this applicant can get; absent: there is no floor.")] Rubles? Floor = null);

[Says("The coefficient of the size formula for requests of one size.")]
internal sealed record TierDoc(
    [Says("The coefficient.")] decimal Coefficient,
    [Says("The upper bound as a share of the greatest subsidy; absent for the last tier, which has none.")]
    decimal? UpperShare = null,
    [Says("Whether a request of exactly the upper bound is in the tier; absent for the last tier.")]
    bool? UpperIncluded = null);

[Says("What was left, as it was offered to an application, and the answer (3.4).")]
internal sealed record OfferDoc(
    [Says("The place in the rating.")] int Place,
    [Says("The id of the application.")] string ApplicationId,
    [Says("The money that was left when the offer was made.")] Rubles Remainder,
    [Says("What the applicant would get: its request, reduced to the remainder if larger, sized anew.")] SizeDoc Size,
    [Says("The answer; NotNeeded: there was nothing to agree to.")] OfferAnswer Answer,
    [Says("Whether the application wins by the offer.")] bool IsWin,
    [Says("In which distribution the offer was made: 0 for the first.")] int Round);

[Says("A subsidy that was taken back, which released its money (3.10, 3.11).")]
internal sealed record ReleasedAwardDoc(
    [Says("The subsidy as it was.")] AwardDoc Award,
    [Says("Why it was taken back.")] StatedReason Reason,
    [Says("The sum that was taken back.")] Rubles Amount,
    [Says("In which distribution its money went on: 1 for the first after the first one.")] int Round);

[Says("An application in the rating that gets no subsidy.")]
internal sealed record UnfundedDoc(
    [Says("The place in the rating.")] int Place,
    [Says("The id of the application.")] string ApplicationId,
    [Says("Why it gets nothing.")] UnfundedReason Reason,
    [Says("The clause of the reason.")] Clause Clause);
