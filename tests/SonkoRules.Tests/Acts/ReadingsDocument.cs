using System.Linq;
using System.Text;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Acts;

/// <summary>Writes docs/readings.md from the catalogue.</summary>
internal static class ReadingsDocument
{
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Readings · Толкования

            <!-- Written from ReadingCatalogue and Defects; a test compares it with them. -->

            Where the order is silent, ambiguous or contradicts itself, the library asks a question, takes one answer by
            default and lets the caller choose another in `Readings`. Every result names the readings that it used. The
            basis of each default is named with it. **A default is a choice of this library, not legal advice.**

            Где порядок молчит, неоднозначен или противоречит себе, библиотека ставит вопрос, берёт один ответ по
            умолчанию и даёт вызывающему выбрать другой в `Readings`. Каждый результат называет толкования, от которых
            зависит. Основание каждого ответа по умолчанию названо вместе с ним. **Ответ по умолчанию — выбор этой библиотеки, а не юридическая консультация.**

            """.ReplaceLineEndings("\n"));
        foreach (var reading in ReadingCatalogue.All)
        {
            text.Append('\n').Append("## ").Append(reading.Id).Append('\n');
            AppendReading(text, reading, Language.English);
            AppendReading(text, reading, Language.Russian);
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

        text.Append('\n').Append(russian ? "Основание: " : "Basis: ").Append(reading.Basis.InWords().In(language))
            .Append(". ").Append(reading.Why.In(language)).Append('\n');
    }

    private static string Cited(Sequence<Clause> clauses, Language language) =>
        clauses.Count > 0 ? string.Join("; ", clauses.Select(clause => clause.ToText(language)))
            : language == Language.Russian ? "пункта нет"
            : "no clause";
}
