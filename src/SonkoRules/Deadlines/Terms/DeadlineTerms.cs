using System.Runtime.CompilerServices;
using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>Every term of an edition as data, named by what is due; the rules of the same names count them. Immutable;
/// equal when all of it is equal. Setters refuse null.</summary>
/// <remarks>Сроки редакции.</remarks>
public sealed partial record DeadlineTerms
{
    /// <summary>The clause by which a contest gives subsidies of its own financial year (1.5).</summary>
    public required Clause FinancialYearClause { get; init; }

    /// <summary>The clause on the protocol by which the winners are determined (2.23); no term is set for it.</summary>
    public required Clause ResultsProtocolClause { get; init; }

    /// <summary>The days off with pay that the region declared beside the federal ones, for the reading R-DECREE-DAYS;
    /// none by default.</summary>
    public Sequence<PaidDaysOffPeriod> RegionalPaidDaysOff
    {
        get;
        init => field = Guard.Against.Null(value, nameof(RegionalPaidDaysOff));
    } = Sequence.Empty<PaidDaysOffPeriod>();

    /// <summary>The ministry publishes the information on the subsidy after the budget law. Clause 1.8.</summary>
    public required DeadlineTerm<Term.DaysAfter> SubsidyInformation { get; init => field = Named(value); }

    /// <summary>The announcement is published so long before acceptance opens. Clause 2.2.</summary>
    public required DeadlineTerm<Term.DaysBefore> Announcement { get; init => field = Named(value); }

    /// <summary>The results protocol is placed after the winners are determined. Clause 2.3.</summary>
    public required DeadlineTerm<Term.DaysAfter> ResultsPlacement { get; init => field = Named(value); }

    /// <summary>The last day to ask for a clarification of the announcement. Clause 2.5.</summary>
    public required DeadlineTerm<Term.DaysBefore> ClarificationRequest { get; init => field = Named(value); }

    /// <summary>The last day to answer such a request. Clause 2.5.</summary>
    public required DeadlineTerm<Term.DaysBefore> Clarification { get; init => field = Named(value); }

    /// <summary>Applications are accepted. Clause 2.6.</summary>
    public required DeadlineTerm<Term.DaysAfter> Acceptance { get; init => field = Named(value); }

    /// <summary>The greatest age of the register extract. Clause 2.9.5.</summary>
    public required DeadlineTerm<Term.LookBack> RegisterExtract { get; init => field = Named(value); }

    /// <summary>The greatest age of the tax certificate. Clause 2.9.6.</summary>
    public required DeadlineTerm<Term.LookBack> TaxCertificate { get; init => field = Named(value); }

    /// <summary>An application returned for rework may be changed until the review ends. Clause 2.10.</summary>
    public required DeadlineTerm<Term.SameDay> ApplicationChanges { get; init => field = Named(value); }

    /// <summary>The applicant is told of the return for rework. Clause 2.10.1.</summary>
    public required DeadlineTerm<Term.DaysAfter> ReworkNotice { get; init => field = Named(value); }

    /// <summary>The limit of that notice before the review ends. Clause 2.10.1.</summary>
    public required DeadlineTerm<Term.DaysBefore> ReworkNoticeLimit { get; init => field = Named(value); }

    /// <summary>The latest day that the ministry may set for the reworked application. Clause 2.10.3.</summary>
    public required DeadlineTerm<Term.DaysBefore> ReworkedApplication { get; init => field = Named(value); }

    /// <summary>An application may be withdrawn until acceptance ends. Clause 2.12.1.</summary>
    public required DeadlineTerm<Term.SameDay> Withdrawal { get; init => field = Named(value); }

    /// <summary>A new application after a withdrawal. Clause 2.12.3.</summary>
    public required DeadlineTerm<Term.DayBefore> Refiling { get; init => field = Named(value); }

    /// <summary>The announcement that the contest is cancelled. Clause 2.12.5.</summary>
    public required DeadlineTerm<Term.DaysBefore> Cancellation { get; init => field = Named(value); }

    /// <summary>The applications are opened and the protocol is signed. Clause 2.13.</summary>
    public required DeadlineTerm<Term.DaysAfter> Opening { get; init => field = Named(value); }

