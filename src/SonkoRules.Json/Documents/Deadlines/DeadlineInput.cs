namespace SonkoRules.Json.Documents.Deadlines;

/// <summary>A member of <see cref="DeadlineDatesDoc"/>.</summary>
internal enum DeadlineInput
{
    Event = 0,
    Limit = 1,
    Signed = 2,
    Year = 3,
    Quarter = 4,
}
