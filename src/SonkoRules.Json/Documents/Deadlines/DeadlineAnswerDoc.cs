using System.Collections.Generic;
using System.Text.Json.Serialization;
using NodaTime;
using SonkoRules.Json.Documents.Calendars;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Deadlines;

/// <summary>A deadline.</summary>
internal sealed record DeadlineAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    AppliedRulesDoc Rules,
    CalendarDoc Calendar,
    [property: Says("The name of the rule.")]
    string Rule,
    DeadlineResultDoc Result,
    [property: Says("Why the days are what they are; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

/// <summary>What a rule answers.</summary>
[Says("What the rule answers: a day, what two limits leave, or the reports that cover a quarter.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DeadlineDayDoc), "Day")]
[JsonDerivedType(typeof(DeadlineLeftDoc), "Left")]
[JsonDerivedType(typeof(DeadlineNoneLeftDoc), "NoneLeft")]
[JsonDerivedType(typeof(DeadlineOwnReportsDoc), "OwnReports")]
[JsonDerivedType(typeof(DeadlineCoveredByFinalDoc), "CoveredByFinal")]
internal abstract record DeadlineResultDoc;

/// <summary>A day.</summary>
[Says("A day.")]
internal sealed record DeadlineDayDoc(
    [property: Says("The deadline.")]
    DeadlineDoc Deadline) : DeadlineResultDoc;

/// <summary>An interval.</summary>
[Says("What two limits leave: at least one day.")]
internal sealed record DeadlineLeftDoc(
    [property: Says("The term as the edition sets it.")]
    TermDoc Term,
    [property: Says("The first day, itself included.")]
    LocalDate FirstDay,
    [property: Says("The last day, itself included.")]
    LocalDate LastDay,
    [property: Says("The number of days, both ends included.")]
    int Days,
    [property: Says("The limits that were compared.")]
    IReadOnlyList<DeadlineDoc> Limits) : DeadlineResultDoc;

/// <summary>No day.</summary>
[Says("The limits exclude one another: no day is left.")]
internal sealed record DeadlineNoneLeftDoc(
    [property: Says("The term as the edition sets it.")]
    TermDoc Term,
    [property: Says("The first day that the limit from below allows; where there is none, the day from which the term runs.")]
    LocalDate FirstDay,
    [property: Says("The last day that the limits from above allow; before the first.")]
    LocalDate LastDay,
    [property: Says("The limits that were compared.")]
    IReadOnlyList<DeadlineDoc> Limits) : DeadlineResultDoc;

/// <summary>Reports of the quarter's own.</summary>
[Says("The quarter has reports of its own.")]
internal sealed record DeadlineOwnReportsDoc(
    [property: Says("The deadline.")]
    DeadlineDoc Deadline) : DeadlineResultDoc;

/// <summary>A quarter that the final reports cover.</summary>
[Says("The final annual reports cover the quarter (R-Q4); the deadline is theirs.")]
internal sealed record DeadlineCoveredByFinalDoc(
    [property: Says("The deadline.")]
    DeadlineDoc Deadline) : DeadlineResultDoc;
