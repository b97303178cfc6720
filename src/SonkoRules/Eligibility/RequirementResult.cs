namespace SonkoRules.Eligibility;

/// <summary>Whether a requirement is met on certain days. A closed union of its nested cases; what was compared is
/// worded only when asked for. Immutable; equal when the requirement, the facts and the days are equal.</summary>
/// <remarks>Результат проверки требования.</remarks>
[Union]
public abstract partial record RequirementResult
{
    private RequirementResult(EligibilityRequirement requirement, EligibilityCase subject, Sequence<ContestDay> days) =>
        (Requirement, Case, Days) = (requirement, subject, days);

    /// <summary>The requirement.</summary>
    public EligibilityRequirement Requirement { get; }

    /// <summary>The clause that sets it.</summary>
    public Clause Clause => Requirement.Clause;

    /// <summary>The days on which it came out so.</summary>
    public Sequence<ContestDay> Days { get; }

    /// <summary>Everything that was compared on these days.</summary>
    public Sequence<Finding> Findings => Case.Findings(Requirement.Id, Days);

    /// <summary>The readings that the result depends on.</summary>
    public Sequence<AppliedReading> Readings => Requirement.Readings;

    internal EligibilityCase Case { get; }

    /// <summary>The truth of "the requirement is met".</summary>
    public Kleene ToKleene() => Match(_ => Kleene.True, _ => Kleene.False, _ => Kleene.Unknown);

    /// <summary>Why the result is what it is: every comparison, with the days and the clauses that name them (1.6, 2.4,
    /// 1.5.3).</summary>
    public Explanation Explain() =>
        new(
            Clause,
            Statement(),
            Findings.Select(finding => new Explanation(Clause.None, Word(finding, Days))).ToSequence());

    /// <summary>The clause and the result: <c>1.6.2 not met</c>.</summary>
    public sealed override string ToString() => $"{Clause} {Match(_ => "met", _ => "not met", _ => "undetermined")}";

    internal static RequirementResult Of(
        EligibilityRequirement requirement, EligibilityCase subject, Sequence<ContestDay> days) =>
        Of(requirement, subject, days, DayMarks.Of(subject, days, Conditions.MaskOf(requirement.Id)));

    internal static RequirementResult Of(
        EligibilityRequirement requirement, EligibilityCase subject, Sequence<ContestDay> days, in DayMarks marks)
    {
        var mask = Conditions.MaskOf(requirement.Id);
        uint failed = 0, unknown = 0;
        for (var i = 0; i < days.Count; i++)
        {
            failed |= (marks[days[i]].Failed & mask) != 0 ? 1u << i : 0;
            unknown |= (marks[days[i]].Unknown & mask) != 0 ? 1u << i : 0;
        }

        return failed != 0 ? new NotMet(requirement, subject, Pick(days, failed))
            : unknown != 0 ? new Undetermined(requirement, subject, Pick(days, unknown))
            : new Met(requirement, subject, days);
    }

    private static Sequence<ContestDay> Pick(Sequence<ContestDay> days, uint picked) =>
        picked == (1u << days.Count) - 1 ? days : days.Where((_, i) => (picked & (1u << i)) != 0).ToSequence();

    // The days of a finding are told only where they are not those of the whole result.
    private static LocalizedText Word(Finding finding, Sequence<ContestDay> all) =>
        LocalizedText.Of(language =>
        {
            var days = finding.Days == all
                ? string.Empty
                : $" ({string.Join(", ", finding.Days.Select(day => FactWording.Name(day).In(language)))})";
            var fact = finding.Name.In(language);
            var found = finding.Found.In(language);
            var required = finding.Required.In(language);
            return language == Language.Russian
                ? $"{fact}: {found}; требуется: {required}{days}"
                : $"{fact}: {found}; required: {required}{days}";
        });

    private LocalizedText Statement() =>
        LocalizedText.Of(language =>
        {
            var outcome = language == Language.Russian
                ? Match(_ => "подтверждено", _ => "нарушено", _ => "не подтверждено")
                : Match(_ => "met", _ => "not met", _ => "undetermined");
            var terms = Case.Tests.Terms;
            var days = Days.Select(day =>
                $"{FactWording.Name(day).In(language)}, {terms.ClauseOf(day).ToText(language)}");
            return $"{Requirement.Title.In(language)}: {outcome} ({string.Join("; ", days)})";
        });

    /// <summary>The requirement is met on all of the days.</summary>
    public sealed partial record Met : RequirementResult
    {
        internal Met(EligibilityRequirement requirement, EligibilityCase subject, Sequence<ContestDay> days)
            : base(requirement, subject, days) { }
    }

    /// <summary>The requirement is not met, whatever the missing facts may turn out to be.</summary>
    public sealed partial record NotMet : RequirementResult
    {
        internal NotMet(EligibilityRequirement requirement, EligibilityCase subject, Sequence<ContestDay> days)
            : base(requirement, subject, days) { }

        /// <summary>The comparisons by which it fails.</summary>
        public Sequence<Finding> Against => Case.Against(Requirement.Id, Days);
    }

    /// <summary>The missing facts could turn the requirement either way.</summary>
    public sealed partial record Undetermined : RequirementResult
    {
        internal Undetermined(EligibilityRequirement requirement, EligibilityCase subject, Sequence<ContestDay> days)
            : base(requirement, subject, days) { }

        /// <summary>The facts to ask for, and where they come from.</summary>
        public Sequence<MissingFact> Missing => new OpenQuestions(Case, Sequence.Of(this)).Missing;
    }
}
