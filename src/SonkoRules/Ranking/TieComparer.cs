using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;

namespace SonkoRules.Ranking;

/// <summary>
/// Compares applications with equal final scores, key by key. This is the one place that turns the readings R-TIE and
/// R-VIDEO into behaviour.
/// </summary>
internal sealed class TieComparer
{
    private readonly Comparison<RatingEntry>[] _keys;

    public TieComparer(TieBreak tieBreak, Readings readings)
    {
        Comparison<RatingEntry> filing = readings.FilingOrder == FilingOrder.ByMoment ? ByMoment : ByDay;
        if (readings.BothWithVideo == BothWithVideo.TieStaysOpen)
        {
            var always = filing;
            filing = (left, right) => left.HasVideo && right.HasVideo ? 0 : always(left, right);
        }

        _keys = [.. tieBreak.Keys.Select(key => key.Match<Comparison<RatingEntry>>(_ => ByVideo, _ => filing))];
    }

    /// <summary>The order of two applications and the key that decided it.</summary>
    /// <returns>The sign of the comparison, and the index of the key, or −1 where none decides.</returns>
    public (int Order, int Key) Compare(in RatingEntry left, in RatingEntry right)
    {
        for (var key = 0; key < _keys.Length; key++)
        {
            var order = _keys[key](left, right);
            if (order != 0)
            {
                return (order, key);
            }
        }

        return (0, -1);
    }

    private static int ByVideo(RatingEntry left, RatingEntry right) => right.HasVideo.CompareTo(left.HasVideo);

    private static int ByMoment(RatingEntry left, RatingEntry right) =>
        Comparer<LocalDateTime>.Default.Compare(left.FiledAt, right.FiledAt);

    private static int ByDay(RatingEntry left, RatingEntry right) =>
        left.FiledAt.Date.CompareTo(right.FiledAt.Date);
}
