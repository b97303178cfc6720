using SonkoRules.Analysis;
using SonkoRules.Deadlines;

namespace SonkoRules.Reports;

/// <summary>
/// What a report shows beside the contest itself, and how. A new value shows the contest alone, in Russian first.
/// Immutable. Setters refuse null with <see cref="ArgumentNullException"/> unless they say otherwise.
/// </summary>
/// <remarks>Параметры отчёта.</remarks>
public sealed partial record ContestReportOptions
{
    /// <summary>The contest alone, in Russian first.</summary>
    public static ContestReportOptions Default { get; } = new();

    /// <summary>The title; «Итоги конкурса» by default.</summary>
    public LocalizedText Title { get; init => field = Guard.Against.Null(value, nameof(Title)); } =
        new("Итоги конкурса", "Results of the contest");

    /// <summary>The names of applicants, each application at most once; none by default, and the ids stand alone. Those of
    /// other applications are not used.</summary>
    /// <exception cref="ArgumentException">An application is named twice.</exception>
    public Sequence<ApplicationLabel> Labels
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Labels))
            .Select(label => label.ApplicationId).Distinct(StringComparer.Ordinal).Count() == value.Count
            ? value
            : throw new ArgumentException("One label for each application is expected.", nameof(Labels));
    } = Sequence.Empty<ApplicationLabel>();

    /// <summary>The language that is shown until the reader chooses the other one; Russian by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public Language Language { get; init => field = Guard.Against.Undefined(value, nameof(Language)); }

    /// <summary>The effect of the readings on the same contest; null, the default, for a report without it.</summary>
    public ReadingEffects? Effects { get; init; }

    /// <summary>The timetable of the contest; null, the default, for a report without it.</summary>
    public ContestTimetable? Timetable { get; init; }

    /// <summary>The version of the library that the report names: by default that of the library at hand. A fixed text
    /// keeps stored reports comparable.</summary>
    public string LibraryVersion { get; init => field = Guard.Against.Null(value, nameof(LibraryVersion)); } =
        Reports.LibraryVersion.Current;
}
