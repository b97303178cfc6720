namespace SonkoRules.Ranking;

/// <summary>Compares applications with equal final scores by one key of the tie-break at a time. This is the one place
/// that turns the readings R-TIE and R-VIDEO into behaviour.</summary>
internal sealed class TieComparer
{
    private readonly KeyComparison[] _keys;

    // Whether an application lacks what a key compares; nothing where no application can.
    private readonly Func<RatingEntry, bool>?[] _unknown;

    public TieComparer(TieBreak tieBreak, Readings readings)
    {
        _keys = new KeyComparison[tieBreak.Keys.Count];
        _unknown = new Func<RatingEntry, bool>?[_keys.Length];
        LowestFirst = tieBreak.LowestScoreFirst;
        var better = LowestFirst ? -1 : 1;
        var afterVideo = false;
        for (var i = 0; i < _keys.Length; i++)
        {
            var filingIsOpen = afterVideo && readings.BothWithVideo == BothWithVideo.TieStaysOpen;
            KeyComparison Filing(bool byMoment)
            {
                // A video that came before has parted those who have one from those who have none.
                KeyComparison filing = byMoment ? ByMoment : ByDay;
                return !filingIsOpen
                    ? filing
                    : (in RatingEntry left, in RatingEntry right) => left.HasVideo ? 0 : filing(in left, in right);
            }

            _keys[i] = tieBreak.Keys[i].Match<KeyComparison>(
                _ => ByVideo,
                _ => Filing(readings.FilingOrder == FilingOrder.ByMoment),
                _ => Filing(byMoment: false),
                _ => (in RatingEntry left, in RatingEntry right) =>
                    better * GreaterFirst(left.Details.UnroundedScore, right.Details.UnroundedScore),
                scoreOn => (in RatingEntry left, in RatingEntry right) => better * GreaterFirst(
                    left.Details.MeanOn(scoreOn.Criterion), right.Details.MeanOn(scoreOn.Criterion)),
                marked => (in RatingEntry left, in RatingEntry right) =>
                    right.Details.Marks.Contains(marked.Mark).CompareTo(left.Details.Marks.Contains(marked.Mark)),
                _ => ByVote,
                _ => (in RatingEntry left, in RatingEntry right) => better * right.Details.WorstTotal.GetValueOrDefault()
                    .CompareTo(left.Details.WorstTotal.GetValueOrDefault()),
                _ => (in RatingEntry left, in RatingEntry right) => left.Request.CompareTo(right.Request));
            _unknown[i] = tieBreak.Keys[i].Match<Func<RatingEntry, bool>?>(
                _ => null,
                _ => null,
                _ => null,
                _ => entry => entry.Details.UnroundedScore is null,
                scoreOn => entry => entry.Details.MeanOn(scoreOn.Criterion) is null,
                _ => null,
                _ => entry => entry.Details.Vote is null,
                _ => entry => entry.Details.WorstTotal is null,
                _ => null);
            afterVideo = afterVideo || tieBreak.Keys[i] is TieKey.VideoPresentation;
        }
    }

    // Entries are large for a copy in the innermost comparison of a sort.
    private delegate int KeyComparison(in RatingEntry left, in RatingEntry right);

    /// <summary>Whether the lowest score goes first.</summary>
    public bool LowestFirst { get; }

    /// <summary>The number of keys.</summary>
    public int Keys => _keys.Length;

    /// <summary>Whether some application may lack what a key compares.</summary>
    public bool MayLack(int key) => _unknown[key] is not null;

    /// <summary>Whether an application lacks what a key compares, if some may.</summary>
    public bool Lacks(int key, RatingEntry entry) => _unknown[key]!(entry);

    /// <summary>The order of two applications by one key, which both have.</summary>
    public int Compare(int key, in RatingEntry left, in RatingEntry right) => _keys[key](in left, in right);

    private static int ByVideo(in RatingEntry left, in RatingEntry right) => right.HasVideo.CompareTo(left.HasVideo);
    private static int ByMoment(in RatingEntry left, in RatingEntry right) => left.FiledAt.CompareTo(right.FiledAt);

    private static int ByDay(in RatingEntry left, in RatingEntry right) =>
        left.FiledAt.Date.CompareTo(right.FiledAt.Date);

    private static int ByVote(in RatingEntry left, in RatingEntry right) =>
        left.Details.Vote.GetValueOrDefault().CompareTo(right.Details.Vote.GetValueOrDefault());

    private static int GreaterFirst(Fraction? left, Fraction? right) =>
        right.GetValueOrDefault().CompareTo(left.GetValueOrDefault());
}
