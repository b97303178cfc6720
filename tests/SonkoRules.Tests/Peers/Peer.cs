using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Peers;

/// <summary>Short ways to write rulebooks of other contests. Clauses of made-up acts are small numbers.</summary>
internal static class Peer
{
    public static readonly LocalDateTime Monday = new(2026, 3, 2, 9, 0);

    public static readonly TieBreak NoKeys = Keys();

    /// <summary>A methodology with one scale and the given weights, rounded to hundredths.</summary>
    public static Methodology Methodology(PanelSize panel, int top, params decimal[] weights) =>
        new()
        {
            Criteria = weights.Select((weight, i) => new Criterion(
                i + 1, Clause.Parse("2"), new LocalizedText("Критерий", "Criterion"), weight, new ScoreScale(0, top, 1)))
                .ToSequence(),
            Panel = panel,
            Bands = Sequence.Empty<ConclusionBand>(),
            OwnResourceBands = Sequence.Empty<ShareBand>(),
            DeclaredMaximum = Points.From(weights.Sum() * top),
            FinalScoreDigits = 2,
            BandDigits = 2,
            Clauses = new MethodologyClauses
            {
                Panel = Clause.Parse("1"),
                Scale = Clause.Parse("2"),
                ExpertTotal = Clause.Parse("2"),
                OwnResources = Clause.None,
                Conclusion = Clause.None,
                FinalScore = Clause.Parse("3"),
            },
        };

    public static TieBreak Keys(params TieKey[] keys) =>
        new() { Keys = Sequence.Of(keys), Clause = Clause.Parse("4"), RatingClause = Clause.Parse("4") };

    public static SubsidyTerms Terms(SizeRule size, FillRule fill) =>
        new()
        {
            SizeRule = size,
            Fill = fill,
            RequestClause = Clause.Parse("5"),
            FormulaClause = Clause.Parse("5"),
            CapClause = Clause.Parse("6"),
            FloorClause = Clause.Parse("6"),
            WinnersClause = Clause.Parse("7"),
            RemainderClause = Clause.None,
            RefusalClause = Clause.Parse("8"),
            EvasionClause = Clause.Parse("8"),
        };

    /// <summary>An edition whose other parts, of which the peers say nothing, are like those at hand.</summary>
    public static Edition Edition(Methodology methodology, TieBreak tieBreak, SubsidyTerms terms) =>
        SmolenskRules.ThirdEdition with
        {
            Id = "P",
            Act = new(new(2026, 1, 15), "1", new ActRegistration.NotStated()),
            Changes = new("Порядок другого региона.", "The order of another region."),
            Methodology = methodology,
            TieBreak = tieBreak,
            Subsidies = terms,
        };

    /// <summary>An application filed some minutes after Monday nine o'clock, with a sheet for each array.</summary>
    public static ContestApplication Application(string id, decimal request, int minute, params int[][] sheets) =>
        new()
        {
            Id = id,
            Request = Rubles.From(request),
            FiledAt = Monday.PlusMinutes(minute),
            Sheets = sheets.Select((scores, i) => new ExpertSheet($"expert {i + 1}", scores)).ToSequence(),
        };

    public static ContestOutcome Run(Rulebook rules, decimal money, params ContestApplication[] applications) =>
        Contest.Run(rules, new ContestInput
        {
            Budget = new Budget(Rubles.From(money)),
            Applications = Sequence.Of(applications),
        }).OrThrow();

    /// <summary>The awards as text: <c>a 100.00, b 50.50</c>.</summary>
    public static string Awards(ContestOutcome outcome) =>
        string.Join(", ", outcome.Allocation.Awards.Select(award => $"{award.ApplicationId} {award.Amount}"));

    /// <summary>Who gets nothing and why: <c>c BelowFloor</c>.</summary>
    public static string Unfunded(ContestOutcome outcome) =>
        string.Join(", ", outcome.Allocation.Unfunded().Select(none => $"{none.Position.Entry.ApplicationId} {none.Reason}"));

    public static string Order(ContestOutcome outcome) =>
        string.Join(" ", outcome.Rating.Select(position => position.Entry.ApplicationId));

    /// <summary>What decided each neighbouring pair, in words.</summary>
    public static string[] Deciders(ContestOutcome outcome) =>
        [.. Enumerable.Range(1, outcome.Rating.Count - 1).Select(place => outcome.Rating.DecidedAfter(place).Name.English)];
}
