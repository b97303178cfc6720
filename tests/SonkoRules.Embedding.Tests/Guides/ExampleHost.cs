using System.Collections.Generic;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Embedding.Tests.Reports;
using SonkoRules.Ranking;
using SonkoRules.Scoring;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>What the examples in the doc comments take for granted; <see cref="Rulebook"/> says so.</summary>
#pragma warning disable IDE1006, SA1300 // The names are those of a caller's variables.
public sealed class ExampleHost
{
    public Rulebook rules { get; } = SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow();

    public WorkingDayCalendar calendar { get; } = RussianCalendar.FiveDayWeek;

    public IReadOnlyList<ExpertSheet> sheets { get; } =
    [
        new("first", 81, 81, 80, 81, 80, 80, 80, 80, 80, 80),
        new("second", 81, 81, 80, 81, 81, 80, 80, 80, 80, 80),
        new("third", 82, 82, 81, 82, 81, 81, 81, 81, 81, 81),
    ];

    public ContestInput input => SmallContest.Input;

    public ContestOutcome outcome => SmallContest.Outcome;

    public Rating rating => outcome.Rating;
}
#pragma warning restore IDE1006, SA1300
