using SonkoRules.Deadlines;

namespace SonkoRules.Analysis;

/// <content>What is found in sizes and terms.</content>
public abstract partial record AuditFinding
{
    /// <summary>At the top score the formula gives more than the cap allows: the best scores are paid alike.</summary>
    /// <param name="Appropriation">The appropriation of the example.</param>
    /// <param name="Score">The top score.</param>
    /// <param name="Formula">What the formula gives there.</param>
    /// <param name="Cap">The cap.</param>
    /// <param name="CutFrom">The least score at which the formula is above the cap.</param>
    /// <param name="Clause">The clause on the cap.</param>
    public sealed partial record CapCutsFormula(
        Rubles Appropriation, Points Score, Rubles Formula, Rubles Cap, Points CutFrom, Clause Clause)
        : AuditFinding(Severity.Warning, Clause)
    {
        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"при ассигнованиях {Appropriation.ToText(language)} наибольший балл {Say(Score, language)} даёт по формуле {Formula.ToText(language)} при предельном размере {Cap.ToText(language)}; предельный размер ограничивает субсидию при всех баллах от {Say(CutFrom, language)}"
                : $"with an appropriation of {Appropriation.ToText(language)} the formula gives {Formula.ToText(language)} at the top score of {Say(Score, language)}, but the cap is {Cap.ToText(language)}; it cuts every score from {Say(CutFrom, language)}";
    }

    /// <summary>Even at the top score no request is sized at the cap.</summary>
    /// <param name="Appropriation">The appropriation of the example.</param>
    /// <param name="Score">The top score.</param>
    /// <param name="Greatest">The greatest size of any request there.</param>
    /// <param name="Cap">The cap.</param>
    /// <param name="Clause">The clause on the cap.</param>
    public sealed partial record CapNeverReached(Rubles Appropriation, Points Score, Rubles Greatest, Rubles Cap, Clause Clause)
        : AuditFinding(Severity.Note, Clause)
    {
        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"при ассигнованиях {Appropriation.ToText(language)} даже наибольший балл {Say(Score, language)} даёт не более {Greatest.ToText(language)}; предельный размер {Cap.ToText(language)} недостижим"
                : $"with an appropriation of {Appropriation.ToText(language)} even the top score of {Say(Score, language)} gives {Greatest.ToText(language)} at most; the cap of {Cap.ToText(language)} is never reached";
    }

    /// <summary>A tier of requests holds none.</summary>
    /// <param name="Tier">Its position, from 1.</param>
    /// <param name="Clause">The clause on the tiers.</param>
    public sealed partial record TierEmpty(int Tier, Clause Clause) : AuditFinding(Severity.Warning, Clause)
    {
        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"в ступень {NumberText.Plain(Tier)} не попадает ни одна запрошенная сумма"
                : $"no request falls into tier {NumberText.Plain(Tier)}";
    }

    /// <summary>Of two requests the greater one is paid less.</summary>
    /// <param name="Appropriation">The appropriation of the example.</param>
    /// <param name="Score">The score of the example.</param>
    /// <param name="Smaller">A request.</param>
    /// <param name="SmallerSize">Its size.</param>
    /// <param name="Greater">The request a kopeck above.</param>
    /// <param name="GreaterSize">Its size.</param>
    /// <param name="Clause">The clause on the tiers.</param>
    public sealed partial record PaysLess(
        Rubles Appropriation,
        Points Score,
        Rubles Smaller,
        Rubles SmallerSize,
        Rubles Greater,
        Rubles GreaterSize,
        Clause Clause)
        : AuditFinding(Severity.Warning, Clause)
    {
        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"при ассигнованиях {Appropriation.ToText(language)} и балле {Say(Score, language)} запрошенная сумма {Smaller.ToText(language)} даёт субсидию {SmallerSize.ToText(language)}, а большая сумма {Greater.ToText(language)} — только {GreaterSize.ToText(language)}"
                : $"with an appropriation of {Appropriation.ToText(language)} and a score of {Say(Score, language)} a request of {Smaller.ToText(language)} is sized at {SmallerSize.ToText(language)}, and a greater one of {Greater.ToText(language)} only at {GreaterSize.ToText(language)}";
    }

    /// <summary>Terms of the text do not fit together in a contest announced on some day.</summary>
    /// <param name="First">The first day of announcement, of those tried, that shows it.</param>
    /// <param name="Days">How many of the days tried show it.</param>
    /// <param name="Tried">How many days were tried.</param>
    public sealed partial record TermsCollide(LocalDate First, int Days, int Tried, TimetableConflict Conflict)
        : AuditFinding(Severity.Warning, Guard.Against.Null(Conflict).Clauses[0])
    {
        /// <summary>The conflict on the first day.</summary>
        /// <exception cref="System.ArgumentNullException">The value is null.</exception>
        public TimetableConflict Conflict { get; } = Guard.Against.Null(Conflict);

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"сроки противоречат друг другу при объявлении {DateText.Of(First, language)} (дней с этим противоречием: {NumberText.Plain(Days)} из {NumberText.Plain(Tried)}): {Conflict.Text.Russian}"
                : $"terms do not fit together when the contest is announced on {DateText.Of(First, language)} (days that show it: {NumberText.Plain(Days)} of {NumberText.Plain(Tried)}): {Conflict.Text.English}";
    }

    /// <summary>A check would have to look at too many totals: nothing is claimed.</summary>
    /// <param name="Clause">The clause concerned.</param>
    public sealed partial record NotChecked(LocalizedText What, Clause Clause) : AuditFinding(Severity.Note, Clause)
    {
        /// <summary>What was not checked.</summary>
        /// <exception cref="System.ArgumentNullException">The value is null.</exception>
        public LocalizedText What { get; } = Guard.Against.Null(What);

        private protected override string Say(Language language) =>
            (language == Language.Russian ? "не проверено ввиду числа возможных сумм: " : "not checked, too many totals: ")
                + What.In(language);
    }
}
