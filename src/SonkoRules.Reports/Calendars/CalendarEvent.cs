namespace SonkoRules.Reports;

/// <summary>One event of a calendar file, before it is written.</summary>
/// <param name="Uid">The id, which outlives the day.</param>
/// <param name="Date">The whole day that the event takes.</param>
/// <param name="Summary">What happens on it.</param>
/// <param name="Description">The clause and the reasons.</param>
/// <param name="Category">Whose act it is.</param>
/// <param name="IsProvisional">Whether a decree may still move the day.</param>
internal sealed record CalendarEvent(
    string Uid, LocalDate Date, string Summary, string Description, LocalizedText Category, bool IsProvisional);
