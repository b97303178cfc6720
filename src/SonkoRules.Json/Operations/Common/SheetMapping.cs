using System.Collections.Generic;
using System.Linq;
using SonkoRules.Json.Documents.Scores;
using SonkoRules.Json.Scalars;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Experts' sheets in documents.</summary>
internal static class SheetMapping
{
    private static readonly ExpertSheet Unsound = new("?", Sequence.Empty<int>());

    /// <summary>Whether every sheet names its expert, so that nothing in them is refused.</summary>
    public static bool AreNamed(IReadOnlyList<SheetDoc> documents)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(documents[i].Expert))
            {
                return false;
            }
        }

        return true;
    }

    public static Sequence<ExpertSheet> FromDocs(IReadOnlyList<SheetDoc> documents, Problems problems, string pointer)
    {
        var sheets = new ExpertSheet[documents.Count];
        for (var i = 0; i < sheets.Length; i++)
        {
            var document = documents[i];
            sheets[i] = string.IsNullOrWhiteSpace(document.Expert)
                ? Refused(document, problems, Pointer.Item(pointer, i))
                : new ExpertSheet(document.Expert, document.Scores.ToSequence());
        }

        return sheets.ToSequence();
    }

    public static IReadOnlyList<SheetDoc> ToDocs(Sequence<ExpertSheet> sheets) =>
        [.. sheets.Select(sheet => new SheetDoc(sheet.Expert, sheet.Scores))];

    /// <summary>What the methodology finds wrong with sheets, each at its place.</summary>
    public static void Check(ScoringRules scoring, Sequence<ExpertSheet> sheets, Problems problems, string pointer)
    {
        foreach (var error in scoring.Check(sheets))
        {
            problems.Add(DocumentError.Worded(pointer + error.Path, error.Message));
        }
    }

    private static ExpertSheet Refused(SheetDoc document, Problems problems, string pointer)
    {
        problems.Add(
            Pointer.Member(pointer, "expert"),
            TokenText.Quoted(document.Expert),
            Expected.SomeText);
        return Unsound;
    }
}
