using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Embedding.Tests.Json.Contests;

/// <summary>Compares an outcome in a document with the library's own, each value by itself.</summary>
internal static class OutcomeCheck
{
    public static void Says(JsonElement document, ContestOutcome outcome, ISet<string> seen)
    {
        var allocation = outcome.Allocation;
        Assert.Equal(Money(allocation.Total), Raw(document, "total"));
        Assert.Equal(Money(allocation.Left), Raw(document, "left"));
        Assert.Equal(allocation.Round, document.GetProperty("round").GetInt32());
        Assert.Equal(allocation.IsOfferAwaited, document.GetProperty("isOfferAwaited").GetBoolean());
        Assert.Equal(
            outcome.Readings.Select(reading => reading.ToString()),
            document.GetProperty("readings").EnumerateObject().Select(reading => $"{reading.Name}={reading.Value}"));
        Places(document.GetProperty("rating"), outcome, seen);
        Each(document, "awards", allocation.Awards, (element, award) => SaysAward(element, award, seen));
        Each(document, "offers", allocation.Offers, (element, offer) =>
        {
            Assert.Equal(offer.ApplicationId, Text(element, "applicationId"));
            Assert.Equal(Money(offer.Remainder), Raw(element, "remainder"));
            Assert.Equal(offer.Answer.ToString(), Text(element, "answer"));
            Assert.Equal(offer.IsWin, element.GetProperty("isWin").GetBoolean());
            Assert.Equal(offer.Round, element.GetProperty("round").GetInt32());
            SaysSize(element.GetProperty("size"), offer.Size, seen);
            seen.Add(Text(element, "answer"));
        });
        Each(document, "released", allocation.Released, (element, released) =>
        {
            SaysAward(element.GetProperty("award"), released.Award, seen);
            Assert.Equal(released.Reason.ToString(), Text(element, "reason"));
            Assert.Equal(released.Round, element.GetProperty("round").GetInt32());
        });
        Each(document, "unfunded", [.. allocation.Unfunded()], (element, unfunded) =>
        {
            Assert.Equal(unfunded.Position.Place, element.GetProperty("place").GetInt32());
            Assert.Equal(unfunded.Position.Entry.ApplicationId, Text(element, "applicationId"));
            Assert.Equal(unfunded.Reason.ToString(), Text(element, "reason"));
            Assert.Equal(unfunded.Clause.ToString(), Text(element, "clause"));
            seen.Add(Text(element, "reason"));
        });
        Directions(document, outcome, seen);
    }

    private static void Places(JsonElement document, ContestOutcome outcome, ISet<string> seen)
    {
        Assert.Equal(outcome.Rating.Clause.ToString(), Text(document, "clause"));
        Each(document, "places", outcome.Rating, (element, position) =>
        {
            var entry = position.Entry;
            var score = outcome.ScoreOf(entry.ApplicationId);
            Assert.Equal(position.Place, element.GetProperty("place").GetInt32());
            Assert.Equal(entry.ApplicationId, Text(element, "applicationId"));
            Assert.Equal(score.Value.ToDecimal(), element.GetProperty("score").GetDecimal());
            Assert.Equal(score.Unrounded.ToString(), Text(element, "unrounded"));
            Assert.Equal(score.Clause.ToString(), Text(document, "scoreClause"));
            Assert.Equal(Money(entry.Request), Raw(element, "request"));
            Assert.Equal(entry.HasVideo, element.GetProperty("hasVideo").GetBoolean());
            Assert.Equal(position.TieUnresolved, element.GetProperty("tieUnresolved").GetBoolean());
            Assert.Equal(
                entry.GrantDirection,
                element.TryGetProperty("grantDirection", out var direction) ? direction.GetString() : string.Empty);
            Assert.Equal(Decider(outcome.Rating, position.Place), Kind(element));
            seen.Add(Kind(element));
            Each(element, "experts", score.Experts, (expert, result) =>
            {
                Assert.Equal(result.Expert, Text(expert, "expert"));
                Assert.Equal(result.Total.ToDecimal(), expert.GetProperty("total").GetDecimal());
                Assert.Equal(result.Conclusion.ToString(), Text(expert, "conclusion"));
            });
            if (element.TryGetProperty("explanation", out var explanation))
            {
                seen.Add("explained");
                Assert.Equal(
                    outcome.Explain(entry.ApplicationId).Statement.Russian,
                    explanation.GetProperty("statement").GetProperty("ru").GetString());
            }
        });
    }

