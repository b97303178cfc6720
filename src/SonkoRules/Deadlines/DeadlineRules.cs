namespace SonkoRules.Deadlines;

/// <summary>
/// Every term of the order as a rule of a name: <c>rules.Deadlines.Payment.From(agreed, calendar)</c>. Rules of one
/// edition and one set of readings; <see cref="Rulebook.Deadlines"/> hands them out. Immutable; safe for use by several
/// threads.
/// </summary>
/// <remarks>Сроки порядка.</remarks>
public sealed partial class DeadlineRules
{
    private readonly Counting _counting;

    /// <summary>The rules of an edition's terms under a set of readings.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="readings">The readings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeadlineRules(DeadlineTerms terms, Readings readings)
    {
        Terms = Guard.Against.Null(terms);
        _counting = new Counting(Guard.Against.Null(readings), Terms.RegionalPaidDaysOff);
    }

    /// <summary>The terms as the edition sets them.</summary>
    public DeadlineTerms Terms { get; }

    /// <summary>The ministry publishes the information on the subsidy after the budget law. Clause 1.8.</summary>
    public DaysAfterRule SubsidyInformation => Rule(Terms.SubsidyInformation, nameof(SubsidyInformation));

    /// <summary>The announcement is published so long before acceptance opens. Clause 2.2.</summary>
    public DaysBeforeRule Announcement => Rule(Terms.Announcement, nameof(Announcement));

    /// <summary>The results protocol is placed after the winners are determined. Clause 2.3.</summary>
    public DaysAfterRule ResultsPlacement => Rule(Terms.ResultsPlacement, nameof(ResultsPlacement));

    /// <summary>The last day to ask for a clarification of the announcement. Clause 2.5.</summary>
    public DaysBeforeRule ClarificationRequest =>
        Rule(Terms.ClarificationRequest, nameof(ClarificationRequest));

    /// <summary>The last day to answer such a request. Clause 2.5.</summary>
    public DaysBeforeRule Clarification => Rule(Terms.Clarification, nameof(Clarification));

    /// <summary>Applications are accepted. Depends on R-WINDOW. Clause 2.6.</summary>
    public AcceptanceRule Acceptance =>
        new(nameof(Acceptance), Terms.Acceptance, Terms.Announcement, _counting);

    /// <summary>The greatest age of the register extract. Clause 2.9.5.</summary>
    public LookBackRule RegisterExtract => Rule(Terms.RegisterExtract, nameof(RegisterExtract));

    /// <summary>The greatest age of the tax certificate. Clause 2.9.6.</summary>
    public LookBackRule TaxCertificate => Rule(Terms.TaxCertificate, nameof(TaxCertificate));

    /// <summary>An application returned for rework may be changed until the review ends. Clause 2.10.</summary>
    public EventDayRule ApplicationChanges => Rule(Terms.ApplicationChanges, nameof(ApplicationChanges));

    /// <summary>The applicant is told of the return for rework. Two-sided. Clause 2.10.1.</summary>
    public ReworkNoticeRule ReworkNotice => new(
        nameof(ReworkNotice),
        Rule(Terms.ReworkNotice, nameof(ReworkNotice)),
        Rule(Terms.ReworkNoticeLimit, nameof(ReworkNotice)),
        _counting);

    /// <summary>The reworked application is filed by the day that the ministry sets. Two-sided. Clause
    /// 2.10.3.</summary>
    public ReworkedApplicationRule ReworkedApplication => new(
        nameof(ReworkedApplication), Rule(Terms.ReworkedApplication, nameof(ReworkedApplication)), _counting);

    /// <summary>An application may be withdrawn until acceptance ends. Clause 2.12.1.</summary>
    public EventDayRule Withdrawal => Rule(Terms.Withdrawal, nameof(Withdrawal));

    /// <summary>A new application after a withdrawal. Clause 2.12.3.</summary>
    public EventDayRule Refiling => Rule(Terms.Refiling, nameof(Refiling));

    /// <summary>The announcement that the contest is cancelled. Clause 2.12.5.</summary>
    public DaysBeforeRule Cancellation => Rule(Terms.Cancellation, nameof(Cancellation));

