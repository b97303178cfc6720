namespace SonkoRules.Analysis;

/// <summary>The readings that a contest's scores, rating and awards depend on, with the answers to try.</summary>
internal static class ContestReadings
{
    /// <summary>The readings on which the final scores depend, that of the edition apart; the last is R-HALF.</summary>
    public static readonly IReadOnlyList<string> OfScores =
        [ReadingIds.Panel, ReadingIds.Grid, ReadingIds.Round, ReadingIds.Half];

    /// <summary>The readings on which the rating depends, given the scores.</summary>
    public static readonly IReadOnlyList<string> OfRating = [ReadingIds.Tie, ReadingIds.Video];

    /// <summary>The readings on which the awards depend, given the rating, that of the threshold apart.</summary>
    public static readonly IReadOnlyList<string> OfAwards =
    [
        ReadingIds.Fill, ReadingIds.Kopeck, ReadingIds.Nobody, ReadingIds.Offer, ReadingIds.Refuser, ReadingIds.Fit,
        ReadingIds.Remainder,
    ];

    /// <summary>The readings of a contest's outcome that reach neither a score nor a place nor an award.</summary>
    public static readonly IReadOnlyList<string> BeyondResult = [ReadingIds.Bands, ReadingIds.Scope];

    /// <summary>A reading with the answers to try, whatever reading it is.</summary>
    public static TriedReading Tried(string id, Rulebook rules, ReadingsToTry toTry) =>
        id switch
        {
            ReadingIds.Edition => Edition(rules, toTry.Announcement).OrThrow(),
            ReadingIds.Minimum => Minimum(rules, toTry.MinimumScores),
            _ => TriedReading.Plain(id, rules),
        };

    /// <summary>R-EDITION: the edition in force on the day of the announcement, from each first day.</summary>
    /// <returns>One answer where no day is given, or where it makes no difference.</returns>
    public static OneOf<TriedReading, WhyNot> Edition(Rulebook rules, Announcement announcement)
    {
        if (announcement is Announcement.On { Publications.Count: > 0 } given
            && given.History.Periods(given.Publications).TryPickT1(out var contradiction, out _))
        {
            return contradiction.Below("/toTry/announcement");
        }

        var chosen = ReadingCatalogue.Get(ReadingIds.Edition).ChosenIn(rules.Readings).Code;
        var tried = announcement.Match(_ => [], on => EditionAnswers(on).ToArray());
        var own = Array.FindIndex(tried, answer => answer.Answer.Answer == chosen);
        if (own >= 0)
        {
            if (!tried[own].Exists || tried[own].EditionOr(rules.Edition) != rules.Edition)
            {
                return new WhyNot(new InputError(
                    ErrorCode.OtherRules,
                    "/rules",
                    rules.Edition.Id,
                    new(
                        $"правила редакции {rules.Edition.Id}, а при {ReadingIds.Edition}={chosen} в день объявления действует другая редакция или никакая",
                        $"the rulebook is of {rules.Edition.Id}; under {ReadingIds.Edition}={chosen} another edition or none is in force on the day of the announcement"),
                    new("правила действующей редакции", "rules of the edition in force")));
            }

            return new TriedReading(ReadingIds.Edition, tried, own);
        }

        var itself = new TriedAnswer(
            new AppliedReading(ReadingIds.Edition, chosen), same => same, Sequence.Empty<Edition>());
        return new TriedReading(ReadingIds.Edition, [itself], 0);
    }

    /// <summary>R-MINIMUM: none, the rulebook's own threshold and those to try, each once.</summary>
    public static TriedReading Minimum(Rulebook rules, IEnumerable<Points> thresholds)
    {
        var own = rules.Readings.MinimumScore;
        var minimums = new[] { MinimumScore.None, own }.Concat(thresholds.Select(MinimumScore.Of)).Distinct().ToArray();
        return new TriedReading(
            ReadingIds.Minimum, [.. minimums.Select(MinimumAnswer)], Array.IndexOf(minimums, own));
    }

    /// <summary>The answer that readings hold to a question, with its value where it has one.</summary>
    public static AppliedReading Answer(Reading reading, Readings readings)
    {
        var code = reading.ChosenIn(readings).Code;
        var hasValue = reading.Id == ReadingIds.Minimum && !readings.MinimumScore.IsNone;
        return new AppliedReading(reading.Id, hasValue ? code + "=" + readings.MinimumScore : code);
    }

    private static TriedAnswer MinimumAnswer(MinimumScore minimum) =>
        new(
            Answer(ReadingCatalogue.Get(ReadingIds.Minimum), Readings.Default with { MinimumScore = minimum }),
            readings => readings with { MinimumScore = minimum },
            Sequence.Empty<Edition>());

    private static IEnumerable<TriedAnswer> EditionAnswers(Announcement.On announcement)
    {
        var reading = ReadingCatalogue.Get(ReadingIds.Edition);
        foreach (var code in reading.Answers.Select(answer => answer.Code))
        {
            // The answer that needs days of publication is tried only where the caller gave them.
            var start = reading.Choose(Readings.Default, code).EditionStart;
            var byPublication = start == EditionStart.Publication;
            if (byPublication && announcement.Publications.Count == 0)
            {
                continue;
            }

            var history = announcement.History;
            var first = byPublication
                ? announcement.Publications[0]
                : EditionHistory.FirstDay(history.Editions[0], start);
            var exists = announcement.Date >= first;
            var edition = !exists ? history.Editions[0]
                : (byPublication
                    ? history.InForceOn(announcement.Date, announcement.Publications)
                    : history.InForceOn(announcement.Date, start)).OrThrow();
            yield return new TriedAnswer(
                new AppliedReading(ReadingIds.Edition, code),
                readings => readings with { EditionStart = start },
                Sequence.Of(edition),
                exists);
        }
    }
}
