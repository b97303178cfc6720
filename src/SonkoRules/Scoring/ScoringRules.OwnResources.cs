namespace SonkoRules.Scoring;

/// <content>The scores that a share of own resources fits.</content>
public sealed partial class ScoringRules
{
    /// <summary>The scores of the criterion on own resources whose numeric bound the share of own resources meets
    /// (point A1.9.7).</summary>
    /// <param name="own">Own and other resources.</param>
    /// <param name="projectBudget">The whole budget of the project, not the subsidy: above zero and not below
    /// <paramref name="own"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of its bounds.</exception>
    public OwnResourcesFit OwnResources(Rubles own, Rubles projectBudget)
    {
        Guard.Against.NotPositive(projectBudget);
        Guard.Against.OutOfRange(own.Kopecks, 0, projectBudget.Kopecks, nameof(own));
        return OwnResources(new Fraction(own.Kopecks, projectBudget.Kopecks));
    }

    /// <summary>The scores of the criterion on own resources whose numeric bound a share meets, and those that it fits
    /// only if it is not confirmed or wrongly reckoned (point A1.9.7).</summary>
    /// <param name="share">Own and other resources as a share of the whole budget of the project, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public OwnResourcesFit OwnResources(Fraction share) =>
        share < Fraction.Zero || share > Fraction.One
            ? throw new ArgumentOutOfRangeException(
                nameof(share), Printing.Of(share), FormattableString.Invariant($"A share from 0 to 1 is expected, not {share}."))
            : new OwnResourcesFit(
                Methodology.Clauses.OwnResources,
                share,
                Bands(band => band.Holds(share)),
                Bands(band => band.HoldsUnconfirmed(share)));

    private Sequence<ShareBand> Bands(Func<ShareBand, bool> holds) =>
        Methodology.OwnResourceBands.Where(holds).OrderByDescending(band => band.Score).ToSequence();
}
