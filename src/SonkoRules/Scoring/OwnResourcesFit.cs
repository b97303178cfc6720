namespace SonkoRules.Scoring;

/// <summary>The scores of the criterion on own resources that a share fits: those whose numeric bound it meets, and
/// those for a share that is not confirmed or wrongly reckoned (point A1.9.7). Bounds touch and nest, so there may be several: the words of the table choose among them, not the number. Immutable; equal when
/// all of it is equal.</summary>
/// <remarks>Баллы критерия 7, которым отвечает доля собственных и привлечённых средств.</remarks>
public sealed partial record OwnResourcesFit
{
    internal OwnResourcesFit(
        Clause clause, Fraction share, Sequence<ShareBand> bands, Sequence<ShareBand> unconfirmed) =>
        (Clause, Share, Bands, UnconfirmedBands) = (clause, share, bands, unconfirmed);

    /// <summary>The clause that gives the bounds.</summary>
    public Clause Clause { get; }

    /// <summary>Own and other resources as an exact share of the project's budget, from 0 to 1.</summary>
    public Fraction Share { get; }

    /// <summary>The bounds that the share meets, the highest score first; none where the methodology gives no
    /// numbers.</summary>
    public Sequence<ShareBand> Bands { get; }

    /// <summary>The bounds that the share is above and fits only if it is not confirmed or wrongly reckoned, the highest
    /// score first.</summary>
    public Sequence<ShareBand> UnconfirmedBands { get; }

    /// <summary>The scores whose bound the share meets, the highest first.</summary>
    public Sequence<int> Scores => Bands.Select(band => band.Score).ToSequence();

    /// <summary>The scores that the share fits only if it is not confirmed or wrongly reckoned, the highest
    /// first.</summary>
    public Sequence<int> UnconfirmedScores => UnconfirmedBands.Select(band => band.Score).ToSequence();

    /// <summary>Why these scores fit: the share, and each bound that it meets.</summary>
    public Explanation Explain() =>
        new(
            Clause,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "доля собственных и привлечённых средств: " : "share of own and other resources: ")
                + FractionText.Exact(Share, language)
                + (language == Language.Russian ? "; подходящие баллы: " : "; the scores that fit: ")
                + (Bands.Count > 0 ? List(Scores) : language == Language.Russian ? "нет" : "none")
                + (UnconfirmedBands.Count == 0
                    ? string.Empty
                    : (language == Language.Russian
                        ? "; если не подтверждена или неверно рассчитана: "
                        : "; if it is not confirmed or wrongly reckoned: ") + List(UnconfirmedScores))),
            Bands
                .Select(band => new Explanation(Clause, LocalizedText.Of(language =>
                    NumberText.Plain(band.Score) + ": " + band.InWords(language))))
                .ToSequence());

    /// <summary>The clause and the scores: <c>A1.9.7: 60, 50, 40</c>.</summary>
    public override string ToString() => Clause + ": " + List(Scores);

    private static string List(Sequence<int> scores) =>
        string.Join(", ", scores.Select(score => NumberText.Plain(score)));
}
