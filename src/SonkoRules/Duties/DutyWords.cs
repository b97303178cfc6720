namespace SonkoRules.Duties;

/// <summary>The words of a term and the place that the reader has come to.</summary>
internal sealed class DutyWords(IReadOnlyList<DutyToken> tokens)
{
    private int _farthest;
    private int? _blamed;

    public int Place { get; set; }

    public bool IsAtEnd => Next is null;

    /// <summary>The word that was found wanting, or the farthest at which something else was looked for; null where words
    /// are missing at the end.</summary>
    public DutyToken? Farthest => (_blamed ?? _farthest) < tokens.Count ? tokens[_blamed ?? _farthest] : null;

    public DutyToken? Next
    {
        get
        {
            _farthest = Math.Max(_farthest, Place);
            return Place < tokens.Count ? tokens[Place] : null;
        }
    }

    /// <summary>Whether the next word is one of these; a star at the end of one stands for any ending.</summary>
    public bool IsNext(params string[] words) => Next is { } next && words.Any(word => Is(next.Text, word));

    /// <summary>Passes the next word if it is one of these.</summary>
    public bool Take(params string[] words)
    {
        var taken = IsNext(words);
        Place += taken ? 1 : 0;
        return taken;
    }

    /// <summary>Passes words that follow one another, or none of them.</summary>
    public bool TakeAll(params string[] words)
    {
        var start = Place;
        if (words.All(word => Take(word.Split('|')))) { return true; }

        Place = start;
        return false;
    }

    /// <summary>Passes everything before one of these, or to the end.</summary>
    public void TakeUntil(params string[] words)
    {
        while (Next is not null && !IsNext(words)) { Place++; }
    }

    /// <summary>The first of the forms that fits the words here; none passes a word unless it fits.</summary>
    public T? First<T>(params Func<DutyWords, T?>[] forms)
        where T : class
    {
        var start = Place;
        foreach (var form in forms)
        {
            if (form(this) is { } read) { return read; }

            Place = start;
        }

        return null;
    }

    /// <summary>Remembers a word as the one that keeps the whole from being understood, unless one is known.</summary>
    public void Blame(int place) => _blamed ??= place;

    private static bool Is(string text, string word) =>
        word[word.Length - 1] == '*'
            ? text.StartsWith(word.Substring(0, word.Length - 1), StringComparison.Ordinal)
            : text == word;
}
