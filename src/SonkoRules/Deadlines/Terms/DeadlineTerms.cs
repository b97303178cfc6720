using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>
/// Every term of an edition as data, named by what is due; the rules of the same names count them. Immutable; equal when
/// all of it is equal.
/// </summary>
/// <remarks>Сроки редакции.</remarks>
public sealed partial record DeadlineTerms
{
    /// <summary>The clause by which a contest gives subsidies of its own financial year (1.5).</summary>
    public required Clause FinancialYearClause { get; init; }

    /// <summary>The clause on the protocol by which the winners are determined (2.23); no term is set for it.</summary>
    public required Clause ResultsProtocolClause { get; init; }

    /// <summary>The days off with pay that the region declared beside the federal ones, for the reading R-DECREE-DAYS;
    /// none by default.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public Sequence<PaidDaysOffPeriod> RegionalPaidDaysOff
    {
        get;
        init => field = Guard.Against.Null(value, nameof(RegionalPaidDaysOff));
    } = Sequence.Empty<PaidDaysOffPeriod>();

    /// <summary>The ministry publishes the information on the subsidy after the budget law. Clause 1.8.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> SubsidyInformation { get; init => field = Guard.Against.Null(value, nameof(SubsidyInformation)); }

    /// <summary>The announcement is published so long before acceptance opens. Clause 2.2.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysBefore> Announcement { get; init => field = Guard.Against.Null(value, nameof(Announcement)); }

    /// <summary>The results protocol is placed after the winners are determined. Clause 2.3.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> ResultsPlacement { get; init => field = Guard.Against.Null(value, nameof(ResultsPlacement)); }

    /// <summary>The last day to ask for a clarification of the announcement. Clause 2.5.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysBefore> ClarificationRequest { get; init => field = Guard.Against.Null(value, nameof(ClarificationRequest)); }

    /// <summary>The last day to answer such a request. Clause 2.5.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysBefore> Clarification { get; init => field = Guard.Against.Null(value, nameof(Clarification)); }

    /// <summary>Applications are accepted. Clause 2.6.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> Acceptance { get; init => field = Guard.Against.Null(value, nameof(Acceptance)); }

    /// <summary>The greatest age of the register extract. Clause 2.9.5.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.LookBack> RegisterExtract { get; init => field = Guard.Against.Null(value, nameof(RegisterExtract)); }

    /// <summary>The greatest age of the tax certificate. Clause 2.9.6.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.LookBack> TaxCertificate { get; init => field = Guard.Against.Null(value, nameof(TaxCertificate)); }

    /// <summary>An application returned for rework may be changed until the review ends. Clause 2.10.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.SameDay> ApplicationChanges { get; init => field = Guard.Against.Null(value, nameof(ApplicationChanges)); }

    /// <summary>The applicant is told of the return for rework. Clause 2.10.1.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> ReworkNotice { get; init => field = Guard.Against.Null(value, nameof(ReworkNotice)); }

    /// <summary>The limit of that notice before the review ends. Clause 2.10.1.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysBefore> ReworkNoticeLimit { get; init => field = Guard.Against.Null(value, nameof(ReworkNoticeLimit)); }

    /// <summary>The latest day that the ministry may set for the reworked application. Clause 2.10.3.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysBefore> ReworkedApplication { get; init => field = Guard.Against.Null(value, nameof(ReworkedApplication)); }

    /// <summary>An application may be withdrawn until acceptance ends. Clause 2.12.1.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.SameDay> Withdrawal { get; init => field = Guard.Against.Null(value, nameof(Withdrawal)); }

    /// <summary>A new application after a withdrawal. Clause 2.12.3.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DayBefore> Refiling { get; init => field = Guard.Against.Null(value, nameof(Refiling)); }

    /// <summary>The announcement that the contest is cancelled. Clause 2.12.5.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysBefore> Cancellation { get; init => field = Guard.Against.Null(value, nameof(Cancellation)); }

