namespace SonkoRules.Scoring;

/// <summary>Finds the conclusion of an expert's total (A1.10). This is the one place that turns the reading R-BANDS
/// into behaviour: bands are stated to fewer digits than totals have, so totals fall between them.</summary>
internal abstract class ConclusionRule
{
    private readonly Sequence<ConclusionBand> _bands;

    private ConclusionRule(Methodology methodology) => _bands = methodology.Bands;

    public static ConclusionRule Of(Methodology methodology, ConclusionGaps gaps, HalfRounding half) =>
        gaps switch
        {
            ConclusionGaps.HalfOpenBands => new HalfOpen(methodology),
            ConclusionGaps.RoundToTenths => new RoundedFirst(methodology, half),
            _ => new AsStated(methodology),
        };

    public Conclusion ConclusionOf(Points total)
    {
        foreach (var band in _bands)
        {
            if (Holds(band, total)) { return band.Conclusion; }
        }

        return Conclusion.None;
    }

    protected abstract bool Holds(ConclusionBand band, Points total);

    private sealed class HalfOpen(Methodology methodology) : ConclusionRule(methodology)
    {
        protected override bool Holds(ConclusionBand band, Points total) => total >= band.From;
    }

    private sealed class RoundedFirst(Methodology methodology, HalfRounding half) : ConclusionRule(methodology)
    {
        private readonly long _digit = Points.UnitsPerPoint / WholeDivision.PowerOfTen(methodology.BandDigits);

        protected override bool Holds(ConclusionBand band, Points total) =>
            band.Holds(Points.FromUnits(WholeDivision.Nearest(total.Units, _digit, half) * _digit));
    }

    private sealed class AsStated(Methodology methodology) : ConclusionRule(methodology)
    {
        protected override bool Holds(ConclusionBand band, Points total) => band.Holds(total);
    }
}
