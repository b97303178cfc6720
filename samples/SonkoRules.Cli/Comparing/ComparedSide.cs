namespace SonkoRules.Samples.Sonko.Comparing;

/// <summary>A contest under one edition: its outcome, and each application's place and score.</summary>
internal sealed class ComparedSide
{
    private readonly Dictionary<string, ComparedApplication> _byId = new(StringComparer.Ordinal);

    /// <param name="rules">The edition and the readings.</param>
    /// <param name="input">The contest, its sheets on the scale of the edition.</param>
    /// <param name="differing">The positions of the criteria whose weight differs between the editions.</param>
    public ComparedSide(Rulebook rules, ContestInput input, IReadOnlyList<int> differing)
    {
        Outcome = Contest.Run(rules, input).OrThrow();
        var sheets = input.Applications.ToDictionary(one => one.Id, one => one.Sheets, StringComparer.Ordinal);
        foreach (var position in Outcome.Rating)
        {
            var id = position.Entry.ApplicationId;
            var rest = sheets[id].Select(sheet => WithZeros(sheet, differing)).ToSequence();
            _byId[id] = new ComparedApplication(position.Place, position.Entry.Score, rules.Scoring.FinalPoints(rest).OrThrow());
        }
    }

    public ContestOutcome Outcome { get; }

    public ComparedApplication this[string id] => _byId[id];

    public IEnumerable<string> Order => Outcome.Rating.Select(position => position.Entry.ApplicationId);

    public IEnumerable<string> Winners => Outcome.Allocation.Awards.Select(award => award.ApplicationId);

    private static ExpertSheet WithZeros(ExpertSheet sheet, IReadOnlyList<int> differing) =>
        new(sheet.Expert, sheet.Scores.Select((score, i) => differing.Contains(i) ? 0 : score).ToSequence());
}
