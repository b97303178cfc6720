namespace SonkoRules.Eligibility;

/// <summary>What is known of an applicant on one day. Every fact is known or, when null, not yet known; a new value
/// knows nothing, and nothing is ever concluded from a fact that is missing. Facts are changed with <c>with</c>.
/// Immutable; equal when every fact is equal.</summary>
/// <remarks>Сведения о заявителе на определённый день.</remarks>
public sealed partial record ApplicantFacts
{
    /// <summary>Nothing is known.</summary>
    public static ApplicantFacts Unknown { get; } = new();

    /// <summary>The kind of organisation (1.5, 1.5.1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the enumeration.</exception>
    public OrganisationKind? Kind
    {
        get;
        init => field = value is { } kind ? Guard.Against.Undefined(kind, nameof(Kind)) : null;
    }

    /// <summary>Whether it is a territorial division, and of which kind of organisation (1.5.1; asked for only under
    /// <see cref="Acts.Divisions.OfEveryKind"/>). A division of a public-state association is a <see cref="Kind"/> of its
    /// own.</summary>
    public TerritorialDivision? Division { get; init; }

    /// <summary>Whether the applicant is registered in the region on this day (1.5).</summary>
    public bool? InRegion { get; init; }

    /// <summary>The day since which it has been registered in the region without a break (1.5).</summary>
    public LocalDate? RegisteredInRegionSince { get; init; }

    /// <summary>The day on which it was registered as a legal entity, anywhere (1.5; asked for only under
    /// <see cref="Acts.YearOfRegistration.Anywhere"/>).</summary>
    public LocalDate? RegisteredSince { get; init; }

    /// <summary>Whether it carries on in the region, under its charter, an activity of article 31.1 of the law on
    /// non-profit organisations (1.5).</summary>
    public bool? SocialActivities { get; init; }

    /// <summary>Whether a state body, a local self-government body or a public-law entity is among its founders
    /// (1.5.2).</summary>
    public bool? StateFounder { get; init; }

    /// <summary>Its breaches of contracts with the ministry, mended or not; empty when there are none
    /// (1.5.3).</summary>
    public Sequence<ContractBreach>? Breaches { get; init; }

    /// <summary>Whether and how it is being reorganised (1.6.1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public Reorganisation? Reorganisation
    {
        get;
        init => field = value is { } form ? Guard.Against.Undefined(form, nameof(Reorganisation)) : null;
    }

    /// <summary>Whether it is being liquidated (1.6.1).</summary>
    public bool? InLiquidation { get; init; }

    /// <summary>Whether a bankruptcy procedure has been introduced (1.6.1).</summary>
    public bool? InBankruptcy { get; init; }

    /// <summary>Whether its activity has been suspended (1.6.1).</summary>
    public bool? ActivitySuspended { get; init; }

    /// <summary>Its debt on the single tax account; 0.00 when there is none (1.6.2).</summary>
    /// <remarks>Задолженность на едином налоговом счёте.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The debt is below zero.</exception>
    public Rubles? TaxDebt
    {
        get;
        init => field = value is { } debt ? Guard.Against.Negative(debt, nameof(TaxDebt)) : null;
    }

    /// <summary>Whether it has an overdue debt to the regional budget or another overdue obligation to the region
    /// (1.6.3).</summary>
    public bool? OverdueDebtToRegion { get; init; }

    /// <summary>Whether that debt is a case that the regional government has excepted (1.6.3).</summary>
    public bool? OverdueDebtExcepted { get; init; }

    /// <summary>Whether its head, a member of its collegial executive body, its sole executive or its chief accountant
    /// is in the register of disqualified persons (1.6.4).</summary>
    /// <remarks>Реестр дисквалифицированных лиц.</remarks>
    public bool? AnyoneDisqualified { get; init; }

    /// <summary>Whether it is a foreign legal entity, one registered offshore included (1.6.5).</summary>
    public bool? ForeignEntity { get; init; }

    /// <summary>The shares of offshore companies in its charter capital; empty when there are none, as in a non-profit
    /// without such capital (1.6.5).</summary>
    public Sequence<OffshoreHolding>? OffshoreHoldings { get; init; }

    /// <summary>Whether federal law allows it a greater offshore share (1.6.5).</summary>
    public bool? OffshoreShareExcepted { get; init; }

    /// <summary>Whether it gets money from the regional budget under other acts for the same purposes
    /// (1.6.6).</summary>
    public bool? OtherRegionalFunding { get; init; }

    /// <summary>Whether it is in the list of those involved in extremism or terrorism (1.6.7).</summary>
    public bool? InExtremismList { get; init; }

    /// <summary>Whether it is in a list of the UN Security Council (1.6.8).</summary>
    public bool? InSecurityCouncilLists { get; init; }

    /// <summary>Whether it is a foreign agent (1.6.9).</summary>
    /// <remarks>Иностранный агент.</remarks>
    public bool? ForeignAgent { get; init; }
}
