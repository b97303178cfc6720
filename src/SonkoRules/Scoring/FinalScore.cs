namespace SonkoRules.Scoring;

/// <summary>
/// The final score of an application with all that it was made of (point A1.13). Immutable; equal when all of it is
/// equal.
/// </summary>
/// <remarks>Итоговый балл заявки.</remarks>
public sealed partial record FinalScore
{
    internal FinalScore(Points value, Sequence<ExpertSheet> sheets, ScoringRules rules)
    {
        Value = value;
        Sheets = sheets;
        Rules = rules;
    }

    /// <summary>The score, rounded as the methodology says and with its bonuses.</summary>
    public Points Value { get; }

    /// <summary>The sheets that it was made of.</summary>
    public Sequence<ExpertSheet> Sheets { get; }

    /// <summary>The marks of the application; none where it was scored without them.</summary>
    public Sequence<string> Marks { get; internal init; } = Sequence.Empty<string>();

    /// <summary>The bonuses that the marks brought, in the order in which they were applied.</summary>
    public Sequence<Bonus> Bonuses => Rules.BonusesFor(Marks);

    /// <summary>The exact mean of the experts' scores on each criterion, without its weight.</summary>
    public Sequence<CriterionMean> Means => Rules.MeansOf(Sheets);

    /// <summary>The score before any rounding, bonuses included.</summary>
    public Fraction Unrounded => Rules.UnroundedOf(Sheets, Marks);

    /// <summary>The rules by which it was made.</summary>
    public ScoringRules Rules { get; }

    /// <summary>The clause that the score rests on.</summary>
    public Clause Clause => Rules.Methodology.Clauses.FinalScore;

    /// <summary>The readings that the score depends on.</summary>
    public Sequence<AppliedReading> Readings => Rules.AppliedReadings;

    /// <summary>Each expert's total and conclusion, in the order of the sheets.</summary>
    public Sequence<ExpertResult> Experts => Rules.ResultsOf(Sheets);

    /// <summary>How the score came about: each criterion's scores, mean and part, each expert's total (A1.7)
    /// and conclusion (A1.10).</summary>
    public Explanation Explain() => ScoreExplanation.Of(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
