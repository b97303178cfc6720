using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Duties;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Duties;

/// <summary>Terms in words: read, said, and read again.</summary>
public sealed class DutyTermWordsTests
{
    private static readonly DutyTerm QuartersOf2023 = DutyTerm.InQuarters(2023, 2, 3);

    private static (string Words, DutyTerm Term)[] Known { get; } =
    [
        // As the two roadmaps and the plan of Kemerovo spell them.
        ("Ежеквартально", DutyTerm.Quarterly),
        ("По мере необходимости", DutyTerm.OnDemand),
        ("По отдельному плану", DutyTerm.BySeparatePlan),
        ("1 раз в 6 мес.", DutyTerm.Every(6)),
        (
            "По мере поступления запросов и высвобождения нежилых помещений, в соответствии с действующим законодательством",
            DutyTerm.OnDemand
        ),
        ("Постоянно", DutyTerm.Constant),
        ("1 раз в полугодие", DutyTerm.HalfYearly),
        ("Ежегодно", DutyTerm.Yearly),
        (
            "В соответствии со сроками, определенными Фондом президентских грантов (декабрь)",
            DutyTerm.SetElsewhere(DutyTerm.InMonth(12))
        ),
        ("2 полугодие 2023 г.", DutyTerm.InHalf(2023, 2)),
        ("2 – 3 квартал 2023 года", QuartersOf2023),
        ("2 - 3 квартал 2023 года", QuartersOf2023),
        ("2023 год", DutyTerm.InYear(2023)),
        ("2023-2024 гг.", DutyTerm.InYears(2023, 2024)),
        ("2023 – 2024 гг.", DutyTerm.InYears(2023, 2024)),
        ("С 2023 по 2024 гг.", DutyTerm.InYears(2023, 2024)),
        ("2023 год (не реже одного раза в квартал)", DutyTerm.Within(DutyTerm.InYear(2023), DutyTerm.Quarterly)),

        // Other spellings of the same.
        ("  ЕЖЕКВАРТАЛЬНО. ", DutyTerm.Quarterly),
        ("раз в квартал", DutyTerm.Quarterly),
        ("не реже 1 раза в год", DutyTerm.Yearly),
        ("ежемесячно", DutyTerm.Monthly),
        ("каждые шесть месяцев", DutyTerm.Every(6)),
        ("1 раз в 2 года", DutyTerm.Every(24)),
        ("1 раз в 6 мес. начиная с 15.03.2023", DutyTerm.Every(6).From(new(2023, 3, 15))),
        ("II\u2014III кв. 2023\u00A0г.", QuartersOf2023),
        ("второй квартал 2023 г.", DutyTerm.InQuarters(2023, 2, 2)),
        ("в 4-м квартале 2024 года", DutyTerm.InQuarters(2024, 4, 4)),
        ("4 квартал 2023 г. – 1 квартал 2024 г.", new DutyTerm.Span(new(new(2023, 10, 1), new(2024, 3, 31)))),
        ("первое полугодие 2024", DutyTerm.InHalf(2024, 1)),
        ("в течение 2023 года", DutyTerm.InYear(2023)),
        ("март–май 2023 года", DutyTerm.InMonths(2023, 3, 5)),
        ("в мае 2023 г.", DutyTerm.InMonths(2023, 5, 5)),
        ("в декабре", DutyTerm.InMonth(12)),
        ("ежегодно в декабре", DutyTerm.InMonth(12)),
        ("15 марта 2023 года", new DutyTerm.Span(new(new(2023, 3, 15), new(2023, 3, 15)))),
        ("с 01.02.2023 по 31.03.2023", new DutyTerm.Span(new(new(2023, 2, 1), new(2023, 3, 31)))),
        ("по мере необходимости, но не реже 1 раза в квартал", DutyTerm.Within(DutyTerm.OnDemand, DutyTerm.Quarterly)),
        ("на постоянной основе", DutyTerm.Constant),
        ("регулярно", new DutyTerm.Open(UndatedReason.NoFirstDay)),
        ("–", DutyTerm.NotNamed),

        // In English.
        ("quarterly", DutyTerm.Quarterly),
        ("not less often than once a quarter", DutyTerm.Quarterly),
        ("every six months", DutyTerm.Every(6)),
        ("once every half-year", DutyTerm.HalfYearly),
        ("Q4 2024", DutyTerm.InQuarters(2024, 4, 4)),
        ("quarters 2-3 of 2023", QuartersOf2023),
        ("second half of 2023", DutyTerm.InHalf(2023, 2)),
        ("from 2023 to 2024", DutyTerm.InYears(2023, 2024)),
        ("every December", DutyTerm.InMonth(12)),
        ("on demand", DutyTerm.OnDemand),
        ("on dates set by the Fund (December)", DutyTerm.SetElsewhere(DutyTerm.InMonth(12))),
    ];

