using System;
using System.Linq;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Analysis;

/// <summary>Asks how much one result of a room depends on the readings that it names.</summary>
/// <remarks>Влияние толкований на один результат: балл, заключение, возврат, срок.</remarks>
public static class ReadingQuestions
{
    /// <summary>The final score of an application and its experts' conclusions.</summary>
    /// <param name="rules">The rules from which the readings are varied.</param>
    /// <param name="sheets">The sheets of the experts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueEffects<ScoreResult> OfScore(Rulebook rules, Sequence<ExpertSheet> sheets)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(sheets);
        return ValueEffects.Of<ScoreResult>(
            rules,
            under => under.Scoring.TryFinalPoints(sheets, out var score)
                ? new ScoreResult.Computed(
                    score, under.Scoring.ExpertResults(sheets).Select(expert => expert.Conclusion).ToSequence())
                : new ScoreResult.Refused(under.Scoring.Check(sheets)),
            rules.Scoring.AppliedReadings);
    }
}
