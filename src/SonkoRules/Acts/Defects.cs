namespace SonkoRules.Acts;

/// <summary>The slips in the text of the order that leave no choice to make.</summary>
/// <remarks>Перечень дефектов текста. They are published so that a reader need not find them anew.</remarks>
public static class Defects
{
    /// <summary>All of them, in the order of their first clauses; each id occurs once.</summary>
    public static Sequence<Defect> All { get; } = Sequence.Of<Defect>(
        new(
            "D-ARRIVAL",
            "2.1",
            new(
                "Отбор назван зависящим и от очерёдности поступления заявок, но ни одно правило её не использует: "
                + "время подачи определяет лишь порядок равных заявок (п. 2.20).",
                "The selection is said to depend on the order in which applications arrive too, yet no rule uses it: "
                + "the time of filing only decides between equal applications (2.20).")),
        new(
            "D-PLACING",
            "2.3 2.25",
            new(
                "Для размещения одного протокола подведения итогов конкурса названы разные сроки: 14-й календарный день (п. 2.3), один и "
                + "пять календарных дней (п. 2.25).",
                "Different terms are set for placing the same protocol of results: the 14th calendar day (2.3), one "
                + "and five calendar days (2.25).")),
        new(
            "D-EXTRACT",
            "2.9.5 2.14.3",
            new(
                "Наравне с выпиской из реестра юридических лиц названа выписка из реестра предпринимателей, хотя "
                + "участвуют только юридические лица (п. 1.5).",
                "An extract from the register of entrepreneurs is named beside that of legal entities, although only "
                + "legal entities take part (1.5).")),
        new(
            "D-TWICE-2.9.7",
            "2.9.7 2.9.7bis",
            new(
                "В первой редакции номер 2.9.7 указан дважды; вторая редакция это исправила.",
                "In the first edition the number 2.9.7 stands twice; the second edition mended this.")),
        new(
            "D-SELF",
            "2.11.2",
            new(
                "Требования к документам ищутся «в настоящем пункте», где их нет; п. 2.17.3 называет п. 2.9.",
                "The requirements for documents are sought in the very clause, which has none; 2.17.3 names 2.9.")),
        new(
            "D-POWER",
            "2.14.2",
            new(
                "П. 2.9.2 назван требованием, сведения о котором запрашиваются у ведомств, а это доверенность, которую "
                + "прилагает участник конкурса.",
                "Clause 2.9.2 is named as a requirement on which other bodies are asked; it is the power of attorney "
                + "that the applicant encloses.")),
        new(
            "D-REQUEST",
            "2.15.3",
            new(
                "О сроке ответа на запрос сказано со ссылкой на п. 2.14.1; этот срок устанавливает п. 2.15.1.",
                "The term of an answer to a request is referred to 2.14.1; it is 2.15.1 that sets it.")),
        new(
            "D-RATING-NUMBER",
            "2.20",
            new(
                "Лучшей из равных заявок даётся «более высокий» номер в рейтинге, хотя лучшее место имеет меньший "
                + "номер.",
                "The better of equal applications gets the \"higher\" number in the rating, although the better place "
                + "has the smaller number.")),
        new(
            "D-NUMBERS",
            "2.26 2.27.1 2.27.2 2.27.3 2.27.4",
            new(
                "Пункт 2.26 перечисляет сведения под номерами 2.27.1–2.27.4; самого пункта 2.27 нет.",
                "Clause 2.26 lists its items under the numbers 2.27.1–2.27.4; there is no clause 2.27.")),
        new(
            "D-CHANGES",
            "2.28 3.7.1",
            new(
                "Протокол подведения итогов конкурса может быть изменён в течение десяти календарных дней, то есть и после того, как победителю "
                + "направлен проект соглашения.",
                "The protocol of results may be changed within ten calendar days, that is, also after the draft "
                + "agreement has been sent to a winner.")),
        new(
            "D-PLACES",
            "3.3",
            new(
                "Победителями названы занявшие «наибольшие места», хотя лучшее место — первое.",
                "The winners are said to hold the \"greatest\" places, although the best place is the first.")),
        new(
            "D-NOBODY-NEXT",
            "3.3 3.4",
            new(
                "Остаток предлагается следующему за победителем с наименьшим баллом. Если по п. 3.3 победитель не определён — "
                + "лимиты меньше суммы, запрошенной первым, — следующего нет, и предложить остаток некому.",
                "What is left is offered to the next after the winner with the lowest score. Where nobody won by 3.3, "
                + "since the limits are below what the first asks for, there is no next one and nobody to offer it to.")),
        new(
            "D-SYMBOLS",
            "3.5",
            new(
                "В формуле стоят C и Cᵢ, а пояснения даны к S и Sᵢ.",
                "The formula has C and Cᵢ, its legend explains S and Sᵢ.")),
        new(
            "D-COEFFICIENT",
            "3.5",
            new(
                "Множитель n назван коэффициентом значимости критериев оценки, а зависит он от запрошенной суммы.",
                "The factor n is called the weight of the scoring criteria, yet it depends on the sum asked for.")),
        new(
            "D-WEIGHTS",
            "3.5 A1.6 A1.8",
            new(
                "В первой и второй редакциях коэффициенты в сумме дают 10,5: наибольший балл — 105, а не названные 100, "
                + "на которые делит формула п. 3.5.",
                "In the first and second editions the weights add to 10.5: the best score is 105, not the stated 100 by "
                + "which the formula of 3.5 divides.")),
        new(
            "D-PREMIUM",
            "3.8.2",
            new(
                "Возвращаемый остаток назван субсидией на уплату страховой премии, к которой порядок не относится.",
                "The remainder to be returned is called a subsidy for an insurance premium, with which the order has "
                + "nothing to do.")),
        new(
            "D-LIMITS",
            "3.8.3",
            new(
                "Лимиты бюджетных обязательств взяты из п. 1.1, где о них не говорится; имеется в виду п. 1.8.",
                "The limits are taken from 1.1, which does not speak of them; 1.8 is meant.")),
        new(
            "D-TWICE-3.15",
            "3.15 3.15bis",
            new(
                "Номер 3.15 указан дважды: об изменении соглашения и, после п. 3.19, об оценке результатов.",
                "The number 3.15 stands twice: on changes of the agreement and, after 3.19, on the evaluation of "
                + "results.")),
        new(
            "D-4.15",
            "3.19",
            new(
                "Меры ответственности ищутся в пункте 4.15, которого нет.",
                "Measures of liability are referred to clause 4.15, which does not exist.")),
        new(
            "D-TERMS",
            "A1.3 A1.4 A1.12",
            new(
                "Не определены «Совет», «Организатор конкурса» и «грантовое направление».",
                "The \"Council\", the \"organiser of the contest\" and the \"grant direction\" are not defined.")),
        new(
            "D-TENTHS",
            "A1.10 A1.13",
            new(
                "Границы выводов даны с одним знаком после запятой, а суммы имеют два.",
                "The bounds of the conclusions have one digit after the point, while totals have two.")));
}
