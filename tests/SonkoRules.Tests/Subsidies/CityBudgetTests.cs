using System.Globalization;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Subsidies;

/// <summary>
/// 40 official results of city budgets. "greedy-no-skip" stops at the first project that does not fit, as 3.3 does
/// before 3.4; "greedy" skips it and goes on, as 3.4 does when every reduction is refused and the offer goes on.
/// </summary>
public sealed class CityBudgetTests
{
    // A size is the request itself, and nothing caps it.
    private static readonly SubsidyTerms RequestAsAsked = SmolenskRules.ThirdEdition.Subsidies with
    {
        Caps = Sequence.Empty<SizeLimit>(),
        SizeRule = new SizeRule.AsRequested(),
    };

    [OutsideCasesFact]
    public void The_funded_projects_of_40_cities_are_reproduced()
    {
        var cities = OutsideCases.ReadLines("participatory_budgets.csv")
            .Skip(1).Select(line => line.Split(',')).GroupBy(cells => cells[0]).ToArray();

        Assert.Equal(40, cities.Length);
        foreach (var city in cities)
        {
            var budget = new Budget(Rubles.From(Number(city.First()[2])));
            var readings = new Readings
            {
                RemainderOffer = city.First()[1] == "greedy" ? RemainderOffer.GoesOnDown : RemainderOffer.NotMade,
            };

            // Of equal scores the cheaper goes first there.
            var rating = new RankingRules(
                SmolenskRules.ThirdEdition.TieBreak with { Keys = Sequence.Of<TieKey>(new TieKey.SmallerRequest()) }, readings).Rank(city.Select(cells =>
                new RatingEntry(
                    cells[3],
                    Points.From(Number(cells[4])),
                    Rubles.From(Number(cells[5])),
                    new LocalDateTime(2025, 1, 1, 0, 0),
                    HasVideo: false))).OrThrow();
            var allocation = new SubsidyRules(RequestAsAsked, readings).Allocate(rating, budget, OfferAnswers.AllRefuse);

            Assert.Equal(
                city.Where(cells => cells[6] == "1").Select(cells => cells[3]).Order(),
                allocation.Awards.Select(award => award.ApplicationId).Order());
            Assert.All(allocation.Awards, award => Assert.Equal(award.Position.Entry.Request, award.Amount));
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
