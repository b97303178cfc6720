namespace SonkoRules.Calendars;

/// <summary>The rule of law that makes a day working or not working. A closed union of its nested cases. Immutable;
/// equal when all of it is equal.</summary>
/// <remarks>Основание: норма Трудового кодекса или акт.</remarks>
[Union]
public abstract partial record CalendarSource
{
    private CalendarSource() { }

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

    private protected abstract string Cite(Language language);

    /// <summary>A part of an article of the Labour Code.</summary>
    /// <remarks>Трудовой кодекс Российской Федерации.</remarks>
    public sealed partial record LabourCode(int Article, int Part) : CalendarSource
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
    public sealed partial record GovernmentDecree(LocalDate Date, string Number) : CalendarSource
    {
        /// <summary>Its number.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string Number { get; } = Guard.Against.NullOrWhiteSpace(Number);

        private protected override string Cite(Language language) =>
            language == Language.Russian
                ? $"постановление Правительства РФ от {DateText.Of(Date, language)} № {Number}"
                : $"Government decree No. {Number} of {DateText.Of(Date, language)}";
    }

    /// <summary>A decree of the President, such as those of 2020 and 2021 on days off with pay.</summary>
    /// <remarks>Указ Президента Российской Федерации.</remarks>
    /// <param name="Date">The date of the decree.</param>
    public sealed partial record PresidentialDecree(LocalDate Date, string Number) : CalendarSource
    {
        /// <summary>Its number.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string Number { get; } = Guard.Against.NullOrWhiteSpace(Number);

        private protected override string Cite(Language language) =>
            language == Language.Russian
                ? $"указ Президента РФ от {DateText.Of(Date, language)} № {Number}"
                : $"Presidential decree No. {Number} of {DateText.Of(Date, language)}";
    }

    /// <summary>Any other act, such as a law of a region or a decree of its governor.</summary>
    public sealed partial record OtherAct(LocalizedText Title) : CalendarSource
    {
        /// <summary>How the act is cited.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public LocalizedText Title { get; } = Guard.Against.Null(Title);

        private protected override string Cite(Language language) => Title.In(language);
    }
}
