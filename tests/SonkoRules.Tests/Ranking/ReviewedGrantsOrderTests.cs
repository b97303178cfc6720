using System.Globalization;
using System.Linq;
using NodaTime;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Ranking;

/// <summary>72 real applications: their published order comes out of the library.</summary>
public sealed class ReviewedGrantsOrderTests
{
    [OutsideCasesFact]
    public void The_published_order_of_72_applications_is_reproduced()
    {
        // Lower is better there; the published key is the mean plus 0.0001 × the worst of the three scores. A score of
        // 10 minus the key, kept to six digits, is the same order with higher first.
        var applications = OutsideCases.ReadLines("aibs_grant_peer_review.csv")
            .Skip(1).Select(line => line.Split(',')).GroupBy(cells => cells[0])
            .Select(group => (
                Id: group.Key,
                Key: decimal.Round(Number(group.First()[12]), 6),
                Rank: int.Parse(group.First()[14], CultureInfo.InvariantCulture)))
            .ToArray();
        var rating = RatingTests.Under(new()).Rank(applications.Select(application => new RatingEntry(
            application.Id,
            Points.From(10 - application.Key),
            Rubles.From(1),
            new LocalDateTime(2025, 5, 6, 10, 0),
            HasVideo: false))).OrThrow();

        Assert.Equal(72, rating.Count);
        foreach (var (id, _, rank) in applications)
        {
            Assert.True(rating.TryFind(id, out var position));

            // Places of an open tie rest on ids; the published ranks of equal keys are one number.
            var first = rating.Where(other => other.Entry.Score == position.Entry.Score).Min(other => other.Place);
            var last = rating.Where(other => other.Entry.Score == position.Entry.Score).Max(other => other.Place);
            Assert.InRange(rank, first, last);
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