    /// <summary>The applications are opened and the protocol is signed. Clause 2.13.</summary>
    public DaysAfterRule Opening => Rule(Terms.Opening, nameof(Opening));

    /// <summary>The protocol of opening is placed. Clause 2.13.</summary>
    public DaysAfterRule OpeningPlacement => Rule(Terms.OpeningPlacement, nameof(OpeningPlacement));

    /// <summary>The ministry reviews the applications. Clause 2.14.</summary>
    public DaysAfterRule Review => Rule(Terms.Review, nameof(Review));

    /// <summary>The answer to a request for explanations. Two-sided. Clause 2.15.1.</summary>
    public ExplanationAnswerRule ExplanationAnswer => new(
        nameof(ExplanationAnswer),
        Rule(Terms.Explanation, nameof(ExplanationAnswer)),
        Rule(Terms.ExplanationLimit, nameof(ExplanationAnswer)),
        _counting);

    /// <summary>The protocol of the review is made. Clause 2.19.</summary>
    public DaysAfterRule ReviewProtocol => Rule(Terms.ReviewProtocol, nameof(ReviewProtocol));

    /// <summary>The protocol of the review is placed. Clause 2.19.</summary>
    public DaysAfterRule ReviewProtocolPlacement =>
        Rule(Terms.ReviewProtocolPlacement, nameof(ReviewProtocolPlacement));

    /// <summary>The commission's rules and members are placed. Clause 2.20.</summary>
    public EventDayRule CommissionPlacement => Rule(Terms.CommissionPlacement, nameof(CommissionPlacement));

    /// <summary>The summary for the commission is made. Clause 2.20.</summary>
    public DaysAfterRule Summary => Rule(Terms.Summary, nameof(Summary));

    /// <summary>The winners are determined. Clause 2.22.</summary>
    public DaysAfterRule Winners => Rule(Terms.Winners, nameof(Winners));

    /// <summary>The results protocol is placed on the Unified portal. Clause 2.25.</summary>
    public DaysAfterRule PortalPlacement => Rule(Terms.PortalPlacement, nameof(PortalPlacement));

    /// <summary>The results protocol is placed on the ministry's site and the grants portal. Clause 2.25.</summary>
    public DaysAfterRule OwnSitePlacement => Rule(Terms.OwnSitePlacement, nameof(OwnSitePlacement));

    /// <summary>The protocol of the review may be changed. Clause 2.28.</summary>
    public DaysAfterRule ReviewProtocolChanges =>
        Rule(Terms.ReviewProtocolChanges, nameof(ReviewProtocolChanges));

    /// <summary>The results protocol may be changed. Clause 2.28.</summary>
    public DaysAfterRule ResultsProtocolChanges =>
        Rule(Terms.ResultsProtocolChanges, nameof(ResultsProtocolChanges));

    /// <summary>The draft agreement and the notice of it are sent. Depends on. Clause 3.7.1.</summary>
    public DraftAgreementRule DraftAgreement => new(
        nameof(DraftAgreement),
        Terms.DraftAgreement,
        _counting.PlacementBeforeDraft(PortalPlacement, OwnSitePlacement),
        _counting);

    /// <summary>The recipient signs the agreement. Clause 3.7.2.</summary>
    public DaysAfterRule AgreementSigning => Rule(Terms.AgreementSigning, nameof(AgreementSigning));

    /// <summary>The subsidy is paid. Clause 3.12.</summary>
    public DaysAfterRule Payment => Rule(Terms.Payment, nameof(Payment));

    /// <summary>Unused money is returned. Clause 3.13.</summary>
    public YearDateRule UnusedReturn => Rule(Terms.UnusedReturn, nameof(UnusedReturn));

    /// <summary>The recipient gives notice of changes to the agreement. Clause 3.15.</summary>
    public DaysBeforeRule AmendmentNotice => Rule(Terms.AmendmentNotice, nameof(AmendmentNotice));

    /// <summary>That notice is registered. Clause 3.15.</summary>
    public EventDayRule NoticeRegistration => Rule(Terms.NoticeRegistration, nameof(NoticeRegistration));

    /// <summary>The additional agreement is signed. Clause 3.15.</summary>
    public DaysAfterRule AdditionalAgreement => Rule(Terms.AdditionalAgreement, nameof(AdditionalAgreement));

