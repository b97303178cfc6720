using SonkoRules.Applications;
using SonkoRules.Deadlines;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>The days of the contest up to its decisions.</summary>
/// <param name="Timetable">The stages up to the end of the review, computed or given.</param>
/// <param name="Decisions">What the decisions on applications depend on.</param>
internal sealed record ContestDates(ContestTimetable Timetable, ApplicationDates Decisions);
