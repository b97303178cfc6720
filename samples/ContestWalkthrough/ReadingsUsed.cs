using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough;

/// <summary>The readings that anything printed here depends on.</summary>
internal static class ReadingsUsed
{
    private static readonly string[] Ids =
    [
        ReadingIds.Edition,
        ReadingIds.Date,
        ReadingIds.TwoYears,
        ReadingIds.Region,
        ReadingIds.Rework,
        ReadingIds.Late,
        ReadingIds.Duplicate,
        ReadingIds.Docs,
        ReadingIds.Panel,
        ReadingIds.Grid,
        ReadingIds.Bands,
        ReadingIds.Round,
        ReadingIds.Half,
        ReadingIds.Tie,
        ReadingIds.Video,
        ReadingIds.Scope,
        ReadingIds.Base,
        ReadingIds.Fill,
        ReadingIds.Kopeck,
        ReadingIds.Minimum,
        ReadingIds.Offer,
        ReadingIds.Remainder,
        ReadingIds.Clamp,
        ReadingIds.Several,
        ReadingIds.From,
        ReadingIds.Start,
        ReadingIds.Shift,
        ReadingIds.Back,
        ReadingIds.Before,
        ReadingIds.Window,
        ReadingIds.DecreeDays,
    ];

    /// <summary>All of them, in the order of the catalogue.</summary>
    public static Sequence<Reading> All { get; } =
        ReadingCatalogue.All.Where(reading => Ids.Contains(reading.Id)).ToSequence();
}
