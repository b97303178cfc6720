using System;
using NodaTime;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Values in the cells of tables.</summary>
internal static class Say
{
    public const string Nothing = "—";

    /// <summary>A score without its noun, which stands in the heading: 72,33 or 72.33.</summary>
    public static string Score(Points score, Language language) =>
        language == Language.Russian ? score.ToString().Replace('.', ',') : score.ToString();

    public static string Number(decimal number, Language language) => Fraction.From(number).ToText(language);

    public static string Whole(int number) => FormattableString.Invariant($"{number}");

    public static string Day(LocalDate day, Language language) =>
        language == Language.Russian
            ? FormattableString.Invariant($"{day:dd.MM.uuuu}")
            : FormattableString.Invariant($"{day:uuuu-MM-dd}");

    public static string Moment(LocalDateTime moment, Language language) =>
        language == Language.Russian
            ? FormattableString.Invariant($"{moment:dd.MM.uuuu HH:mm:ss}")
            : FormattableString.Invariant($"{moment:uuuu-MM-dd HH:mm:ss}");

    /// <summary>112 заявок, 1 заявка; 112 applications, 1 application.</summary>
    public static string Applications(int number, Language language) =>
        language == Language.Russian
            ? FormattableString.Invariant($"{number} {RussianPlural.Applications.For(number)}")
            : FormattableString.Invariant($"{number} {(number == 1 ? "application" : "applications")}");
}
