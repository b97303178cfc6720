namespace SonkoRules.Analysis;

/// <summary>Finds the most by which applications move between pairs of results.</summary>
internal static class GreatestMoves
{
    /// <summary>The applications that move between the results of any pair.</summary>
    public static Sequence<GreatestMove> Over(IEnumerable<(ContestResult First, ContestResult Second)> pairs)
    {
        var moves = System.Array.Empty<GreatestMove>();
        foreach (var (first, second) in pairs)
        {
            if (first is ContestResult.Computed left && second is ContestResult.Computed right)
            {
                if (moves.Length == 0)
                {
                    moves = [.. left.Applications.Select(application => new GreatestMove(
                        application.ApplicationId, 0, Points.Zero, Rubles.Zero, false))];
                }

                Widen(moves, left.Applications, right.Applications);
            }
        }

        return moves.Where(Moves).ToSequence();
    }

    private static bool Moves(GreatestMove move) =>
        move.Places > 0 || move.Score > Points.Zero || move.Award > Rubles.Zero;

    private static void Widen(
        GreatestMove[] moves, Sequence<ApplicationResult> left, Sequence<ApplicationResult> right)
    {
        for (var i = 0; i < moves.Length; i++)
        {
            if (left[i] != right[i])
            {
                var places = System.Math.Abs(left[i].Place - right[i].Place);
                var score = System.Math.Abs(left[i].Score.Units - right[i].Score.Units);
                var award = Rubles.Max(left[i].Award, right[i].Award) - Rubles.Min(left[i].Award, right[i].Award);
                moves[i] = new GreatestMove(
                    moves[i].ApplicationId,
                    System.Math.Max(moves[i].Places, places),
                    Points.FromUnits(System.Math.Max(moves[i].Score.Units, score)),
                    Rubles.Max(moves[i].Award, award),
                    moves[i].DecidesWin || left[i].Wins != right[i].Wins);
            }
        }
    }
}
