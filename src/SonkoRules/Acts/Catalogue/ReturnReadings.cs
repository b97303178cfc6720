namespace SonkoRules.Acts;

/// <summary>The readings that the return of a subsidy depends on.</summary>
internal static class ReturnReadings
{
    public static Sequence<Reading> All { get; } = Sequence.Of(
        Reading.Settled(
            ReadingIds.Clamp,
            "3.18",
            Basis.Harmonised,
            new(
                "Каков коэффициент возврата, если результат превзошёл план и формула даёт число меньше нуля?",
                "What is the return coefficient when a result went past the plan and the formula gives less than zero?"),
            new(
                "Формула дана на случай, когда результат не достигнут; отрицательный возврат означал бы доплату, "
                + "которой порядок не знает.",
                "The formula is given for a result that was not reached; a negative return would be a further payment, "
                + "which the order does not know."),
            "ZeroWhenReached",
            new("Ноль: возвращать нечего.", "Zero: nothing is due.")),
        Reading.Choice(
            ReadingIds.Several,
            "3.18",
            Basis.Federal,
            new(
                "Как сочетаются коэффициенты нескольких результатов?",
                "How do the coefficients of several results combine?"),
            new(
                "Порядок называет два результата и формулу для одного. Среднее по всем результатам, где достигнутые "
                + "дают ноль, повторяет устройство федерального правила.",
                "The order names two results and a formula for one. The mean over all results, those reached counting "
                + "as zero, has the shape of the federal rule."),
            readings => readings.SeveralResults,
            (readings, answer) => readings with { SeveralResults = answer },
            (SeveralResults.MeanOfAll, new(
                "Среднее по всем, достигнутые считаются нулём.", "The mean of all, those reached counting as zero.")),
            (SeveralResults.Greatest, new("Наибольший.", "The greatest one.")),
            (SeveralResults.CappedSum, new("Сумма, но не больше единицы.", "Their sum, at most one."))),
        Reading.Choice(
            ReadingIds.Cure,
            "3.17",
            Basis.Harmonised,
            new(
                "Возвращается ли субсидия, если нарушение устранено в срок, указанный в акте?",
                "Is the subsidy returned when a breach is cured within the term set in the act of breach?"),
            new(
                "Решение о возврате принимается, если нарушение не устранено; иначе срок для устранения не имел бы "
                + "смысла. Правила о возврате в полном объёме следуют за таким решением.",
                "The decision to return is made when a breach is not cured; otherwise a term for cure would have no "
                + "point. The rules on return in full follow such a decision."),
            readings => readings.CuredBreach,
            (readings, answer) => readings with { CuredBreach = answer },
            (CuredBreach.NothingReturned, new("Нет.", "No.")),
            (CuredBreach.WholeSubsidyReturned, new("Да, в полном объёме.", "Yes, the whole of it."))));
}
