using NodaTime;
using SonkoRules.Json.Documents.Calendars;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Audits;

/// <summary>Asks for the defects of an edition.</summary>
internal sealed record AuditRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    RulesDoc Rules,
    [property: Says("The days of announcement for which the chain of terms is tried; absent: the terms are not tried.")]
    AuditDaysDoc? Terms = null,
    [property: Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")]
    CalendarCode? Calendar = null,
    [property: Says("Whether the answer gathers the findings in one explanation; absent: no.")]
    bool? Explain = null) : IDocument;

/// <summary>A span of days.</summary>
[Says("A span of days.")]
internal sealed record AuditDaysDoc(
    [property: Says("The first day, itself included.")]
    LocalDate First,
    [property: Says("The last day, itself included; not before the first.")]
    LocalDate Last);
