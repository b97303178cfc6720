using System;
using System.Linq;
using NodaTime;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Calendars;

/// <summary>
/// The rule of law that makes a day working or not working. A closed union of its nested cases. Immutable; equal when
/// all of it is equal.
/// </summary>
/// <remarks>Основание: норма Трудового кодекса или акт.</remarks>
public abstract record CalendarSource
{
    private CalendarSource()
    {
    }

    /// <summary>What about the source was not checked against its official text; empty when nothing is in doubt or the
    /// caller named the source.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<LocalizedText> Doubts { get; init => field = Guard.Against.Null(value, nameof(Doubts)); } =
        Sequence.Empty<LocalizedText>();

    /// <summary>The citation with its doubts: <c>постановление Правительства РФ от 04.10.2024 № 1335</c>.</summary>
    /// <param name="language">The language of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not known.</exception>
    public string ToText(Language language)
    {
        var citation = Cite(Guard.Against.Undefined(language));
        return Doubts.Count == 0
            ? citation
            : citation + "; " + string.Join("; ", Doubts.Select(doubt => doubt.In(language)));
    }

    /// <summary>The citation in English.</summary>
    public sealed override string ToString() => ToText(Language.English);

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="labourCode">For a rule of the Labour Code.</param>
    /// <param name="governmentDecree">For a decree of the federal Government.</param>
    /// <param name="presidentialDecree">For a decree of the President.</param>
    /// <param name="otherAct">For any other act.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<LabourCode, T> labourCode,
        Func<GovernmentDecree, T> governmentDecree,
        Func<PresidentialDecree, T> presidentialDecree,
        Func<OtherAct, T> otherAct)
    {
        Guard.Against.Null(labourCode);
        Guard.Against.Null(governmentDecree);
        Guard.Against.Null(presidentialDecree);
        Guard.Against.Null(otherAct);
        return this switch
        {
            LabourCode value => labourCode(value),
            GovernmentDecree value => governmentDecree(value),
            PresidentialDecree value => presidentialDecree(value),
            _ => otherAct((OtherAct)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <inheritdoc cref="Match{T}"/>
    public void Switch(
        Action<LabourCode> labourCode,
        Action<GovernmentDecree> governmentDecree,
        Action<PresidentialDecree> presidentialDecree,
        Action<OtherAct> otherAct)
    {
        Guard.Against.Null(labourCode);
        Guard.Against.Null(governmentDecree);
        Guard.Against.Null(presidentialDecree);
        Guard.Against.Null(otherAct);
        switch (this)
        {
            case LabourCode value:
                labourCode(value);
                break;
            case GovernmentDecree value:
                governmentDecree(value);
                break;
            case PresidentialDecree value:
                presidentialDecree(value);
                break;
            default:
                otherAct((OtherAct)this);
                break;
        }
    }

    private protected abstract string Cite(Language language);

    /// <summary>A part of an article of the Labour Code.</summary>
    /// <remarks>Трудовой кодекс Российской Федерации.</remarks>
    /// <param name="Article">The article, 1 or more.</param>
    /// <param name="Part">The part of the article, 1 or more.</param>
    public sealed record LabourCode(int Article, int Part) : CalendarSource
    {
        /// <summary>The article, 1 or more.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Article { get; } = Guard.Against.OutOfRange(Article, 1, int.MaxValue);

        /// <summary>The part of the article, 1 or more.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Part { get; } = Guard.Against.OutOfRange(Part, 1, int.MaxValue);

        private protected override string Cite(Language language) =>
            language == Language.Russian
                ? FormattableString.Invariant($"ч. {Part} ст. {Article} ТК РФ")
                : FormattableString.Invariant($"Labour Code, art. {Article}, part {Part}");
    }

    /// <summary>A decree of the federal Government, such as those that move days off.</summary>
    /// <remarks>Постановление Правительства Российской Федерации.</remarks>
    /// <param name="Date">The date of the decree.</param>
    /// <param name="Number">Its number.</param>
    public sealed record GovernmentDecree(LocalDate Date, string Number) : CalendarSource
    {
        /// <summary>Its number.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string Number { get; } = Guard.Against.Blank(Number);

        private protected override string Cite(Language language) =>
            language == Language.Russian
                ? $"постановление Правительства РФ от {DateText.Of(Date, language)} № {Number}"
                : $"Government decree No. {Number} of {DateText.Of(Date, language)}";
    }

    /// <summary>A decree of the President, such as those of 2020 and 2021 on days off with pay.</summary>
    /// <remarks>Указ Президента Российской Федерации.</remarks>
    /// <param name="Date">The date of the decree.</param>
    /// <param name="Number">Its number.</param>
    public sealed record PresidentialDecree(LocalDate Date, string Number) : CalendarSource
    {
        /// <summary>Its number.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string Number { get; } = Guard.Against.Blank(Number);

        private protected override string Cite(Language language) =>
            language == Language.Russian
                ? $"указ Президента РФ от {DateText.Of(Date, language)} № {Number}"
                : $"Presidential decree No. {Number} of {DateText.Of(Date, language)}";
    }

    /// <summary>Any other act, such as a law of a region or a decree of its governor.</summary>
    /// <param name="Title">How the act is cited.</param>
    public sealed record OtherAct(LocalizedText Title) : CalendarSource
    {
        /// <summary>How the act is cited.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public LocalizedText Title { get; } = Guard.Against.Null(Title);

        private protected override string Cite(Language language) => Title.In(language);
    }
}