    private static (string Words, string Piece, int Place)[] NotUnderstood { get; } =
    [
        ("2–3 кварталл 2023 года", "кварталл", 5),
        ("2–3 квартал 2023 года?", "?", 22),
        ("5 квартал 2023 года", "5", 1),
        ("3–2 квартал 2023 года", "3", 1),
        ("2024–2023 гг.", "2023", 6),
        ("2 квартал", "", 10),
        ("2 раза в год", "раза", 3),
        ("ежеквартально, до 10 числа", "до", 16),
        ("до 1 марта", "до", 1),
        ("ежегодно (по согласованию)", "согласованию", 14),
        ("30 февраля 2023 года", "30", 1),
        ("как только, так сразу", "только", 5),
        ("1 раз в 1201 месяц", "1201", 9),
        ("2023 год (", "", 11),
    ];

    [Fact]
    public void Every_spelling_is_its_term()
    {
        foreach (var (words, term) in Known)
        {
            Assert.Equal((words, term), (words, DutyTerm.Parse(words).Match(read => read, whyNot => throw new RefusedException(whyNot))));
        }
    }

    [Fact]
    public void What_is_not_understood_is_told_with_its_place()
    {
        foreach (var (words, piece, place) in NotUnderstood)
        {
            var error = Assert.Single(Refusal(words).Errors);

            Assert.Equal((words, ErrorCode.NotUnderstood, piece), (words, error.Code, error.Value));
            Assert.Contains(
                piece.Length > 0 ? $"'{piece}' at character {place} " : "missing at its end", error.Found.English, System.StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Blank_words_are_no_term()
    {
        Assert.Equal(ErrorCode.Missing, Assert.Single(Refusal("  ").Errors).Code);
        Assert.Throws<System.ArgumentNullException>(() => DutyTerm.Parse(null!));
    }

    [Fact]
    public void Brackets_too_deep_are_refused_not_walked() =>
        Assert.Equal(
            ErrorCode.NotUnderstood,
            Assert.Single(Refusal(new string('(', 100_000) + "ежегодно" + new string(')', 100_000)).Errors).Code);

    [Property(MaxTest = 1000)]
    public void A_term_said_in_either_language_is_read_back(DutyTerm term)
    {
        Assert.Equal(term, DutyTerm.Parse(term.ToText(Language.Russian)).OrThrow());
        Assert.Equal(term, DutyTerm.Parse(term.ToText(Language.English)).OrThrow());
    }

    [Property]
    public void A_term_is_read_alike_in_large_letters_and_with_any_dash(DutyTerm term)
    {
        var words = term.ToText(Language.Russian);

        Assert.Equal(term, DutyTerm.Parse(words.ToUpperInvariant()).OrThrow());
        Assert.Equal(term, DutyTerm.Parse(words.Replace("\u2013", " \u2014 ").Replace('ё', 'е')).OrThrow());
    }

    [Theory]
    [InlineData("2023 год, не реже одного раза в квартал", "2023, at least once a quarter", "2023 год (ежеквартально)")]
    [InlineData("2–3 квартал 2023 года", "quarters 2–3 of 2023", "2-3 кв. 2023")]
    [InlineData("2023–2024 годы", "2023–2024", "с 2023 по 2024")]
    [InlineData("1 раз в 21 месяц с 15.03.2023", "every 21 months from 2023-03-15", "1 раз в 21 мес. с 15.03.2023")]
    [InlineData(
        "в соответствии со сроками, определёнными иным лицом (ежегодно в декабре)",
        "on dates set by another (yearly in December)",
        "в сроки Фонда (декабрь)")]
    public void A_term_is_said_the_usual_way(string russian, string english, string words)
    {
        var term = DutyTerm.Parse(words).OrThrow();

        Assert.Equal((russian, english), (term.ToText(Language.Russian), term.ToText(Language.English)));
    }

    [Fact]
    public void A_schedule_says_its_days_or_why_there_are_none()
    {
        var (first, last) = (new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31));

        Assert.Equal(
            [
                "сроки: 30.06.2023, 31.12.2023",
                "даты нет: в соответствии со сроками, определёнными иным лицом; декабрь 2023 года",
                "даты нет: постоянно",
                "в этом периоде срока нет",
            ],
            new[] { DutyTerm.HalfYearly, DutyTerm.SetElsewhere(DutyTerm.InMonth(12)), DutyTerm.Constant, DutyTerm.InYear(2030) }
                .Select(term => term.Between(first, last).ToText(Language.Russian)));
    }

    private static WhyNot Refusal(string words) => DutyTerm.Parse(words).Match(
        term => throw new Xunit.Sdk.XunitException($"'{words}' is {term}"), whyNot => whyNot);
}
