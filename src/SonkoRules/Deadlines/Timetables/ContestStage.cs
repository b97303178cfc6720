namespace SonkoRules.Deadlines;

/// <summary>The stages of a contest in the order in which they are worked out, which is nearly that of their
/// days.</summary>
/// <remarks>Этапы конкурса.</remarks>
public enum ContestStage
{
    /// <summary>The announcement is published (2.2).</summary>
    Announcement = 0,
    /// <summary>The commission's rules and members are placed (2.20).</summary>
    CommissionPlacement = 1,
    /// <summary>The first day of acceptance (2.6).</summary>
    AcceptanceOpens = 2,
    /// <summary>The last day to ask for a clarification (2.5).</summary>
    ClarificationRequests = 3,
    /// <summary>The last day to clarify (2.5).</summary>
    Clarifications = 4,
    /// <summary>The last day to announce that the contest is cancelled (2.12.5).</summary>
    Cancellation = 5,
    /// <summary>The last day to file anew after a withdrawal (2.12.3).</summary>
    Refiling = 6,
    /// <summary>The last day to withdraw an application (2.12.1).</summary>
    Withdrawal = 7,
    /// <summary>The last day of acceptance (2.6).</summary>
    AcceptanceEnds = 8,
    /// <summary>The applications are opened and the protocol is signed (2.13).</summary>
    Opening = 9,
    /// <summary>The protocol of opening is placed (2.13).</summary>
    OpeningPlacement = 10,
    /// <summary>The last day to ask for explanations so that the least time for an answer is left (2.15.1).</summary>
    ExplanationRequests = 11,
    /// <summary>The last day to tell an applicant of a return for rework (2.10.1).</summary>
    ReworkNotice = 12,
    /// <summary>The last day for a reworked application (2.10.3).</summary>
    ReworkedApplication = 13,
    /// <summary>The review ends (2.14). What follows counts from the end of its term, even when a date is given
    /// here.</summary>
    ReviewEnds = 14,
    /// <summary>The protocol of the review is signed (2.19).</summary>
    ReviewProtocol = 15,
    /// <summary>The protocol of the review is placed (2.19).</summary>
    ReviewProtocolPlacement = 16,
    /// <summary>The last day to change the protocol of the review (2.28).</summary>
    ReviewProtocolChanges = 17,
    /// <summary>The summary for the commission is made (2.20).</summary>
    Summary = 18,
    /// <summary>The winners are determined (2.22).</summary>
    WinnersDetermined = 19,
    /// <summary>The results protocol is signed (2.23, 2.24). The order sets no term: unless a date is given, the day on
    /// which the winners are determined.</summary>
    ResultsProtocol = 20,
    /// <summary>The results protocol is placed on the Unified portal (2.25).</summary>
    PortalPlacement = 21,
    /// <summary>The results protocol is placed on the ministry's site and the grants portal (2.25).</summary>
    OwnSitePlacement = 22,
    /// <summary>The last day that the announcement may name for placing the results (2.3).</summary>
    ResultsPlacement = 23,
    /// <summary>The last day to change the results protocol (2.28).</summary>
    ResultsProtocolChanges = 24,
    /// <summary>The draft agreement and the notice of it are sent (3.7.1). It counts from the end of the term of 2.25,
    /// even when a date is given for the placing.</summary>
    DraftAgreement = 25,
    /// <summary>The agreement is signed by the recipient, and so made (3.7.2).</summary>
    AgreementSigned = 26,
    /// <summary>The subsidy is paid (3.12).</summary>
    Payment = 27,
    /// <summary>The reports for the first quarter (3.14, 3.18).</summary>
    FirstQuarterReport = 28,
    /// <summary>The reports for the second quarter (3.14, 3.18).</summary>
    SecondQuarterReport = 29,
    /// <summary>The reports for the third quarter (3.14, 3.18).</summary>
    ThirdQuarterReport = 30,
    /// <summary>The date of the results (3.18).</summary>
    ResultDate = 31,
    /// <summary>The final annual reports (3.18).</summary>
    FinalReport = 32,
    /// <summary>The reports for the fourth quarter, where they are due (3.14, 3.18; R-Q4).</summary>
    FourthQuarterReport = 33,
    /// <summary>Unused money is returned (3.13).</summary>
    UnusedReturn = 34,
    /// <summary>Information on the projects is published (3.16).</summary>
    ProjectPublication = 35,
}
