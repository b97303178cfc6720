namespace SonkoRules.Json;

/// <summary>Asks for the editions and the readings. Immutable; equal by value.</summary>
/// <remarks>Запрос каталога редакций и толкований.</remarks>
/// <param name="Readings">The answers to be shown as chosen.</param>
public sealed partial record RulesRequest(Readings Readings)
{
    /// <summary>The answers to be shown as chosen.</summary>
    public Readings Readings { get; } = Guard.Against.Null(Readings);
}

internal sealed record RulesRequestDoc(
    string Document,
    [Says("Answers to open questions by the ids of the catalogue, to be shown as chosen; a question that is not "
        + "named has its default answer.")]
    IReadOnlyDictionary<string, string>? Readings = null,
    [Says("The threshold of R-MINIMUM in points; absent: none.")] Points? MinimumScore = null) : IDocument;
