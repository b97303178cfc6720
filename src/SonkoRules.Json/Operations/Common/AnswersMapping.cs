using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Answers to offers of what is left in documents.</summary>
internal static class AnswersMapping
{
    /// <summary>The answers that a document tells.</summary>
    /// <param name="document">The document; null for no answers.</param>
    /// <param name="known">The ids of the applications: an answer of another one is an error, not nothing.</param>
    /// <param name="problems">Where errors go.</param>
    /// <param name="pointer">Where the answers stand.</param>
    public static OfferAnswers FromDoc(
        OfferAnswersDoc? document, HashSet<string> known, Problems problems, string pointer)
    {
        if (document is null)
        {
            return OfferAnswers.None;
        }

        var given = new List<GivenAnswer>();
        foreach (var answer in document.Given ?? new Dictionary<string, OfferReply>())
        {
            if (known.Contains(answer.Key))
            {
                given.Add(new GivenAnswer(answer.Key, ToAnswer(answer.Value)));
            }
            else
            {
                problems.Add(Pointer.Member(pointer + "/given", answer.Key), string.Empty, Expected.KnownId);
            }
        }

        return OfferAnswers.From(given.ToSequence(), ToAnswer(document.Others ?? OfferReply.Awaited));
    }

    public static OfferAnswersDoc? ToDoc(OfferAnswers answers)
    {
        var given = answers.Given;
        return given.Count == 0 && answers.Others == OfferAnswer.Awaited
            ? null
            : new OfferAnswersDoc(
                given.Count == 0
                    ? null
                    : given.ToDictionary(answer => answer.ApplicationId, answer => ToReply(answer.Answer), StringComparer.Ordinal),
                answers.Others == OfferAnswer.Awaited ? null : ToReply(answers.Others));
    }

    private static OfferAnswer ToAnswer(OfferReply reply) =>
        reply switch
        {
            OfferReply.Accepted => OfferAnswer.Accepted,
            OfferReply.Refused => OfferAnswer.Refused,
            _ => OfferAnswer.Awaited,
        };

    private static OfferReply ToReply(OfferAnswer answer) =>
        answer switch
        {
            OfferAnswer.Accepted => OfferReply.Accepted,
            OfferAnswer.Refused => OfferReply.Refused,
            _ => OfferReply.Awaited,
        };
}
