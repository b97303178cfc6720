namespace SonkoRules.Scoring;

/// <summary>A methodology for requests up to a bound. Immutable; equal when both are equal. No part of it is
/// null.</summary>
/// <remarks>Методика для заявок с запросом в пределах суммы.</remarks>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
public sealed partial record MethodologyBand(AmountBound Requests, Methodology Methodology)
{
    /// <summary>The bound of the requests.</summary>
    public AmountBound Requests { get; } = Guard.Against.Null(Requests);

    /// <summary>How applications with such requests are scored.</summary>
    public Methodology Methodology { get; } = Guard.Against.Null(Methodology);
}