    /// <summary>The applications are opened and the protocol is signed. Clause 2.13.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> Opening { get; init => field = Guard.Against.Null(value, nameof(Opening)); }

    /// <summary>The protocol of opening is placed. Clause 2.13.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> OpeningPlacement { get; init => field = Guard.Against.Null(value, nameof(OpeningPlacement)); }

    /// <summary>The ministry reviews the applications. Clause 2.14.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> Review { get; init => field = Guard.Against.Null(value, nameof(Review)); }

    /// <summary>The least time for an answer to a request for explanations. Clause 2.15.1.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> Explanation { get; init => field = Guard.Against.Null(value, nameof(Explanation)); }

    /// <summary>The answer falls within the term of the review. Clause 2.15.1.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.SameDay> ExplanationLimit { get; init => field = Guard.Against.Null(value, nameof(ExplanationLimit)); }

    /// <summary>The protocol of the review is made. Clause 2.19.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> ReviewProtocol { get; init => field = Guard.Against.Null(value, nameof(ReviewProtocol)); }

    /// <summary>The protocol of the review is placed. Clause 2.19.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> ReviewProtocolPlacement { get; init => field = Guard.Against.Null(value, nameof(ReviewProtocolPlacement)); }

    /// <summary>The commission's rules and members are placed. Clause 2.20.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.SameDay> CommissionPlacement { get; init => field = Guard.Against.Null(value, nameof(CommissionPlacement)); }

    /// <summary>The summary for the commission is made. Clause 2.20.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> Summary { get; init => field = Guard.Against.Null(value, nameof(Summary)); }

    /// <summary>The winners are determined. Clause 2.22.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> Winners { get; init => field = Guard.Against.Null(value, nameof(Winners)); }

    /// <summary>The results protocol is placed on the Unified portal. Clause 2.25.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> PortalPlacement { get; init => field = Guard.Against.Null(value, nameof(PortalPlacement)); }

    /// <summary>The results protocol is placed on the ministry's site and the grants portal. Clause 2.25.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> OwnSitePlacement { get; init => field = Guard.Against.Null(value, nameof(OwnSitePlacement)); }

    /// <summary>The protocol of the review may be changed. Clause 2.28.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> ReviewProtocolChanges { get; init => field = Guard.Against.Null(value, nameof(ReviewProtocolChanges)); }

    /// <summary>The results protocol may be changed. Clause 2.28.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> ResultsProtocolChanges { get; init => field = Guard.Against.Null(value, nameof(ResultsProtocolChanges)); }

    /// <summary>The draft agreement and the notice of it are sent. Clause 3.7.1.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> DraftAgreement { get; init => field = Guard.Against.Null(value, nameof(DraftAgreement)); }

    /// <summary>The recipient signs the agreement. Clause 3.7.2.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> AgreementSigning { get; init => field = Guard.Against.Null(value, nameof(AgreementSigning)); }

    /// <summary>The subsidy is paid. Clause 3.12.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> Payment { get; init => field = Guard.Against.Null(value, nameof(Payment)); }

    /// <summary>Unused money is returned. Clause 3.13.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DateInYear> UnusedReturn { get; init => field = Guard.Against.Null(value, nameof(UnusedReturn)); }

    /// <summary>The recipient gives notice of changes to the agreement. Clause 3.15.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysBefore> AmendmentNotice { get; init => field = Guard.Against.Null(value, nameof(AmendmentNotice)); }

    /// <summary>That notice is registered. Clause 3.15.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.SameDay> NoticeRegistration { get; init => field = Guard.Against.Null(value, nameof(NoticeRegistration)); }

    /// <summary>The additional agreement is signed. Clause 3.15.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> AdditionalAgreement { get; init => field = Guard.Against.Null(value, nameof(AdditionalAgreement)); }

    /// <summary>Information on the projects is published. Clause 3.16.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DateInYear> ProjectPublication { get; init => field = Guard.Against.Null(value, nameof(ProjectPublication)); }

