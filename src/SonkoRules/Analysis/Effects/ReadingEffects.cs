using SonkoRules.Contests;

namespace SonkoRules.Analysis;

/// <summary>How much a contest depends on what the order leaves open: its result under every combination of the
/// readings that bear on it. Exhaustive and exact: a reading is left out only where no answer to it changes the result,
/// whatever the others are. Immutable; safe for use by several threads.</summary>
/// <remarks>Влияние толкований на итоги конкурса.</remarks>
public sealed class ReadingEffects
{
    internal ReadingEffects(
        Rulebook rules,
        ContestInput input,
        Sequence<ValueUnderReadings<ContestResult>> results,
        Sequence<ApplicationEffect> applications,
        Sequence<ReadingEffect> readings,
        Sequence<LeftOutReading> leftOut) =>
        (Rules, Input, Results, Applications, Readings, LeftOut) =
            (rules, input, results, applications, readings, leftOut);

    /// <summary>The rules from which the readings were varied.</summary>
    public Rulebook Rules { get; }

    /// <summary>The contest.</summary>
    public ContestInput Input { get; }

    /// <summary>The different results; the first is that of the rulebook's own readings.</summary>
    public Sequence<ValueUnderReadings<ContestResult>> Results { get; }

    /// <summary>The number of combinations of the readings that were varied.</summary>
    public int Combinations => Results.Sum(result => result.Count);

    /// <summary>The number of these under which the input cannot be computed with.</summary>
    public int RefusedCombinations =>
        Results.Where(result => result.Value is ContestResult.Refused).Sum(result => result.Count);

    /// <summary>What is open about each application, in the order of the input; empty where the contest can be computed
    /// under no combination.</summary>
    public Sequence<ApplicationEffect> Applications { get; }

    /// <summary>The readings that move something, each with what it moves.</summary>
    public Sequence<ReadingEffect> Readings { get; }

    /// <summary>The readings of the contest that move nothing, each with the reason.</summary>
    public Sequence<LeftOutReading> LeftOut { get; }

    /// <summary>Runs a contest under every combination of the readings that bear on it.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="input">The contest.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The effects, or that a sum does not fit. A contest that can be computed under some readings only has
    /// effects, and those under which it cannot are among them.</returns>
    /// <example><code>ReadingEffects.Of(rules, input)</code></example>
    public static OneOf<ReadingEffects, WhyNot> Of(Rulebook rules, ContestInput input) => Of(rules, input, ReadingsToTry.Plain);

    /// <summary>The same, with values for the readings that need one.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="input">The contest.</param>
    /// <param name="toTry">The thresholds to try and the announcement.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The effects; or why not: on the day of the announcement the edition of <paramref name="rules"/> is not in
    /// force under their own reading of R-EDITION, the days of publication contradict the editions, or a sum does not
    /// fit.</returns>
    public static OneOf<ReadingEffects, WhyNot> Of(Rulebook rules, ContestInput input, ReadingsToTry toTry)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(input);
        if (!ContestReadings.Edition(rules, Guard.Against.Null(toTry).Announcement)
            .TryPickT0(out var edition, out var whyNot))
        {
            return whyNot;
        }

        return CheckedSums.Of<ReadingEffects>(
            () => ReadingEffectsSummary.Of(
                ContestWalk.Of(rules, input, edition, ContestReadings.Minimum(rules, toTry.MinimumScores)), input),
            Contest.SumOver(input));
    }

    /// <summary>What is open about an application.</summary>
    /// <param name="applicationId">The id of an application of the contest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="applicationId"/> is null.</exception>
    /// <exception cref="ArgumentException">The contest has no such application, or it cannot be computed.</exception>
    public ApplicationEffect EffectOn(string applicationId)
    {
        Guard.Against.Null(applicationId);
        return Applications.FirstOrDefault(application => application.ApplicationId == applicationId)
            ?? throw new ArgumentException(
                $"The contest has no application '{applicationId}', or it can be computed under no readings.",
                nameof(applicationId));
    }

    /// <summary>The whole on one screen: who wins always and who sometimes, which reading moves what, which none and
    /// why.</summary>
    public Explanation Explain() => ReadingEffectsExplanation.Of(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
