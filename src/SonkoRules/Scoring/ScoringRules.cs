namespace SonkoRules.Scoring;

/// <summary>Scoring by a methodology under given readings: an expert's total and conclusion, the final score, by the
/// criteria and weights (A1.8) and the values described (A1.9).
/// Immutable; equal when the methodology and the readings are equal; safe for use by several threads.</summary>
/// <remarks>Оценка заявок по методике (приложение 1).</remarks>
/// <example><code>rules.Scoring.Score(sheets).OrThrow().Value // 81.00</code></example>
public sealed partial class ScoringRules : IEquatable<ScoringRules>
{
    private readonly ScoreFormula _formula;
    private readonly BonusRule _bonuses;
    private readonly ConclusionRule _conclusions;
    private readonly AllowedScores[] _allowed;

    /// <summary>Scoring by a methodology.</summary>
    /// <param name="methodology">The methodology.</param>
    /// <param name="readings">The readings; R-PANEL, R-GRID, R-BANDS, R-ROUND and R-HALF matter here.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A bonus has more digits than the final score, or the greatest score does not
    /// fit: its points, times the experts of the largest panel or the digits of a mean, are above nine million
    /// million.</exception>
    public ScoringRules(Methodology methodology, Readings readings)
    {
        Methodology = Guard.Against.Null(methodology);
        Readings = Guard.Against.Null(readings);
        _formula = ScoreFormula.Of(methodology, readings.ScoreRounding, readings.HalfRounding);
        if (Contradictions(methodology).FirstOrDefault() is { } error)
        {
            throw new ArgumentException(error.Message.English, nameof(methodology));
        }

        _bonuses = new BonusRule(methodology, readings.HalfRounding);
        _conclusions = ConclusionRule.Of(methodology, readings.ConclusionGaps, readings.HalfRounding);
        (LeastExperts, GreatestExperts) = Panel(methodology.Panel, readings.Panel);
        var describedOnly = readings.ScoreGrid == ScoreGrid.DescribedOnly;
        _allowed = [.. methodology.Criteria.Select(criterion => new AllowedScores(
            criterion.Scale, describedOnly ? criterion.Scale.DescribedStep : 1))];
    }

    /// <summary>The methodology.</summary>
    public Methodology Methodology { get; }

    /// <summary>The readings.</summary>
    public Readings Readings { get; }

    /// <summary>The least number of experts whose sheets make a score.</summary>
    public int LeastExperts { get; }

    /// <summary>The greatest number of experts whose sheets make a score.</summary>
    public int GreatestExperts { get; }

    /// <summary>The readings that a score depends on, with their answers.</summary>
    public Sequence<AppliedReading> AppliedReadings =>
        ReadingCatalogue.Applied(
            Readings, ReadingIds.Panel, ReadingIds.Grid, ReadingIds.Bands, ReadingIds.Round, ReadingIds.Half);

    /// <summary>Whether both score by the same methodology and readings.</summary>
    public static bool operator ==(ScoringRules? left, ScoringRules? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the methodologies or the readings differ.</summary>
    public static bool operator !=(ScoringRules? left, ScoringRules? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ScoringRules? other) =>
        other is not null && Methodology == other.Methodology && Readings == other.Readings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoringRules);

    /// <inheritdoc/>
    public override int GetHashCode() => (Methodology, Readings).GetHashCode();

    /// <summary>How a criterion's part of the final score is computed.</summary>
    internal LocalizedText SayPart(int criterion, int sum, int experts) => _formula.SayPart(criterion, sum, experts);

    private static (int Least, int Greatest) Panel(PanelSize panel, PanelReading reading)
    {
        var (least, greatest) = panel.Match(
            exactly => (exactly.Experts, exactly.Experts), atLeast => (atLeast.Experts, PanelSize.Greatest));
        return reading == PanelReading.ThoseWhoScored ? (1, greatest) : (least, greatest);
    }
}
