using SonkoRules.Duties;

namespace SonkoRules.Samples.Sonko.Plans;

/// <summary>What is asked of a roadmap or a report that is a table, not a document.</summary>
/// <param name="Period">The period of a roadmap; null for a report.</param>
/// <param name="AsOf">The day on which it is asked what is overdue.</param>
/// <param name="Readings">The readings.</param>
internal sealed record PlanQuestion(DutyWindow? Period, LocalDate? AsOf, Readings Readings);
