namespace SonkoRules.Scoring;

/// <summary>Where a methodology says what: the clauses that its rules and results cite.</summary>
/// <remarks>Пункты методики оценки.</remarks>
public sealed partial record MethodologyClauses
{
    /// <summary>How many experts score an application.</summary>
    public required Clause Panel { get; init; }

    /// <summary>Which scores an expert may give.</summary>
    public required Clause Scale { get; init; }

    /// <summary>How an expert's total is made.</summary>
    public required Clause ExpertTotal { get; init; }

    /// <summary>Which scores are described by bounds of the share of own resources.</summary>
    public required Clause OwnResources { get; init; }

    /// <summary>Which conclusion follows from a total.</summary>
    public required Clause Conclusion { get; init; }

    /// <summary>How the final score is made.</summary>
    public required Clause FinalScore { get; init; }
}
