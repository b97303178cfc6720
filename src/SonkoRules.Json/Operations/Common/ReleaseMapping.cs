using System.Collections.Generic;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Scalars;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Winners who got no subsidy after all in documents.</summary>
internal static class ReleaseMapping
{
    /// <summary>The releases that a document tells. That each names a winner can only be seen by computing.</summary>
    public static Sequence<ReleaseRound> FromDocs(
        IReadOnlyList<ReleaseRoundDoc>? documents, HashSet<string> known, Problems problems, string pointer)
    {
        var rounds = new List<ReleaseRound>();
        for (var i = 0; i < (documents?.Count ?? 0); i++)
        {
            var place = Pointer.Item(pointer, i);
            var releases = Releases(documents![i].Releases, known, problems, place + "/releases");
            var answers = AnswersMapping.FromDoc(documents[i].Answers, known, problems, place + "/answers");
            if (releases.Count > 0)
            {
                rounds.Add(new ReleaseRound(releases, answers));
            }
        }

        return rounds.ToSequence();
    }

    public static IReadOnlyList<ReleaseRoundDoc>? ToDocs(Sequence<ReleaseRound> rounds) =>
        rounds.Count == 0
            ? null
            : [.. rounds.Select(round => new ReleaseRoundDoc(
                [.. round.Releases.Select(release => new ReleaseDoc(release.ApplicationId, ToDoc(release.Reason)))],
                AnswersMapping.ToDoc(round.Answers)))];

    public static StatedReason ToDoc(ReleaseReason reason) =>
        reason == ReleaseReason.RefusedByMinistry ? StatedReason.Refused : StatedReason.Evaded;

    private static Sequence<Release> Releases(
        IReadOnlyList<ReleaseDoc> documents, HashSet<string> known, Problems problems, string pointer)
    {
        if (documents.Count == 0)
        {
            problems.Add(pointer, "[]", Expected.SomeItem);
        }

        var releases = new List<Release>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            var (id, reason) = documents[i];
            if (known.Contains(id))
            {
                releases.Add(new Release(id, FromDoc(reason)));
            }
            else
            {
                problems.Add(
                    Pointer.Item(pointer, i) + "/applicationId", TokenText.Quoted(id), Expected.KnownId);
            }
        }

        return releases.ToSequence();
    }

    private static ReleaseReason FromDoc(StatedReason reason) =>
        reason == StatedReason.Refused ? ReleaseReason.RefusedByMinistry : ReleaseReason.Evaded;
}
