using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>The contest that both notebooks ask of the readings, run under every combination one by one.</summary>
internal static class NotebookContest
{
    /// <summary>What each application asks for.</summary>
    public static IReadOnlyDictionary<string, decimal> Input { get; } = new Dictionary<string, decimal>
    {
        ["A"] = 90_000m,
        ["B"] = 70_000m,
        ["C"] = 60_000m,
        ["D"] = 60_000m,
        ["E"] = 30_000m,
    };

    /// <summary>What each application gets under each combination of the answers to five readings that it depends
    /// on.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, decimal>> AwardsUnderReadings(Rulebook rules) =>
    [
        .. from rounding in Enum.GetValues<ScoreRounding>()
           from coverage in Enum.GetValues<LimitCoverage>()
           from offer in Enum.GetValues<RemainderOffer>()
           from repeats in Enum.GetValues<RemainderRepeats>()
           from order in Enum.GetValues<FilingOrder>()
           select Awards(rules.With(rules.Readings with
           {
               ScoreRounding = rounding,
               LimitCoverage = coverage,
               RemainderOffer = offer,
               RemainderRepeats = repeats,
               FilingOrder = order,
           })),
    ];

    public static IReadOnlyDictionary<string, decimal> Awards(Rulebook rules)
    {
        var awards = Contest.Run(rules, new ContestInput
        {
            Budget = new Budget(Rubles.From(1_000_000m)) { Limits = Rubles.From(262_000m) },
            Applications = Input.Select((one, i) => new ContestApplication
            {
                Id = one.Key,
                Request = Rubles.From(one.Value),
                FiledAt = new LocalDateTime(2025, 6, 2, 10, i + 1),
                Sheets = Sheets(one.Key),
            }).ToSequence(),
            Answers = OfferAnswers.None.With("D", OfferAnswer.Refused).With("E", OfferAnswer.Accepted),
        }).OrThrow().Allocation.Awards;
        return Input.Keys.ToDictionary(
            id => id, id => awards.Where(award => award.ApplicationId == id).Sum(award => award.Amount.ToDecimal()));
    }

    private static Sequence<ExpertSheet> Sheets(string id) => id switch
    {
        "A" => Sequence.Of(
            new ExpertSheet("first", 81, 81, 80, 81, 80, 80, 80, 80, 80, 80),
            new ExpertSheet("second", 81, 81, 80, 81, 81, 80, 80, 80, 80, 80),
            new ExpertSheet("third", 82, 82, 81, 82, 81, 81, 81, 81, 81, 81)),
        "B" => Flat(81),
        "C" => Flat(75),
        "D" => Flat(50),
        _ => Flat(40),
    };

    private static Sequence<ExpertSheet> Flat(int score) =>
        Enumerable.Range(1, 3).Select(i => new ExpertSheet($"expert {i}", [.. Enumerable.Repeat(score, 10)])).ToSequence();
}
