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
            (CuredBreach.WholeSubsidyReturned, new(
                "Да, в полном объёме; просрочка возможна только после получения требования.",
                "Yes, the whole of it; overdue only after a demand."))),
        Reading.Choice(
            ReadingIds.Found,
            "3.17",
            Basis.Literal,
            new(
                "С какого дня идут 30 рабочих дней на возврат: что такое «установление факта» нарушения рядом с его "
                + "«выявлением»?",
                "From which day do the 30 working days to return run: what is \"establishing the fact\" of a breach "
                + "beside its \"finding\"?"),
            new(
                "Пункт не называет отдельного акта, которым факт устанавливается: выявленное нарушение установлено. "
                + "В каком году оно выявлено, всегда решает день выявления. Требования до конца этих 30 дней может и "
                + "не быть; до его получения просрочки нет, а о противоречии сроков сообщается.",
                "The clause names no separate act that establishes the fact: a breach that was found is established. "
                + "In which year it was found is always judged by the day of finding. There may be no demand before "
                + "these 30 days end; until it is received nothing is overdue, and the collision is reported."),
            readings => readings.BreachEstablished,
            (readings, answer) => readings with { BreachEstablished = answer },
            (BreachEstablished.Finding, new("Со дня выявления.", "From the day of finding.")),
            (BreachEstablished.Act, new("Со дня акта о нарушении.", "From the day of the act of breach.")),
            (BreachEstablished.Decision, new("Со дня решения о возврате.", "From the day of the decision to return."))),
        Reading.Choice(
            ReadingIds.Procedure,
            "3.17",
            Basis.Harmonised,
            new(
                "Что возвращается при нарушении порядка предоставления субсидии, если абзацы о возврате в полном "
                + "объёме называют только условия?",
                "What is returned for a breach of the procedure, where the paragraphs on return in full name only the "
                + "conditions?"),
            new(
                "Акт, срок устранения и решение о возврате субсидии предусмотрены и для порядка; без суммы и срока "
                + "такое решение осталось бы без содержания.",
                "The act, the term to cure and the decision to return the subsidy cover the procedure too; without a "
                + "sum and a term such a decision would be empty."),
            readings => readings.ProcedureBreach,
            (readings, answer) => readings with { ProcedureBreach = answer },
            (ProcedureBreach.WholeSubsidy, new(
                "Вся субсидия, в те же сроки.", "The whole subsidy, by the same terms.")),
            (ProcedureBreach.SumOfDecision, new(
                "По самому пункту ничего: сумма решения министерства, в срок, названный в требовании.",
                "Nothing by the clause itself: the sum of the ministry's decision, by the term that its demand "
                + "names."))),
        Reading.Choice(
            ReadingIds.OffPurpose,
            "3.13 3.17",
            Basis.Special,
            new(
                "Что возвращается, если деньги использованы не по целевому назначению: это и нарушение условий?",
                "What is returned when money was used off purpose, which is a breach of the conditions too?"),
            new(
                "О таких деньгах есть особая норма 3.13: возвращаются они сами. Срока она не называет, а выявляет их "
                + "проверка, поэтому сроки берутся из 3.17.",
                "Such money has a special clause, 3.13: that money is returned. It names no term, and a check finds "
                + "it, so the terms are those of 3.17."),
            readings => readings.OffPurposeReturn,
            (readings, answer) => readings with { OffPurposeReturn = answer },
            (OffPurposeReturn.ThatMoney, new(
                "Эти деньги (3.13), в сроки 3.17.", "That money (3.13), by the terms of 3.17.")),
            (OffPurposeReturn.WholeSubsidy, new("Вся субсидия (3.17).", "The whole subsidy (3.17)."))),
        Reading.Choice(
            ReadingIds.Unmet,
            "3.17 3.18",
            Basis.Special,
            new(
                "Что возвращается за недостигнутые результаты, если и их проверяют по 3.17?",
                "What is returned for results not reached, which the checks of 3.17 cover too?"),
            new(
                "3.18 даёт для них особую формулу; возврат в полном объёме лишил бы её содержания.",
                "Clause 3.18 gives a formula of its own for them, which return in full would make void."),
            readings => readings.UnmetResultsReturn,
            (readings, answer) => readings with { UnmetResultsReturn = answer },
            (UnmetResultsReturn.ByFormula, new(
                "Субсидия, умноженная на k (3.18).", "The subsidy times k (3.18).")),
            (UnmetResultsReturn.WholeSubsidy, new("Вся субсидия (3.17).", "The whole subsidy (3.17)."))),
        Reading.Choice(
            ReadingIds.LateSigning,
            "3.7.2 3.11",
            Basis.Literal,
            new(
                "Что означает подпись или возражение победителя после срока, если соглашение ещё не заключено?",
                "What do a winner's signature or objections after the term mean while no agreement is made?"),
            new(
                "3.11 действует сам, по окончании срока, и возвращения не знает. Соглашение, которое подписали обе "
                + "стороны, заключено, в какой бы день это ни случилось.",
                "Clause 3.11 acts by itself when the term ends and knows no way back. An agreement that both sides "
                + "signed is made, whatever the day."),
            readings => readings.LateSigning,
            (readings, answer) => readings with { LateSigning = answer },
            (LateSigning.Evaded, new(
                "Победитель считается уклонившимся.", "The winner is considered to have evaded.")),
            (LateSigning.Saved, new("Победитель уклонившимся не считается.", "The winner has not evaded."))));
}
