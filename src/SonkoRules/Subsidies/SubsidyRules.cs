using SonkoRules.Ranking;

namespace SonkoRules.Subsidies;

/// <summary>Sizes subsidies and distributes money down a rating (3.1–3.5, 3.10, 3.11). Immutable; equal when the terms
/// and the readings are equal; safe for use by several threads.</summary>
/// <remarks>Расчёт размера субсидий и распределение средств.</remarks>
public sealed partial class SubsidyRules : IEquatable<SubsidyRules>
{
    private readonly Sizing _sizing;
    private readonly SizeLimits _caps;
    private readonly SizeLimits _floors;
    private readonly KopeckRounding _rounding;

    /// <summary>Rules of subsidies.</summary>
    /// <param name="terms">The terms of the edition.</param>
    /// <param name="readings">The readings; R-FILL, R-KOPECK, R-MINIMUM, R-NOBODY, R-OFFER, R-REFUSER, R-FIT and
    /// R-REMAINDER matter here.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The terms contradict themselves: tiers of requests without exactly one cap by
    /// a share of the volume, or a floor above a cap.</exception>
    public SubsidyRules(SubsidyTerms terms, Readings readings)
    {
        Terms = Guard.Against.Null(terms);
        Readings = Guard.Against.Null(readings);
        terms.CheckAgreement(nameof(terms));
        _rounding = KopeckRounding.Of(readings.MoneyRounding);
        _sizing = new Sizing(terms, _rounding);
        _caps = new SizeLimits(terms.Caps, _rounding);
        _floors = new SizeLimits(terms.Floors, _rounding);
        (OffersRemainder, OfferOutlivesRefusal) = readings.RemainderOffer switch
        {
            RemainderOffer.EndsWithRefusal => (true, false),
            RemainderOffer.GoesOnDown => (true, true),
            _ => (false, false),
        };
        CountAgainstLimits = readings.LimitCoverage switch
        {
            LimitCoverage.Requests => size => Rubles.Min(size.Request, size.Cap),
            LimitCoverage.ComputedSizes => size => size.Amount,
            _ => size => size.Request,
        };
        OffersFromFirst = readings.NobodyWon == NobodyWon.OfferFromFirst;
        AsksRefusersAgain = readings.EarlierRefusal == EarlierRefusal.AskedAgain;
        AsksWhoFits = readings.FittingRequest == FittingRequest.IsAsked;
    }

    /// <summary>The terms of the edition.</summary>
    public SubsidyTerms Terms { get; }

    /// <summary>The readings.</summary>
    public Readings Readings { get; }

    /// <summary>The readings that sizes and winners depend on, with their answers.</summary>
    public Sequence<AppliedReading> AppliedReadings =>
        ReadingCatalogue.Applied(
            Readings,
            ReadingIds.Base,
            ReadingIds.Fill,
            ReadingIds.Kopeck,
            ReadingIds.Minimum,
            ReadingIds.Nobody,
            ReadingIds.Offer,
            ReadingIds.Refuser,
            ReadingIds.Fit,
            ReadingIds.Remainder);

    /// <summary>Whether what is left is offered at all (R-OFFER).</summary>
    internal bool OffersRemainder { get; }

    /// <summary>Whether a refused offer goes on down the rating (R-OFFER).</summary>
    internal bool OfferOutlivesRefusal { get; }

    /// <summary>Whether the offer begins with the first of the rating where nobody won (R-NOBODY).</summary>
    internal bool OffersFromFirst { get; }

    /// <summary>Whether one who refused is asked again when money is released later (R-REFUSER).</summary>
    internal bool AsksRefusersAgain { get; }

    /// <summary>Whether one whose request fits what is left is asked (R-FIT).</summary>
    internal bool AsksWhoFits { get; }

    /// <summary>What an application is counted at against the limits of 3.3 (R-FILL).</summary>
    internal Func<SubsidySize, Rubles> CountAgainstLimits { get; }

    /// <summary>Names the winners and sizes their subsidies while no answer to an offer is known.</summary>
    /// <inheritdoc cref="Allocate(Rating, Budget, OfferAnswers)"/>
    /// <example><code>rules.Subsidies.Allocate(rating, new Budget(Rubles.From(15_300_000m)))</code></example>
    public Allocation Allocate(Rating rating, Budget budget) => Allocate(rating, budget, OfferAnswers.None);

    /// <summary>Names the winners from the top of the rating while the limits cover them (3.3), and offers what is left
    /// to the next after the last winner (3.4), or fills the limits as the terms say. Where nobody won there is no next
    /// one, and R-NOBODY says what follows.</summary>
    /// <param name="rating">The rating.</param>
    /// <param name="budget">The money of the contest.</param>
    /// <param name="answers">The answers to offers, as far as they are known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A product has more than 28 digits.</exception>
    public Allocation Allocate(Rating rating, Budget budget, OfferAnswers answers)
    {
        var distribution = new Distribution(this, Guard.Against.Null(rating), Guard.Against.Null(budget));
        distribution.NameWinners();
        distribution.OfferRemainder(Guard.Against.Null(answers));
        return distribution.ToAllocation();
    }