    /// <summary>The protocol of opening is placed. Clause 2.13.</summary>
    public required DeadlineTerm<Term.DaysAfter> OpeningPlacement { get; init => field = Named(value); }

    /// <summary>The ministry reviews the applications. Clause 2.14.</summary>
    public required DeadlineTerm<Term.DaysAfter> Review { get; init => field = Named(value); }

    /// <summary>The least time for an answer to a request for explanations. Clause 2.15.1.</summary>
    public required DeadlineTerm<Term.DaysAfter> Explanation { get; init => field = Named(value); }

    /// <summary>The answer falls within the term of the review. Clause 2.15.1.</summary>
    public required DeadlineTerm<Term.SameDay> ExplanationLimit { get; init => field = Named(value); }

    /// <summary>The protocol of the review is made. Clause 2.19.</summary>
    public required DeadlineTerm<Term.DaysAfter> ReviewProtocol { get; init => field = Named(value); }

    /// <summary>The protocol of the review is placed. Clause 2.19.</summary>
    public required DeadlineTerm<Term.DaysAfter> ReviewProtocolPlacement { get; init => field = Named(value); }

    /// <summary>The commission's rules and members are placed. Clause 2.20.</summary>
    public required DeadlineTerm<Term.SameDay> CommissionPlacement { get; init => field = Named(value); }

    /// <summary>The summary for the commission is made. Clause 2.20.</summary>
    public required DeadlineTerm<Term.DaysAfter> Summary { get; init => field = Named(value); }

    /// <summary>The winners are determined. Clause 2.22.</summary>
    public required DeadlineTerm<Term.DaysAfter> Winners { get; init => field = Named(value); }

    /// <summary>The results protocol is placed on the Unified portal. Clause 2.25.</summary>
    public required DeadlineTerm<Term.DaysAfter> PortalPlacement { get; init => field = Named(value); }

    /// <summary>The results protocol is placed on the ministry's site and the grants portal. Clause 2.25.</summary>
    public required DeadlineTerm<Term.DaysAfter> OwnSitePlacement { get; init => field = Named(value); }

    /// <summary>The protocol of the review may be changed. Clause 2.28.</summary>
    public required DeadlineTerm<Term.DaysAfter> ReviewProtocolChanges { get; init => field = Named(value); }

    /// <summary>The results protocol may be changed. Clause 2.28.</summary>
    public required DeadlineTerm<Term.DaysAfter> ResultsProtocolChanges { get; init => field = Named(value); }

    /// <summary>The draft agreement and the notice of it are sent. Clause 3.7.1.</summary>
    public required DeadlineTerm<Term.DaysAfter> DraftAgreement { get; init => field = Named(value); }

    /// <summary>The recipient signs the agreement. Clause 3.7.2.</summary>
    public required DeadlineTerm<Term.DaysAfter> AgreementSigning { get; init => field = Named(value); }

    /// <summary>The subsidy is paid. Clause 3.12.</summary>
    public required DeadlineTerm<Term.DaysAfter> Payment { get; init => field = Named(value); }

    /// <summary>Unused money is returned. Clause 3.13.</summary>
    public required DeadlineTerm<Term.DateInYear> UnusedReturn { get; init => field = Named(value); }

    /// <summary>The recipient gives notice of changes to the agreement. Clause 3.15.</summary>
    public required DeadlineTerm<Term.DaysBefore> AmendmentNotice { get; init => field = Named(value); }

    /// <summary>That notice is registered. Clause 3.15.</summary>
    public required DeadlineTerm<Term.SameDay> NoticeRegistration { get; init => field = Named(value); }

    /// <summary>The additional agreement is signed. Clause 3.15.</summary>
    public required DeadlineTerm<Term.DaysAfter> AdditionalAgreement { get; init => field = Named(value); }

    /// <summary>Information on the projects is published. Clause 3.16.</summary>
    public required DeadlineTerm<Term.DateInYear> ProjectPublication { get; init => field = Named(value); }

