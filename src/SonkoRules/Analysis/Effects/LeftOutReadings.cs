namespace SonkoRules.Analysis;

/// <summary>Says of each reading of a contest that was not varied why.</summary>
internal static class LeftOutReadings
{
    private static readonly WhyLeftOut.NeverArises NoTie = new(new LocalizedText(
        "равных итоговых баллов нет", "no two final scores are equal"));

    private static readonly WhyLeftOut.NeverArises NoTieWithVideo = new(new LocalizedText(
        "нет двух заявок с видео и равными итоговыми баллами",
        "no two applications with a video have equal final scores"));

    private static readonly WhyLeftOut.NeverArises NoOffer = new(new LocalizedText(
        "остаток никому не предлагается", "nothing that is left is offered to anybody"));

    private static readonly WhyLeftOut.NeverArises NoOfferWon = new(new LocalizedText(
        "никто не побеждает за счёт остатка", "nobody wins by what is left"));

    private static readonly WhyLeftOut.NeverArises NoHalf = new(new LocalizedText(
        "ни один итоговый балл не зависит от округления половины", "no final score depends on where a half goes"));

    public static Sequence<LeftOutReading> Of(ContestWalk walk, ReadingSpace varied)
    {
        var rules = varied.Rules;
        return ReadingCatalogue.Applied(rules.Readings, ReadingIds.Edition)
            .Concat(rules.Scoring.AppliedReadings)
            .Concat(rules.Ranking.AppliedReadings)
            .Concat(rules.Subsidies.AppliedReadings)
            .Where(applied => varied.Readings.All(reading => reading.Id != applied.Id))
            .Select(applied => new LeftOutReading(applied, Why(applied.Id, walk)))
            .ToSequence();
    }

    private static WhyLeftOut Why(string id, ContestWalk walk)
    {
        var tried = walk.Space.Readings.FirstOrDefault(reading => reading.Id == id);
        return ContestReadings.BeyondResult.Contains(id) ? new WhyLeftOut.BeyondResult()
            : ReadingCatalogue.Get(id).Answers.Count == 1 ? new WhyLeftOut.Settled()
            : tried is null || tried.Answers.Length == 1 ? new WhyLeftOut.NeedsValue()
            : WhyIdle(id, walk.Events);
    }

    // What a reading decides may never come up; where it does, it comes to the same.
    private static WhyLeftOut WhyIdle(string id, ContestEvents events) =>
        id switch
        {
            ReadingIds.Half when !events.Half => NoHalf,
            ReadingIds.Tie when !events.Tie => NoTie,
            ReadingIds.Video when !events.TieWithVideo => NoTieWithVideo,
            ReadingIds.Offer when !events.Offer => NoOffer,
            ReadingIds.Remainder when !events.OfferWon => NoOfferWon,
            _ => new WhyLeftOut.NoDifference(),
        };
}
