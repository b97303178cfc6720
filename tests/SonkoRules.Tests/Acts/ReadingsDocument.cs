using System.Linq;
using System.Text;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Acts;

/// <summary>Writes docs/readings.md from the catalogue.</summary>
internal static class ReadingsDocument
{
    private static readonly (string English, string Russian)[] Definitions =
    [
        (
            "The limits, the volumes and the appropriation of 1.8, 2.3, 3.1, 3.3 and 3.5 are one sum unless given apart.",
            "Лимиты, объёмы и бюджетные ассигнования пунктов 1.8, 2.3, 3.1, 3.3 и 3.5 — одна сумма, если не даны отдельно."),
        (
            "A result at its plan or past it has k = 0: the formula of 3.18 is for results that were not reached.",
            "Для результата, который достиг плана или превзошёл его, k = 0: формула 3.18 дана для недостигнутых."),
        (
            "A rating of all and a rating of each direction with preliminary sums are both formed (A1.12); winners are named "
                + "by the one of all (3.3).",
            "Формируются и общий рейтинг, и рейтинг каждого направления с предварительными суммами (п. 12 прил. 1); "
                + "победителей определяет общий (3.3)."),
        (
            "A contest was held (1.5.3) on the day on which its winners were determined.",
            "Конкурс проведён (1.5.3) в день определения его победителей."),
        (
            "The day of consideration is the last of the days on which the results of the checks came (2.16.1).",
            "День рассмотрения — последний из дней получения результатов проверки (2.16.1)."),
    ];

    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Readings · Толкования

            <!-- Written from ReadingCatalogue and Defects; a test compares it with them. -->

            Where the order is silent, ambiguous or contradicts itself, the library asks a question, takes one answer by
            default and lets the caller choose another in `Readings`. Every result names the readings that it used. The
            basis of each default is named with it, and in how many of 1 000 contests drawn from a fixed seed, from the
            announcement to the return of money, another answer alone changes something. **A default is a choice of this library, not legal advice.**

            Где порядок молчит, неоднозначен или противоречит себе, библиотека ставит вопрос, берёт один ответ по
            умолчанию и позволяет выбрать другой в `Readings`. Каждый результат называет толкования, от которых
            зависит. Основание каждого ответа по умолчанию названо вместе с ним; названо и то, в скольких из 1 000 конкурсов,
            построенных случайным образом (с постоянным началом) от объявления до возврата, другой ответ сам по себе что-либо
            меняет. **Ответ по умолчанию — выбор этой библиотеки, а не юридическая консультация.**

            """.ReplaceLineEndings("\n"));
        foreach (var reading in ReadingCatalogue.All)
        {
            text.Append('\n').Append("## ").Append(reading.Id).Append('\n');
            AppendReading(text, reading, Language.English);
            AppendReading(text, reading, Language.Russian);
        }

        text.Append("\n## Definitions: one answer, no choice · Определения: ответ один\n");
        foreach (var (english, russian) in Definitions)
        {
            text.Append("\n* ").Append(english).Append("\n* ").Append(russian).Append('\n');
        }

        text.Append("\n## Defects with no choice to make · Дефекты, не оставляющие выбора\n");
        foreach (var defect in Defects.All)
        {
            text.Append("\n### ").Append(defect.Id).Append('\n');
            text.Append('\n').Append(Cited(defect.Clauses, Language.English)).Append(": ")
                .Append(defect.Text.English).Append('\n');
            text.Append('\n').Append(Cited(defect.Clauses, Language.Russian)).Append(": ")
                .Append(defect.Text.Russian).Append('\n');
        }

        return text.ToString();
    }

    private static void AppendReading(StringBuilder text, Reading reading, Language language)
    {
        var russian = language == Language.Russian;
        text.Append("\n**").Append(reading.Question.In(language)).Append("** (")
            .Append(Cited(reading.Clauses, language)).Append(")\n\n");
        for (var i = 0; i < reading.Answers.Count; i++)
        {
            var answer = reading.Answers[i];
            text.Append(i + 1).Append(". ").Append(answer.Text.In(language)).Append(" `").Append(answer.Code).Append('`')
                .Append(i > 0 ? string.Empty : russian ? " — по умолчанию" : " — the default").Append('\n');
        }

        var times = NumberText.Plain(HowOften.Of(reading));
        text.Append('\n').Append(russian
            ? "Другой ответ что-либо меняет: " + times + " из 1 000.\n"
            : "Another answer changes something: " + times + " of 1 000.\n");
        text.Append('\n').Append(russian ? "Основание: " : "Basis: ").Append(reading.Basis.InWords().In(language))
            .Append(". ").Append(reading.Why.In(language)).Append('\n');
    }

    private static string Cited(Sequence<Clause> clauses, Language language) =>
        clauses.Count > 0 ? string.Join("; ", clauses.Select(clause => clause.ToText(language)))
            : language == Language.Russian ? "пункта нет"
            : "no clause";
}
