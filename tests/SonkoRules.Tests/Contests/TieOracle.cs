using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Subsidies;

namespace SonkoRules.Tests.Contests;

/// <summary>A slow witness of open ties: every order of every group of equal applications, each distributed by the witness
/// of 3.1–3.5. Flat sheets: a final score is any score of a sheet.</summary>
internal static class TieOracle
{
    /// <summary>The different outcomes: the subsidies that are above zero, in kopecks, and who is asked.</summary>
    public static HashSet<string> Outcomes(ContestInput input, Readings readings)
    {
        var groups = input.Applications
            .GroupBy(each => (Score: each.Sheets[0].Scores[0], each.HasVideo, each.FiledAt))
            .OrderByDescending(group => group.Key.Score)
            .ThenByDescending(group => group.Key.HasVideo)
            .ThenBy(group => group.Key.FiledAt)
            .Select(group => group.ToArray())
            .ToArray();
        var answers = input.Applications.ToDictionary(each => each.Id, each => input.Answers.Of(each.Id));
        return [.. Orders(groups, 0).Select(order => Say(SubsidyOracle.Distribute(
            [.. order.Select(each => new SubsidyOracle.Application(
                each.Id, each.Sheets[0].Scores[0] * 100, each.Request.Kopecks))],
            input.Budget.Appropriation.Kopecks,
            input.Budget.Distributed.Kopecks,
            input.Budget.Limits.Kopecks,
            readings,
            answers)))];
    }

    public static string Say(Allocation allocation) =>
        Say(
            allocation.Awards.Select(award => (award.ApplicationId, (BigInteger)award.Amount.Kopecks)),
            allocation.IsOfferAwaited ? allocation.Offers[allocation.Offers.Count - 1].ApplicationId : null);

    private static string Say(SubsidyOracle.Result result) =>
        Say(result.Awards.Select(award => (award.Id, award.Size)), result.Asked);

    private static string Say(IEnumerable<(string Id, BigInteger Size)> awards, string? asked) =>
        string.Join(" ", awards.OrderBy(award => award.Id, System.StringComparer.Ordinal).Select(award => $"{award.Id}={award.Size}"))
        + " " + asked + "?";

    private static IEnumerable<IEnumerable<ContestApplication>> Orders(ContestApplication[][] groups, int from) =>
        from == groups.Length
            ? [[]]
            : Permutations(groups[from]).SelectMany(first => Orders(groups, from + 1).Select(first.Concat));

    private static IEnumerable<IEnumerable<ContestApplication>> Permutations(ContestApplication[] tied) =>
        tied.Length == 0
            ? [[]]
            : tied.SelectMany(first => Permutations([.. tied.Where(each => each != first)]).Select(rest => rest.Prepend(first)));
}
