using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>Says of each reading of a contest that was not varied why.</summary>
internal static class LeftOutReadings
{
    private static readonly LocalizedText NoTie = new("равных итоговых баллов нет", "no two final scores are equal");

    private static readonly LocalizedText NoTieWithVideo = new(
        "нет двух заявок с видео и равными итоговыми баллами",
        "no two applications with a video have equal final scores");

    private static readonly LocalizedText NoOffer = new(
        "остаток никому не предлагается", "nothing that is left is offered to anybody");

    private static readonly LocalizedText SomebodyWins = new(
        "в пределах лимитов кто-нибудь побеждает", "somebody wins within the limits");

    private static readonly LocalizedText NoRefuser = new(
        "после отказа средства не высвобождаются", "no money is released after a refusal");

    private static readonly LocalizedText NothingFits = new(
        "остаток не покрывает полностью ни одного запроса", "no request fits what is left as it is");

    private static readonly LocalizedText NoOfferWon = new(
        "никто не побеждает за счёт остатка", "nobody wins by what is left");

    private static readonly LocalizedText NoHalf = new(
        "ни один итоговый балл не зависит от округления половины", "no final score depends on where a half goes");

    public static Sequence<LeftOutReading> Of(ContestWalk walk, ReadingSpace varied)
    {
        var rules = varied.Rules;
        return ReadingCatalogue.Applied(rules.Readings, ReadingIds.Edition)
            .Concat(rules.Scoring.AppliedReadings)
            .Concat(rules.Ranking.AppliedReadings)
            .Concat(rules.Subsidies.AppliedReadings)
            .Where(applied => varied.Readings.All(reading => reading.Id != applied.Id))
            .Select(applied => Left(applied, walk))
            .ToSequence();
    }

    private static LeftOutReading Left(AppliedReading applied, ContestWalk walk)
    {
        var tried = walk.Space.Readings.FirstOrDefault(reading => reading.Id == applied.Id);
        return ContestReadings.BeyondResult.Contains(applied.Id)
                ? new(applied, WhyLeftOut.BeyondResult, new(
                    "не влияет ни на балл, ни на место, ни на субсидию",
                    "it reaches neither a score nor a place nor an award"))
            : ReadingCatalogue.Get(applied.Id).Answers.Count == 1
                ? new(applied, WhyLeftOut.Settled, new("ответ один", "there is one answer"))
            : tried is null || tried.Answers.Length == 1
                ? new(applied, WhyLeftOut.NeedsValue, new(
                    "другим ответам нужно значение, которое не дано", "the other answers need a value that was not given"))
            : NeverArises(applied.Id, walk.Events) is { } what ? new(applied, WhyLeftOut.NeverArises, what)
            : new(applied, WhyLeftOut.NoDifference, new(
                "при любых других толкованиях все ответы дают одно и то же",
                "whatever the other readings are, every answer comes to the same"));
    }

    // What a reading decides may never come up; where it does, it comes to the same.
    private static LocalizedText? NeverArises(string id, ContestEvents events) =>
        id switch
        {
            ReadingIds.Half when !events.Half => NoHalf,
            ReadingIds.Tie when !events.Tie => NoTie,
            ReadingIds.Video when !events.TieWithVideo => NoTieWithVideo,
            ReadingIds.Nobody when (events.Arisen & Arisen.Nobody) == 0 => SomebodyWins,
            ReadingIds.Offer when !events.Offer => NoOffer,
            ReadingIds.Refuser when (events.Arisen & Arisen.Refuser) == 0 => NoRefuser,
            ReadingIds.Fit when (events.Arisen & Arisen.Fit) == 0 => NothingFits,
            ReadingIds.Remainder when !events.OfferWon => NoOfferWon,
            _ => null,
        };
}
