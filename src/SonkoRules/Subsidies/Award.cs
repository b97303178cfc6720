using SonkoRules.Ranking;

namespace SonkoRules.Subsidies;

/// <summary>A subsidy of a winner. Immutable; equal when all of it is equal.</summary>
/// <remarks>Субсидия победителя конкурса.</remarks>
public sealed partial record Award
{
    internal Award(RatingPosition position, SubsidySize size, bool fromRemainder, Rubles available, Rubles counted)
        : this(position, size, fromRemainder, available, counted, size.Amount, Rubles.Zero) { }

    internal Award(
        RatingPosition position,
        SubsidySize size,
        bool fromRemainder,
        Rubles available,
        Rubles counted,
        Rubles amount,
        Rubles sumOfSizes) =>
        (Position, Size, Amount, SumOfSizes, IsFromRemainder, Available, Counted) =
            (position, size, amount, sumOfSizes, fromRemainder, available, counted);

    /// <summary>The place in the rating and the application.</summary>
    public RatingPosition Position { get; }

    /// <summary>The id of the application.</summary>
    public string ApplicationId => Position.Entry.ApplicationId;

    /// <summary>The size of the subsidy with its arithmetic, before any cut in proportion.</summary>
    public SubsidySize Size { get; }

    /// <summary>The subsidy, above zero: its size, or what a cut in proportion and later releases left of it.</summary>
    public Rubles Amount { get; private init; }

    /// <summary>The sum of the sizes that were cut in proportion to the limits, this one among them; zero where nothing
    /// was cut.</summary>
    public Rubles SumOfSizes { get; }

    /// <summary>Whether everyone was cut in proportion.</summary>
    public bool IsCut => SumOfSizes > Rubles.Zero;

    /// <summary>Whether the application won by the offer of what was left (3.4), not within the limits (3.3).</summary>
    public bool IsFromRemainder { get; }

    /// <summary>The money still uncovered before this application: of the limits (3.3), or what was left
    /// (3.4).</summary>
    public Rubles Available { get; }

    /// <summary>What this application was counted at against <see cref="Available"/> (R-FILL).</summary>
    public Rubles Counted { get; }

    /// <summary>Whether the request was reduced to what was left.</summary>
    public bool IsReduced => Size.Request < Position.Entry.Request;

    /// <summary>The clause by which the application won.</summary>
    public Clause Clause => IsFromRemainder ? Size.Rules.Terms.RemainderClause : Size.Rules.Terms.WinnersClause;

    /// <summary>What of the subsidy was released later; zero where nothing was.</summary>
    public Rubles ReleasedLater { get; private init; }

    /// <summary>The same award after a part of it was released.</summary>
    internal Award Less(Rubles amount) => this with { Amount = Amount - amount, ReleasedLater = ReleasedLater + amount };

    /// <summary>Why the application won and how its subsidy was sized.</summary>
    public Explanation Explain() => AwardExplanation.Of(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
