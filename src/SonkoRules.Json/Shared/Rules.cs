namespace SonkoRules.Json;

[Says("The rules: an edition of the order and the answers to its open questions.")]
internal sealed record RulesDoc(
    [Says("The day the contest was announced; it chooses the edition. Either this or \"edition\" is given.")]
    LocalDate? Announced = null,
    [Says("The days on which the editions were published, in their order; needed with \"announced\" under the "
        + "answer Publication of R-EDITION.")]
    IReadOnlyList<LocalDate>? Publications = null,
    [Says("The id of the edition: E1, E2 or E3. Either this or \"announced\" is given.")] string? Edition = null,
    [Says("Answers to open questions by the ids of the catalogue, such as \"R-ROUND\": \"Sum\"; a question that "
        + "is not named has its default answer.")]
    IReadOnlyDictionary<string, string>? Readings = null,
    [Says("The threshold of R-MINIMUM in points; absent: none.")] Points? MinimumScore = null);

[Says("The rules that the answer was computed by.")]
internal sealed record AppliedRulesDoc(
    [Says("The id of the edition: E1, E2 or E3.")] string Edition,
    [Says("The day of the act that made the edition.")] LocalDate ActDate,
    [Says("The number of the act that made the edition.")] string ActNumber,
    [Says("The answers that differ from the defaults, by the ids of the catalogue.")]
    IReadOnlyDictionary<string, string> Readings,
    [Says("The threshold of R-MINIMUM in points; absent: none.")] Points? MinimumScore = null);

/// <summary>Rulebooks in documents.</summary>
internal static class RulesMapping
{
    private static readonly LocalizedText OneOfTwo = new(
        "либо announced, либо edition", "either announced or edition");

    /// <summary>The rulebook that a document asks for; null where it asks for none that there is.</summary>
    public static Rulebook? FromDoc(RulesDoc document, Problems problems, string pointer)
    {
        var readings = ReadingsMapping.FromDoc(
            document.Readings, document.MinimumScore, problems, Pointer.Member(pointer, "readings"));
        return (document.Announced, document.Edition) switch
        {
            ({ } day, null) => Announced(day, document, readings, problems, pointer),
            (null, { } id) => OfEdition(id, document.Publications, readings, problems, pointer),
            _ => Refuse(problems, pointer),
        };
    }

    public static RulesDoc ToDoc(Rulebook rules)
    {
        if (!SmolenskRules.History.Editions.Contains(rules.Edition))
        {
            throw new System.ArgumentException(
                $"An edition of the order is expected, not '{rules.Edition.Id}'.", nameof(rules));
        }

        var changed = ReadingsMapping.Changed(rules.Readings);
        return new RulesDoc(
            Edition: rules.Edition.Id,
            Readings: changed.Count == 0 ? null : changed,
            MinimumScore: ReadingsMapping.Threshold(rules.Readings));
    }

    public static AppliedRulesDoc ToAppliedDoc(Rulebook rules) =>
        new(
            rules.Edition.Id,
            rules.Edition.Act.Date,
            rules.Edition.Act.Number,
            ReadingsMapping.Changed(rules.Readings),
            ReadingsMapping.Threshold(rules.Readings));

    private static Rulebook? Refuse(Problems problems, string pointer)
    {
        problems.Add(pointer, string.Empty, OneOfTwo);
        return null;
    }

    private static Rulebook? Announced(
        LocalDate day,
        RulesDoc document,
        Readings readings,
        Problems problems,
        string pointer)
    {
        var publications = document.Publications;
        if (publications is not null
            && document.Readings?.TryGetValue(ReadingIds.Edition, out var answer) == true
            && answer == readings.EditionStart.ToString()
            && readings.EditionStart != EditionStart.Publication)
        {
            // The days would choose the edition by an answer other than the one given.
            problems.Add(
                Pointer.Member(pointer, "publications"), "[…]",
                "поле допускается только при ответе Publication на R-EDITION",
                "this member only with the answer Publication to R-EDITION");
            return null;
        }

        var byPublication = publications is not null || readings.EditionStart == EditionStart.Publication;
        if (byPublication && !ArePublications(publications, problems, Pointer.Member(pointer, "publications")))
        {
            return null;
        }

        var published = publications?.ToSequence();
        var first = (published is null
            ? SmolenskRules.History.Periods(readings.EditionStart)
            : SmolenskRules.History.Periods(published).OrThrow())[0].FirstDay;
        if (day < first)
        {
            problems.Add(
                Pointer.Member(pointer, "announced"), TokenText.Quoted(Expected.Day(day)), Expected.NotBefore(first));
            return null;
        }

        return published is null
            ? SmolenskRules.AnnouncedOn(day, readings).OrThrow()
            : SmolenskRules.AnnouncedOn(day, readings, published).OrThrow();
    }

    // One day for each edition, none before its act and none before the day of the one that it follows.
    private static bool ArePublications(IReadOnlyList<LocalDate>? days, Problems problems, string pointer)
    {
        var editions = SmolenskRules.History.Editions;
        if (days?.Count != editions.Count)
        {
            var count = NumberMapping.Text(editions.Count);
            problems.Add(
                pointer, days is null ? string.Empty : "[…]",
                "дни опубликования редакций по порядку, их число — " + count,
                "the days of publication of the editions in their order, " + count + " of them");
            return false;
        }

        var sound = true;
        var least = editions[0].Act.Date;
        for (var i = 0; i < days.Count; i++)
        {
            least = LocalDate.Max(least, editions[i].Act.Date);
            if (days[i] < least)
            {
                problems.Add(Pointer.Item(pointer, i), TokenText.Quoted(Expected.Day(days[i])), Expected.NotBefore(least));
                sound = false;
            }

            least = LocalDate.Max(least, days[i]);
        }

        return sound;
    }

    private static Rulebook? OfEdition(
        string id,
        IReadOnlyList<LocalDate>? publications,
        Readings readings,
        Problems problems,
        string pointer)
    {
        if (publications is not null)
        {
            problems.Add(
                Pointer.Member(pointer, "publications"), "[…]",
                "поле допускается только вместе с announced", "this member only together with announced");
        }

        var edition = SmolenskRules.History.Editions.FirstOrDefault(known => known.Id == id);
        if (edition is null)
        {
            var ids = string.Join(", ", SmolenskRules.History.Editions.Select(known => known.Id));
            problems.Add(Pointer.Member(pointer, "edition"), TokenText.Quoted(id), "одно из: " + ids, "one of: " + ids);
            return null;
        }

        return new Rulebook(edition, readings);
    }
}
