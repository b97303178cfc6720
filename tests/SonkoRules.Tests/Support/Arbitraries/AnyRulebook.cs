using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SonkoRules.Acts;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Support;

/// <summary>Every edition under any choice of readings.</summary>
internal static class AnyRulebook
{
    /// <summary>An answer to each question; a failing choice falls back to the defaults one by one.</summary>
    public static Arbitrary<Readings> Choices { get; } = Arb.From(
        Gen.Choose(0, 59).ArrayOf(ReadingCatalogue.All.Count).Select(picks => ReadingCatalogue.All.Zip(picks).Aggregate(
            Readings.Default,
            (readings, drawn) => With(readings, drawn.First, drawn.First.Answers[drawn.Second % drawn.First.Answers.Count]))),
        readings =>
            from reading in ReadingCatalogue.All
            where reading.ChosenIn(readings) != reading.Default
            select With(readings, reading, reading.Default));

    public static Arbitrary<Rulebook> Rulebooks { get; } = Arb.From(
        from edition in Gen.Elements(SmolenskRules.ThirdEdition, SmolenskRules.SecondEdition, SmolenskRules.FirstEdition)
        from readings in Choices.Generator
        select new Rulebook(edition, readings),
        rules => Choices.Shrinker(rules.Readings).Select(rules.With));

    // The one answer that asks for a number of its own is a threshold.
    public static Readings With(Readings readings, Reading reading, ReadingAnswer answer) =>
        reading.Id == ReadingIds.Minimum
            ? readings with
            {
                MinimumScore = answer == reading.Default ? MinimumScore.None : MinimumScore.Of(Points.FromWhole(61)),
            }
            : reading.Choose(readings, answer.Code);
}
