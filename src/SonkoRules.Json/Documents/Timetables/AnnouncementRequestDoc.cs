using System.Text.Json.Serialization;
using NodaTime;
using SonkoRules.Deadlines;
using SonkoRules.Json.Documents.Calendars;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Timetables;

/// <summary>Asks for the last day to announce a contest.</summary>
internal sealed record AnnouncementRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    RulesDoc Rules,
    [property: Says("The stage that is wanted: any up to the payment.")]
    ContestStage Stage,
    [property: Says("The day by which the stage is wanted, itself included.")]
    LocalDate Wanted,
    [property: Says("When the stages happen; absent: each at its latest.")]
    ContestPace? Pace = null,
    [property: Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")]
    CalendarCode? Calendar = null,
    [property: Says("Whether the answer explains the timetable that was found; absent: no.")]
    bool? Explain = null) : IDocument;

/// <summary>The last day to announce a contest.</summary>
internal sealed record AnnouncementAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    AppliedRulesDoc Rules,
    CalendarDoc Calendar,
    [property: Says("The stage that is wanted.")]
    ContestStage Stage,
    [property: Says("The day by which the stage is wanted, itself included.")]
    LocalDate Wanted,
    AnnouncementResultDoc Result,
    [property: Says("Why the days are what they are; only where it was asked for and a day was found.")]
    ExplanationDoc? Explanation = null) : IDocument;

/// <summary>Whether a day was found.</summary>
[Says("Whether there is a last day for the announcement.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AnnouncementFoundDoc), "Found")]
[JsonDerivedType(typeof(AnnouncementNoneDoc), "None")]
internal abstract record AnnouncementResultDoc;

/// <summary>The day was found.</summary>
[Says("The day was found: every earlier announcement keeps the wanted day too, and no later one does.")]
internal sealed record AnnouncementFoundDoc(
    [property: Says("The last day for the announcement.")]
    LocalDate Announced,
    TimetableDoc Timetable) : AnnouncementResultDoc;

/// <summary>There is no such day.</summary>
[Says("No announcement within the calendar keeps the wanted day.")]
internal sealed record AnnouncementNoneDoc : AnnouncementResultDoc;
