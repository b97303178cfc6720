using System;
using System.Linq;
using SonkoRules.Embedding.Tests.Reports;
using SonkoRules.Quantities;
using SonkoRules.Samples.Sonko.Comparing;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

public sealed class ComparisonTests
{
    private const string FirstEdition =
        "announced;appropriation;accepted_until;considered\n13.02.2025;1000000;30.05.2025 18:00:00;05.06.2025\n";

    private static readonly Lazy<EditionComparison> Comparison = new(() =>
        EditionComparison.Of(CommittedContest.Content).Match(
            comparison => comparison, faults => throw new InvalidOperationException(faults.ToString())));

    // 119: criterion 9 has 70 + 60 + 60 = 190: 190/3 × 0.05 = 3.17 in E3, 19/3 × 1 = 6.33 in E1; the rest is 85.33.
    // 117: 100 three times: 5.00 in E3, 10.00 in E1; the rest is 83.33.
    // E3: 88.50 before 88.33. E1: 91.66 after 93.33.
    [Fact]
    public void Criterion_9_turns_a_pair_of_neighbours_round()
    {
        var (first, third) = (Comparison.Value.First, Comparison.Value.Third);
        Assert.Contains(("119", "117"), Comparison.Value.Turned);
        Assert.Equal(["88.50", "88.33"], new[] { "119", "117" }.Select(id => third[id].Score.ToString()));
        Assert.Equal(["91.66", "93.33"], new[] { "119", "117" }.Select(id => first[id].Score.ToString()));
        foreach (var (id, rest) in new[] { ("119", "85.33"), ("117", "83.33") })
        {
            Assert.Equal(Points.Parse(rest), first[id].Rest);
            Assert.Equal(Points.Parse(rest), third[id].Rest);
        }

        Assert.True(third["119"].Place < third["117"].Place);
        Assert.True(first["119"].Place > first["117"].Place);
    }

    [Fact]
    public void Nothing_but_criterion_9_changes_the_order()
    {
        Assert.Equal(9, Assert.Single(Comparison.Value.Differing).Number);
        Assert.True(Comparison.Value.IsOrderAlikeWithThirdWeights);
        Assert.NotEqual(Comparison.Value.First.Order, Comparison.Value.Third.Order);
        Assert.NotEqual(Comparison.Value.First.Winners, Comparison.Value.Third.Winners);
        Assert.All(
            Comparison.Value.Third.Order,
            id => Assert.Equal(Comparison.Value.First[id].Rest, Comparison.Value.Third[id].Rest));
    }

    [Fact]
    public void Scores_that_are_not_on_the_other_scale_are_refused_with_their_places()
    {
        using var folder = new ContestFolder();
        folder.Replace("scores.csv", "1;A;70;70", "1;A;75;70").Replace("scores.csv", "2;C;70", "2;C;71");
        Assert.Equal(0, folder.Run().Code);
        Assert.Equal(
            (1, string.Empty,
                "scores.csv:2:5: found '75', expected a multiple of 10: no other is on the scale 0–10 of the other edition\n"
                    + "scores.csv:7:5: found '71', expected a multiple of 10: no other is on the scale 0–10 of the other edition\n"),
            folder.Run("--compare"));
    }

    // The first edition's sheets are multiplied by ten: 7 of 10 everywhere is 73.5 in E1 and 70 in E3.
    [Fact]
    public void A_contest_of_the_first_edition_can_be_compared_too()
    {
        using var folder = new ContestFolder();
        folder.Write("contest.csv", FirstEdition);
        folder.Write("scores.csv", folder.Read("scores.csv").Replace(";70", ";7", StringComparison.Ordinal));
        var content = CommittedContest.Read(folder.Path);
        var comparison = EditionComparison.Of(content).Match(one => one, _ => throw new InvalidOperationException());

        Assert.Equal("E1", content.Rules.Edition.Id);
        Assert.Equal(Points.Parse("73.5"), comparison.First["1"].Score);
        Assert.Equal(Points.Parse("70"), comparison.Third["1"].Score);
    }

    [Fact]
    public void Scores_above_the_scale_of_the_edition_are_refused()
    {
        using var folder = new ContestFolder();
        folder.Write("contest.csv", FirstEdition);
        var (code, output, error) = folder.Run();
        Assert.Equal((1, string.Empty), (code, output));
        Assert.Equal(90, error.Split('\n').Length - 1);
        Assert.Contains("scores.csv:2:5: found '70', expected a whole number from 0 to 10\n", error, StringComparison.Ordinal);
    }
}
