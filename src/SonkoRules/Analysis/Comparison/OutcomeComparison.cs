using SonkoRules.Contests;

namespace SonkoRules.Analysis;

/// <summary>Two runs of a contest side by side: by another edition, budget or reading, without an applicant, with a
/// corrected sheet. Immutable; equal when both runs are equal.</summary>
/// <remarks>Сравнение двух исходов конкурса.</remarks>
public sealed partial record OutcomeComparison
{
    private OutcomeComparison(ContestOutcome before, ContestOutcome after)
    {
        Before = before;
        After = after;
        Changes = ScenarioChanges.Between(before, after).ToSequence();
        Differences = OutcomeDifferences.Between(before, after).ToSequence();
    }

    /// <summary>The first run.</summary>
    public ContestOutcome Before { get; }

    /// <summary>The second run.</summary>
    public ContestOutcome After { get; }

    /// <summary>What the second run was computed from differently.</summary>
    public Sequence<ScenarioChange> Changes { get; }

    /// <summary>What came out differently: the applications in the order of the first rating, then those of the second
    /// run alone in the order of its rating. What is equal is not listed.</summary>
    public Sequence<OutcomeDifference> Differences { get; }

    /// <summary>Compares two runs. Applications with the same id are taken to be the same.</summary>
    /// <param name="before">The first run.</param>
    /// <param name="after">The second run.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>OutcomeComparison.Of(outcome, outcome).Differences.Count // 0</code></example>
    public static OutcomeComparison Of(ContestOutcome before, ContestOutcome after) =>
        new(Guard.Against.Null(before), Guard.Against.Null(after));

    /// <summary>The differences of one application.</summary>
    /// <param name="applicationId">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="applicationId"/> is null.</exception>
    public Sequence<OutcomeDifference> DifferencesOf(string applicationId)
    {
        Guard.Against.Null(applicationId);
        return Differences.Where(difference => difference.ApplicationId == applicationId).ToSequence();
    }

    /// <summary>What was changed, and what changed by it, each with its clause.</summary>
    public Explanation Explain() => ComparisonExplanation.Of(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
