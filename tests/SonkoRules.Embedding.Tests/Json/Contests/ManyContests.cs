using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Json;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Embedding.Tests.Json.Contests;

/// <summary>Contests drawn at random, with few distinct values, so that ties, offers, refusals and releases occur.</summary>
internal static class ManyContests
{
    private static readonly string[] Directions = [string.Empty, "Спорт", "Права \"и\" долг/~"];
    private static readonly decimal[] Requests = [0.01m, 300m, 4_000m, 9_000m, 12_000.37m, 25_000m, 40_000m];
    private static readonly OfferAnswer[] Replies = [OfferAnswer.Awaited, OfferAnswer.Accepted, OfferAnswer.Refused];

    /// <summary>A contest that can be computed: its releases name those who win when their turn comes.</summary>
    public static ContestRequest Draw(Random random)
    {
        var rules = Rules(random);
        var input = Input(random, rules);
        var rounds = random.Next(3);
        for (var i = 0; i < rounds; i++)
        {
            var awards = Contest.Run(rules, input).OrThrow().Allocation.Awards;
            if (awards.Count > 0)
            {
                var award = awards[random.Next(awards.Count)];
                var reason = random.Next(2) == 0 ? ReleaseReason.RefusedByMinistry : ReleaseReason.Evaded;
                input = input with
                {
                    Releases = input.Releases
                        .Append(new ReleaseRound(
                            Sequence.Of(new Release(award.ApplicationId, reason)),
                            Answers(random, input.Applications.Count)))
                        .ToSequence(),
                };
            }
        }

        var explain = random.Next(4) == 0;
        return new ContestRequest(rules, input, explain)
        {
            ExplainOnly = explain && input.Applications.Count > 0 && random.Next(2) == 0
                ? Sequence.Of(input.Applications[0].Id)
                : Sequence.Empty<string>(),
        };
    }

    public static Rulebook Rules(Random random)
    {
        var readings = Readings.Default;
        foreach (var reading in ReadingCatalogue.All.Where(reading => reading.Id != ReadingIds.Minimum))
        {
            if (random.Next(3) == 0)
            {
                readings = reading.Choose(readings, reading.Answers[random.Next(reading.Answers.Count)].Code);
            }
        }

        if (random.Next(3) == 0)
        {
            readings = readings with { MinimumScore = MinimumScore.Of(Points.From(70.05m)) };
        }

        var editions = SmolenskRules.History.Editions;
        return new Rulebook(editions[random.Next(editions.Count)], readings);
    }

    public static Sequence<ExpertSheet> Sheets(Random random, ScoringRules scoring)
    {
        var count = Math.Max(scoring.LeastExperts, 3);
        return Enumerable.Range(1, count)
            .Select(expert => new ExpertSheet("№ " + expert, Scores(random, scoring)))
            .ToSequence();
    }

    public static OfferAnswers Answers(Random random, int count) =>
        Enumerable.Range(0, count).Where(_ => random.Next(2) == 0).Aggregate(
            random.Next(4) switch { 0 => OfferAnswers.AllAccept, 1 => OfferAnswers.AllRefuse, _ => OfferAnswers.None },
            (answers, i) => answers.With("з-" + i, Replies[random.Next(3)]));

    public static Budget Budget(Random random)
    {
        var budget = new Budget(Rubles.From(250_000.11m));
        return random.Next(8) switch
        {
            0 => new Budget(Rubles.From(0.05m)),
            1 or 2 => budget,
            3 or 4 => budget with { Limits = Rubles.From(30_000m * random.Next(4)) },
            _ => budget with { Distributed = Rubles.From(200_000m), Limits = Rubles.From(60_000m) },
        };
    }

    private static ContestInput Input(Random random, Rulebook rules)
    {
        var count = random.Next(8);
        return new ContestInput
        {
            Budget = Budget(random),
            Applications = Enumerable.Range(0, count).Select(i =>
            {
                var request = Rubles.From(Requests[random.Next(Requests.Length)]);
                return new ContestApplication
                {
                    Id = "з-" + i,
                    Request = request,
                    FiledAt = new LocalDateTime(2026, 2, 16, 10, random.Next(2)).PlusNanoseconds(random.Next(2)),
                    HasVideo = random.Next(2) == 0,
                    GrantDirection = Directions[random.Next(Directions.Length)],
                    Sheets = Sheets(random, rules.ScoringFor(request)),
                };
            }).ToSequence(),
            Answers = Answers(random, count),
        };
    }

    // The highest score or the next that is described, now and then the least on all criteria: always one that may be
    // given.
    private static int[] Scores(Random random, ScoringRules scoring)
    {
        var (low, high) = (random.Next(8) == 0, random.Next(2) == 0);
        return [.. scoring.Methodology.Criteria.Select(criterion =>
            low ? criterion.Scale.Least
            : high || random.Next(5) > 0 ? criterion.Scale.Top
            : criterion.Scale.Top - criterion.Scale.DescribedStep)];
    }
}
