namespace SonkoRules.Acts;

/// <summary>The readings that sizes and winners depend on.</summary>
internal static class SubsidyReadings
{
    public static Sequence<Reading> All { get; } = Sequence.Of(
        Reading.Settled(
            ReadingIds.Base,
            "1.8 2.3 3.1 3.3 3.5",
            Basis.Convention,
            new(
                "Одна ли это сумма: лимиты (1.8, 3.3), распределяемый объём (2.3), общий объём субсидий (3.1), "
                + "бюджетные ассигнования — на год или вместе с плановым периодом (3.5)?",
                "Are these one sum: the limits (1.8, 3.3), the volume distributed (2.3), the total volume of "
                + "subsidies (3.1), the appropriation, for the year or with the plan period (3.5)?"),
            new(
                "Порядок называет эти величины по-разному и не связывает их; обычно это одни и те же деньги года. "
                + "Вызывающий может дать каждую отдельно.",
                "The order names these amounts differently and does not tie them together; usually they are the same "
                + "money of the year. The caller may give each apart."),
            "EqualUnlessGivenApart",
            new("Все равны, если не даны отдельно.", "All are equal unless given apart.")),
        Reading.Choice(
            ReadingIds.Fill,
            "3.3",
            Basis.Harmonised,
            new(
                "Что должны покрывать лимиты, когда определяются победители?",
                "What must the limits cover when winners are named?"),
            new(
                "3.3 буквально называет размеры, указанные в заявках; больше предела 3.1 никто получить не может, "
                + "поэтому каждый запрос считается не выше него.",
                "Clause 3.3 literally names the sizes stated in the applications; nobody can get more than the cap of "
                + "3.1, so each request counts at that cap at most."),
            readings => readings.LimitCoverage,
            (readings, answer) => readings with { LimitCoverage = answer },
            (LimitCoverage.Requests, new(
                "Запрошенные суммы, каждая не выше предельного размера.",
                "The sums asked for, each at the greatest subsidy at most.")),
            (LimitCoverage.ComputedSizes, new(
                "Рассчитанные размеры субсидий.", "The computed sizes of the subsidies.")),
            (LimitCoverage.UncappedRequests, new(
                "Запрошенные суммы как есть, и выше предельного размера.",
                "The sums asked for as they are, above the greatest subsidy too."))),
        Reading.Choice(
            ReadingIds.Kopeck,
            "3.5 3.18",
            Basis.Convention,
            new("Как округляются рассчитанные суммы?", "How are computed sums rounded?"),
            new(
                "Порядок молчит. Платят целыми копейками; обычное правило арифметики — до ближайшей, половина от "
                + "нуля. Предельный размер превышать нельзя, поэтому он округляется вниз.",
                "The order is silent. One pays whole kopecks; the common rule of arithmetic is the nearest, a half "
                + "away from zero. The greatest subsidy must not be exceeded, so it is rounded down."),
            readings => readings.MoneyRounding,
            (readings, answer) => readings with { MoneyRounding = answer },
            (MoneyRounding.HalfUpToKopeck, new(
                "Размер по формуле и возврат — до ближайшей копейки, половина от нуля; предельный размер — вниз.",
                "The formula's size and the return to the nearest kopeck, a half away from zero; the greatest "
                + "subsidy down.")),
            (MoneyRounding.DownToKopeck, new("Всё вниз до копейки.", "Everything down to the kopeck.")),
            (MoneyRounding.DownToRuble, new(
                "Каждый размер и каждый возврат — вниз до рубля, в том числе размер, равный запрошенной сумме.",
                "Every size and every return down to the rouble, a size that equals the request too."))),
        Reading.Threshold(
            ReadingIds.Minimum,
            "3.3 A1.10",
            Basis.Literal,
            new(
                "Может ли победить заявка, которую эксперты не рекомендовали?",
                "Can an application that the experts did not recommend win?"),
            new(
                "3.3 не называет порога: решают место в рейтинге и лимиты. Вывод пункта 10 приложения — мнение "
                + "эксперта, с которым порядок ничего не связывает.",
                "Clause 3.3 names no threshold: the place in the rating and the limits decide. The conclusion of "
                + "point 10 of the appendix is an expert's opinion to which the order ties nothing."),
            new("Да: порога нет.", "Yes: there is no threshold."),
            new(
                "Нет, если итоговый балл ниже порога, который даёт вызывающий.",
                "No, where the final score is below a threshold that the caller gives.")),
        Reading.Choice(
            ReadingIds.Nobody,
            "3.4",
            Basis.Literal,
            new(
                "Предлагаются ли средства, если в пределах лимитов не победил никто?",
                "Is money offered where nobody won within the limits?"),
            new(
                "3.4 называет следующего за победителем, а победителя нет. Это решается один раз, при определении победителей: "
                + "от последующего высвобождения средств ответ не зависит.",
                "Clause 3.4 names the next after a winner, and there is none. It is judged once, when winners are named: money "
                + "released later does not make it so."),
            readings => readings.NobodyWon,
            (readings, answer) => readings with { NobodyWon = answer },
            (NobodyWon.NoOffer, new(
                "Нет: надлежащие заявки и средства остаются без победителя.",
                "No: proper applications and money are left with no winner.")),
            (NobodyWon.OfferFromFirst, new(
                "Да, начиная с первой заявки рейтинга.",
                "Yes, beginning with the first of the rating."))),
        Reading.Choice(
            ReadingIds.Offer,
            "3.4",
            Basis.Literal,
            new(
                "Что следует за отказом следующего в рейтинге от остатка средств?",
                "What follows when the next in the rating refuses the remaining money?"),
            new(
                "3.4 называет одного участника: следующего за победителем с наименьшим баллом. Кто отказался, "
                + "победителем не стал, и следующим остаётся он же.",
                "Clause 3.4 names one participant: the next after the winner with the lowest score. Who refused has "
                + "not become a winner and is still that next one."),
            readings => readings.RemainderOffer,
            (readings, answer) => readings with { RemainderOffer = answer },
            (RemainderOffer.EndsWithRefusal, new("Предложение на этом заканчивается.", "The offer ends there.")),
            (RemainderOffer.GoesOnDown, new(
                "Остаток предлагается дальше вниз по рейтингу.", "The remainder is offered on down the rating.")),
            (RemainderOffer.NotMade, new("Предложение не делается вовсе.", "No offer is made at all."))),
        Reading.Choice(
            ReadingIds.Refuser,
            "3.4",
            Basis.Literal,
            new(
                "Предлагаются ли средства, высвободившиеся позднее, участнику, который прежде отказался?",
                "Is one who refused an offer asked again when money is released later?"),
            new(
                "Каждое высвобождение применяет 3.4 заново, и сумма уже другая.",
                "Each release applies 3.4 anew, and the sum is another."),
            readings => readings.EarlierRefusal,
            (readings, answer) => readings with { EarlierRefusal = answer },
            (EarlierRefusal.AskedAgain, new(
                "Да.",
                "Yes.")),
            (EarlierRefusal.PassedOver, new(
                "Нет: предложение делается следующему за ним.",
                "No: the then next is asked."))),
        Reading.Choice(
            ReadingIds.Fit,
            "3.4",
            Basis.Literal,
            new(
                "Нужно ли согласие участника, если остаток покрывает его запрос полностью?",
                "Is one asked whose request fits what is left as it is?"),
            new(
                "Согласие названо для уменьшения запроса, а уменьшать нечего.",
                "Consent is named for a request that is reduced, and there is nothing to reduce."),
            readings => readings.FittingRequest,
            (readings, answer) => readings with { FittingRequest = answer },
            (FittingRequest.WinsUnasked, new(
                "Нет: участник становится победителем; это тоже применение пункта.",
                "No: it wins, and that is an application of the clause too.")),
            (FittingRequest.IsAsked, new(
                "Да; его отказ — такой же отказ, как любой другой.",
                "Yes; its refusal is a refusal like any other."))),
        Reading.Choice(
            ReadingIds.Remainder,
            "3.4",
            Basis.Harmonised,
            new(
                "Предлагаются ли вновь деньги, оставшиеся после принятого предложения?",
                "Is money left after an accepted offer offered again?"),
            new(
                "Принявший предложение сам становится победителем с наименьшим баллом; деньги остались, и условие "
                + "3.4 выполнено снова, теперь для следующего за ним.",
                "Who accepted becomes the winner with the lowest score; money is left, and the condition of 3.4 holds "
                + "again, now for the one after."),
            readings => readings.RemainderRepeats,
            (readings, answer) => readings with { RemainderRepeats = answer },
            (RemainderRepeats.Again, new(
                "Да: пока есть деньги и участники.", "Yes: while money and applicants remain.")),
            (RemainderRepeats.Once, new("Нет: пункт применяется один раз.", "No: the clause applies once."))));
}
