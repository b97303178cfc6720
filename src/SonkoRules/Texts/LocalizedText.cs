namespace SonkoRules.Texts;

/// <summary>One statement in both languages of the library. Immutable; equal when both texts are equal. No part of it
/// is null.</summary>
public sealed partial record LocalizedText(string Russian, string English)
{
    /// <summary>The statement in Russian.</summary>
    public string Russian { get; } = Guard.Against.Null(Russian);

    /// <summary>The statement in English.</summary>
    public string English { get; } = Guard.Against.Null(English);

    /// <summary>The statement in the language asked for.</summary>
    /// <param name="language">One of the languages of <see cref="Language"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public string In(Language language) => Guard.Against.Undefined(language) == Language.Russian ? Russian : English;

    /// <summary>The English statement.</summary>
    public override string ToString() => English;

    /// <summary>Words a statement once for each language from the same values.</summary>
    internal static LocalizedText Of(Func<Language, string> say) => new(say(Language.Russian), say(Language.English));
}
