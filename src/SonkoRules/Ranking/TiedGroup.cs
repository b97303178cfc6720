namespace SonkoRules.Ranking;

/// <summary>Neighbours in a rating between which nothing decides, as indices of the rating.</summary>
/// <param name="Start">The first of them.</param>
/// <param name="End">The one after the last.</param>
internal readonly record struct TiedGroup(int Start, int End)
{
    /// <summary>The number of tied applications, two or more.</summary>
    public int Count => End - Start;
}
