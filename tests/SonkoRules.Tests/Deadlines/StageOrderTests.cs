using System;
using System.Linq;
using SonkoRules.Deadlines;
using static SonkoRules.Deadlines.ContestStage;

namespace SonkoRules.Tests.Deadlines;

/// <summary>Which stage no stage may come before, typed again stage by stage.</summary>
public sealed class StageOrderTests
{
    private static readonly (ContestStage Before, ContestStage[] After)[] Table =
    [
        (Announcement, [Announcement, CommissionPlacement, AcceptanceOpens, ClarificationRequests, Clarifications, Cancellation]),
        (AcceptanceOpens, [Refiling, Withdrawal, AcceptanceEnds]),
        (AcceptanceEnds, [Opening, ExplanationRequests, ReworkNotice]),
        (Opening, [OpeningPlacement, ReviewEnds]),
        (ReworkNotice, [ReworkedApplication]),
        (ReviewEnds, [ReviewProtocol]),
        (ReviewProtocol, [ReviewProtocolPlacement, ReviewProtocolChanges, Summary]),
        (Summary, [WinnersDetermined]),
        (WinnersDetermined, [ResultsProtocol, ResultsPlacement]),
        (ResultsProtocol, [PortalPlacement, OwnSitePlacement, ResultsProtocolChanges, DraftAgreement]),
        (DraftAgreement, [AgreementSigned]),
        (AgreementSigned, [
            Payment, FirstQuarterReport, SecondQuarterReport, ThirdQuarterReport, ResultDate, FinalReport, FourthQuarterReport,
            UnusedReturn, ProjectPublication]),
    ];

    [Fact]
    public void Every_stage_follows_its_own()
    {
        Assert.Equal(Enum.GetValues<ContestStage>(), Table.SelectMany(row => row.After).Order());
        Assert.All(Table, row => Assert.All(row.After, stage => Assert.Equal(row.Before, StageOrder.Predecessor(stage))));
    }
}
