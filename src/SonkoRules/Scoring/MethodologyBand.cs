namespace SonkoRules.Scoring;

/// <summary>A methodology for requests up to a bound. Immutable; equal when both are equal.</summary>
/// <remarks>Методика для заявок с запросом в пределах суммы.</remarks>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
public sealed partial record MethodologyBand(AmountBound Requests, Methodology Methodology)
{
    /// <summary>The bound of the requests.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AmountBound Requests { get; } = Guard.Against.Null(Requests);

    /// <summary>How applications with such requests are scored.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Methodology Methodology { get; } = Guard.Against.Null(Methodology);
}
