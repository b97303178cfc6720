using SonkoRules.Eligibility;

namespace SonkoRules.Json;

/// <summary>Asks whether an applicant may take part. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос заключения о соответствии заявителя.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Applicant">What is known of the applicant on each day; which days share one object is part of what is
/// said, see <see cref="ApplicantTimeline"/>.</param>
/// <param name="Dates">The days on which requirements must hold.</param>
/// <param name="Explain">Whether the answer explains the verdict.</param>
public sealed partial record EligibilityRequest(
    Rulebook Rules, ApplicantTimeline Applicant, EligibilityDates Dates, bool Explain = false)
    : RuleRequest(Rules, Explain)
{
    /// <summary>What is known of the applicant on each day.</summary>
    public ApplicantTimeline Applicant { get; } = Guard.Against.Null(Applicant);

    /// <summary>The days on which requirements must hold.</summary>
    public EligibilityDates Dates { get; } = Guard.Against.Null(Dates);
}

internal sealed record EligibilityRequestDoc(
    string Document,
    [Says("The rules that the applicant is assessed by.")] RulesDoc Rules,
    [Says("The days on which requirements must hold.")] EligibilityDatesDoc Dates,
    [Says("What is known of the applicant: one description for all the days, or several, each for its days; every "
        + "day once.")]
    IReadOnlyList<ApplicantDoc> Applicant,
    [Says("Whether the answer explains the verdict; absent: no.")] bool? Explain = null) : IDocument;

[Says("The days of one application on which requirements must hold.")]
internal sealed record EligibilityDatesDoc(
    [Says("The day on which the application was filed.")] LocalDate Filing,
    [Says("The last day of acceptance.")] LocalDate AcceptanceEnd,
    [Says("The day on which the application is considered, not before the day of filing.")] LocalDate Consideration);

[Says("What is known of an applicant on certain days: the same facts on all of them, unknown ones included.")]
internal sealed record ApplicantDoc(
    [Says("The facts; one that is absent is not known, and nothing is concluded from it.")] FactsDoc Facts,
    [Says("The days on which they are so, none twice; absent: all three.")] IReadOnlyList<ContestDay>? Days = null);

[Says("Facts about an applicant; one that is absent is not known.")]
internal sealed record FactsDoc(
    [Says("The kind of organisation (1.5, 1.5.1).")] OrganisationKind? Kind = null,
    [Says("Whether it is registered in the region (1.5).")] bool? InRegion = null,
    [Says("The day since which it has been registered in the region without a break (1.5).")]
    LocalDate? RegisteredInRegionSince = null,
    [Says("The day on which it was registered as a legal entity, anywhere (1.5, R-REGION).")]
    LocalDate? RegisteredSince = null,
    [Says("Whether it carries on socially oriented activities in the region under its charter (1.5).")]
    bool? SocialActivities = null,
    [Says("Whether a public body or a public-law entity is among its founders (1.5.2).")] bool? StateFounder = null,
    [Says("Its breaches of contracts with the ministry, mended or not; empty: there are none (1.5.3).")]
    IReadOnlyList<BreachDoc>? Breaches = null,
    [Says("Whether and how it is being reorganised (1.6.1).")] Reorganisation? Reorganisation = null,
    [Says("Whether it is being liquidated (1.6.1).")] bool? InLiquidation = null,
    [Says("Whether a bankruptcy procedure has been introduced (1.6.1).")] bool? InBankruptcy = null,
    [Says("Whether its activity has been suspended (1.6.1).")] bool? ActivitySuspended = null,
    [Says("Its debt on the single tax account; 0.00 where there is none (1.6.2).")] Rubles? TaxDebt = null,
    [Says("Whether it has an overdue debt or obligation to the region (1.6.3).")] bool? OverdueDebtToRegion = null,
    [Says("Whether that debt is a case that the regional government has excepted (1.6.3).")]
    bool? OverdueDebtExcepted = null,
    [Says("Whether one of its heads or its chief accountant is disqualified (1.6.4).")] bool? AnyoneDisqualified = null,
    [Says("Whether it is a foreign legal entity (1.6.5).")] bool? ForeignEntity = null,
    [Says("The shares of offshore companies in its charter capital; empty: there are none (1.6.5).")]
    IReadOnlyList<OffshoreHoldingDoc>? OffshoreHoldings = null,
    [Says("Whether federal law allows it a greater offshore share (1.6.5).")] bool? OffshoreShareExcepted = null,
    [Says("Whether it gets regional money under other acts for the same purposes (1.6.6).")]
    bool? OtherRegionalFunding = null,
    [Says("Whether it is in the list of those involved in extremism or terrorism (1.6.7).")]
    bool? InExtremismList = null,
    [Says("Whether it is in a list of the UN Security Council (1.6.8).")] bool? InSecurityCouncilLists = null,
    [Says("Whether it is a foreign agent (1.6.9).")] bool? ForeignAgent = null,
    [Says("Whether it is a territorial division of another organisation; asked for only under a reading (1.5.1, "
        + "R-BRANCH).")]
    DivisionDoc? Division = null);

[Says("Whether an organisation is a territorial division of another (1.5.1).")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NoDivision), "NoDivision")]
[JsonDerivedType(typeof(DivisionOf), "DivisionOf")]
internal abstract record DivisionDoc
{
    [Says("It is nobody's division.")]
    public sealed record NoDivision : DivisionDoc;

    [Says("It is a division of an organisation.")]
    public sealed record DivisionOf(
        [Says("The kind of that organisation.")] OrganisationKind Organisation) : DivisionDoc;
}

[Says("A breach of a contract with the ministry that was made after a contest (1.5.3).")]
internal sealed record BreachDoc(
    [Says("The day on which the contest was held; absent: not known.")] LocalDate? ContestHeld = null,
    [Says("Whether the breach stands: false once mended; absent: not known.")] bool? Outstanding = null);

[Says("A share of one offshore company in the charter capital (1.6.5).")]
internal sealed record OffshoreHoldingDoc(
    [Says("The share in per cent, from 0 to 100.")] decimal Percent,
    [Says("Whether it is held in, or through, a public company traded in Russia and so not counted; absent: not "
        + "known.")]
    bool? ThroughTradedCompany = null);
