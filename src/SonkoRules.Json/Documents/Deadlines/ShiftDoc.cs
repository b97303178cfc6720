using System.Text.Json.Serialization;
using NodaTime;
using SonkoRules.Json.Documents.Calendars;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Deadlines;

/// <summary>Whether the last day of a term moved.</summary>
[Says("Whether the last day of the term moved, and off which day.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ShiftNoneDoc), "None")]
[JsonDerivedType(typeof(ShiftMovedOnDoc), "MovedOn")]
[JsonDerivedType(typeof(ShiftMovedBackDoc), "MovedBack")]
internal abstract record ShiftDoc;

/// <summary>The last day stays.</summary>
[Says("The last day stays.")]
internal sealed record ShiftNoneDoc : ShiftDoc;

/// <summary>The last day moved on.</summary>
[Says("The last day moved to the next working day (R-SHIFT).")]
internal sealed record ShiftMovedOnDoc(
    [property: Says("The day on which the term would have ended.")]
    CalendarDayDoc Off,
    [property: Says("The day on which it ends.")]
    LocalDate To) : ShiftDoc;

/// <summary>The limit moved back.</summary>
[Says("The limit moved to the working day before (R-BACK).")]
internal sealed record ShiftMovedBackDoc(
    [property: Says("The day on which the limit would have been.")]
    CalendarDayDoc Off,
    [property: Says("The day on which it is.")]
    LocalDate To) : ShiftDoc;
