using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Deadlines;
using SonkoRules.Json.Documents.Timetables;
using SonkoRules.Json.Scalars;

namespace SonkoRules.Json.Documents;

/// <content>Timetables.</content>
internal static partial class Codes
{
    private static IEnumerable<JsonConverter> OfTimetables() =>
    [
        new CodeConverter<ContestStage>(
            (ContestStage.Announcement, "Announcement"),
            (ContestStage.CommissionPlacement, "CommissionPlacement"),
            (ContestStage.AcceptanceOpens, "AcceptanceOpens"),
            (ContestStage.ClarificationRequests, "ClarificationRequests"),
            (ContestStage.Clarifications, "Clarifications"),
            (ContestStage.Cancellation, "Cancellation"),
            (ContestStage.Refiling, "Refiling"),
            (ContestStage.Withdrawal, "Withdrawal"),
            (ContestStage.AcceptanceEnds, "AcceptanceEnds"),
            (ContestStage.Opening, "Opening"),
            (ContestStage.OpeningPlacement, "OpeningPlacement"),
            (ContestStage.ExplanationRequests, "ExplanationRequests"),
            (ContestStage.ReworkNotice, "ReworkNotice"),
            (ContestStage.ReworkedApplication, "ReworkedApplication"),
            (ContestStage.ReviewEnds, "ReviewEnds"),
            (ContestStage.ReviewProtocol, "ReviewProtocol"),
            (ContestStage.ReviewProtocolPlacement, "ReviewProtocolPlacement"),
            (ContestStage.ReviewProtocolChanges, "ReviewProtocolChanges"),
            (ContestStage.Summary, "Summary"),
            (ContestStage.WinnersDetermined, "WinnersDetermined"),
            (ContestStage.ResultsProtocol, "ResultsProtocol"),
            (ContestStage.PortalPlacement, "PortalPlacement"),
            (ContestStage.OwnSitePlacement, "OwnSitePlacement"),
            (ContestStage.ResultsPlacement, "ResultsPlacement"),
            (ContestStage.ResultsProtocolChanges, "ResultsProtocolChanges"),
            (ContestStage.DraftAgreement, "DraftAgreement"),
            (ContestStage.AgreementSigned, "AgreementSigned"),
            (ContestStage.Payment, "Payment"),
            (ContestStage.FirstQuarterReport, "FirstQuarterReport"),
            (ContestStage.SecondQuarterReport, "SecondQuarterReport"),
            (ContestStage.ThirdQuarterReport, "ThirdQuarterReport"),
            (ContestStage.ResultDate, "ResultDate"),
            (ContestStage.FinalReport, "FinalReport"),
            (ContestStage.FourthQuarterReport, "FourthQuarterReport"),
            (ContestStage.UnusedReturn, "UnusedReturn"),
            (ContestStage.ProjectPublication, "ProjectPublication")),
        new CodeConverter<ContestPace>(
            (ContestPace.Latest, "Latest"),
            (ContestPace.Earliest, "Earliest")),
        new CodeConverter<StageDateOrigin>(
            (StageDateOrigin.Computed, "Computed"),
            (StageDateOrigin.Given, "Given")),
        new CodeConverter<ConflictOrigin>(
            (ConflictOrigin.Order, "Order"),
            (ConflictOrigin.Dates, "Dates")),
        new CodeConverter<ConflictCode>(
            (ConflictCode.LeadTooShort, "LeadTooShort"),
            (ConflictCode.AcceptanceDiffers, "AcceptanceDiffers"),
            (ConflictCode.ExplanationsHaveNoTime, "ExplanationsHaveNoTime"),
            (ConflictCode.ReworkHasNoTime, "ReworkHasNoTime"),
            (ConflictCode.ChainOverrunsWinners, "ChainOverrunsWinners"),
            (ConflictCode.PlacementsDiffer, "PlacementsDiffer"),
            (ConflictCode.FinancialYearPassed, "FinancialYearPassed"),
            (ConflictCode.PaymentAfterResults, "PaymentAfterResults"),
            (ConflictCode.OutOfTerm, "OutOfTerm"),
            (ConflictCode.BeforePredecessor, "BeforePredecessor")),
    ];
}