    /// <summary>The act of breach is sent. Clause 3.17.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> BreachAct { get; init => field = Guard.Against.Null(value, nameof(BreachAct)); }

    /// <summary>The breach is cured within the term of the act. Clause 3.17.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.StatedDate> BreachCure { get; init => field = Guard.Against.Null(value, nameof(BreachCure)); }

    /// <summary>The decision that the subsidy be returned is taken. Clause 3.17.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> ReturnDecision { get; init => field = Guard.Against.Null(value, nameof(ReturnDecision)); }

    /// <summary>The decision and the demand are sent. Clause 3.17.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> ReturnDemand { get; init => field = Guard.Against.Null(value, nameof(ReturnDemand)); }

    /// <summary>The subsidy is returned for a breach found in the current year. Clause 3.17.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> ReturnInYear { get; init => field = Guard.Against.Null(value, nameof(ReturnInYear)); }

    /// <summary>The subsidy is returned for a breach found after the year. Clause 3.17.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> ReturnAfterYear { get; init => field = Guard.Against.Null(value, nameof(ReturnAfterYear)); }

    /// <summary>The quarterly reports. Clause 3.18.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DayAfterQuarter> QuarterlyReport { get; init => field = Guard.Against.Null(value, nameof(QuarterlyReport)); }

    /// <summary>The date on which the results are reached. Clause 3.18.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DateInYear> ResultDate { get; init => field = Guard.Against.Null(value, nameof(ResultDate)); }

    /// <summary>The final annual reports. Clause 3.18.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DateInYear> FinalReport { get; init => field = Guard.Against.Null(value, nameof(FinalReport)); }

    /// <summary>Money is returned for results not reached. Clause 3.18.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> ReturnForResults { get; init => field = Guard.Against.Null(value, nameof(ReturnForResults)); }

    /// <summary>The application for suspension because of service. Clause 3.19.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> SuspensionRequest { get; init => field = Guard.Against.Null(value, nameof(SuspensionRequest)); }

    /// <summary>That application is made within the agreement's term. Clause 3.19.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.SameDay> SuspensionRequestLimit { get; init => field = Guard.Against.Null(value, nameof(SuspensionRequestLimit)); }

    /// <summary>The decision on that application. Clause 3.19.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> SuspensionDecision { get; init => field = Guard.Against.Null(value, nameof(SuspensionDecision)); }

    /// <summary>The notice of that decision. Clause 3.19.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public required DeadlineTerm<Term.DaysAfter> SuspensionNotice { get; init => field = Guard.Against.Null(value, nameof(SuspensionNotice)); }

    /// <summary>All the terms, in the order of the clauses.</summary>
    public Sequence<IDeadlineTerm> All => Sequence.Of<IDeadlineTerm>(
        SubsidyInformation,
        Announcement,
        ResultsPlacement,
        ClarificationRequest,
        Clarification,
        Acceptance,
        RegisterExtract,
        TaxCertificate,
        ApplicationChanges,
        ReworkNotice,
        ReworkNoticeLimit,
        ReworkedApplication,
        Withdrawal,
        Refiling,
        Cancellation,
        Opening,
        OpeningPlacement,
        Review,
        Explanation,
        ExplanationLimit,
        ReviewProtocol,
        ReviewProtocolPlacement,
        CommissionPlacement,
        Summary,
        Winners,
        PortalPlacement,
        OwnSitePlacement,
        ReviewProtocolChanges,
        ResultsProtocolChanges,
        DraftAgreement,
        AgreementSigning,
        Payment,
        UnusedReturn,
        AmendmentNotice,
        NoticeRegistration,
        AdditionalAgreement,
        ProjectPublication,
        BreachAct,
        BreachCure,
        ReturnDecision,
        ReturnDemand,
        ReturnInYear,
        ReturnAfterYear,
        QuarterlyReport,
        ResultDate,
        FinalReport,
        ReturnForResults,
        SuspensionRequest,
        SuspensionRequestLimit,
        SuspensionDecision,
        SuspensionNotice);
}
