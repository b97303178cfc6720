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
        new("министерство отказало в заключении соглашения", "the ministry refused the agreement"),
        new("уклонение от заключения соглашения", "evaded the agreement"),
        new("размер ниже минимального", "the size is below the least one"),
        new("число победителей исчерпано", "there are as many winners as there can be"),
        new("победитель отказался от субсидии до заключения соглашения", "the winner itself withdrew"),
        new("соглашение расторгнуто", "the agreement was dissolved"),
        new("отказ от субсидии в связи с прохождением службы", "gave the subsidy up because of service"),
        new("субсидия уменьшена по соглашению сторон до нуля", "the subsidy was made smaller by agreement to nothing"),
    ];

    private static readonly LocalizedText[] Releases =
    [
        new("основание не указано", "no reason is stated"),
        new("отказ министерства в заключении соглашения", "the ministry's refusal of the agreement"),
        new("уклонение победителя от заключения соглашения", "the winner's evasion of the agreement"),
        new("отказ победителя от субсидии", "the winner's own withdrawal"),
        new("расторжение соглашения", "dissolution of the agreement"),
        new("отказ от субсидии в связи с прохождением службы", "giving the subsidy up because of service"),
        new("уменьшение субсидии по соглашению сторон", "a subsidy made smaller by agreement"),
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

    /// <summary>Why money is released, in words.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The reason is not a value of its type.</exception>
    public static LocalizedText InWords(this ReleaseReason reason) => Releases[(int)Guard.Against.Undefined(reason)];

    /// <summary>The answer to an offer, in words.</summary>
    /// <param name="answer">The answer.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The answer is not a value of its type.</exception>
    public static LocalizedText InWords(this OfferAnswer answer) => Answers[(int)Guard.Against.Undefined(answer)];

    /// <summary>The bound that decided a size, in words.</summary>
    /// <param name="bound">The bound.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The bound is not a value of its type.</exception>
    public static LocalizedText InWords(this SizeBound bound) => Bounds[(int)Guard.Against.Undefined(bound)];
}