    /// <summary>Goes on from an outcome when winners get no subsidy after all, or less of it, and when the limits change
    /// (1.8, 3.8.2, 3.8.3, 3.10, 3.11, 3.19): the money is offered on by 3.4. A new offer begins with the next in the rating after the last winner who remains; one who refused an
    /// earlier offer can be asked again, one whose money was released cannot. Where the terms offer nothing on, the money
    /// stays.</summary>
    /// <param name="allocation">The outcome so far, made by equal rules.</param>
    /// <param name="releases">The winners who get nothing; each is a winner of the outcome at that point.</param>
    /// <param name="answers">The answers to the new offers, as far as they are known.</param>
    /// <param name="limits">The limits from now on, zero or above; null where they stay (1.8, 3.8.3).</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limits are below zero.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    /// <returns>The outcome; or every error: the outcome so far was made by other rules, an application is no winner of
    /// it or gets less than is released, or the subsidies exceed the new limits.</returns>
    public OneOf<Allocation, WhyNot> Continue(
        Allocation allocation, IEnumerable<Release> releases, OfferAnswers answers, Rubles? limits = null)
    {
        var errors = new List<InputError>();
        if (!Equals(Guard.Against.Null(allocation).Rules))
        {
            errors.Add(new InputError(
                ErrorCode.OtherRules,
                "/allocation",
                string.Empty,
                new("исход получен по другим правилам", "the outcome was made by other rules"),
                new("исход по тем же правилам", "one made by equal rules")));
        }

        var distribution = new Distribution(allocation);
        var index = 0;
        foreach (var release in Sequence.From(releases, nameof(releases)))
        {
            var path = "/releases/" + NumberText.Plain(index);
            if (distribution.Release(release) is not { } award)
            {
                errors.Add(NoWinner(release.ApplicationId, path));
            }
            else if (release.Amount > award.Amount)
            {
                errors.Add(MoreThanAward(release, award, path));
            }

            index++;
        }

        if (errors.Count == 0
            && limits is { } now
            && distribution.SetLimits(Guard.Against.Negative(now, nameof(limits))) is var gap and > 0)
        {
            errors.Add(LimitsExceeded(now, Rubles.FromKopecks(gap)));
        }

        if (errors.Count > 0)
        {
            return new WhyNot(errors);
        }

        distribution.OfferRemainder(Guard.Against.Null(answers));
        return distribution.ToAllocation();
    }

    /// <summary>The error of a release that names no winner.</summary>
    internal static InputError NoWinner(string id, string path) =>
        new(
            ErrorCode.NotAWinner,
            path,
            id,
            new(
                $"заявка «{id}» не победитель на этот момент",
                $"application '{id}' is no winner at that point"),
            new("победитель, названный один раз", "a winner, named once"));

    private static InputError MoreThanAward(Release release, Award award, string path) =>
        new(
            ErrorCode.AmountOutOfBounds,
            path + "/amount",
            release.Amount.ToString()!,
            LocalizedText.Of(language => language == Language.Russian
                ? $"заявка «{release.ApplicationId}»: высвобождается {release.Amount!.Value.ToText(language)}"
                : $"application '{release.ApplicationId}': {release.Amount!.Value.ToText(language)} are released"),
            LocalizedText.Of(language =>
                (language == Language.Russian ? "не больше субсидии, " : "at most the subsidy, ")
                    + award.Amount.ToText(language)));

    private static InputError LimitsExceeded(Rubles limits, Rubles gap) =>
        new(
            ErrorCode.LimitsExceeded,
            "/limits",
            limits.ToString(),
            LocalizedText.Of(language => language == Language.Russian
                ? $"субсидии больше лимитов {limits.ToText(language)} на {gap.ToText(language)}"
                : $"the subsidies exceed the limits of {limits.ToText(language)} by {gap.ToText(language)}"),
            new(
                "уменьшение субсидий по соглашению или высвобождение средств на эту сумму",
                "subsidies made smaller by agreement, or released, by that sum"));

    /// <summary>Whether both have the same terms and readings.</summary>
    public static bool operator ==(SubsidyRules? left, SubsidyRules? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the terms or the readings differ.</summary>
    public static bool operator !=(SubsidyRules? left, SubsidyRules? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(SubsidyRules? other) =>
        other is not null && Terms == other.Terms && Readings == other.Readings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SubsidyRules);

    /// <inheritdoc/>
    public override int GetHashCode() => (Terms, Readings).GetHashCode();
}
