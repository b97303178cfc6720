using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Tests.Support;

/// <summary>Sheets of three experts on the scales of an edition.</summary>
internal static class AnyPanel
{
    /// <summary>Scores from the least to the top of each criterion's scale; failing ones fall towards the least.</summary>
    public static Arbitrary<Panel> Panels { get; } = Arb.From(
        from edition in Gen.Elements(SmolenskRules.ThirdEdition, SmolenskRules.FirstEdition)
        from shares in Gen.Choose(0, 100).ArrayOf(edition.Methodology.Criteria.Count).ArrayOf(3)
        from rounding in Gen.Elements(Enum.GetValues<ScoreRounding>())
        from half in Gen.Elements(Enum.GetValues<HalfRounding>())
        select new Panel(
            edition,
            shares.Select((sheet, expert) => new ExpertSheet(
                $"expert {expert + 1}",
                sheet.Select((share, i) => On(edition.Methodology.Criteria[i].Scale, share)).ToArray())).ToSequence(),
            rounding,
            half),
        panel =>
            from expert in Enumerable.Range(0, panel.Sheets.Count)
            from criterion in Enumerable.Range(0, panel.Sheets[expert].Scores.Count)
            let least = panel.Edition.Methodology.Criteria[criterion].Scale.Least
            from less in Shrink.Towards(least, panel.Sheets[expert].Scores[criterion])
            select panel.With(expert, criterion, _ => (int)less));

    private static int On(ScoreScale scale, int share) => scale.Least + ((scale.Top - scale.Least) * share / 100);
}
