namespace SonkoRules.Scoring;

/// <content>The final score of an application.</content>
public sealed partial class ScoringRules
{
    /// <summary>The final score of an application, with all that it was made of (A1.13).</summary>
    /// <param name="sheets">The sheets of its experts, in any order: the order never matters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    /// <returns>The score, or every error of the sheets.</returns>
    public OneOf<FinalScore, WhyNot> Score(IEnumerable<ExpertSheet> sheets) => Score(sheets, Sequence.Empty<string>());

    /// <summary>The final score alone (A1.13). Allocates nothing when the sheets are without error.</summary>
    /// <param name="sheets">The sheets of the experts, in any order.</param>
    /// <returns>The score, or every error of the sheets.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    public OneOf<Points, WhyNot> FinalPoints(Sequence<ExpertSheet> sheets) =>
        TryFinalPoints(sheets, out var score) ? score : Why(sheets);

    /// <summary>The final score alone, if the sheets are without error. Allocates nothing.</summary>
    /// <param name="sheets">The sheets of the experts, in any order.</param>
    /// <param name="score">The final score, or zero points.</param>
    /// <returns>False when the sheets have an error: see <see cref="Check"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    public bool TryFinalPoints(Sequence<ExpertSheet> sheets, out Points score)
    {
        score = default;
        if (!HaveTheShape(Guard.Against.Null(sheets)))
        {
            return false;
        }

        var terms = 0L;
        for (var criterion = 0; criterion < _allowed.Length; criterion++)
        {
            var allowed = _allowed[criterion];
            var sum = 0;
            for (var sheet = 0; sheet < sheets.Count; sheet++)
            {
                var given = sheets[sheet].Scores[criterion];
                if (!allowed.Holds(given))
                {
                    return false;
                }

                sum += given;
            }

            terms += _formula.Term(criterion, sum, sheets.Count);
        }

        score = _formula.Total(terms, sheets.Count);
        return true;
    }

#if !NETSTANDARD
    /// <summary>The final score from bare numbers. Allocates nothing when they are without error.</summary>
    /// <param name="scores">The scores of all experts, one expert after another, each in the order of the
    /// criteria.</param>
    /// <returns>The score, or every error of the numbers, in which experts are named by their position.</returns>
    public OneOf<Points, WhyNot> FinalPoints(ReadOnlySpan<int> scores) =>
        TryFinalPoints(scores, out var score) ? score : Why(scores);

    /// <summary>The final score from bare numbers, if they are without error: the fastest way. Allocates
    /// nothing.</summary>
    /// <param name="scores">The scores of all experts, one expert after another, each in the order of the
    /// criteria.</param>
    /// <param name="score">The final score, or zero points.</param>
    /// <returns>False when the number of scores is not that of a panel, or a score may not be given.</returns>
    public bool TryFinalPoints(ReadOnlySpan<int> scores, out Points score)
    {
        score = default;
        var criteria = _allowed.Length;
        var experts = scores.Length / criteria;
        if (experts * criteria != scores.Length || experts < LeastExperts || experts > GreatestExperts)
        {
            return false;
        }

        var terms = 0L;
        for (var criterion = 0; criterion < criteria; criterion++)
        {
            var allowed = _allowed[criterion];
            var sum = 0;
            for (var i = criterion; i < scores.Length; i += criteria)
            {
                if (!allowed.Holds(scores[i]))
                {
                    return false;
                }

                sum += scores[i];
            }

            terms += _formula.Term(criterion, sum, experts);
        }

        score = _formula.Total(terms, experts);
        return true;
    }
#endif

    private bool HaveTheShape(Sequence<ExpertSheet> sheets)
    {
        if (sheets.Count < LeastExperts || sheets.Count > GreatestExperts)
        {
            return false;
        }

        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].Scores.Count != _allowed.Length)
            {
                return false;
            }

            for (var earlier = 0; earlier < i; earlier++)
            {
                if (sheets[earlier].Expert == sheets[i].Expert)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
