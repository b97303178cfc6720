using SonkoRules.Contests;
using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>Asks which final score an application needs.</summary>
/// <remarks>Какой итоговый балл нужен заявке.</remarks>
public static class ScoreNeeded
{
    /// <summary>Every final score with which an application wins, all others staying as they are. A higher score need
    /// not win where a lower one does: a larger subsidy may fit the money no longer. So every score that the methodology
    /// can give is tried, by its last digit.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="input">The contest; of the application's own sheets nothing matters but what tie-breaks look at beside
    /// the final score, and they have to be sound. A score under which a release of the input would name no winner is
    /// no solution.</param>
    /// <param name="applicationId">The id of an application of the contest.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The scores; or why there are none to tell: the contest cannot be computed, or has no such
    /// application.</returns>
    public static OneOf<Solution<Points>, WhyNot> ToWin(Rulebook rules, ContestInput input, string applicationId)
    {
        Guard.Against.Null(applicationId);
        if (!ContestAsked.Of(rules, input).TryPickT0(out var contest, out var whyNot))
        {
            return whyNot;
        }

        var application = contest.IndexOf(applicationId);
        if (application < 0)
        {
            return new WhyNot(new InputError(
                ErrorCode.UnknownApplication,
                "/applicationId",
                applicationId,
                new($"заявка «{applicationId}» отсутствует", $"there is no application '{applicationId}'"),
                new("заявка конкурса", "one of the contest")));
        }

        var scores = new FinalScores(rules.ScoringFor(contest[application].Request), contest[application].Marks);
        var winning = GridWalk.Runs(scores.Count, index => scores[index], score => contest.Wins(application, score));
        return winning.Count > 0
            ? new Solution<Points>.Found(winning)
            : WhyNone(contest, application, applicationId, scores.Greatest);
    }

    private static Solution<Points>.None WhyNone(
        ContestAsked contest, int application, string applicationId, Points greatest)
    {
        var reasons = contest.With(application, contest.EntryOf(application) with { Score = greatest })
            .SelectMany(allocation => allocation.Unfunded())
            .Where(unfunded => unfunded.Position.Entry.ApplicationId == applicationId)
            .ToSequence();
        var (clause, reason) = reasons.Count > 0
            ? (reasons[0].Clause, reasons[0].Reason.InWords())
            : (contest.Rules.Subsidies.Terms.RemainderClause, new LocalizedText(
                "высвобождение средств не определено", "the release of money is not defined"));
        return new Solution<Points>.None(
            clause,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "даже наибольший балл, " : "even with the highest score, ")
                    + greatest.ToText(language)
                    + (language == Language.Russian ? ", не обеспечивает признания победителем: " : ", it does not win: ")
                    + reason.In(language)));
    }
}
