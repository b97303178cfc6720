using System.Linq;
using NodaTime;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Contests;

/// <summary>
/// Four applications for 250 000 roubles. E3, flat sheets: a final score is the score itself. M = 25 000, so 5 % is 1 250
/// and the formula gives 250 × K for larger requests.
/// </summary>
internal static class SmallContest
{
    public static ContestInput Input { get; } = new()
    {
        Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(60_000m) },
        Applications = Sequence.Of(
            Application("A", 90, 30_000m, minute: 3), // min(30 000, 22 500, 25 000) = 22 500, counted 25 000
            Application("B", 80, 19_000m, minute: 2, video: true), // min(19 000, 20 000, 25 000) = 19 000
            Application("C", 80, 24_000m, minute: 1), // after B: no video; 18 500 is left for it
            Application("D", 40, 2_000m, minute: 0)),
        Answers = OfferAnswers.None.With("C", OfferAnswer.Accepted),
    };

    public static ContestApplication Application(
        string id, int score, decimal request, int minute = 0, bool video = false, string direction = "") =>
        new()
        {
            Id = id,
            Request = Rubles.From(request),
            FiledAt = new LocalDateTime(2025, 5, 6, 10, minute),
            HasVideo = video,
            GrantDirection = direction,
            Sheets = Enumerable.Range(1, 3)
                .Select(expert => new ExpertSheet($"expert {expert}", Enumerable.Repeat(score, 10).ToArray()))
                .ToSequence(),
        };
}
