namespace SonkoRules.Ranking;

/// <summary>One thing that decides between applications with equal final scores. A closed union of its nested cases,
/// which are in <c>TieKeyCases.cs</c>.</summary>
/// <remarks>Признак, по которому различаются заявки с равным итоговым баллом.</remarks>
[Union]
public abstract partial record TieKey
{
    private TieKey() { }

    /// <summary>The key in words.</summary>
    public abstract LocalizedText Name { get; }
}
