namespace SonkoRules.Texts;

/// <summary>The three forms of a Russian noun after a number: 1 балл, 2 балла, 5 баллов. A number with a fraction takes
/// the second form: 72,33 балла. No part of it is null.</summary>
public sealed partial record RussianPlural(string One, string Few, string Many)
{
    /// <summary>After 1, 21, 31, … but not 11.</summary>
    public string One { get; } = Guard.Against.Null(One);

    /// <summary>After 2–4, 22–24, … but not 12–14; also after any number with a fraction.</summary>
    public string Few { get; } = Guard.Against.Null(Few);

    /// <summary>After all others, 0 and 11–14 among them.</summary>
    public string Many { get; } = Guard.Against.Null(Many);

    /// <summary>балл, балла, баллов: a point of a score.</summary>
    public static RussianPlural Points { get; } = new("балл", "балла", "баллов");

    /// <summary>день, дня, дней: a day.</summary>
    public static RussianPlural Days { get; } = new("день", "дня", "дней");

    /// <summary>год, года, лет: a year.</summary>
    public static RussianPlural Years { get; } = new("год", "года", "лет");

    /// <summary>заявка, заявки, заявок: an application.</summary>
    public static RussianPlural Applications { get; } = new("заявка", "заявки", "заявок");

    /// <summary>The number with the noun: 1 балл, 2 балла, 5 баллов.</summary>
    /// <param name="number">Any whole number.</param>
    public string Counted(long number) => NumberText.Plain(number) + " " + For(number);

    /// <summary>The number with the noun in the genitive, as after «не более»: 1 балла, 2 баллов, 21 балла.</summary>
    /// <param name="number">Any whole number.</param>
    /// <remarks>The genitive of the singular is the form after 2, that of the plural the form after 5.</remarks>
    public string CountedGenitive(long number) => NumberText.Plain(number) + " " + (For(number) == One ? Few : Many);

    /// <summary>The form that agrees with a whole number.</summary>
    /// <param name="number">Any whole number; the sign does not matter.</param>
    public string For(long number)
    {
        var tail = (int)(number % 100);
        tail = tail < 0 ? -tail : tail;
        var last = tail % 10;
        return tail is >= 11 and <= 14 ? Many
            : last == 1 ? One
            : last is >= 2 and <= 4 ? Few
            : Many;
    }

    /// <summary>The form that agrees with an exact number: the second one when it has a fraction.</summary>
    /// <param name="number">Any number; its whole part is at most 18 digits long.</param>
    public string For(decimal number) => number == decimal.Truncate(number) ? For((long)(number % 100)) : Few;
}
