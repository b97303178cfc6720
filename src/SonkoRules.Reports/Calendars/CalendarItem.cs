using SonkoRules.Deadlines;

namespace SonkoRules.Reports;

/// <summary>
/// A deadline for a calendar file, and whose it is. Immutable; equal when both are equal.
/// </summary>
/// <remarks>Срок для календаря.</remarks>
/// <param name="Deadline">The deadline.</param>
/// <param name="Subject">Whose deadline it is, such as the id of an application or of an agreement: it stands before what
/// is due and tells apart deadlines of one rule. An empty text where one is enough.</param>
public sealed partial record CalendarItem(Deadline Deadline, string Subject)
{
    /// <summary>A deadline that needs no subject.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <exception cref="ArgumentNullException"><paramref name="deadline"/> is null.</exception>
    public CalendarItem(Deadline deadline)
        : this(deadline, string.Empty)
    {
    }

    /// <summary>The deadline.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Deadline Deadline { get; } = Guard.Against.Null(Deadline);

    /// <summary>Whose deadline it is; an empty text where one is enough.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Subject { get; } = Guard.Against.Null(Subject);
}
