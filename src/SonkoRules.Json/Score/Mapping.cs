using SonkoRules.Scoring;

namespace SonkoRules.Json;

/// <summary>Experts' sheets and what they come to in documents.</summary>
[Mapper]
internal static partial class ScoreMapping
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
            var (expert, scores) = documents[i];
            sheets[i] = !string.IsNullOrWhiteSpace(expert) || problems.Named(expert, Pointer.Item(pointer, i) + "/expert")
                ? new ExpertSheet(expert, scores.ToSequence())
                : Unsound;
        }

        return sheets.ToSequence();
    }

    public static partial SheetDoc[] ToDocs(Sequence<ExpertSheet> sheets);

    public static partial ExpertResultDoc[] ToDocs(Sequence<ExpertResult> experts);

    public static partial CriterionMeanDoc[] ToDocs(Sequence<CriterionMean> means);

    /// <summary>What the methodology finds wrong with sheets, each at its place.</summary>
    public static void Check(ScoringRules scoring, Sequence<ExpertSheet> sheets, Problems problems, string pointer)
    {
        foreach (var error in scoring.Check(sheets))
        {
            // The library counts sheets and criteria from 1, a pointer from 0.
            problems.Add(DocumentError.Worded(
                error.Match(
                    _ => pointer,
                    twice => Pointer.Member(Pointer.Item(pointer, twice.Sheet - 1), "expert"),
                    scores => Pointer.Member(Pointer.Item(pointer, scores.Sheet - 1), "scores"),
                    off => Pointer.Item(
                        Pointer.Member(Pointer.Item(pointer, off.Sheet - 1), "scores"), off.Criterion - 1)),
                error.Message));
        }
    }
}