    /// <summary>Information on the projects is published. Clause 3.16.</summary>
    public YearDateRule ProjectPublication => Rule(Terms.ProjectPublication, nameof(ProjectPublication));

    /// <summary>The act of breach is sent. Clause 3.17.</summary>
    public DaysAfterRule BreachAct => Rule(Terms.BreachAct, nameof(BreachAct));

    /// <summary>The breach is cured within the term of the act. Clause 3.17.</summary>
    public StatedDateRule BreachCure => Rule(Terms.BreachCure, nameof(BreachCure));

    /// <summary>The decision that the subsidy be returned is taken. Clause 3.17.</summary>
    public DaysAfterRule ReturnDecision => Rule(Terms.ReturnDecision, nameof(ReturnDecision));

    /// <summary>The decision and the demand are sent. Clause 3.17.</summary>
    public DaysAfterRule ReturnDemand => Rule(Terms.ReturnDemand, nameof(ReturnDemand));

    /// <summary>The subsidy is returned for a breach found in the current year. Clause 3.17.</summary>
    public DaysAfterRule ReturnInYear => Rule(Terms.ReturnInYear, nameof(ReturnInYear));

    /// <summary>The subsidy is returned for a breach found after the year. Clause 3.17.</summary>
    public DaysAfterRule ReturnAfterYear => Rule(Terms.ReturnAfterYear, nameof(ReturnAfterYear));

    /// <summary>The quarterly reports. Depends on R-Q4. Clause 3.18.</summary>
    public QuarterlyReportRule QuarterlyReport => new(
        nameof(QuarterlyReport), Terms.QuarterlyReport, FinalReport, _counting);

    /// <summary>The date on which the results are reached. Clause 3.18.</summary>
    public YearDateRule ResultDate => Rule(Terms.ResultDate, nameof(ResultDate));

    /// <summary>The final annual reports. Clause 3.18.</summary>
    public YearDateRule FinalReport => Rule(Terms.FinalReport, nameof(FinalReport));

    /// <summary>Money is returned for results not reached. Clause 3.18.</summary>
    public DaysAfterRule ReturnForResults => Rule(Terms.ReturnForResults, nameof(ReturnForResults));

    /// <summary>The application for suspension because of service. Two-sided. Clause 3.19.</summary>
    public SuspensionRequestRule SuspensionRequest => new(
        nameof(SuspensionRequest),
        Rule(Terms.SuspensionRequest, nameof(SuspensionRequest)),
        Rule(Terms.SuspensionRequestLimit, nameof(SuspensionRequest)),
        _counting);

    /// <summary>The decision on that application. Clause 3.19.</summary>
    public DaysAfterRule SuspensionDecision => Rule(Terms.SuspensionDecision, nameof(SuspensionDecision));

    /// <summary>The notice of that decision. Clause 3.19.</summary>
    public DaysAfterRule SuspensionNotice => Rule(Terms.SuspensionNotice, nameof(SuspensionNotice));

    /// <summary>All the rules, in the order of the clauses.</summary>
    public Sequence<DeadlineRule> All => Sequence.Of<DeadlineRule>(
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
        ReworkedApplication,
        Withdrawal,
        Refiling,
        Cancellation,
        Opening,
        OpeningPlacement,
        Review,
        ExplanationAnswer,
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
        SuspensionDecision,
        SuspensionNotice);

    private DaysAfterRule Rule(DeadlineTerm<Term.DaysAfter> term, string name) => new(name, term, _counting);

    private DaysBeforeRule Rule(DeadlineTerm<Term.DaysBefore> term, string name) => new(name, term, _counting);

    private LookBackRule Rule(DeadlineTerm<Term.LookBack> term, string name) => new(name, term, _counting);

    private EventDayRule Rule(DeadlineTerm<Term.SameDay> term, string name) => new(name, term, _counting);

    private EventDayRule Rule(DeadlineTerm<Term.DayBefore> term, string name) => new(name, term, _counting);

    private YearDateRule Rule(DeadlineTerm<Term.DateInYear> term, string name) => new(name, term, _counting);

    private StatedDateRule Rule(DeadlineTerm<Term.StatedDate> term, string name) => new(name, term, _counting);
}
