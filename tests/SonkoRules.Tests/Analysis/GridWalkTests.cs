using System.Linq;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Tests.Peers;

namespace SonkoRules.Tests.Analysis;

/// <summary>How numbers that hold are gathered into intervals, and over which numbers the questions go.</summary>
public sealed class GridWalkTests
{
    [Property]
    public void Runs_hold_what_holds_and_never_touch(bool[] holds)
    {
        var runs = GridWalk.Runs(holds.Length, index => index * 10, value => holds[(int)(value / 10)]);

        Assert.Equal(
            holds,
            Enumerable.Range(0, holds.Length).Select(i => runs.Any(run => run.Holds(i * 10L))));
        Assert.All(runs.Skip(1).Zip(runs), pair => Assert.True(pair.First.Least > pair.Second.Greatest + 10));
    }

    // From one to five in tenths: a scale need not start from zero.
    [Fact]
    public void Final_scores_go_from_the_least_to_the_greatest_by_the_last_digit()
    {
        var methodology = Peer.Methodology(new PanelSize.Exactly(2), 5, 1m) with
        {
            Criteria = Sequence.Of(new Criterion(1, Clause.Parse("2"), new("К", "C"), 1m, new ScoreScale(1, 5, 1))),
            FinalScoreDigits = 1,
        };
        var scores = new FinalScores(new ScoringRules(methodology, Readings.Default), Sequence.Empty<string>());

        Assert.Equal((41, Points.FromWhole(5)), (scores.Count, scores.Greatest));
        Assert.Equal(["1.00", "1.10", "5.00"], new[] { 0, 1, 40 }.Select(index => scores[index].ToString()));
    }
}
