using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SonkoRules.Tests.Architecture;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Texts;

/// <summary>Russian that an official can paste: one word for one thing, by the last table of docs/glossary.md.</summary>
public sealed class RussianTextsTests
{
    /// <summary>Texts that are codes of tables, names of data or the order's own words, and why they stay.</summary>
    private static readonly (string Text, string Why)[] Kept =
    [
        ("проект", "a code of a document in a table that people fill in"),
        ("заявитель", "a name of a column that people use, which is read and never written"),
        ("заявители", "so is this"),
        ("номер заявителя", "so is this"),
        ("№ заявителя", "so is this"),
        ("наименование заявителя", "so is this"),
        ("наименование проекта", "so is this"),
        ("название проекта", "so is this"),
        ("грантовое направление проекта", "so is this"),
        ("раунд", "so is this"),
        ("все, нет или коды через пробел: устав, доверенность, данные, публикация, егрюл, налоги, проект, имущество, материалы, опыт; -код — нет, код~ — не полностью, код! — не по форме, код? — не проверен", "the codes of the table of documents"),
        ("пункт в виде \"1.6.2\" или \"A1.13\"", "the form of a clause in a document, which is a code"),
    ];

    private static readonly Regex[] Unwritten =
        [.. File.ReadLines(Repository.File("docs/glossary.md"))
            .Select(line => Regex.Match(line, "^\\| `(.+)` \\| [^`|]+ \\| [^`|]+ \\|$"))
            .Where(row => row.Success)
            .Select(row => new Regex(row.Groups[1].Value, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))];

    [Fact]
    public void The_glossary_says_what_is_not_written() => Assert.True(Unwritten.Length > 20);

    [Fact]
    public void Sources_are_worded_by_the_glossary()
    {
        var texts = RussianTexts.OfSources().ToList();

        Assert.True(texts.Count > 1500);
        Library.None(Faults(texts));
    }

    [Fact]
    public void Answers_are_worded_by_the_glossary()
    {
        var texts = RussianTexts.OfAnswers().ToList();

        Assert.True(texts.Count > 2000);
        Library.None(Faults(texts));
    }

    [Fact]
    public void Readings_are_worded_by_the_glossary() => Library.None(Faults(RussianTexts.OfReadings()));

    [Theory]
    [InlineData("Заявитель не соответствует требованиям", true)]
    [InlineData("участник конкурса соответствует требованиям", false)]
    [InlineData("части проекта", true)]
    [InlineData("социальная программа (проект); проект соглашения", false)]
    [InlineData("протокол итогов размещён", true)]
    [InlineData("протокол подведения итогов конкурса размещён", false)]
    [InlineData("подписание протокола рассмотрения", true)]
    [InlineData("подписание протокола рассмотрения заявок", false)]
    [InlineData("число листов — 2", true)]
    [InlineData("число оценочных листов — 2", false)]
    [InlineData("с вт 27.05.2025 по вт 27.05.2025", true)]
    [InlineData("с вт 27.05.2025 по ср 28.05.2025", false)]
    [InlineData("итоговый балл (A1.13)", true)]
    [InlineData("решает ничто", true)]
    [InlineData("Не известно: подпись", true)]
    [InlineData("запрос — ≈ 130,719 %", true)]
    [InlineData("второй раунд", true)]
    [InlineData("округление до копейки", false)]
    public void An_unwritten_word_is_seen(string text, bool seen) =>
        Assert.Equal(seen, Faults([("a place", text)]).Any());

    [Fact]
    public void Texts_are_seen_in_sources() =>
        Assert.Equal(
            ["часть …, часть …2", "другая"],
            RussianTexts.Of("""var a = "часть " + b + $", часть {c(1)}2"; /* "слово" */ var d = "другая"; // "слово" """));

    private static IEnumerable<string> Faults(IEnumerable<(string Place, string Text)> texts) =>
        (from text in texts
         where Kept.All(kept => kept.Text != text.Text)
         from word in Unwritten
         let found = word.Match(text.Text)
         where found.Success
         select $"{text.Place}: '{found.Value}' in «{text.Text}»").Distinct();
}
