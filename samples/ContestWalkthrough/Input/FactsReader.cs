using System.Linq;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads the facts of an applicant; a blank cell is a fact that is not known yet.</summary>
internal static class FactsReader
{
    private const string Kind = "kind";
    private const string InRegion = "in_region";
    private const string InRegionSince = "in_region_since";
    private const string Registered = "registered";
    private const string Activities = "activities";
    private const string PublicFounder = "public_founder";
    private const string BreachedContests = "breached_contests";
    private const string Reorganised = "reorganisation";
    private const string Liquidation = "liquidation";
    private const string Bankruptcy = "bankruptcy";
    private const string Suspended = "suspended";
    private const string TaxDebt = "tax_debt";
    private const string DebtToRegion = "debt_to_region";
    private const string DebtExcepted = "debt_excepted";
    private const string Disqualified = "disqualified";
    private const string Foreign = "foreign";
    private const string OffshorePercent = "offshore_percent";
    private const string OffshoreExcepted = "offshore_excepted";
    private const string OtherFunding = "other_funding";
    private const string ExtremismList = "extremism_list";
    private const string UnitedNationsLists = "un_lists";
    private const string ForeignAgent = "foreign_agent";

    public static readonly string[] Columns =
    [
        Kind, InRegion, InRegionSince, Registered, Activities, PublicFounder, BreachedContests, Reorganised,
        Liquidation, Bankruptcy, Suspended, TaxDebt, DebtToRegion, DebtExcepted, Disqualified, Foreign,
        OffshorePercent, OffshoreExcepted, OtherFunding, ExtremismList, UnitedNationsLists, ForeignAgent,
    ];

    public static ApplicantFacts Read(RowReader row) =>
        new()
        {
            Kind = row.IsBlank(Kind) ? null : row.Choice(Kind, FactWords.Kinds),
            InRegion = row.YesNo(InRegion),
            RegisteredInRegionSince = row.IsBlank(InRegionSince) ? null : row.Day(InRegionSince),
            RegisteredSince = row.IsBlank(Registered) ? null : row.Day(Registered),
            SocialActivities = row.YesNo(Activities),
            StateFounder = row.YesNo(PublicFounder),
            Breaches = row.Days(BreachedContests)?
                .Select(held => new ContractBreach { ContestHeld = held, Outstanding = true })
                .ToSequence(),
            Reorganisation = row.IsBlank(Reorganised) ? null : row.Choice(Reorganised, FactWords.Reorganisations),
            InLiquidation = row.YesNo(Liquidation),
            InBankruptcy = row.YesNo(Bankruptcy),
            ActivitySuspended = row.YesNo(Suspended),
            TaxDebt = row.OptionalAmount(TaxDebt, Rubles.Zero),
            OverdueDebtToRegion = row.YesNo(DebtToRegion),
            OverdueDebtExcepted = row.YesNo(DebtExcepted),
            AnyoneDisqualified = row.YesNo(Disqualified),
            ForeignEntity = row.YesNo(Foreign),
            OffshoreHoldings = Offshore(row),
            OffshoreShareExcepted = row.YesNo(OffshoreExcepted),
            OtherRegionalFunding = row.YesNo(OtherFunding),
            InExtremismList = row.YesNo(ExtremismList),
            InSecurityCouncilLists = row.YesNo(UnitedNationsLists),
            ForeignAgent = row.YesNo(ForeignAgent),
        };

    // One share that counts stands for all of them: the requirement looks at their sum.
    private static Sequence<OffshoreHolding>? Offshore(RowReader row)
    {
        var percent = row.IsBlank(OffshorePercent) ? null : row.Number(OffshorePercent, 0, 100);
        return percent switch
        {
            null => null,
            0 => Sequence.Empty<OffshoreHolding>(),
            { } share => Sequence.Of(new OffshoreHolding { Percent = share, ThroughTradedCompany = false }),
        };
    }
}
