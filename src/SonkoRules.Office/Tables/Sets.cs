namespace SonkoRules.Office.Tables;

internal static class Sets
{
    /// <summary>The texts as a set.</summary>
    public static HashSet<string> ToSet(this IEnumerable<string> texts) => new(texts, StringComparer.Ordinal);
}
