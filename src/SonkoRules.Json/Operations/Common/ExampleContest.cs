using System.Linq;
using NodaTime;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Json.Operations.Common;

/// <summary>A small contest for the examples of questions about contests.</summary>
internal static class ExampleContest
{
    public static ContestInput Input { get; } = new()
    {
        Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(60_000m) },
        Applications = Sequence.Of(
            Application("26-01", 90, 30_000m, 3),
            Application("26-02", 80, 19_000m, 2),
            Application("26-03", 80, 24_000m, 1)),
        Answers = OfferAnswers.None.With("26-03", OfferAnswer.Accepted),
    };

    private static ContestApplication Application(string id, int score, decimal request, int minute)
    {
        var scores = Enumerable.Repeat(score, SmolenskRules.ThirdEdition.Methodology.Criteria.Count).ToArray();
        return new ContestApplication
        {
            Id = id,
            Request = Rubles.From(request),
            FiledAt = new LocalDateTime(2026, 2, 16, 10, minute),
            Sheets = Sequence.Of(
                new ExpertSheet("first", scores),
                new ExpertSheet("second", scores),
                new ExpertSheet("third", scores)),
        };
    }
}
