namespace SonkoRules;

/// <summary>The days on which a contest must be announced to run under an edition (R-EDITION). Immutable; equal when
/// all of it is equal.</summary>
/// <remarks>Период действия редакции.</remarks>
public sealed partial record EditionPeriod
{
    internal EditionPeriod(Edition edition, LocalDate firstDay, LocalDate? lastDay, LocalDate checkedTo) =>
        (Edition, FirstDay, LastDay, CheckedTo) = (edition, firstDay, lastDay, checkedTo);

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>The first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day, itself included; null where it is not known, since no later edition is.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The day up to which later acts were looked for, itself included.</summary>
    public LocalDate CheckedTo { get; }

    /// <summary>The edition, its days and what its act changed.</summary>
    public LocalizedText Text =>
        LocalizedText.Of(language => (language, LastDay) switch
        {
            (Language.Russian, { } last) =>
                $"{Edition.Name.Russian}, конкурсы, объявленные с {Day(language)} по {DateText.Of(last, language)}: ",
            (Language.Russian, null) =>
                $"{Edition.Name.Russian}, конкурсы, объявленные с {Day(language)} (более поздние акты просмотрены по "
                + $"{DateText.Of(CheckedTo, language)}): ",
            (_, { } last) =>
                $"{Edition.Name.English}, contests announced from {Day(language)} to {DateText.Of(last, language)}: ",
            _ =>
                $"{Edition.Name.English}, contests announced from {Day(language)} on (later acts were looked for up to "
                + $"{DateText.Of(CheckedTo, language)}): ",
        } + Edition.Changes.In(language));

    /// <summary>Whether a contest announced on a day runs under the edition.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool Holds(LocalDate date) => date >= FirstDay && (LastDay is not { } last || date <= last);

    /// <summary>The English text.</summary>
    public override string ToString() => Text.English;

    private string Day(Language language) => DateText.Of(FirstDay, language);
}
