using SonkoRules.Analysis;

namespace SonkoRules.Json;

internal sealed class EffectsOperation()
    : DocumentOperation<EffectsRequest, ReadingEffects, EffectsRequestDoc, EffectsAnswerDoc>(
        "effects",
        "Зависимость итогов конкурса от толкований.",
        "How much the outcome of a contest depends on the readings.")
{
    // Each threshold multiplies the combinations that are walked.
    private const int GreatestThresholds = 10;

    protected override EffectsRequest? Interpret(EffectsRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var input = ContestMapping.FromDoc(rules, document.Contest, problems, "/contest");
        var thresholds = (document.MinimumScores ?? []).ToSequence();
        if (thresholds.Count > GreatestThresholds)
        {
            problems.Add(
                "/minimumScores", NumberMapping.Text(thresholds.Count), "не более 10 порогов", "at most 10 thresholds");
        }

        CheckAnnouncement(document, rules, problems);
        return problems.Any
            ? null
            : new EffectsRequest(rules!, input!)
            {
                ToTry = new ReadingsToTry
                {
                    MinimumScores = thresholds,
                    Announcement = document.Announced is { } day
                        ? new Announcement.On(day, SmolenskRules.History, (document.Publications ?? []).ToSequence())
                        : new Announcement.NotGiven(),
                },
                Combinations = document.Combinations ?? false,
                Explain = document.Explain ?? false,
            };
    }

    protected override OneOf<ReadingEffects, WhyNot> Answer(EffectsRequest request) =>
        ReadingEffects.Of(request.Rules, request.Input, request.ToTry);

    protected override EffectsRequestDoc ToDoc(EffectsRequest request)
    {
        var thresholds = request.ToTry.MinimumScores;
        var (announced, publications) = request.ToTry.Announcement.Match<(LocalDate?, IReadOnlyList<LocalDate>?)>(
            _ => (null, null), on => (on.Date, on.Publications.Count == 0 ? null : on.Publications));
        return new EffectsRequestDoc(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            ContestMapping.ToDoc(request.Input),
            thresholds.Count == 0 ? null : thresholds,
            announced,
            publications,
            request.Combinations ? true : null,
            request.Explain ? true : null);
    }

    protected override EffectsAnswerDoc ToDoc(EffectsRequest request, ReadingEffects result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            result.Combinations,
            result.RefusedCombinations,
            [.. result.Applications.Select(EffectsMapping.ToDoc)],
            [.. result.Readings.Select(EffectsMapping.ToDoc)],
            [.. result.LeftOut.Select(EffectsMapping.ToDoc)],
            [.. result.Results.Select(one => EffectsMapping.ToDoc(one, request.Combinations))],
            request.Explain ? ExplanationMapping.ToDoc(result.Explain()) : null);

    protected override EffectsRequest ExampleRequest() =>
        new(new Rulebook(SmolenskRules.ThirdEdition), ExampleContest.Input) { Explain = true };

    /// <summary>The edition of the rules must be the one in force on the day, or no answer to R-EDITION is their
    /// own.</summary>
    private static void CheckAnnouncement(EffectsRequestDoc document, Rulebook? rules, Problems problems)
    {
        if (document.Announced is not { } day)
        {
            if (document.Publications is not null)
            {
                problems.Add(
                    "/publications", "[…]",
                    "поле допускается только вместе с announced", "this member only together with announced");
            }

            return;
        }

        if (document.Publications is { } publications
            && SmolenskRules.History.Periods(publications.ToSequence()).IsT1)
        {
            problems.Add(
                "/publications", "[…]",
                "день опубликования каждой редакции, не ранее даты её акта и предыдущего опубликования",
                "the day of publication of each edition, not before its act and the publication before it");
        }
        else if (rules is not null && !IsInForce(rules, day, document.Publications))
        {
            problems.Add(
                "/announced", CalendarMapping.Shown(day),
                $"день действия редакции {rules.Edition.Id}",
                $"a day on which the edition {rules.Edition.Id} is in force");
        }
    }

    private static bool IsInForce(Rulebook rules, LocalDate day, IReadOnlyList<LocalDate>? publications)
    {
        var start = rules.Readings.EditionStart;
        if (start == EditionStart.Publication)
        {
            // Without the days nothing is tried, so that nothing can contradict.
            return publications is null
                || (SmolenskRules.History.TryFind(day, publications.ToSequence(), out var published)
                    && published == rules.Edition);
        }

        return SmolenskRules.History.TryFind(day, start, out var edition) && edition == rules.Edition;
    }
}
