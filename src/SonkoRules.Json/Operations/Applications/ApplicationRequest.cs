using System;
using SonkoRules.Applications;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Applications;

/// <summary>Asks what is decided on applications. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос решений по заявкам.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Dates">The moments and days of the contest.</param>
/// <param name="Applications">The applications with their applicants; all that an applicant filed, withdrawn ones
/// too.</param>
/// <param name="Explain">Whether the answer explains the decisions.</param>
public sealed partial record ApplicationRequest(
    Rulebook Rules, ApplicationDates Dates, Sequence<ApplicantCase> Applications, bool Explain = false)
{
    /// <summary>The rules.</summary>
    public Rulebook Rules { get; } = Guard.Against.Null(Rules);

    /// <summary>The moments and days of the contest.</summary>
    public ApplicationDates Dates { get; } = Guard.Against.Null(Dates);

    /// <summary>The applications with their applicants.</summary>
    public Sequence<ApplicantCase> Applications { get; } = Guard.Against.Null(Applications);

    /// <summary>The ids of the applications that are explained; none, the default, for all of them. Does nothing unless
    /// <see cref="Explain"/> is true.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public Sequence<string> ExplainOnly { get; init => field = Guard.Against.Null(value, nameof(ExplainOnly)); } =
        Sequence.Empty<string>();
}
