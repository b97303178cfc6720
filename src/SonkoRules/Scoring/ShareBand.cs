namespace SonkoRules.Scoring;

/// <summary>The numeric bound that a methodology describes for one score: the shares for which the score fits. Bands of
/// different scores may overlap. Immutable; equal when all of it is equal.</summary>
/// <remarks>Диапазон доли собственных и привлечённых средств в бюджете проекта (критерий 7 методики).</remarks>
public sealed partial record ShareBand
{
    /// <summary>A band of shares.</summary>
    /// <param name="score">The score that the band describes.</param>
    /// <param name="from">The lower bound, a share from 0 to 1.</param>
    /// <param name="fromIncluded">Whether the lower bound itself is in the band.</param>
    /// <param name="to">The upper bound, a share from <paramref name="from"/> to 1.</param>
    /// <param name="toIncluded">Whether the upper bound itself is in the band.</param>
    /// <param name="fitsUnconfirmed">Whether a greater share fits too where it is not confirmed or wrongly
    /// reckoned.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is outside its range.</exception>
    public ShareBand(
        int score, decimal from, bool fromIncluded, decimal to, bool toIncluded, bool fitsUnconfirmed = false)
    {
        FitsUnconfirmed = fitsUnconfirmed;
        Score = score;
        From = Guard.Against.OutOfRange(from, 0, 1);
        FromIncluded = fromIncluded;
        To = Guard.Against.OutOfRange(to, from, 1);
        ToIncluded = toIncluded;
    }

    /// <summary>The score that the band describes.</summary>
    public int Score { get; }

    /// <summary>The lower bound, a share from 0 to 1.</summary>
    public decimal From { get; }

    /// <summary>Whether the lower bound itself is in the band.</summary>
    public bool FromIncluded { get; }

    /// <summary>The upper bound, a share from 0 to 1.</summary>
    public decimal To { get; }

    /// <summary>Whether the upper bound itself is in the band.</summary>
    public bool ToIncluded { get; }

    /// <summary>Whether a greater share fits too where it is not confirmed or wrongly reckoned.</summary>
    public bool FitsUnconfirmed { get; }

    /// <summary>Whether a share is above the band and fits it only if it is not confirmed or wrongly reckoned.</summary>
    /// <param name="share">The exact share.</param>
    public bool HoldsUnconfirmed(Fraction share) => FitsUnconfirmed && !Holds(share) && share >= Fraction.From(To);

    /// <summary>Whether a share is in the band.</summary>
    /// <param name="share">The exact share.</param>
    public bool Holds(Fraction share)
    {
        var low = share.CompareTo(Fraction.From(From));
        var high = share.CompareTo(Fraction.From(To));
        return (low > 0 || (low == 0 && FromIncluded)) && (high < 0 || (high == 0 && ToIncluded));
    }

    /// <summary>The band in words, <c>at least 0.2 and at most 0.25</c>, <c>above 0.3 and at most 1</c>.</summary>
    internal string InWords(Language language)
    {
        var russian = language == Language.Russian;
        var from = NumberText.Shortest(From, language);
        var to = NumberText.Shortest(To, language);
        if (From == To) { return russian ? $"ровно {from}" : $"exactly {from}"; }

        return russian
            ? (FromIncluded ? "не меньше " : "больше ") + from + (ToIncluded ? " и не больше " : " и меньше ") + to
            : (FromIncluded ? "at least " : "above ") + from + (ToIncluded ? " and at most " : " and below ") + to;
    }

    /// <summary>The band as an interval and its score: <c>[0.2; 0.25] → 80</c>.</summary>
    public override string ToString() =>
        (FromIncluded ? "[" : "(") + NumberText.Plain(From) + "; " + NumberText.Plain(To) + (ToIncluded ? "]" : ")")
            + " → " + NumberText.Plain(Score);
}
