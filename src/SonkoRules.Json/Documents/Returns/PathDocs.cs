using System.Text.Json.Serialization;
using NodaTime;
using SonkoRules.Json.Documents.Deadlines;
using SonkoRules.Json.Strictness;
using SonkoRules.Returns;

namespace SonkoRules.Json.Documents.Returns;

/// <summary>A step of a path.</summary>
[Says("A step of the path: what is to be done, by whom, by when, and how it stands.")]
internal sealed record PathStepDoc(
    [property: Says("The term of the step as the edition sets it.")]
    TermDoc Term,
    [property: Says("How the step stands on the day asked about.")]
    StepStateDoc State,
    [property: Says("The term counted; absent while the event that it is counted from is not known.")]
    DeadlineDoc? Deadline = null);

/// <summary>How a step stands.</summary>
[Says("How a step stands on the day asked about.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(StepAheadDoc), "Ahead")]
[JsonDerivedType(typeof(StepOpenDoc), "Open")]
[JsonDerivedType(typeof(StepOverdueDoc), "Overdue")]
[JsonDerivedType(typeof(StepDoneDoc), "Done")]
[JsonDerivedType(typeof(StepReleasedDoc), "Released")]
[JsonDerivedType(typeof(StepLapsedDoc), "Lapsed")]
[JsonDerivedType(typeof(StepPassedDoc), "Passed")]
internal abstract record StepStateDoc;

/// <summary>No term runs.</summary>
[Says("No term runs for the step yet.")]
internal sealed record StepAheadDoc(
    [property: Says("Why no term runs.")]
    AheadReason Reason) : StepStateDoc;

/// <summary>Within its term.</summary>
[Says("The step is to be taken and its term has not ended.")]
internal sealed record StepOpenDoc : StepStateDoc;

/// <summary>Past its term.</summary>
[Says("The step is to be taken and its term has ended.")]
internal sealed record StepOverdueDoc(
    [property: Says("The calendar days since the last day of the term.")]
    int Days) : StepStateDoc;

/// <summary>Taken.</summary>
[Says("The step was taken.")]
internal sealed record StepDoneDoc(
    [property: Says("The day on which it was taken.")]
    LocalDate On,
    [property: Says("Whether that day is after the last day of the term.")]
    bool Late) : StepStateDoc;

/// <summary>Not needed.</summary>
[Says("The step is not needed: what came before has ended the path.")]
internal sealed record StepReleasedDoc : StepStateDoc;

/// <summary>No longer possible.</summary>
[Says("The term has ended, and the step can no longer be taken.")]
internal sealed record StepLapsedDoc : StepStateDoc;

/// <summary>Known only by later steps.</summary>
[Says("When the step was taken, or whether, is not known; a later one was.")]
internal sealed record StepPassedDoc(
    [property: Says("The day of the first later step that is known.")]
    LocalDate LaterStepOn) : StepStateDoc;

/// <summary>What a breach has come to.</summary>
[Says("What the breach has come to on the day asked about.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(BreachMayBeCuredDoc), "MayBeCured")]
[JsonDerivedType(typeof(BreachCuredDoc), "Cured")]
[JsonDerivedType(typeof(BreachReturnOwedDoc), "ReturnOwed")]
[JsonDerivedType(typeof(BreachReturnedDoc), "Returned")]
internal abstract record BreachOutcomeDoc;

/// <summary>It may be cured.</summary>
[Says("The breach may still be cured.")]
internal sealed record BreachMayBeCuredDoc : BreachOutcomeDoc;

/// <summary>It was cured.</summary>
[Says("The breach was cured in time, and nothing is returned (R-CURE).")]
internal sealed record BreachCuredDoc(
    [property: Says("The day on which it was cured.")]
    LocalDate On) : BreachOutcomeDoc;

/// <summary>The subsidy is owed.</summary>
[Says("The whole subsidy is to be returned.")]
internal sealed record BreachReturnOwedDoc : BreachOutcomeDoc;

/// <summary>The subsidy was returned.</summary>
[Says("The subsidy was returned.")]
internal sealed record BreachReturnedDoc(
    [property: Says("The day on which it was returned.")]
    LocalDate On) : BreachOutcomeDoc;
