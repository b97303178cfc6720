namespace SonkoRules.Scoring;

/// <summary>The scores that may be given on a criterion, in the form in which they are checked fastest.</summary>
internal readonly struct AllowedScores
{
    private readonly uint _range;

    public AllowedScores(ScoreScale scale, int step)
    {
        Least = scale.Least;
        Greatest = scale.Top;
        Step = step;
        _range = (uint)(scale.Top - scale.Least);
    }

    public int Least { get; }

    public int Greatest { get; }

    public int Step { get; }

    public bool Holds(int score)
    {
        // One comparison for both bounds: a score below the least becomes a very large number.
        var above = unchecked((uint)(score - Least));
        return above <= _range && (Step == 1 || above % (uint)Step == 0);
    }
}
