namespace SonkoRules.Acts;

/// <summary>One answer to the question of a <see cref="Reading"/>.</summary>
/// <remarks>Вариант толкования.</remarks>
public sealed partial record ReadingAnswer
{
    internal ReadingAnswer(string code, LocalizedText text)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Text = Guard.Against.Null(text);
    }

    /// <summary>The stable code of the answer: the name of the choice in <see cref="Readings"/>.</summary>
    public string Code { get; }

    /// <summary>What the answer says.</summary>
    public LocalizedText Text { get; }
}
