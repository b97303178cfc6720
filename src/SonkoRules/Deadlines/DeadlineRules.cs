namespace SonkoRules.Deadlines;

/// <summary>Every term of the order as a rule of a name: <c>rules.Deadlines.Payment.From(agreed, calendar)</c>. Rules
/// of one edition and one set of readings; <see cref="Rulebook.Deadlines"/> hands them out. Immutable; safe for use by
/// several threads.</summary>
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
    public DaysAfterRule SubsidyInformation => Rule(Terms.SubsidyInformation);

    /// <summary>The announcement is published so long before acceptance opens. Clause 2.2.</summary>
    /// <example><code>
    /// rules.Deadlines.Announcement.Before(new LocalDate(2025, 5, 13), calendar).OrThrow().LastDay // 2025-05-12
    /// </code></example>
    public DaysBeforeRule Announcement => Rule(Terms.Announcement);

    /// <summary>The results protocol is placed after the winners are determined. Clause 2.3.</summary>
    public DaysAfterRule ResultsPlacement => Rule(Terms.ResultsPlacement);

    /// <summary>The last day to ask for a clarification of the announcement. Clause 2.5.</summary>
    public DaysBeforeRule ClarificationRequest => Rule(Terms.ClarificationRequest);

    /// <summary>The last day to answer such a request. Clause 2.5.</summary>
    public DaysBeforeRule Clarification => Rule(Terms.Clarification);

    /// <summary>Applications are accepted. Depends on R-WINDOW. Clause 2.6.</summary>
    public AcceptanceRule Acceptance => new(nameof(Acceptance), Terms.Acceptance, Terms.Announcement, _counting);

    /// <summary>The greatest age of the register extract. Clause 2.9.5.</summary>
    public LookBackRule RegisterExtract => Rule(Terms.RegisterExtract);

    /// <summary>The greatest age of the tax certificate. Clause 2.9.6.</summary>
    public LookBackRule TaxCertificate => Rule(Terms.TaxCertificate);

    /// <summary>An application returned for rework may be changed until the review ends. Clause 2.10.</summary>
    public EventDayRule ApplicationChanges => Rule(Terms.ApplicationChanges);

    /// <summary>The applicant is told of the return for rework. Two-sided. Clause 2.10.1.</summary>
    public ReworkNoticeRule ReworkNotice => new(
        nameof(ReworkNotice),
        Rule(Terms.ReworkNotice),
        Rule(Terms.ReworkNoticeLimit, nameof(ReworkNotice)),
        _counting);

    /// <summary>The reworked application is filed by the day that the ministry sets. Two-sided. Clause
    /// 2.10.3.</summary>
    public ReworkedApplicationRule ReworkedApplication => new(
        nameof(ReworkedApplication), Rule(Terms.ReworkedApplication), _counting);

    /// <summary>An application may be withdrawn until acceptance ends. Clause 2.12.1.</summary>
    public EventDayRule Withdrawal => Rule(Terms.Withdrawal);

    /// <summary>A new application after a withdrawal. Clause 2.12.3.</summary>
    public EventDayRule Refiling => Rule(Terms.Refiling);

    /// <summary>The announcement that the contest is cancelled. Clause 2.12.5.</summary>
    public DaysBeforeRule Cancellation => Rule(Terms.Cancellation);

    /// <summary>The applications are opened and the protocol is signed. Clause 2.13.</summary>
    public DaysAfterRule Opening => Rule(Terms.Opening);

    /// <summary>The protocol of opening is placed. Clause 2.13.</summary>
    public DaysAfterRule OpeningPlacement => Rule(Terms.OpeningPlacement);

    /// <summary>The ministry reviews the applications. Clause 2.14.</summary>
    public DaysAfterRule Review => Rule(Terms.Review);

    /// <summary>The answer to a request for explanations. Two-sided. Clause 2.15.1.</summary>
    public ExplanationAnswerRule ExplanationAnswer => new(
        nameof(ExplanationAnswer),
        Rule(Terms.Explanation, nameof(ExplanationAnswer)),
        Rule(Terms.ExplanationLimit, nameof(ExplanationAnswer)),
        _counting);

    /// <summary>The protocol of the review is made. Clause 2.19.</summary>
    public DaysAfterRule ReviewProtocol => Rule(Terms.ReviewProtocol);

    /// <summary>The protocol of the review is placed. Clause 2.19.</summary>
    public DaysAfterRule ReviewProtocolPlacement => Rule(Terms.ReviewProtocolPlacement);

    /// <summary>The commission's rules and members are placed. Clause 2.20.</summary>
    public EventDayRule CommissionPlacement => Rule(Terms.CommissionPlacement);

    /// <summary>The summary for the commission is made. Clause 2.20.</summary>
    public DaysAfterRule Summary => Rule(Terms.Summary);

    /// <summary>The winners are determined. Clause 2.22.</summary>
    public DaysAfterRule Winners => Rule(Terms.Winners);

    /// <summary>The results protocol is placed on the Unified portal. Clause 2.25.</summary>
    public DaysAfterRule PortalPlacement => Rule(Terms.PortalPlacement);

    /// <summary>The results protocol is placed on the ministry's site and the grants portal. Clause 2.25.</summary>
    public DaysAfterRule OwnSitePlacement => Rule(Terms.OwnSitePlacement);

    /// <summary>The protocol of the review may be changed. Clause 2.28.</summary>
    public DaysAfterRule ReviewProtocolChanges => Rule(Terms.ReviewProtocolChanges);

    /// <summary>The results protocol may be changed. Clause 2.28.</summary>
    public DaysAfterRule ResultsProtocolChanges => Rule(Terms.ResultsProtocolChanges);

    /// <summary>The draft agreement and the notice of it are sent. Depends on. Clause 3.7.1.</summary>
    public DraftAgreementRule DraftAgreement => new(
        nameof(DraftAgreement),
        Terms.DraftAgreement,
        _counting.PlacementBeforeDraft(PortalPlacement, OwnSitePlacement),
        _counting);

    /// <summary>The recipient signs the agreement. Clause 3.7.2.</summary>
    public DaysAfterRule AgreementSigning => Rule(Terms.AgreementSigning);

    /// <summary>The subsidy is paid. Clause 3.12.</summary>
    /// <example><code>
    /// rules.Deadlines.Payment.From(new LocalDate(2025, 6, 5), calendar).OrThrow().LastDay // 2025-06-23
    /// </code></example>
    public DaysAfterRule Payment => Rule(Terms.Payment);

    /// <summary>Unused money is returned. Clause 3.13.</summary>
    public YearDateRule UnusedReturn => Rule(Terms.UnusedReturn);

    /// <summary>The recipient gives notice of changes to the agreement. Clause 3.15.</summary>
    public DaysBeforeRule AmendmentNotice => Rule(Terms.AmendmentNotice);

    /// <summary>That notice is registered. Clause 3.15.</summary>
    public EventDayRule NoticeRegistration => Rule(Terms.NoticeRegistration);

    /// <summary>The additional agreement is signed. Clause 3.15.</summary>
    public DaysAfterRule AdditionalAgreement => Rule(Terms.AdditionalAgreement);

    /// <summary>Information on the projects is published. Clause 3.16.</summary>
    public YearDateRule ProjectPublication => Rule(Terms.ProjectPublication);

    /// <summary>The act of breach is sent. Clause 3.17.</summary>
    public DaysAfterRule BreachAct => Rule(Terms.BreachAct);

    /// <summary>The breach is cured within the term of the act. Clause 3.17.</summary>
    public StatedDateRule BreachCure => Rule(Terms.BreachCure);

    /// <summary>The decision that the subsidy be returned is taken. Clause 3.17.</summary>
    public DaysAfterRule ReturnDecision => Rule(Terms.ReturnDecision);

    /// <summary>The decision and the demand are sent. Clause 3.17.</summary>
    public DaysAfterRule ReturnDemand => Rule(Terms.ReturnDemand);

    /// <summary>The subsidy is returned for a breach found in the current year. Clause 3.17.</summary>
    public DaysAfterRule ReturnInYear => Rule(Terms.ReturnInYear);

    /// <summary>The subsidy is returned for a breach found after the year. Clause 3.17.</summary>
    public DaysAfterRule ReturnAfterYear => Rule(Terms.ReturnAfterYear);

    /// <summary>The subsidy is returned by the day that the demand itself names. Clause 3.17.</summary>
    internal StatedDateRule DemandedReturn => new(
        nameof(DemandedReturn),
        Terms.BreachCure with
        {
            Name = string.Empty,
            Trigger = new("срок, указанный в требовании о возврате", "the term stated in the demand to return"),
            What = Terms.ReturnInYear.What,
        },
        _counting);

    /// <summary>The quarterly reports. Depends on R-Q4. Clause 3.18.</summary>
    public QuarterlyReportRule QuarterlyReport => new(
        nameof(QuarterlyReport), Terms.QuarterlyReport, FinalReport, _counting);

    /// <summary>The date on which the results are reached. Clause 3.18.</summary>
    public YearDateRule ResultDate => Rule(Terms.ResultDate);

    /// <summary>The final annual reports. Clause 3.18.</summary>
    /// <example><code>rules.Deadlines.FinalReport.For(2025, calendar).OrThrow().LastDay // 2025-12-25</code></example>
    public YearDateRule FinalReport => Rule(Terms.FinalReport);

    /// <summary>Money is returned for results not reached. Clause 3.18.</summary>
    public DaysAfterRule ReturnForResults => Rule(Terms.ReturnForResults);

    /// <summary>The application for suspension because of service. Two-sided. Clause 3.19.</summary>
    public SuspensionRequestRule SuspensionRequest => new(
        nameof(SuspensionRequest),
        Rule(Terms.SuspensionRequest),
        Rule(Terms.SuspensionRequestLimit, nameof(SuspensionRequest)),
        _counting);

    /// <summary>The decision on that application. Clause 3.19.</summary>
    public DaysAfterRule SuspensionDecision => Rule(Terms.SuspensionDecision);

    /// <summary>The notice of that decision. Clause 3.19.</summary>
    public DaysAfterRule SuspensionNotice => Rule(Terms.SuspensionNotice);

    /// <summary>All the rules, in the order of the clauses.</summary>
    /// <example><code>rules.Deadlines.All.Count // 48</code></example>
    public Sequence<DeadlineRule> All => Terms.All.Select(Of).OfType<DeadlineRule>().ToSequence();

    /// <summary>The rule that counts a term; none where the term is the other side of a rule.</summary>
    private DeadlineRule? Of(IDeadlineTerm term) =>
        term.Name switch
        {
            nameof(Terms.Acceptance) => Acceptance,
            nameof(Terms.ReworkNotice) => ReworkNotice,
            nameof(Terms.ReworkedApplication) => ReworkedApplication,
            nameof(Terms.Explanation) => ExplanationAnswer,
            nameof(Terms.DraftAgreement) => DraftAgreement,
            nameof(Terms.SuspensionRequest) => SuspensionRequest,
            nameof(Terms.ReworkNoticeLimit) => null,
            nameof(Terms.ExplanationLimit) => null,
            nameof(Terms.SuspensionRequestLimit) => null,
            _ => ByForm(term),
        };

    private DeadlineRule ByForm(IDeadlineTerm term) =>
        term switch
        {
            DeadlineTerm<Term.DaysAfter> after => Rule(after),
            DeadlineTerm<Term.DaysBefore> before => Rule(before),
            DeadlineTerm<Term.LookBack> back => Rule(back),
            DeadlineTerm<Term.SameDay> day => Rule(day),
            DeadlineTerm<Term.DayBefore> day => Rule(day),
            DeadlineTerm<Term.DateInYear> date => Rule(date),
            DeadlineTerm<Term.DayAfterQuarter> => QuarterlyReport,
            _ => Rule((DeadlineTerm<Term.StatedDate>)term),
        };

    private DaysAfterRule Rule(DeadlineTerm<Term.DaysAfter> term, string? name = null) => new(name ?? term.Name, term, _counting);
    private DaysBeforeRule Rule(DeadlineTerm<Term.DaysBefore> term, string? name = null) => new(name ?? term.Name, term, _counting);
    private LookBackRule Rule(DeadlineTerm<Term.LookBack> term) => new(term.Name, term, _counting);
    private EventDayRule Rule(DeadlineTerm<Term.SameDay> term, string? name = null) => new(name ?? term.Name, term, _counting);
    private EventDayRule Rule(DeadlineTerm<Term.DayBefore> term) => new(term.Name, term, _counting);
    private YearDateRule Rule(DeadlineTerm<Term.DateInYear> term) => new(term.Name, term, _counting);
    private StatedDateRule Rule(DeadlineTerm<Term.StatedDate> term) => new(term.Name, term, _counting);
}
