using SonkoRules.Eligibility;

namespace SonkoRules.Analysis;

/// <summary>A verdict on an applicant without the readings by which it was made, so that verdicts under different readings
/// compare. Immutable; equal when all of it is equal. No part of it is null.</summary>
/// <remarks>Заключение о соответствии.</remarks>
/// <param name="Kind">How the assessment ended.</param>
public sealed partial record VerdictResult(VerdictKind Kind, Sequence<Clause> NotMet, Sequence<Clause> Open)
{
    /// <summary>The clauses of the requirements that are not met.</summary>
    public Sequence<Clause> NotMet { get; } = Guard.Against.Null(NotMet);

    /// <summary>The clauses of the requirements that are undetermined.</summary>
    public Sequence<Clause> Open { get; } = Guard.Against.Null(Open);
}
