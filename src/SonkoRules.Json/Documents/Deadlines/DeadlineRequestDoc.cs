using SonkoRules.Json.Documents.Calendars;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Deadlines;

/// <summary>Asks for a deadline.</summary>
internal sealed record DeadlineRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    RulesDoc Rules,
    [property: Says("The name of the rule, such as \"Payment\".")]
    string Rule,
    DeadlineDatesDoc Dates,
    [property: Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")]
    CalendarCode? Calendar = null,
    [property: Says("Whether the answer explains the result; absent: no.")]
    bool? Explain = null) : IDocument;
