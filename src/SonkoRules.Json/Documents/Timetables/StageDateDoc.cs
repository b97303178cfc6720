using NodaTime;
using SonkoRules.Deadlines;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Timetables;

/// <summary>The date of a stage.</summary>
[Says("The date of a stage.")]
internal sealed record StageDateDoc(
    [property: Says("The stage.")]
    ContestStage Stage,
    [property: Says("Its day.")]
    LocalDate Date);
