namespace SonkoRules;

/// <summary>The days of a contest's steps, by which reading R-TRANSITION picks the edition of each. A day that is null is not
/// known, or is still to come: that step then goes by the edition of the announcement. Immutable; equal when all of it is
/// equal.</summary>
/// <remarks>Дни этапов конкурса.</remarks>
public sealed partial record ContestSteps
{
    /// <summary>The day of the announcement (2.2): the terms, the sizes, the returns.</summary>
    public required LocalDate Announced { get; init; }

    /// <summary>The day on which an application was filed (2.9): its documents.</summary>
    public LocalDate? Filed { get; init; }

    /// <summary>The day of consideration (2.11, 2.17): the grounds to return and to reject.</summary>
    public LocalDate? Considered { get; init; }

    /// <summary>The day of the last expert's sheet (appendix 1): the methodology.</summary>
    public LocalDate? Scored { get; init; }

    /// <summary>The day of publication of each edition, for the answer of R-EDITION that needs them; none by
    /// default.</summary>
    /// <exception cref="System.ArgumentNullException">The sequence is null.</exception>
    public Sequence<LocalDate> Publications
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Publications));
    } = Sequence.Empty<LocalDate>();
}
