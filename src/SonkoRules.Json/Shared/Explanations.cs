namespace SonkoRules.Json;

[Says("A text in both languages.")]
internal sealed record TextDoc(
    [Says("In Russian.")] string Ru,
    [Says("In English.")] string En);

[Says("Why a result is what it is: a statement, its clause, and the statements that it follows from.")]
internal sealed record ExplanationDoc(
    [Says("The statement.")] TextDoc Statement,
    [Says("The clause that it rests on; absent where it only gathers others.")] Clause? Clause = null,
    [Says("What it follows from; absent: nothing further.")] IReadOnlyList<ExplanationDoc>? Parts = null);

/// <summary>Explanations and texts in documents.</summary>
internal static class ExplanationMapping
{
    public static ExplanationDoc ToDoc(Explanation explanation) =>
        new(
            ToDoc(explanation.Statement),
            explanation.Clause.IsNone ? null : explanation.Clause,
            explanation.Parts.Count == 0 ? null : [.. explanation.Parts.Select(ToDoc)]);

    public static TextDoc ToDoc(LocalizedText text) => new(text.Russian, text.English);
}

/// <summary>Which applications of many are explained.</summary>
internal static class ExplainedMapping
{
    private const string Place = "/explainOnly";

    private static readonly LocalizedText OnlyWithExplain = new(
        "поле допускается только вместе с \"explain\": true", "this member only together with \"explain\": true");

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
