namespace SonkoRules.Acts;

/// <summary>The ground on which the default of a <see cref="Reading"/> rests.</summary>
/// <remarks>Основание толкования по умолчанию.</remarks>
public enum Basis
{
    /// <summary>The words as they stand.</summary>
    Literal = 0,
    /// <summary>The words alone would empty another clause or defeat themselves: the reading that keeps both.</summary>
    Harmonised = 1,
    /// <summary>The special clause before the general one.</summary>
    Special = 2,
    /// <summary>The federal rule by analogy, where the order is silent.</summary>
    Federal = 3,
    /// <summary>Nothing decides: the usual practice.</summary>
    Convention = 4,
}

/// <summary>The grounds of defaults in words.</summary>
public static class BasisText
{
    private static readonly LocalizedText[] Names =
    [
        new("буквальное: слова приняты так, как они стоят", "literal: the words as they stand"),
        new(
            "согласованное: по одним словам другая норма осталась бы без содержания",
            "harmonised: by the words alone another clause would be empty"),
        new("специальная норма имеет преимущество перед общей", "special: the special clause before the general one"),
        new(
            "по аналогии с федеральной нормой: порядок молчит",
            "federal: the federal rule by analogy, where the order is silent"),
        new("обычная практика: ничто не решает вопроса", "convention: nothing decides; the usual practice"),
    ];

    /// <summary>The ground in words.</summary>
    /// <param name="basis">The ground.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The ground is not a value of its type.</exception>
    public static LocalizedText InWords(this Basis basis) => Names[(int)Guard.Against.Undefined(basis)];
}
