using SonkoRules.Analysis;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Analysis;

/// <summary>The most by which an application moves between pairs of results, whichever pair it is and which way.</summary>
public sealed class GreatestMovesTests
{
    private static readonly ContestResult First = Of((1, 81.00m, 200), (2, 70m, 100), (3, 60m, 0), (4, 50m, 0));
    private static readonly ContestResult Second = Of((2, 80.96m, 150), (1, 81m, 150), (4, 60m, 0), (3, 60m, 0));
    private static readonly ContestResult Third = Of((2, 80.98m, 150), (1, 81m, 0), (3, 60m, 0), (4, 50m, 0));
    private static readonly ContestResult Refused = new ContestResult.Refused(Sequence.Empty<InputError>());

    // A loses at most 0.04 points and 50 roubles, which decides nothing; B gains 11 points and loses its 150; C moves in
    // places alone. The widest pair stands first, and then last, with the results of each pair turned round.
    [Fact]
    public void The_widest_of_all_pairs_counts()
    {
        GreatestMove[] expected =
        [
            new("A", 1, Points.Parse("0.04"), Rubles.From(50m), false),
            new("B", 1, Points.FromWhole(11), Rubles.From(150m), true),
            new("C", 1, Points.Zero, Rubles.Zero, false),
            new("D", 1, Points.FromWhole(10), Rubles.Zero, false),
        ];

        Assert.Equal(expected, GreatestMoves.Over([(First, Second), (Second, Third), (First, Refused)]));
        Assert.Equal(expected, GreatestMoves.Over([(Refused, First), (Third, Second), (Second, First)]));
    }

    [Fact]
    public void What_does_not_move_is_not_listed()
    {
        Assert.Equal("B", Assert.Single(GreatestMoves.Over([(Second, Of((2, 80.96m, 150), (1, 81m, 150.01m), (4, 60m, 0), (3, 60m, 0)))])).ApplicationId);
        Assert.Equal("A", Assert.Single(GreatestMoves.Over([(Second, Of((2, 80.97m, 150), (1, 81m, 150), (4, 60m, 0), (3, 60m, 0)))])).ApplicationId);
        Assert.Empty(GreatestMoves.Over([(First, First), (First, Refused)]));
    }

    private static ContestResult.Computed Of(params (int Place, decimal Score, decimal Award)[] lines)
    {
        var results = new ApplicationResult[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            results[i] = new(
                $"{(char)('A' + i)}", lines[i].Place, Points.From(lines[i].Score), Rubles.From(lines[i].Award), false);
        }

        return new(Sequence.From(results));
    }
}
