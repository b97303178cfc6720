using System.Linq;
using SonkoRules.Acts;

namespace SonkoRules.Ranking;

/// <summary>
/// Compares applications with equal final scores, key by key. This is the one place that turns the readings R-TIE and
/// R-VIDEO into behaviour.
/// </summary>
internal sealed class TieComparer
{
    private readonly KeyComparison[] _keys;

    public TieComparer(TieBreak tieBreak, Readings readings)
    {
        KeyComparison filing = readings.FilingOrder == FilingOrder.ByMoment ? ByMoment : ByDay;
        if (readings.BothWithVideo == BothWithVideo.TieStaysOpen)
        {
            var always = filing;
            filing = (in RatingEntry left, in RatingEntry right) =>
                left.HasVideo && right.HasVideo ? 0 : always(in left, in right);
        }

        _keys = [.. tieBreak.Keys.Select(key => key.Match<KeyComparison>(_ => ByVideo, _ => filing))];
    }

    // Entries are large for a copy in the innermost comparison of a sort.
    private delegate int KeyComparison(in RatingEntry left, in RatingEntry right);

    /// <summary>The order of two applications and the key that decided it.</summary>
    /// <returns>The sign of the comparison, and the index of the key, or −1 where none decides.</returns>
    public (int Order, int Key) Compare(in RatingEntry left, in RatingEntry right)
    {
        for (var key = 0; key < _keys.Length; key++)
        {
            var order = _keys[key](in left, in right);
            if (order != 0)
            {
                return (order, key);
            }
        }

        return (0, -1);
    }

    private static int ByVideo(in RatingEntry left, in RatingEntry right) => right.HasVideo.CompareTo(left.HasVideo);

    private static int ByMoment(in RatingEntry left, in RatingEntry right) =>
        left.FiledAt.CompareTo(right.FiledAt);

    private static int ByDay(in RatingEntry left, in RatingEntry right) =>
        left.FiledAt.Date.CompareTo(right.FiledAt.Date);
}
