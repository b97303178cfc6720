namespace SonkoRules.Subsidies;

/// <summary>The least final score with which an application can win by the rules themselves. A closed union of its
/// nested cases.</summary>
/// <remarks>Проходной балл.</remarks>
[Union]
public abstract partial record PassingScore
{
    private PassingScore() { }

    /// <summary>Whether an application passes.</summary>
    /// <param name="score">Its final score; exactly the threshold passes.</param>
    /// <param name="request">The sum that it asks for.</param>
    public bool IsMetBy(Points score, Rubles request) =>
        this switch
        {
            AtLeast value => score >= value.Points,
            ByRequest value => score >= value.For(request),
            _ => true,
        };

    /// <summary>Any final score can win.</summary>
    public sealed partial record None : PassingScore;

    /// <summary>One threshold for all.</summary>
    /// <param name="Points">The least score that passes.</param>
    public sealed partial record AtLeast(Points Points) : PassingScore;

    /// <summary>A threshold that depends on the sum asked for.</summary>
    public sealed partial record ByRequest : PassingScore
    {
        /// <summary>A threshold that depends on the sum asked for.</summary>
        /// <param name="bands">The thresholds for smaller requests, the smallest first; at least one.</param>
        /// <param name="rest">The least score that passes for all greater requests.</param>
        /// <exception cref="ArgumentNullException"><paramref name="bands"/> is null.</exception>
        /// <exception cref="ArgumentException">There is no band, or the bands do not rise.</exception>
        public ByRequest(Sequence<PassingBand> bands, Points rest)
        {
            if (Guard.Against.Null(bands).Count == 0)
            {
                throw new ArgumentException("At least one band is expected.", nameof(bands));
            }

            AmountBound.CheckRise(bands.Select(band => band.Requests), nameof(bands));
            Bands = bands;
            Rest = rest;
        }

        /// <summary>The thresholds for smaller requests, the smallest first.</summary>
        public Sequence<PassingBand> Bands { get; }

        /// <summary>The least score that passes for all greater requests.</summary>
        public Points Rest { get; }

        /// <summary>The threshold for a request.</summary>
        internal Points For(Rubles request)
        {
            foreach (var band in Bands)
            {
                if (band.Requests.Holds(request)) { return band.Least; }
            }

            return Rest;
        }
    }
}
