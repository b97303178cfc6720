namespace SonkoRules.Scoring;

/// <summary>What is wrong with the score sheets of an application. A closed union of its nested cases.</summary>
/// <remarks>Ошибка в оценочных листах.</remarks>
[Union]
public abstract partial record SheetError
{
    private SheetError(Clause clause) => Clause = clause;

    /// <summary>The clause that the sheets do not follow.</summary>
    public Clause Clause { get; }

    /// <summary>Where the error is, what stands there and what is allowed.</summary>
    public LocalizedText Message => LocalizedText.Of(Say);

    private protected abstract string Say(Language language);

    /// <summary>The application has too few or too many sheets.</summary>
    /// <param name="Clause">The clause on the panel.</param>
    /// <param name="Sheets">The number of sheets given.</param>
    /// <param name="Least">The least number allowed.</param>
    /// <param name="Greatest">The greatest number allowed.</param>
    public sealed partial record WrongNumberOfSheets(Clause Clause, int Sheets, int Least, int Greatest) : SheetError(Clause)
    {
        private protected override string Say(Language language)
        {
            var allowed = Least == Greatest
                ? FormattableString.Invariant($"{Least}")
                : FormattableString.Invariant($"{Least}–{Greatest}");
            return language == Language.Russian
                ? FormattableString.Invariant($"оценочных листов: {Sheets}, допустимо: {allowed}")
                : FormattableString.Invariant($"score sheets: {Sheets}, allowed: {allowed}");
        }
    }

    /// <summary>Two sheets of the application are by the same expert, which would shift the mean.</summary>
    /// <param name="Clause">The clause on the panel.</param>
    /// <param name="Sheet">The position of the later sheet, from 1.</param>
    /// <param name="Expert">The expert.</param>
    public sealed partial record ExpertTwice(Clause Clause, int Sheet, string Expert) : SheetError(Clause)
    {
        /// <summary>The expert.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public string Expert { get; } = Guard.Against.Null(Expert);

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? FormattableString.Invariant($"лист {Sheet}: эксперт «{Expert}» уже оценил заявку, допустимо: один лист эксперта")
                : FormattableString.Invariant($"sheet {Sheet}: the expert '{Expert}' has scored already, allowed: one sheet an expert");
    }

    /// <summary>A sheet has too few or too many scores.</summary>
    /// <param name="Clause">The clause on the scores.</param>
    /// <param name="Sheet">The position of the sheet, from 1.</param>
    /// <param name="Expert">The expert.</param>
    /// <param name="Scores">The number of scores given.</param>
    /// <param name="Expected">The number of criteria.</param>
    public sealed partial record WrongNumberOfScores(Clause Clause, int Sheet, string Expert, int Scores, int Expected)
        : SheetError(Clause)
    {
        /// <summary>The expert.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public string Expert { get; } = Guard.Against.Null(Expert);

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? FormattableString.Invariant($"лист {Sheet} (эксперт «{Expert}»): оценок {Scores}, допустимо: {Expected}")
                : FormattableString.Invariant($"sheet {Sheet} (expert '{Expert}'): scores: {Scores}, allowed: {Expected}");
    }

    /// <summary>A score is off the scale, or between the described values where only these may be given.</summary>
    /// <param name="Clause">The clause on the scores.</param>
    /// <param name="Sheet">The position of the sheet, from 1.</param>
    /// <param name="Expert">The expert.</param>
    /// <param name="Criterion">The number of the criterion.</param>
    /// <param name="Score">The score given.</param>
    /// <param name="Least">The least score allowed.</param>
    /// <param name="Greatest">The greatest score allowed.</param>
    /// <param name="Step">The distance between allowed scores: 1 where every whole number is.</param>
    public sealed partial record ScoreOffScale(
        Clause Clause, int Sheet, string Expert, int Criterion, int Score, int Least, int Greatest, int Step)
        : SheetError(Clause)
    {
        /// <summary>The expert.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public string Expert { get; } = Guard.Against.Null(Expert);

        private protected override string Say(Language language)
        {
            var russian = language == Language.Russian;
            var step = Step == 1
                ? string.Empty
                : FormattableString.Invariant($"{(russian ? " с шагом " : " in steps of ")}{Step}");
            return russian
                ? FormattableString.Invariant(
                    $"лист {Sheet} (эксперт «{Expert}»), критерий {Criterion}: балл {Score}, допустимо: целое от {Least} до {Greatest}{step}")
                : FormattableString.Invariant(
                    $"sheet {Sheet} (expert '{Expert}'), criterion {Criterion}: score {Score}, allowed: a whole number from {Least} to {Greatest}{step}");
        }
    }
}
