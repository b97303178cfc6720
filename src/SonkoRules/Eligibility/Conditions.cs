namespace SonkoRules.Eligibility;

/// <summary>Which conditions make up which requirement.</summary>
internal static class Conditions
{
    private static readonly Sequence<Condition>[] OfRequirements =
    [
        Sequence.Of(Condition.Category),
        Sequence.Of(Condition.InRegion, Condition.RegisteredLongEnough),
        Sequence.Of(Condition.Activities),
        Sequence.Of(Condition.AdmittedKind, Condition.Division),
        Sequence.Of(Condition.Founders),
        Sequence.Of(Condition.EarlierContracts),
        Sequence.Of(Condition.Reorganisation, Condition.Liquidation, Condition.Bankruptcy, Condition.Suspension),
        Sequence.Of(Condition.TaxDebt),
        Sequence.Of(Condition.DebtToRegion),
        Sequence.Of(Condition.Disqualification),
        Sequence.Of(Condition.ForeignEntity, Condition.OffshoreShare),
        Sequence.Of(Condition.OtherFunding),
        Sequence.Of(Condition.ExtremismList),
        Sequence.Of(Condition.SecurityCouncilLists),
        Sequence.Of(Condition.ForeignAgent),
    ];

    private static readonly uint[] Masks =
        [.. OfRequirements.Select(conditions => (uint)Bits.Of(conditions.Select(condition => (int)condition)))];

    public static Sequence<Condition> Of(RequirementId requirement) =>
        OfRequirements[(int)Guard.Against.Undefined(requirement)];

    public static uint Bit(Condition condition) => 1u << (int)condition;

    public static uint MaskOf(RequirementId requirement) => Masks[(int)requirement];
}
