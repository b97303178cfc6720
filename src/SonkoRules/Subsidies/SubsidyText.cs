namespace SonkoRules.Subsidies;

/// <summary>The outcomes of a distribution in words.</summary>
public static class SubsidyText
{
    private static readonly LocalizedText[] Reasons =
    [
        new("лимиты исчерпаны", "the limits are exhausted"),
        new("балл ниже минимального", "the score is below the minimum"),
        new("расчётный размер равен нулю", "the computed size is zero"),
        new("отказ от предложенного остатка", "refused what was left"),
        new("ожидается ответ на предложение остатка", "the answer to the offer is awaited"),
        new("отказано в заключении соглашения", "the agreement was refused by the ministry"),
        new("уклонение от заключения соглашения", "evaded the agreement"),
        new("размер ниже минимального", "the size is below the least one"),
        new("число победителей исчерпано", "there are as many winners as there can be"),
    ];

    private static readonly LocalizedText[] Answers =
    [
        new("ожидается", "awaited"),
        new("согласие", "accepted"),
        new("отказ", "refused"),
        new("не требуется", "not needed"),
    ];

    private static readonly LocalizedText[] Bounds =
    [
        new("запрос", "the request"),
        new("формула", "the formula"),
        new("предел для одной организации", "the cap for one applicant"),
        new("минимальный размер", "the least size"),
    ];

    /// <summary>Why an application gets nothing, in words.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The reason is not a value of its type.</exception>
    public static LocalizedText InWords(this UnfundedReason reason) => Reasons[(int)Guard.Against.Undefined(reason)];

    /// <summary>The answer to an offer, in words.</summary>
    /// <param name="answer">The answer.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The answer is not a value of its type.</exception>
    public static LocalizedText InWords(this OfferAnswer answer) => Answers[(int)Guard.Against.Undefined(answer)];

    /// <summary>The bound that decided a size, in words.</summary>
    /// <param name="bound">The bound.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The bound is not a value of its type.</exception>
    public static LocalizedText InWords(this SizeBound bound) => Bounds[(int)Guard.Against.Undefined(bound)];
}
