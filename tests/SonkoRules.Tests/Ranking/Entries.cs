using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SonkoRules.Quantities;
using SonkoRules.Ranking;

namespace SonkoRules.Tests.Ranking;

internal static class Entries
{
    public static readonly LocalDateTime Morning = new(2025, 5, 6, 10, 0);

    public static RatingEntry Of(string id, string score, bool video = false, int minute = 0, int day = 0, decimal request = 100_000m) =>
        new(id, Points.Parse(score), Rubles.From(request), Morning.PlusDays(day).PlusMinutes(minute), video);

    /// <summary>Their rating by the third edition.</summary>
    public static Rating Rank(params RatingEntry[] entries) =>
        new Rulebook(SmolenskRules.ThirdEdition, new()).Ranking.Rank(entries).AsT0;

    /// <summary>Up to thirty entries with few distinct scores and times, so that every kind of tie occurs.</summary>
    public static Gen<RatingEntry[]> Many { get; } =
        from count in Gen.Choose(0, 30)
        from drawn in (
            from score in Gen.Choose(0, 6)
            from video in Gen.Elements(true, false)
            from day in Gen.Choose(0, 1)
            from minute in Gen.Choose(0, 1)
            from request in Gen.Elements(500, 1_000, 5_000, 5_001, 20_000, 60_000, 150_000, 400_000)
            from direction in Gen.Elements("a", "b")
            select (score, video, day, minute, request, direction)).ArrayOf(count)
        select drawn.Select((entry, i) => new RatingEntry(
            $"id{i:00}",
            Points.From(entry.score * 12.5m),
            Rubles.From(entry.request),
            Morning.PlusDays(entry.day).PlusMinutes(entry.minute),
            entry.video,
            entry.direction)).ToArray();
}
