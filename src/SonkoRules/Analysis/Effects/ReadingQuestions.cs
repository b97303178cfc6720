using SonkoRules.Contests;
using SonkoRules.Deadlines;
using SonkoRules.Eligibility;
using SonkoRules.Returns;
using SonkoRules.Scoring;

namespace SonkoRules.Analysis;

/// <summary>Asks how much one result of a room depends on the readings that it names. A result may name further readings
/// under another answer; these are varied too.</summary>
/// <remarks>Влияние толкований на один результат: балл, заключение, возврат, срок.</remarks>
public static class ReadingQuestions
{
    /// <summary>The final score of an application and its experts' conclusions.</summary>
    /// <param name="rules">The rules from which the readings are varied.</param>
    /// <param name="sheets">The sheets of the experts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueEffects<ScoreResult> OfScore(Rulebook rules, Sequence<ExpertSheet> sheets) =>
        OfScore(rules, under => under.Scoring, sheets, Sequence.Empty<string>());

    /// <summary>The final score of an application of a contest, by the methodology for its request and with its
    /// marks, and its experts' conclusions.</summary>
    /// <param name="rules">The rules from which the readings are varied.</param>
    /// <param name="application">The application.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueEffects<ScoreResult> OfScore(Rulebook rules, ContestApplication application)
    {
        Guard.Against.Null(application);
        return OfScore(rules, under => under.ScoringFor(application.Request), application.Sheets, application.Marks);
    }

    /// <summary>The verdict on an applicant.</summary>
    /// <param name="rules">The rules from which the readings are varied.</param>
    /// <param name="verdict">The verdict under given rules: <c>under => under.Eligibility.Assess(facts, dates)</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The function gives a <c>default</c> verdict.</exception>
    public static ValueEffects<VerdictResult> OfVerdict(Rulebook rules, Func<Rulebook, EligibilityVerdict> verdict) =>
        Of(
            rules,
            Guard.Against.Null(verdict),
            made => new VerdictResult(
                made.Kind,
                made.Failures.Select(failure => failure.Clause).ToSequence(),
                made.Open.Select(open => open.Clause).ToSequence()),
            made => made.Readings);

    /// <summary>The sum of a return.</summary>
    /// <param name="rules">The rules from which the readings are varied.</param>
    /// <param name="claim">The claim under given rules:
    /// <c>under => under.Returns.ForUnmetResults(subsidy, results)</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueEffects<Rubles> OfReturn(Rulebook rules, Func<Rulebook, ReturnClaim> claim) =>
        Of(rules, Guard.Against.Null(claim), made => made.Amount, made => made.Readings);

    /// <summary>The last day of a term.</summary>
    /// <param name="rules">The rules from which the readings are varied.</param>
    /// <param name="deadline">The deadline under given rules:
    /// <c>under => under.Deadlines.Payment.From(agreed, calendar)</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueEffects<LocalDate> OfDeadline(Rulebook rules, Func<Rulebook, Deadline> deadline) =>
        Of(rules, Guard.Against.Null(deadline), made => made.LastDay, made => made.Readings);

    /// <summary>Any part of any result that names its readings.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <typeparam name="T">The type of the part: a plain one, equal when nothing that matters differs.</typeparam>
    /// <param name="rules">The rules from which the readings are varied.</param>
    /// <param name="result">The result under given rules; it must depend on nothing else.</param>
    /// <param name="part">The part of the result that is asked about.</param>
    /// <param name="readings">The readings that a result names.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The combinations are more than
    /// <see cref="ValueEffects.GreatestCombinations"/>.</exception>
    public static ValueEffects<T> Of<TResult, T>(
        Rulebook rules,
        Func<Rulebook, TResult> result,
        Func<TResult, T> part,
        Func<TResult, Sequence<AppliedReading>> readings)
        where T : notnull
    {
        Guard.Against.Null(result);
        Guard.Against.Null(part);
        Guard.Against.Null(readings);
        var ids = new List<string>();
        var named = new List<string>();
        var effects = Walk();
        while (named.Count > ids.Count)
        {
            effects = Walk();
        }

        return effects;

        ValueEffects<T> Walk()
        {
            ids.Clear();
            ids.AddRange(named);
            return ValueEffects.Of(
                rules,
                under =>
                {
                    var made = result(under);
                    Name(readings(made));
                    return part(made);
                },
                ids.ToArray(),
                ReadingsToTry.Plain);
        }

        void Name(Sequence<AppliedReading> used) =>
            named.AddRange(used.Select(reading => reading.Id).Distinct().Where(id => !named.Contains(id)).ToArray());
    }

    private static ValueEffects<ScoreResult> OfScore(
        Rulebook rules, Func<Rulebook, ScoringRules> scoringOf, Sequence<ExpertSheet> sheets, Sequence<string> marks) =>
        Of(
            rules,
            scoringOf,
            scoring => scoring.TryFinalPoints(sheets, marks, out var score)
                ? new ScoreResult.Computed(
                    score, scoring.ResultsOf(sheets).Select(expert => expert.Conclusion).ToSequence())
                : (ScoreResult)new ScoreResult.Refused(scoring.Check(sheets)),
            scoring => scoring.AppliedReadings);
}
