using System.Collections.Generic;
using NodaTime;
using SonkoRules.Eligibility;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Eligibility;

/// <summary>Facts about an applicant.</summary>
[Says("Facts about an applicant; one that is absent is not known.")]
internal sealed record FactsDoc(
    [property: Says("The kind of organisation (1.5, 1.5.1).")]
    OrganisationKind? Kind = null,
    [property: Says("Whether it is registered in the region (1.5).")]
    bool? InRegion = null,
    [property: Says("The day since which it has been registered in the region without a break (1.5).")]
    LocalDate? RegisteredInRegionSince = null,
    [property: Says("The day on which it was registered as a legal entity, anywhere (1.5, R-REGION).")]
    LocalDate? RegisteredSince = null,
    [property: Says("Whether it carries on socially oriented activities in the region under its charter (1.5).")]
    bool? SocialActivities = null,
    [property: Says("Whether a public body or a public-law entity is among its founders (1.5.2).")]
    bool? StateFounder = null,
    [property: Says("Its breaches of contracts with the ministry, mended or not; empty: there are none (1.5.3).")]
    IReadOnlyList<BreachDoc>? Breaches = null,
    [property: Says("Whether and how it is being reorganised (1.6.1).")]
    Reorganisation? Reorganisation = null,
    [property: Says("Whether it is being liquidated (1.6.1).")]
    bool? InLiquidation = null,
    [property: Says("Whether a bankruptcy procedure has been introduced (1.6.1).")]
    bool? InBankruptcy = null,
    [property: Says("Whether its activity has been suspended (1.6.1).")]
    bool? ActivitySuspended = null,
    [property: Says("Its debt on the single tax account; 0.00 where there is none (1.6.2).")]
    Rubles? TaxDebt = null,
    [property: Says("Whether it has an overdue debt or obligation to the region (1.6.3).")]
    bool? OverdueDebtToRegion = null,
    [property: Says("Whether that debt is a case that the regional government has excepted (1.6.3).")]
    bool? OverdueDebtExcepted = null,
    [property: Says("Whether one of its heads or its chief accountant is disqualified (1.6.4).")]
    bool? AnyoneDisqualified = null,
    [property: Says("Whether it is a foreign legal entity (1.6.5).")]
    bool? ForeignEntity = null,
    [property: Says("The shares of offshore companies in its charter capital; empty: there are none (1.6.5).")]
    IReadOnlyList<OffshoreHoldingDoc>? OffshoreHoldings = null,
    [property: Says("Whether federal law allows it a greater offshore share (1.6.5).")]
    bool? OffshoreShareExcepted = null,
    [property: Says("Whether it gets regional money under other acts for the same purposes (1.6.6).")]
    bool? OtherRegionalFunding = null,
    [property: Says("Whether it is in the list of those involved in extremism or terrorism (1.6.7).")]
    bool? InExtremismList = null,
    [property: Says("Whether it is in a list of the UN Security Council (1.6.8).")]
    bool? InSecurityCouncilLists = null,
    [property: Says("Whether it is a foreign agent (1.6.9).")]
    bool? ForeignAgent = null);

/// <summary>A breach of a contract with the ministry.</summary>
[Says("A breach of a contract with the ministry that was made after a contest (1.5.3).")]
internal sealed record BreachDoc(
    [property: Says("The day on which the contest was held; absent: not known.")]
    LocalDate? ContestHeld = null,
    [property: Says("Whether the breach stands: false once mended; absent: not known.")]
    bool? Outstanding = null);

/// <summary>A share of an offshore company.</summary>
[Says("A share of one offshore company in the charter capital (1.6.5).")]
internal sealed record OffshoreHoldingDoc(
    [property: Says("The share in per cent, from 0 to 100.")]
    decimal Percent,
    [property: Says("Whether it is held in, or through, a public company traded in Russia and so not counted; absent: not "
        + "known.")]
    bool? ThroughTradedCompany = null);
