namespace SonkoRules.Eligibility;

/// <summary>Which facts a condition asks for.</summary>
internal static class ConditionFacts
{
    public static Sequence<ApplicantFact> Of(Condition condition, ConditionTests tests) =>
        condition switch
        {
            Condition.Category or Condition.AdmittedKind => Sequence.Of(ApplicantFact.Kind),
            Condition.Division =>
                tests.DivisionsCount ? Sequence.Of(ApplicantFact.Division) : Sequence.Empty<ApplicantFact>(),
            Condition.InRegion => Sequence.Of(ApplicantFact.InRegion),
            Condition.RegisteredLongEnough => Sequence.Of(tests.RegistrationFact),
            Condition.Activities => Sequence.Of(ApplicantFact.SocialActivities),
            Condition.Founders => Sequence.Of(ApplicantFact.StateFounder),
            Condition.EarlierContracts => Sequence.Of(ApplicantFact.Breaches),
            Condition.Reorganisation => Sequence.Of(ApplicantFact.Reorganisation),
            Condition.Liquidation => Sequence.Of(ApplicantFact.InLiquidation),
            Condition.Bankruptcy => Sequence.Of(ApplicantFact.InBankruptcy),
            Condition.Suspension => Sequence.Of(ApplicantFact.ActivitySuspended),
            Condition.TaxDebt => Sequence.Of(ApplicantFact.TaxDebt),
            Condition.DebtToRegion =>
                Sequence.Of(ApplicantFact.OverdueDebtToRegion, ApplicantFact.OverdueDebtExcepted),
            Condition.Disqualification => Sequence.Of(ApplicantFact.AnyoneDisqualified),
            Condition.ForeignEntity => Sequence.Of(ApplicantFact.ForeignEntity),
            Condition.OffshoreShare =>
                Sequence.Of(ApplicantFact.OffshoreHoldings, ApplicantFact.OffshoreShareExcepted),
            Condition.OtherFunding => Sequence.Of(ApplicantFact.OtherRegionalFunding),
            Condition.ExtremismList => Sequence.Of(ApplicantFact.InExtremismList),
            Condition.SecurityCouncilLists => Sequence.Of(ApplicantFact.InSecurityCouncilLists),
            _ => Sequence.Of(ApplicantFact.ForeignAgent),
        };
}
