using System.Linq;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Texts;

public sealed class RussianPluralTests
{
    private static readonly RussianPlural Forms = new("one", "few", "many");

    [Fact]
    public void A_whole_number_agrees_with_the_last_word_of_its_name()
    {
        foreach (var number in Enumerable.Range(0, 1001))
        {
            Assert.Equal(Expected(number), Forms.For(number));
            Assert.Equal(Expected(number), Forms.For(-number));
            Assert.Equal(Expected(number), Forms.For((decimal)number));
            Assert.Equal(Expected(number), Forms.For(number + 0.00m));
            Assert.Equal("few", Forms.For(number + 0.5m));
            Assert.Equal("few", Forms.For(-number - 0.01m));
        }
    }

    /// <summary>A genitive stands after a comparative: не более 1 дня, 2 дней, 21 дня.</summary>
    [Fact]
    public void A_number_stands_before_its_noun()
    {
        foreach (var number in Enumerable.Range(0, 1001))
        {
            Assert.Equal($"{number} {Expected(number)}", Forms.Counted(number));
            Assert.Equal($"{number} {(Expected(number) == "one" ? "few" : "many")}", Forms.CountedGenitive(number));
        }

        Assert.Equal("1 день, 3 дня, 11 дней", $"{RussianPlural.Days.Counted(1)}, {RussianPlural.Days.Counted(3)}, {RussianPlural.Days.Counted(11)}");
        Assert.Equal("21 заявки, 22 заявок", $"{RussianPlural.Applications.CountedGenitive(21)}, {RussianPlural.Applications.CountedGenitive(22)}");
    }

    [Fact]
    public void The_greatest_numbers_agree_too()
    {
        Assert.Equal("many", Forms.For(long.MaxValue));
        Assert.Equal("many", Forms.For(long.MinValue));
        Assert.Equal("many", Forms.For(decimal.MaxValue));
        Assert.Equal("one", Forms.For(decimal.MinValue + 14));
    }

    [Fact]
    public void The_nouns_of_the_library_are_spelt_right()
    {
        Assert.Equal(["балл", "балла", "баллов"], Counted(RussianPlural.Points));
        Assert.Equal(["день", "дня", "дней"], Counted(RussianPlural.Days));
        Assert.Equal(["заявка", "заявки", "заявок"], Counted(RussianPlural.Applications));
    }

    private static string[] Counted(RussianPlural noun) => [noun.For(1), noun.For(2), noun.For(5)];

    /// <summary>
    /// The rule of the spoken name: numbers up to nineteen have names of their own; greater ones end in the name of
    /// what is left after the tens.
    /// </summary>
    private static string Expected(int number) =>
        number switch
        {
            0 => "many",
            1 => "one",
            < 5 => "few",
            < 20 => "many",
            < 100 => Expected(number % 10),
            _ => Expected(number - (number / 100 * 100)),
        };
}
