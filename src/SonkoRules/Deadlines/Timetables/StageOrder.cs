namespace SonkoRules.Deadlines;

/// <summary>Which stage follows which.</summary>
internal static class StageOrder
{
    public const int Count = (int)ContestStage.ProjectPublication + 1;

    private static readonly ContestStage[] Predecessors = Find();

    /// <summary>The stage that a stage must not come before; the announcement is its own.</summary>
    public static ContestStage Predecessor(ContestStage stage) => Predecessors[(int)stage];

    /// <summary>Whether a stage is a step that can happen before its last day, so that a later date that is given
    /// bounds it.</summary>
    public static bool IsStep(ContestStage stage) =>
        stage is ContestStage.Opening
            or ContestStage.ReviewEnds
            or ContestStage.ReviewProtocol
            or ContestStage.Summary
            or ContestStage.WinnersDetermined
            or ContestStage.ResultsProtocol
            or ContestStage.DraftAgreement
            or ContestStage.AgreementSigned;

    /// <summary>Whether a contest can do without a stage.</summary>
    public static bool NeedNotHappen(ContestStage stage) =>
        stage is ContestStage.ExplanationRequests
            or ContestStage.ReworkNotice
            or ContestStage.ReworkedApplication
            or ContestStage.ReviewProtocolChanges
            or ContestStage.ResultsProtocolChanges;

    private static ContestStage[] Find()
    {
        var before = new ContestStage[Count];
        for (var stage = ContestStage.CommissionPlacement; stage <= ContestStage.ProjectPublication; stage++)
        {
            before[(int)stage] = stage switch
            {
                <= ContestStage.Cancellation => ContestStage.Announcement,
                <= ContestStage.AcceptanceEnds => ContestStage.AcceptanceOpens,
                ContestStage.Opening => ContestStage.AcceptanceEnds,
                ContestStage.OpeningPlacement => ContestStage.Opening,
                ContestStage.ExplanationRequests or ContestStage.ReworkNotice => ContestStage.AcceptanceEnds,
                ContestStage.ReworkedApplication => ContestStage.ReworkNotice,
                ContestStage.ReviewEnds => ContestStage.Opening,
                ContestStage.ReviewProtocol => ContestStage.ReviewEnds,
                <= ContestStage.Summary => ContestStage.ReviewProtocol,
                ContestStage.WinnersDetermined => ContestStage.Summary,
                ContestStage.ResultsProtocol or ContestStage.ResultsPlacement => ContestStage.WinnersDetermined,
                <= ContestStage.DraftAgreement => ContestStage.ResultsProtocol,
                ContestStage.AgreementSigned => ContestStage.DraftAgreement,
                _ => ContestStage.AgreementSigned,
            };
        }

        return before;
    }
}
