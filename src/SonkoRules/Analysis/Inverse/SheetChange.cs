namespace SonkoRules.Analysis;

/// <summary>
/// Another score by one expert on one criterion, and who wins and who loses by it. Immutable; equal when all of it is
/// equal. No part of it is null.</summary>
/// <remarks>Изменение одной оценки одного эксперта.</remarks>
/// <param name="Criterion">The number of the criterion.</param>
/// <param name="From">The score given.</param>
/// <param name="To">The other score.</param>
/// <param name="FinalFrom">The final score as it is.</param>
/// <param name="FinalTo">The final score with the other score.</param>
public sealed partial record SheetChange(
    string ApplicationId,
    string Expert,
    int Criterion,
    int From,
    int To,
    Points FinalFrom,
    Points FinalTo,
    Sequence<string> Gained,
    Sequence<string> Lost)
{
    /// <summary>The application.</summary>
    /// <exception cref="System.ArgumentException">The text is blank.</exception>
    public string ApplicationId { get; } = Guard.Against.NullOrWhiteSpace(ApplicationId);

    /// <summary>The expert.</summary>
    /// <exception cref="System.ArgumentException">The text is blank.</exception>
    public string Expert { get; } = Guard.Against.NullOrWhiteSpace(Expert);

    /// <summary>The applications that win by the change and did not before, in ordinal order.</summary>
    public Sequence<string> Gained { get; } = Guard.Against.Null(Gained);

    /// <summary>The applications that won before and do not by the change, in ordinal order.</summary>
    public Sequence<string> Lost { get; } = Guard.Against.Null(Lost);
}
