using SonkoRules.Ranking;

namespace SonkoRules.Contests;

/// <summary>A tie that the order leaves open and on which it depends who gets money, how much, or who is asked first:
/// the result is open until the commission decides. Immutable; equal when all of it is equal.</summary>
/// <remarks>Неразрешённое равенство, от которого зависит распределение средств.</remarks>
public sealed partial record OpenTie
{
    /// <summary>The largest tied group whose orders are walked.</summary>
    public const int GreatestGroup = 7;

    /// <summary>The most outcomes that are listed.</summary>
    public const int GreatestOutcomes = 24;

    internal OpenTie(
        Clause clause,
        Sequence<Sequence<string>> groups,
        Sequence<string> affected,
        Rubles? sumAtStake,
        Sequence<TieOutcome> outcomes,
        int furtherOutcomes) =>
        (Clause, Groups, Affected, SumAtStake, Outcomes, FurtherOutcomes) =
            (clause, groups, affected, sumAtStake, outcomes, furtherOutcomes);

    /// <summary>The clause on equal applications (2.20).</summary>
    public Clause Clause { get; }

    /// <summary>The tied applications, group by group in the order of the rating; within a group by their ids. Each group
    /// wants a <see cref="TieDecision"/>.</summary>
    public Sequence<Sequence<string>> Groups { get; }

    /// <summary>The applications whose subsidy, or whose being asked first, differs between orders, in the order of the
    /// rating; where not every order was walked, all from the first of the groups on.</summary>
    public Sequence<string> Affected { get; }

    /// <summary>The largest sum that one order gives to the applications whose subsidies differ between orders; null
    /// where not every order was walked.</summary>
    public Rubles? SumAtStake { get; }

    /// <summary>Whether every order was walked: no group is larger than <see cref="GreatestGroup"/>, and the orders of
    /// several groups together are not too many. Where not, no outcome is listed.</summary>
    public bool IsEnumerated => SumAtStake is not null;

    /// <summary>The distinct outcomes, the first <see cref="GreatestOutcomes"/> of them. An order under which an event
    /// of the input could not have happened is none.</summary>
    public Sequence<TieOutcome> Outcomes { get; }

    /// <summary>How many more distinct outcomes there are.</summary>
    public int FurtherOutcomes { get; }

    /// <summary>The tied applications, the sum and the outcomes in words.</summary>
    public Explanation Explain() => OpenTieExplanation.Of(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