    /// <summary>The act of breach is sent. Clause 3.17.</summary>
    public required DeadlineTerm<Term.DaysAfter> BreachAct { get; init => field = Named(value); }

    /// <summary>The breach is cured within the term of the act. Clause 3.17.</summary>
    public required DeadlineTerm<Term.StatedDate> BreachCure { get; init => field = Named(value); }

    /// <summary>The decision that the subsidy be returned is taken. Clause 3.17.</summary>
    public required DeadlineTerm<Term.DaysAfter> ReturnDecision { get; init => field = Named(value); }

    /// <summary>The decision and the demand are sent. Clause 3.17.</summary>
    public required DeadlineTerm<Term.DaysAfter> ReturnDemand { get; init => field = Named(value); }

    /// <summary>The subsidy is returned for a breach found in the current year. Clause 3.17.</summary>
    public required DeadlineTerm<Term.DaysAfter> ReturnInYear { get; init => field = Named(value); }

    /// <summary>The subsidy is returned for a breach found after the year. Clause 3.17.</summary>
    public required DeadlineTerm<Term.DaysAfter> ReturnAfterYear { get; init => field = Named(value); }

    /// <summary>The quarterly reports. Clause 3.18.</summary>
    public required DeadlineTerm<Term.DayAfterQuarter> QuarterlyReport { get; init => field = Named(value); }

    /// <summary>The date on which the results are reached. Clause 3.18.</summary>
    public required DeadlineTerm<Term.DateInYear> ResultDate { get; init => field = Named(value); }

    /// <summary>The final annual reports. Clause 3.18.</summary>
    public required DeadlineTerm<Term.DateInYear> FinalReport { get; init => field = Named(value); }

    /// <summary>Money is returned for results not reached. Clause 3.18.</summary>
    public required DeadlineTerm<Term.DaysAfter> ReturnForResults { get; init => field = Named(value); }

    /// <summary>The application for suspension because of service. Clause 3.19.</summary>
    public required DeadlineTerm<Term.DaysAfter> SuspensionRequest { get; init => field = Named(value); }

    /// <summary>That application is made within the agreement's term. Clause 3.19.</summary>
    public required DeadlineTerm<Term.SameDay> SuspensionRequestLimit { get; init => field = Named(value); }

    /// <summary>The decision on that application. Clause 3.19.</summary>
    public required DeadlineTerm<Term.DaysAfter> SuspensionDecision { get; init => field = Named(value); }

    /// <summary>The notice of that decision. Clause 3.19.</summary>
    public required DeadlineTerm<Term.DaysAfter> SuspensionNotice { get; init => field = Named(value); }

    /// <summary>All the terms, in the order of the clauses.</summary>
    public Sequence<IDeadlineTerm> All => Sequence.Of<IDeadlineTerm>(
        SubsidyInformation, Announcement, ResultsPlacement, ClarificationRequest, Clarification, Acceptance,
        RegisterExtract, TaxCertificate, ApplicationChanges, ReworkNotice, ReworkNoticeLimit, ReworkedApplication,
        Withdrawal, Refiling, Cancellation, Opening, OpeningPlacement, Review, Explanation, ExplanationLimit,
        ReviewProtocol, ReviewProtocolPlacement, CommissionPlacement, Summary, Winners, PortalPlacement,
        OwnSitePlacement, ReviewProtocolChanges, ResultsProtocolChanges, DraftAgreement, AgreementSigning, Payment,
        UnusedReturn, AmendmentNotice, NoticeRegistration, AdditionalAgreement, ProjectPublication, BreachAct,
        BreachCure, ReturnDecision, ReturnDemand, ReturnInYear, ReturnAfterYear, QuarterlyReport, ResultDate,
        FinalReport, ReturnForResults, SuspensionRequest, SuspensionRequestLimit, SuspensionDecision,
        SuspensionNotice);

    /// <summary>A term knows the name that it has here, and so does the rule that counts it.</summary>
    private static DeadlineTerm<TForm> Named<TForm>(DeadlineTerm<TForm> value, [CallerMemberName] string name = "")
        where TForm : Term =>
        Guard.Against.Null(value, name) with { Name = name };
}
