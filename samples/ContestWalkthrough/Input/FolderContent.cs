using System.Collections.Generic;
using NodaTime;
using SonkoRules.Contests;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>A folder whose files are without fault.</summary>
/// <param name="Announced">The day of the announcement.</param>
/// <param name="Rules">The edition of that day under the readings asked for.</param>
/// <param name="Dates">The days of the contest.</param>
/// <param name="Filed">The contest from its applicants on.</param>
/// <param name="Sheets">The score sheets with their places.</param>
/// <param name="Results">What recipients reached.</param>
internal sealed record FolderContent(
    LocalDate Announced,
    Rulebook Rules,
    ContestDates Dates,
    FiledContest Filed,
    IReadOnlyList<SheetRow> Sheets,
    IReadOnlyList<ResultRow> Results);
