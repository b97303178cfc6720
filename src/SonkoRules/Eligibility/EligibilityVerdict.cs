namespace SonkoRules.Eligibility;

/// <summary>Whether an applicant may take part (clause 1.7). A small value: the failures, the missing facts and the
/// reasons are made only when asked for. <c>default</c> is no verdict at all, and every member but equality refuses it
/// with <see cref="InvalidOperationException"/>. Equal when the terms, the readings, the facts and the dates are equal.
/// Immutable; safe for use by several threads.</summary>
/// <remarks>Заключение о соответствии заявителя требованиям 1.5 и 1.6.</remarks>
public readonly partial record struct EligibilityVerdict
{
    private readonly EligibilityRules? _rules;
    private readonly ApplicantFacts _onFiling;
    private readonly ApplicantFacts _onAcceptanceEnd;
    private readonly ApplicantFacts _onConsideration;
    private readonly EligibilityDates _dates;
    private readonly uint _failed;
    private readonly uint _unknown;

    internal EligibilityVerdict(
        EligibilityRules rules,
        ApplicantFacts onFiling,
        ApplicantFacts onAcceptanceEnd,
        ApplicantFacts onConsideration,
        EligibilityDates dates,
        uint failed,
        uint unknown) =>
        (_rules, _onFiling, _onAcceptanceEnd, _onConsideration, _dates, _failed, _unknown) =
            (rules, onFiling, onAcceptanceEnd, onConsideration, dates, failed, unknown);

    /// <summary>How the assessment ended.</summary>
    public VerdictKind Kind =>
        _rules is null ? throw NoVerdict()
        : _failed != 0 ? VerdictKind.Ineligible
        : _unknown != 0 ? VerdictKind.Undetermined
        : VerdictKind.Eligible;

    /// <summary>Whether every requirement is met.</summary>
    public bool IsEligible => Kind == VerdictKind.Eligible;

    /// <summary>Each requirement of the edition with its result, in the order of the clauses.</summary>
    public Sequence<RequirementResult> Results => Rules.Select<RequirementResult>(Case, uint.MaxValue);

    /// <summary>All requirements that are not met, in the order of the clauses.</summary>
    public Sequence<RequirementResult.NotMet> Failures => Rules.Select<RequirementResult.NotMet>(Case, _failed);

    /// <summary>All requirements that are undetermined, in the order of the clauses.</summary>
    public Sequence<RequirementResult.Undetermined> Open =>
        Rules.Select<RequirementResult.Undetermined>(Case, _unknown);

    /// <summary>The facts that are missing for the requirements that are undetermined.</summary>
    public Sequence<MissingFact> Missing => new OpenQuestions(Case, Open).Missing;

    /// <summary>The readings that the verdict depends on.</summary>
    public Sequence<AppliedReading> Readings =>
        ReadingsOf(Rules.Readings);

    /// <summary>The verdict with what belongs to it, for a switch over its cases.</summary>
    public EligibilityOutcome Outcome
    {
        get
        {
            if (Kind == VerdictKind.Eligible) { return new EligibilityOutcome.Eligible(); }

            var open = Open;
            if (Kind == VerdictKind.Ineligible)
            {
                return new EligibilityOutcome.Ineligible(Failures, open);
            }

            var questions = new OpenQuestions(Case, open);
            return new EligibilityOutcome.Undetermined(
                open, questions.Missing, questions.ToAdmit(), questions.ToRefuse());
        }
    }

    /// <summary>The readings, out of all, that a verdict depends on.</summary>
    internal static Sequence<AppliedReading> ReadingsOf(Readings readings) =>
        ReadingCatalogue.Applied(
            readings, ReadingIds.Date, ReadingIds.TwoYears, ReadingIds.Region, ReadingIds.YearBack, ReadingIds.Branch);

    internal EligibilityDates Dates => _rules is null ? throw NoVerdict() : _dates;
    internal EligibilityTerms Terms => Rules.Terms;
    private EligibilityRules Rules => _rules ?? throw NoVerdict();
    private EligibilityCase Case => new(Rules.Tests, _onFiling, _onAcceptanceEnd, _onConsideration, _dates);

    /// <summary>Why the verdict is what it is: every requirement with what was compared.</summary>
    public Explanation Explain()
    {
        var statement = Kind switch
        {
            VerdictKind.Eligible => new LocalizedText(
                "Заявитель соответствует требованиям", "The applicant is eligible"),
            VerdictKind.Ineligible => new("Заявитель не соответствует требованиям", "The applicant is not eligible"),
            _ => new("Сведений недостаточно для заключения", "Too little is known for a verdict"),
        };
        return new Explanation(
            Rules.Terms.AdmissionClause, statement, Results.Select(result => result.Explain()).ToSequence());
    }

    /// <summary>The kind and the clauses that made it: <c>Ineligible (1.6.2, 1.6.9)</c>.</summary>
    public override string ToString()
    {
        if (_rules is null) { return "no verdict"; }

        var clauses = Kind switch
        {
            VerdictKind.Ineligible => string.Join(", ", Failures.Select(result => result.Clause)),
            VerdictKind.Undetermined => string.Join(", ", Open.Select(result => result.Clause)),
            _ => string.Empty,
        };
        return clauses.Length == 0 ? Kind.ToString() : $"{Kind} ({clauses})";
    }

    private static InvalidOperationException NoVerdict() =>
        new("A default EligibilityVerdict is no verdict: take one from EligibilityRules.Assess.");
}
