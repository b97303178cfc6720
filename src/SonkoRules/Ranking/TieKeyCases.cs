namespace SonkoRules.Ranking;

/// <content>The cases of the union.</content>
public abstract partial record TieKey
{
    /// <summary>An application with a video presentation goes before one without.</summary>
    public sealed partial record VideoPresentation : TieKey
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("наличие видеопрезентации", "the video presentation");
    }

    /// <summary>The application filed earlier goes before the one filed later, by the moment or by the day
    /// (R-TIE).</summary>
    public sealed partial record FiledEarlier : TieKey
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("более ранняя подача заявки", "the earlier filing");
    }

    /// <summary>The application filed on an earlier day goes before one filed on a later day, whatever R-TIE
    /// says.</summary>
    public sealed partial record FiledOnEarlierDay : TieKey
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("более ранний день подачи заявки", "the earlier day of filing");
    }

    /// <summary>The application with the greater score before any rounding goes first.</summary>
    public sealed partial record UnroundedScore : TieKey
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("балл до округления", "the score before rounding");
    }

    /// <summary>The application with the greater mean of the experts' scores on one criterion goes first.</summary>
    public sealed partial record ScoreOn(int Criterion) : TieKey
    {
        /// <summary>The number of the criterion, from 1.</summary>
        /// <exception cref="System.ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Criterion { get; } = Guard.Against.OutOfRange(Criterion, 1, Clause.GreatestNumber);

        /// <inheritdoc/>
        public override LocalizedText Name =>
            new($"балл по критерию {NumberText.Plain(Criterion)}", $"the score on criterion {NumberText.Plain(Criterion)}");
    }

    /// <summary>An application that carries a mark goes before one that does not.</summary>
    public sealed partial record Marked(string Mark) : TieKey
    {
        /// <summary>The mark: a word of the rulebook's own, compared ordinally.</summary>
        /// <exception cref="System.ArgumentException">The text is blank.</exception>
        public string Mark { get; } = Guard.Against.NullOrWhiteSpace(Mark);

        /// <inheritdoc/>
        public override LocalizedText Name => new($"отметка «{Mark}»", $"the mark '{Mark}'");
    }

    /// <summary>The application that an open vote placed higher goes first. While the vote on one of the tied
    /// applications is not known, none of them is parted by it: they stay tied.</summary>
    public sealed partial record Vote : TieKey
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("открытое голосование", "the open vote");
    }

    /// <summary>The application whose worst single expert's total is the better one goes first; while the sheets of one of
    /// the tied applications are not known, none of them is parted by it.</summary>
    public sealed partial record WorstExpert : TieKey
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("худшая из оценок экспертов", "the worst single expert");
    }

    /// <summary>The application that asks for less goes first.</summary>
    public sealed partial record SmallerRequest : TieKey
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("меньшая запрошенная сумма", "the smaller request");
    }
}
