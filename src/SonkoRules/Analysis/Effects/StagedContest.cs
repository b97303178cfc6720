using SonkoRules.Contests;
using SonkoRules.Ranking;

namespace SonkoRules.Analysis;

/// <summary>The line of <see cref="Contest"/> stage by stage, so that a stage is computed once for all combinations of
/// readings that bring the same thing to it.</summary>
internal static class StagedContest
{
    /// <summary>Scores, or what is wrong with the input.</summary>
    public static (RatingEntry[] Entries, Sequence<InputError> Errors) Score(Rulebook rules, ContestInput input) =>
        Contest.TryRate(rules, input.Applications, out var entries)
            ? (entries, Sequence.Empty<InputError>())
            : ([], Contest.Check(rules, input));

    /// <summary>The rating of scored applications, which stay as they are. A decision of the commission on applications
    /// that are not a whole tied group under these rules is not used.</summary>
    public static Rating Rank(Rulebook rules, ContestInput input, RatingEntry[] entries) =>
        rules.Ranking.RankChecked([.. entries]).Decided(input.TieDecisions, out _);
}
