namespace SonkoRules.Texts;

/// <summary>The languages in which the library speaks of its results.</summary>
public enum Language
{
    /// <summary>Russian, the language of the order. The default.</summary>
    Russian = 0,
    /// <summary>English.</summary>
    English = 1,
}
