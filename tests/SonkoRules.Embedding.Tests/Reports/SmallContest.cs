using System.Linq;
using NodaTime;
using SonkoRules.Analysis;
using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Deadlines;
using SonkoRules.Quantities;
using SonkoRules.Reports;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>
/// Eight applications in which everything happens that a report tells of. C = D = 1 000 000, so M = 100 000 and the
/// formula gives 1 000 × K × n; the limits are 210 000.
/// </summary>
internal static class SmallContest
{
    public static LocalDate Announced { get; } = new(2025, 5, 12);

    public static Rulebook Rules { get; } = SmolenskRules.AnnouncedOn(Announced).OrThrow();

    /// <summary>
    /// A asks for 120 000 and gets the formula's 90 000 (counted at M: 110 000 of the limits are free), B gets 50 000, C
    /// fits no more (60 000 of the limits are free). Left 70 000: C's 90 000 are reduced to it, and C evades. Then D gets
    /// 40 000, E 5 000 (n = 0.5), F is offered 25 000 and refuses. G and H are tied, and nothing parts them.
    /// </summary>
    public static ContestInput Input { get; } = new()
    {
        Budget = new Budget(Rubles.From(1_000_000m)) { Limits = Rubles.From(210_000m) },
        Applications = Sequence.Of(
            One("A", 120_000m, 90, 1, video: true),
            One("B", 50_000m, 90, 2),
            One("C", 90_000m, 80, 3),
            One("D", 40_000m, 80, 4),
            One("E", 5_000m, 70, 5),
            One("F", 30_000m, 60, 6),
            One("G", 10_000m, 50, 7),
            One("H", 10_000m, 50, 7)),
        Answers = OfferAnswers.None.With("C", OfferAnswer.Accepted),
        Releases = Sequence.Of(new ReleaseRound(
            Sequence.Of(new Release("C", ReleaseReason.Evaded)), OfferAnswers.None.With("F", OfferAnswer.Refused))),
    };

    public static ContestOutcome Outcome { get; } = Contest.Run(Rules, Input).OrThrow();

    public static ContestTimetable Timetable { get; } = Rules.Deadlines.Timetable(
        Announced, RussianCalendar.FiveDayWeek, new TimetablePlan { Through = ContestStage.Payment }).OrThrow();

    public static ContestReportOptions Options { get; } = new()
    {
        Labels = Sequence.Of(
            new ApplicationLabel("A", "АНО «Дом»"), new ApplicationLabel("B", "<Берег> & \"К°\"")),
        Effects = ReadingEffects.Of(Rules, Input).OrThrow(),
        Timetable = Timetable,
        LibraryVersion = "0.0.0",
    };

    /// <summary>An application to which three experts gave one score on every criterion.</summary>
    public static ContestApplication One(string id, decimal request, int score, int day, bool video = false) =>
        new()
        {
            Id = id,
            Request = Rubles.From(request),
            FiledAt = new LocalDateTime(2025, 6, day, 12, 0),
            HasVideo = video,
            Sheets = Enumerable.Range(1, 3)
                .Select(expert => new ExpertSheet("expert " + expert, [.. Enumerable.Repeat(score, 10)]))
                .ToSequence(),
        };
}
