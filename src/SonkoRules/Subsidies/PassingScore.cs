using System;
using System.Linq;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Subsidies;

/// <summary>
/// The least final score with which an application can win by the rules themselves. A closed union of its nested cases.
/// </summary>
/// <remarks>Проходной балл.</remarks>
public abstract record PassingScore
{
    private PassingScore()
    {
    }

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

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="none">For no threshold.</param>
    /// <param name="atLeast">For one threshold.</param>
    /// <param name="byRequest">For a threshold by the request.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<None, T> none, Func<AtLeast, T> atLeast, Func<ByRequest, T> byRequest)
    {
        Guard.Against.Null(none);
        Guard.Against.Null(atLeast);
        Guard.Against.Null(byRequest);
        return this switch
        {
            None value => none(value),
            AtLeast value => atLeast(value),
            _ => byRequest((ByRequest)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="none">For no threshold.</param>
    /// <param name="atLeast">For one threshold.</param>
    /// <param name="byRequest">For a threshold by the request.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<None> none, Action<AtLeast> atLeast, Action<ByRequest> byRequest)
    {
        Guard.Against.Null(none);
        Guard.Against.Null(atLeast);
        Guard.Against.Null(byRequest);
        switch (this)
        {
            case None value:
                none(value);
                break;
            case AtLeast value:
                atLeast(value);
                break;
            default:
                byRequest((ByRequest)this);
                break;
        }
    }

    /// <summary>Any final score can win.</summary>
    public sealed record None : PassingScore;

    /// <summary>One threshold for all.</summary>
    /// <param name="Points">The least score that passes.</param>
    public sealed record AtLeast(Points Points) : PassingScore;

    /// <summary>A threshold that depends on the sum asked for.</summary>
    public sealed record ByRequest : PassingScore
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
                if (band.Requests.Holds(request))
                {
                    return band.Least;
                }
            }

            return Rest;
        }
    }
}
