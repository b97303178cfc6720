namespace SonkoRules.Duties;

/// <summary>Reads terms from which no date follows.</summary>
internal static class OtherTerms
{
    private static readonly (UndatedReason Reason, string[] Words)[] Known =
    [
        (UndatedReason.OnDemand, ["при", "возникновении", "необходимости"]),
        (UndatedReason.OnDemand, ["при", "необходимости"]),
        (UndatedReason.OnDemand, ["по", "запрос*|обращени*"]),
        (UndatedReason.OnDemand, ["as", "needed|necessary|required"]),
        (UndatedReason.OnDemand, ["on", "demand|request"]),
        (UndatedReason.Constant, ["постоянно|непрерывно|constantly|continuously|permanently|ongoing|always"]),
        (UndatedReason.Constant, ["на", "постоянной", "основе"]),
        (UndatedReason.Constant, ["в", "постоянном", "режиме"]),
        (UndatedReason.Constant, ["all", "the", "time"]),
        (UndatedReason.Constant, ["on", "an", "ongoing", "basis"]),
        (UndatedReason.BySeparatePlan, ["по", "отдельному|отдельным", "плану|планам"]),
        (UndatedReason.BySeparatePlan, ["согласно", "отдельному|отдельным", "плану|планам"]),
        (UndatedReason.BySeparatePlan, ["в", "соответствии", "с", "отдельным|отдельными", "планом|планами"]),
        (UndatedReason.BySeparatePlan, ["by|under|per", "a", "separate", "plan"]),
        (UndatedReason.BySeparatePlan, ["by|under|per", "separate", "plan|plans"]),
        (UndatedReason.NoFirstDay, ["периодически|регулярно|periodically|regularly"]),
        (UndatedReason.NoFirstDay, ["from", "time", "to", "time"]),
        (UndatedReason.NotNamed, ["срок", "не", "назван|указан|установлен|определен"]),
        (UndatedReason.NotNamed, ["no", "term", "named|stated|set"]),
        (UndatedReason.NotNamed, ["-"]),
    ];

    public static DutyTerm? Undated(DutyWords words)
    {
        foreach (var (reason, known) in Known)
        {
            if (words.TakeAll(known)) { return new DutyTerm.Open(reason); }
        }

        return AsItComes(words) ? DutyTerm.OnDemand : null;
    }

    /// <summary>Passes the words that name somebody else's schedule, but not its owner.</summary>
    public static bool TakeOthersSchedule(DutyWords words) =>
        words.TakeAll("в", "соответствии", "со|с", "срок*|график*|расписани*")
            || words.TakeAll("согласно", "срок*|график*|расписани*")
            || words.TakeAll("по", "графику|расписанию")
            || words.TakeAll("в", "сроки")
            || words.TakeAll("on", "dates", "set")
            || words.TakeAll("by", "the", "schedule");

    /// <summary>"По мере …" with whatever comes; but words that could be a term of their own are not passed over.</summary>
    private static bool AsItComes(DutyWords words)
    {
        if (!words.TakeAll("по", "мере")) { return false; }

        var start = words.Place;
        while (words.Next is { IsWord: true } && !words.IsNext("не", "но", "реже", "раз", "еже*", "кажд*", "постоянно"))
        {
            words.Place++;
        }

        var any = words.Place > start;
        _ = TakeByLaw(words);
        return any;
    }

    /// <summary>A reference to the law names no day.</summary>
    private static bool TakeByLaw(DutyWords words) =>
        words.TakeAll(",", "в", "соответствии", "с", "действующим", "законодательством")
            || words.TakeAll(",", "в", "соответствии", "с", "законодательством");
}
