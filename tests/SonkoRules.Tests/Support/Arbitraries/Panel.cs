using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Tests.Support;

/// <summary>Three sheets on the criteria of an edition, and the ways to round that the order leaves open.</summary>
public sealed record Panel(Edition Edition, Sequence<ExpertSheet> Sheets, ScoreRounding Rounding, HalfRounding Half)
{
    public ScoringRules Rules =>
        new Rulebook(Edition, new() { ScoreRounding = Rounding, HalfRounding = Half }).Scoring;

    /// <summary>The final score, by this room's own way to it.</summary>
    public Points Final => Rules.FinalPoints(Sheets).OrThrow();

    /// <summary>One score of one expert changed.</summary>
    public Panel With(int expert, int criterion, Func<int, int> change) => this with
    {
        Sheets = Sheets.Select((sheet, e) => e != expert ? sheet : new ExpertSheet(
            sheet.Expert, sheet.Scores.Select((score, c) => c == criterion ? change(score) : score).ToArray())).ToSequence(),
    };

    public override string ToString() =>
        $"{Edition.Id} {Rounding} {Half}: {string.Join(" | ", Sheets.Select(sheet => string.Join(' ', sheet.Scores)))}";
}
