using System.Globalization;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Scoring;

/// <summary>72 real applications, three experts each: their published means come out of the library.</summary>
public sealed class ReviewedGrantsTests
{
    [OutsideCasesFact]
    public void Published_means_of_72_applications_are_reproduced()
    {
        // Scores from 1.0 to 5.0 in tenths: whole numbers from 10 to 50 with a weight of a tenth.
        var methodology = SmolenskRules.ThirdEdition.Methodology with
        {
            Criteria = Sequence.Of(new Criterion(
                1, Clause.None, new LocalizedText("Оценка", "Score"), 0.1m, new ScoreScale(10, 50, 1))),
            FinalScoreDigits = 6,
        };
        var rules = new ScoringRules(methodology, new());
        var applications = OutsideCases.ReadLines("aibs_grant_peer_review.csv")
            .Skip(1).Select(line => line.Split(',')).GroupBy(cells => cells[0]).ToArray();

        Assert.Equal(72, applications.Length);
        foreach (var application in applications)
        {
            var sheets = application.Select(cells => new ExpertSheet(cells[3], (int)(Number(cells[10]) * 10))).ToSequence();
            var published = decimal.Round(Number(application.First()[11]), 6);
            Assert.Equal(published, rules.FinalPoints(sheets).OrThrow().ToDecimal());
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
