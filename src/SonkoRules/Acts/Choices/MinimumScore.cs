namespace SonkoRules.Acts;

/// <summary>The least final score with which an application can win (reading R-MINIMUM, clauses 3.3, A1.10).
/// <c>default</c> is <see cref="None"/>, the default reading: 3.3 names no threshold.</summary>
/// <remarks>Минимальный (проходной) балл.</remarks>
public readonly struct MinimumScore : IEquatable<MinimumScore>
{
    private readonly bool _given;
    private readonly Points _points;

    private MinimumScore(Points points) => (_given, _points) = (true, points);

    /// <summary>No threshold: any final score can win.</summary>
    public static MinimumScore None => default;

    /// <summary>Whether there is no threshold.</summary>
    public bool IsNone => !_given;

    /// <summary>The threshold; an application with exactly this score passes.</summary>
    /// <exception cref="InvalidOperationException">There is no threshold.</exception>
    public Points Points =>
        _given ? _points : throw new InvalidOperationException("There is no minimum score: see IsNone.");

    /// <summary>A threshold given by the caller.</summary>
    /// <param name="points">The least final score that can win, itself included.</param>
    public static MinimumScore Of(Points points) => new(points);

    /// <summary>Whether two thresholds are the same.</summary>
    public static bool operator ==(MinimumScore left, MinimumScore right) => left.Equals(right);

    /// <summary>Whether two thresholds differ.</summary>
    public static bool operator !=(MinimumScore left, MinimumScore right) => !left.Equals(right);

    /// <summary>Whether a final score passes.</summary>
    /// <param name="score">The final score.</param>
    public bool IsMetBy(Points score) => !_given || score >= _points;

    /// <inheritdoc/>
    public bool Equals(MinimumScore other) => _given == other._given && _points == other._points;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MinimumScore other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _given ? _points.GetHashCode() : -1;

    /// <summary>The threshold as a number of points, or <c>none</c>.</summary>
    public override string ToString() => _given ? _points.ToString() : "none";
}
