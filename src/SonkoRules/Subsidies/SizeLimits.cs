namespace SonkoRules.Subsidies;

/// <summary>The caps, or the floors, of the terms as money. A share of the volume rounds so that the exact bound is
/// kept: down as a cap (R-KOPECK says to what), up to the kopeck as a floor.</summary>
internal sealed class SizeLimits
{
    private readonly SizeLimit[] _limits;
    private readonly WholeRatio[] _shares;
    private readonly KopeckRounding _rounding;

    public SizeLimits(Sequence<SizeLimit> limits, KopeckRounding rounding)
    {
        _limits = [.. limits];
        _shares = Array.ConvertAll(
            _limits, limit => new WholeRatio(limit.Bound is SizeLimit.ShareOfVolume share ? share.Share : 0));
        _rounding = rounding;
    }

    /// <summary>The least of the caps that bind, or the greatest amount there is where none does.</summary>
    public Rubles Cap(Rubles volume, string category)
    {
        var cap = Rubles.MaxValue;
        for (var i = 0; i < _limits.Length; i++)
        {
            if (Binds(_limits[i], category)) { cap = Rubles.Min(cap, CapOf(i, volume)); }
        }

        return cap;
    }

    /// <summary>The greatest of the floors that bind, or zero where none does.</summary>
    public Rubles Floor(Rubles volume, string category)
    {
        var floor = Rubles.Zero;
        for (var i = 0; i < _limits.Length; i++)
        {
            if (Binds(_limits[i], category)) { floor = Rubles.Max(floor, FloorOf(i, volume)); }
        }

        return floor;
    }

    private static bool Binds(SizeLimit limit, string category) =>
        limit.AppliesTo.Length == 0 || limit.AppliesTo == category;

    private Rubles CapOf(int index, Rubles volume) =>
        _limits[index].Bound is SizeLimit.Amount amount
            ? amount.Rubles
            : _rounding.Cap(volume.Kopecks * _shares[index].Numerator, _shares[index].Denominator);

    private Rubles FloorOf(int index, Rubles volume)
    {
        if (_limits[index].Bound is SizeLimit.Amount amount) { return amount.Rubles; }

        var exact = volume.Kopecks * _shares[index].Numerator;
        var down = WholeDivision.Down(exact, _shares[index].Denominator);
        return Rubles.FromKopecks((long)down + (down * _shares[index].Denominator == exact ? 0 : 1));
    }
}
