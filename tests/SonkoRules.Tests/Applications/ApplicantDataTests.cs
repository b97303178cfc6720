using System;
using System.Linq;
using NodaTime;
using SonkoRules.Applications;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Applications;

public sealed class ApplicantDataTests
{
    private static readonly ApplicationRules Rules =
        SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow().Applications;

    private static readonly ApplicantData Complete = new()
    {
        FullName = "Автономная некоммерческая организация «Пример»",
        RegistrationNumber = "1027700132195",
        TaxpayerNumber = "7707083893",
        Location = "г. Смоленск",
        Activities = "социальная поддержка граждан",
        Telephone = "8 (4812) 00-00-00",
        Mail = "ano@example.ru",
    };

    /// <summary>2.8: the short name is stated "where there is one".</summary>
    [Fact]
    public void Everything_but_a_short_name_has_to_be_stated()
    {
        Assert.True(Rules.CheckApplicant(Complete).IsComplete);
        Assert.Equal(
            Enum.GetValues<ApplicantDatum>().Where(datum => datum != ApplicantDatum.ShortName),
            Rules.CheckApplicant(new ApplicantData()).Missing);
        Assert.Equal([ApplicantDatum.Mail], Rules.CheckApplicant(Complete with { Mail = " " }).Missing);
        Assert.Equal("2.8", Rules.CheckApplicant(Complete).Clause.ToString());
    }

    [Fact]
    public void A_misprint_of_one_digit_shows_in_either_number()
    {
        Assert.All(Misprints("1027700132195"), number => Assert.Equal(
            [ApplicantDatum.RegistrationNumber],
            Rules.CheckApplicant(Complete with { RegistrationNumber = number }).Misprinted));
        Assert.All(Misprints("7707083893"), number => Assert.Equal(
            [ApplicantDatum.TaxpayerNumber], Rules.CheckApplicant(Complete with { TaxpayerNumber = number }).Misprinted));
    }

    /// <summary>Against the rule written out with the whole number: what 11 leaves, and its last digit.</summary>
    [Fact]
    public void Control_digits_are_those_of_the_whole_number()
    {
        foreach (var body in Enumerable.Range(0, 2000).Select(i => 102_770_013_219L + (i * 7919L)))
        {
            foreach (var digit in Enumerable.Range(0, 10))
            {
                Assert.Equal(digit == body % 11 % 10, IsValid(Complete with { RegistrationNumber = $"{body}{digit}" }));
            }
        }

        foreach (var body in Enumerable.Range(0, 2000).Select(i => 670_000_000L + (i * 7919L)))
        {
            var weighted = $"{body}".Zip([2, 4, 10, 3, 5, 9, 4, 6, 8], (digit, weight) => (digit - '0') * weight).Sum();
            foreach (var digit in Enumerable.Range(0, 10))
            {
                Assert.Equal(digit == weighted % 11 % 10, IsValid(Complete with { TaxpayerNumber = $"{body}{digit}" }));
            }
        }
    }

    [Theory]
    [InlineData("770708389")]
    [InlineData("77070838933")]
    [InlineData("770708389３")]
    [InlineData("77070 8389")]
    public void Another_count_of_digits_or_anything_else_is_no_number(string text) =>
        Assert.Equal([ApplicantDatum.TaxpayerNumber], Rules.CheckApplicant(Complete with { TaxpayerNumber = text }).Misprinted);

    [Fact]
    public void What_is_wrong_is_told_by_name()
    {
        var report = Rules.CheckApplicant(Complete with { Mail = null, TaxpayerNumber = "7707083894" });

        Assert.Equal(
            """
            Сведения об участнике конкурса указаны не полностью [п. 2.8]
              адрес электронной почты: не указано
              идентификационный номер налогоплательщика: не является действительным номером

            """,
            report.Explain().ToText(Language.Russian) + "\n");
        Assert.Equal("The data of the applicant are complete [cl. 2.8]", Rules.CheckApplicant(Complete).ToString());
        Assert.Equal("полное наименование", ApplicantDatum.FullName.InWords().Russian);
    }

    private static bool IsValid(ApplicantData data) => Rules.CheckApplicant(data).Misprinted.Count == 0;

    private static string[] Misprints(string number) =>
        [.. Enumerable.Range(0, number.Length).SelectMany(i => Enumerable.Range(0, 10)
            .Select(digit => number[..i] + digit + number[(i + 1)..]).Where(other => other != number))];
}
