namespace SonkoRules.Json.Documents.Timetables;

/// <summary>The kinds of conflicts of a timetable.</summary>
internal enum ConflictCode
{
    LeadTooShort = 0,
    AcceptanceDiffers = 1,
    ExplanationsHaveNoTime = 2,
    ReworkHasNoTime = 3,
    ChainOverrunsWinners = 4,
    PlacementsDiffer = 5,
    FinancialYearPassed = 6,
    PaymentAfterResults = 7,
    OutOfTerm = 8,
    BeforePredecessor = 9,
}
