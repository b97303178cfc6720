using SonkoRules.Scoring;

namespace SonkoRules.Analysis;

/// <content>What is found in scores, conclusions and the rating.</content>
public abstract partial record AuditFinding
{
    /// <summary>The weights make another best total than the methodology declares.</summary>
    /// <param name="Declared">The best score as declared.</param>
    /// <param name="Reached">The total with every criterion at the top of its scale.</param>
    /// <param name="Clause">The clause on the total.</param>
    public sealed partial record MaximumDiffers(Points Declared, Points Reached, Clause Clause)
        : AuditFinding(Severity.Error, Clause)
    {
        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"объявленный наибольший балл — {Declared.ToText(language)}, наибольшие баллы по критериям дают {Reached.ToText(language)}"
                : $"the greatest score is declared as {Declared.ToText(language)}, but the top scores make {Reached.ToText(language)}";
    }

    /// <summary>Totals that an expert can give stand in no band as the bands are stated (R-BANDS).</summary>
    /// <param name="Least">The least of neighbouring totals in no band.</param>
    /// <param name="Greatest">The greatest of them.</param>
    /// <param name="Clause">The clause on the conclusions.</param>
    public sealed partial record BandGap(Points Least, Points Greatest, Sequence<int> Scores, Clause Clause)
        : AuditFinding(Severity.Warning, Clause)
    {
        /// <summary>Scores of one expert that make the least, in the order of the criteria.</summary>
        /// <exception cref="System.ArgumentNullException">The value is null.</exception>
        public Sequence<int> Scores { get; } = Guard.Against.Null(Scores);

        private protected override string Say(Language language) =>
            (language == Language.Russian
                ? "ни одна полоса вывода не содержит возможной суммы "
                : "no band of conclusions holds a possible total, ")
                + (Least == Greatest ? Least.ToText(language) : Say(Least, language) + " – " + Greatest.ToText(language))
                + (language == Language.Russian ? "; её дают баллы " : ", made by the scores ") + Scores;
    }

    /// <summary>A total that an expert can give stands in several bands.</summary>
    /// <param name="Total">The least such total.</param>
    /// <param name="First">The conclusion of one band.</param>
    /// <param name="Second">The conclusion of another.</param>
    /// <param name="Clause">The clause on the conclusions.</param>
    public sealed partial record BandOverlap(Points Total, Conclusion First, Conclusion Second, Clause Clause)
        : AuditFinding(Severity.Warning, Clause)
    {
        private protected override string Say(Language language) =>
            Total.ToText(language)
                + (language == Language.Russian ? " — одновременно в двух полосах: «" : " stands in two bands: '")
                + First.InWords().In(language)
                + (language == Language.Russian ? "» и «" : "' and '") + Second.InWords().In(language)
                + (language == Language.Russian ? "»" : "'");
    }

    /// <summary>No total that an expert can give stands in a band.</summary>
    /// <param name="Conclusion">The conclusion of the band.</param>
    /// <param name="From">The lower bound of the band.</param>
    /// <param name="Clause">The clause on the conclusions.</param>
    public sealed partial record BandUnreachable(Conclusion Conclusion, Points From, Clause Clause)
        : AuditFinding(Severity.Warning, Clause)
    {
        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"вывод «{Conclusion.InWords().Russian}» (полоса от {Say(From, language)}) невозможен ни при какой сумме"
                : $"no total leads to the conclusion '{Conclusion.InWords().English}' (the band from {Say(From, language)})";
    }

    /// <summary>The final score can depend on where a half of its last digit goes (R-HALF).</summary>
    /// <param name="Clause">The clause on the final score.</param>
    public sealed partial record HalfMatters(RoundingHalf Example, Clause Clause) : AuditFinding(Severity.Note, Clause)
    {
        /// <summary>Scores with both final scores.</summary>
        /// <exception cref="System.ArgumentNullException">The value is null.</exception>
        public RoundingHalf Example { get; } = Guard.Against.Null(Example);

        private protected override string Say(Language language) =>
            (language == Language.Russian ? "итог зависит от округления половины: экспертов — " : "where a half goes decides: experts ")
                + NumberText.Plain(Example.Experts)
                + (language == Language.Russian ? ", суммы их баллов: " : ", sums of their scores ") + Example.Sums
                + (language == Language.Russian ? " — " : ": ") + Say(Example.AwayFromZero, language)
                + (language == Language.Russian ? " или " : " or ") + Example.ToEven.ToText(language);
    }

    /// <summary>Different applications with equal scores can stay tied.</summary>
    /// <param name="First">An application.</param>
    /// <param name="Second">Another one, which nothing parts from it.</param>
    /// <param name="Clause">The clause on equal scores.</param>
    public sealed partial record TieStaysOpen(Ranking.RatingEntry First, Ranking.RatingEntry Second, Clause Clause)
        : AuditFinding(Severity.Warning, Clause)
    {
        private protected override string Say(Language language) =>
            (language == Language.Russian ? "порядок не различает заявки с равным баллом: " : "nothing parts two applications with equal scores: ")
                + Say(First, language) + "; " + Say(Second, language);

        private static string Say(Ranking.RatingEntry entry, Language language) =>
            (language == Language.Russian ? "подана " : "filed ")
                + DateText.Of(entry.FiledAt, language)
                + (entry.HasVideo, language) switch
                {
                    (true, Language.Russian) => ", видеопрезентация имеется",
                    (false, Language.Russian) => ", видеопрезентация отсутствует",
                    (true, _) => ", with a video",
                    _ => ", without a video",
                };
    }
}
