namespace SonkoRules.Procedure;

/// <summary>Whether an applicant may send a request for clarification (2.5). A closed union of its nested
/// cases.</summary>
/// <remarks>Запрос о разъяснении объявления.</remarks>
[Union]
public abstract partial record ClarificationRequest
{
    private ClarificationRequest() { }

    /// <summary>The clause that it rests on.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Why the result is what it is.</summary>
    public Explanation Explain() => ProcedureWording.Explain(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public sealed override string ToString() => Explain().Line;

    /// <summary>The request is due.</summary>
    /// <param name="Number">Its number among those of the applicant, from 1.</param>
    /// <param name="Left">How many more the applicant may send; 0 or more.</param>
    public sealed partial record Accepted(int Number, int Left) : ClarificationRequest;

    /// <summary>The request is not due.</summary>
    public sealed partial record Refused(Sequence<ClarificationRefusal> Reasons) : ClarificationRequest
    {
        /// <summary>Every reason; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<ClarificationRefusal> Reasons { get; } = Guard.Against.Null(Reasons);
    }
}
