using System;
using SonkoRules.Deadlines;

namespace SonkoRules.Reports;

/// <summary>The names by which rules of terms are known whatever an amendment makes of their numbers.</summary>
internal static class TermNames
{
    /// <summary>The names of <see cref="DeadlineTerms.All"/>, in its order.</summary>
    public static readonly string[] All =
    [
        nameof(DeadlineTerms.SubsidyInformation),
        nameof(DeadlineTerms.Announcement),
        nameof(DeadlineTerms.ResultsPlacement),
        nameof(DeadlineTerms.ClarificationRequest),
        nameof(DeadlineTerms.Clarification),
        nameof(DeadlineTerms.Acceptance),
        nameof(DeadlineTerms.RegisterExtract),
        nameof(DeadlineTerms.TaxCertificate),
        nameof(DeadlineTerms.ApplicationChanges),
        nameof(DeadlineTerms.ReworkNotice),
        nameof(DeadlineTerms.ReworkNoticeLimit),
        nameof(DeadlineTerms.ReworkedApplication),
        nameof(DeadlineTerms.Withdrawal),
        nameof(DeadlineTerms.Refiling),
        nameof(DeadlineTerms.Cancellation),
        nameof(DeadlineTerms.Opening),
        nameof(DeadlineTerms.OpeningPlacement),
        nameof(DeadlineTerms.Review),
        nameof(DeadlineTerms.Explanation),
        nameof(DeadlineTerms.ExplanationLimit),
        nameof(DeadlineTerms.ReviewProtocol),
        nameof(DeadlineTerms.ReviewProtocolPlacement),
        nameof(DeadlineTerms.CommissionPlacement),
        nameof(DeadlineTerms.Summary),
        nameof(DeadlineTerms.Winners),
        nameof(DeadlineTerms.PortalPlacement),
        nameof(DeadlineTerms.OwnSitePlacement),
        nameof(DeadlineTerms.ReviewProtocolChanges),
        nameof(DeadlineTerms.ResultsProtocolChanges),
        nameof(DeadlineTerms.DraftAgreement),
        nameof(DeadlineTerms.AgreementSigning),
        nameof(DeadlineTerms.Payment),
        nameof(DeadlineTerms.UnusedReturn),
        nameof(DeadlineTerms.AmendmentNotice),
        nameof(DeadlineTerms.NoticeRegistration),
        nameof(DeadlineTerms.AdditionalAgreement),
        nameof(DeadlineTerms.ProjectPublication),
        nameof(DeadlineTerms.BreachAct),
        nameof(DeadlineTerms.BreachCure),
        nameof(DeadlineTerms.ReturnDecision),
        nameof(DeadlineTerms.ReturnDemand),
        nameof(DeadlineTerms.ReturnInYear),
        nameof(DeadlineTerms.ReturnAfterYear),
        nameof(DeadlineTerms.QuarterlyReport),
        nameof(DeadlineTerms.ResultDate),
        nameof(DeadlineTerms.FinalReport),
        nameof(DeadlineTerms.ReturnForResults),
        nameof(DeadlineTerms.SuspensionRequest),
        nameof(DeadlineTerms.SuspensionRequestLimit),
        nameof(DeadlineTerms.SuspensionDecision),
        nameof(DeadlineTerms.SuspensionNotice),
    ];

    /// <summary>The name of the rule that a deadline was made by, with the quarter or the year it belongs to where the
    /// order sets it anew for each.</summary>
    /// <exception cref="ArgumentException">The terms do not hold the deadline's.</exception>
    public static string Of(Deadline deadline, DeadlineTerms terms, string paramName)
    {
        var all = terms.All;
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Equals(deadline.Term))
            {
                return deadline.Term.Term is Term.DayAfterQuarter or Term.DateInYear
                    ? All[i] + " " + Say.Iso(deadline.Trigger)
                    : All[i];
            }
        }

        throw new ArgumentException($"A deadline by the rulebook's terms is expected, not '{deadline}'.", paramName);
    }
}