    private static void Directions(JsonElement document, ContestOutcome outcome, ISet<string> seen)
    {
        Assert.Equal(
            outcome.DirectionRatings.Count > 0, document.TryGetProperty("directionRatings", out _));
        if (outcome.DirectionRatings.Count == 0)
        {
            return;
        }

        seen.Add("directionRatings");
        Each(document, "directionRatings", outcome.DirectionRatings, (element, rating) =>
        {
            Assert.Equal(rating.Direction, Text(element, "direction"));
            Each(element, "places", rating.Rating, (place, position) =>
            {
                Assert.Equal(position.Place, place.GetProperty("place").GetInt32());
                Assert.Equal(position.Entry.ApplicationId, Text(place, "applicationId"));
                Assert.Equal(position.TieUnresolved, place.GetProperty("tieUnresolved").GetBoolean());
                Assert.Equal(Decider(rating.Rating, position.Place), Kind(place));
            });
        });
    }

    private static void SaysAward(JsonElement element, Award award, ISet<string> seen)
    {
        Assert.Equal(award.Position.Place, element.GetProperty("place").GetInt32());
        Assert.Equal(award.ApplicationId, Text(element, "applicationId"));
        Assert.Equal(Money(award.Amount), Raw(element, "amount"));
        Assert.Equal(award.Clause.ToString(), Text(element, "clause"));
        Assert.Equal(award.IsFromRemainder, element.GetProperty("isFromRemainder").GetBoolean());
        Assert.Equal(award.IsReduced, element.GetProperty("isReduced").GetBoolean());
        Assert.Equal(Money(award.Available), Raw(element, "available"));
        Assert.Equal(Money(award.Counted), Raw(element, "counted"));
        SaysSize(element.GetProperty("size"), award.Size, seen);
    }

    private static void SaysSize(JsonElement element, SubsidySize size, ISet<string> seen)
    {
        Assert.Equal(Money(size.Amount), Raw(element, "amount"));
        Assert.Equal(size.Bound.ToString(), Text(element, "bound"));
        Assert.Equal(size.Clause.ToString(), Text(element, "clause"));
        Assert.Equal(size.Score.ToDecimal(), element.GetProperty("score").GetDecimal());
        Assert.Equal(Money(size.Request), Raw(element, "request"));
        Assert.Equal(size.Tier.Coefficient, element.GetProperty("tier").GetProperty("coefficient").GetDecimal());
        Assert.Equal(Money(size.Formula), Raw(element, "formula"));
        Assert.Equal(Money(size.Cap), Raw(element, "cap"));
        seen.Add(Text(element, "bound"));
    }

    private static void Each<T>(
        JsonElement document, string name, IReadOnlyList<T> expected, System.Action<JsonElement, T> says)
    {
        var list = document.GetProperty(name);
        Assert.Equal(expected.Count, list.GetArrayLength());
        for (var i = 0; i < expected.Count; i++)
        {
            says(list[i], expected[i]);
        }
    }

    private static string Decider(SonkoRules.Ranking.Rating rating, int place) =>
        place == rating.Count
            ? string.Empty
            : rating.DecidedAfter(place).Match(_ => "FinalScore", key => key.TieKey.GetType().Name, _ => "Nothing", _ => "Commission");

    private static string Kind(JsonElement element) =>
        element.TryGetProperty("decidedAfter", out var decider) ? Text(decider, "kind") : string.Empty;

    private static string Money(Rubles amount) => amount.ToDecimal().ToString("0.00", CultureInfo.InvariantCulture);

    private static string Raw(JsonElement element, string name) => element.GetProperty(name).GetRawText();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
