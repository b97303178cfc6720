using System;
using System.Collections.Generic;
using SonkoRules.Json.Scalars;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Which applications of many are explained.</summary>
internal static class ExplainedMapping
{
    private const string Place = "/explainOnly";

    private static readonly LocalizedText OnlyWithExplain = new(
        "это поле только вместе с \"explain\": true", "this member only together with \"explain\": true");

    public static Sequence<string> FromDoc(
        bool? explain, IReadOnlyList<string>? only, HashSet<string> known, Problems problems)
    {
        if (only is null)
        {
            return Sequence.Empty<string>();
        }

        if (explain is not true)
        {
            problems.Add(Place, "[…]", OnlyWithExplain);
        }
        else if (only.Count == 0)
        {
            problems.Add(Place, "[]", Expected.SomeItem);
        }

        for (var i = 0; i < only.Count; i++)
        {
            if (!known.Contains(only[i]))
            {
                problems.Add(Pointer.Item(Place, i), TokenText.Quoted(only[i]), Expected.KnownId);
            }
        }

        return only.ToSequence();
    }

    public static IReadOnlyList<string>? ToDoc(Sequence<string> only) => only.Count == 0 ? null : only;

    /// <summary>Whether an application is explained.</summary>
    public static Func<string, bool> Chosen(bool explain, Sequence<string> only)
    {
        if (!explain || only.Count == 0)
        {
            return _ => explain;
        }

        var chosen = new HashSet<string>(only, StringComparer.Ordinal);
        return chosen.Contains;
    }
}
