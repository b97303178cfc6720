using SonkoRules.Ranking;

namespace SonkoRules.Contests;

/// <summary>What one order of tied applications comes to. Immutable; equal when all of it is equal.</summary>
/// <remarks>Исход при одном из порядков равных заявок.</remarks>
public sealed partial record TieOutcome
{
    internal TieOutcome(Sequence<TieDecision> orders, Sequence<TieAward> awards, string? asked) =>
        (Orders, Awards, Asked) = (orders, awards, asked);

    /// <summary>An order of each tied group that comes to it; other orders may as well.</summary>
    public Sequence<TieDecision> Orders { get; }

    /// <summary>The subsidies of the applications whose subsidies differ between orders, zero where one gets
    /// nothing.</summary>
    public Sequence<TieAward> Awards { get; }

    /// <summary>The application whose answer to an offer is awaited then; null where none is.</summary>
    public string? Asked { get; }
}

/// <summary>The subsidy of an application under one order of tied applications; <c>default</c> stands for no
/// application.</summary>
/// <param name="ApplicationId">The id of the application.</param>
/// <param name="Amount">Its subsidy; zero where it gets nothing.</param>
public readonly partial record struct TieAward(string ApplicationId, Rubles Amount);
