using NodaTime;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>What a recipient reached, of results.csv; values that could not be read are null.</summary>
internal sealed record ResultRow
{
    public required Cell Application { get; init; }

    public required PlanAndFact? People { get; init; }

    public required PlanAndFact? Items { get; init; }

    public required Rubles? Unused { get; init; }

    public required Rubles? OffPurpose { get; init; }

    /// <summary>The cell of the unused sum; that of the application where a row is too short.</summary>
    public required Cell UnusedAt { get; init; }

    /// <summary>The day of the payment: its year is that of the subsidy.</summary>
    public required LocalDate? Paid { get; init; }

    /// <summary>The day on which the ministry's demand was received; null where there was none.</summary>
    public required LocalDate? Demanded { get; init; }
}
