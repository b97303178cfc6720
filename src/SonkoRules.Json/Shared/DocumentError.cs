namespace SonkoRules.Json;

/// <summary>Something in a document that cannot be accepted: where it is, what stands there, what was expected.
/// Immutable; equal by value.</summary>
/// <remarks>Ошибка в документе.</remarks>
public sealed partial record DocumentError
{
    /// <summary>An error of a place.</summary>
    /// <param name="path">Where it is, as a JSON Pointer (RFC 6901); empty for the whole document.</param>
    /// <param name="value">What stands there; empty where nothing stands.</param>
    /// <param name="expected">What was expected, as a noun.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public DocumentError(string path, string value, LocalizedText expected)
        : this(path, value, expected, Sentence(Guard.Against.Null(path), value, Guard.Against.Null(expected)))
    {
    }

    private DocumentError(string path, string value, LocalizedText expected, LocalizedText message)
    {
        Path = Guard.Against.Null(path);
        Value = Guard.Against.Null(value);
        Expected = expected;
        Message = message;
    }

    /// <summary>Where it is, as a JSON Pointer (RFC 6901); empty for the whole document.</summary>
    public string Path { get; }

    /// <summary>What stands there, as it is written, long values shortened; empty where nothing stands.</summary>
    public string Value { get; }

    /// <summary>What was expected.</summary>
    public LocalizedText Expected { get; }

    /// <summary>What stands there and what was expected, in one sentence without the path.</summary>
    public LocalizedText Message { get; }

    /// <summary>The error as one line.</summary>
    /// <param name="language">The language of the line.</param>
    public string ToText(Language language)
    {
        var message = Message.In(language);
        return Path.Length == 0 ? message : Path + ": " + message;
    }

    /// <summary>The error as a line of English text.</summary>
    public override string ToString() => ToText(Language.English);

    /// <summary>An error that the library words itself: what stands there and what is allowed.</summary>
    internal static DocumentError Worded(string path, LocalizedText sentence) =>
        new(path, string.Empty, sentence, sentence);

    private static LocalizedText Sentence(string path, string value, LocalizedText expected)
    {
        var note = CodeNote.Of(path, value, expected.English);
        return value.Length == 0
            ? new LocalizedText("требуется: " + expected.Russian + note.Russian, "expected " + expected.English + note.English)
            : new LocalizedText(
                "указано " + value + "; требуется: " + expected.Russian + note.Russian,
                "found " + value + ", expected " + expected.English + note.English);
    }
}
