namespace SonkoRules.Procedure;

/// <summary>Why a request for clarification is not due (2.5).</summary>
/// <remarks>Почему запрос о разъяснении не принимается.</remarks>
public enum ClarificationRefusal
{
    /// <summary>It comes before the announcement is placed.</summary>
    TooEarly = 0,
    /// <summary>It comes after the last day for requests.</summary>
    TooLate = 1,
    /// <summary>The applicant has sent as many as it may.</summary>
    TooMany = 2,
}
