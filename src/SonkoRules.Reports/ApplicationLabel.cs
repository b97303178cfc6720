namespace SonkoRules.Reports;

/// <summary>How a report names the applicant of an application. Immutable; equal when both are equal.</summary>
/// <remarks>Наименование участника конкурса.</remarks>
/// <param name="ApplicationId">The id of the application.</param>
/// <param name="Name">The name, any text: it is shown as it is and never as markup.</param>
public sealed partial record ApplicationLabel(string ApplicationId, string Name)
{
    /// <summary>The id of the application.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string ApplicationId { get; } = Guard.Against.NullOrWhiteSpace(ApplicationId);

    /// <summary>The name, any text: it is shown as it is and never as markup.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Name { get; } = Guard.Against.Null(Name);
}
