using System.Collections.Generic;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Deadlines;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Catalogue;

/// <summary>The editions and the readings.</summary>
internal sealed record RulesAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The day up to which later acts were looked for, itself included.")]
    LocalDate CheckedTo,
    [property: Says("The editions, the first act first.")]
    IReadOnlyList<EditionDoc> Editions,
    [property: Says("Every open question, in the order of the line that an application takes.")]
    IReadOnlyList<ReadingDoc> Readings,
    [property: Says("The threshold of R-MINIMUM in points; absent: none.")]
    Points? MinimumScore = null) : IDocument;

/// <summary>An edition.</summary>
[Says("An edition of the order.")]
internal sealed record EditionDoc(
    [property: Says("The id, as requests name it.")]
    string Id,
    ActDoc Act,
    [property: Says("What the act changed.")]
    TextDoc Changes,
    [property: Says("The first day on which the edition applies under the answer Registration of R-EDITION.")]
    LocalDate FromRegistration,
    [property: Says("The first day on which the edition applies under the answer ActDate of R-EDITION.")]
    LocalDate FromActDate,
    MethodologyDoc Scoring,
    [property: Says("Every rule of a deadline, in the order of the clauses.")]
    IReadOnlyList<DeadlineRuleDoc> Deadlines);

/// <summary>An act.</summary>
[Says("The act that made the edition.")]
internal sealed record ActDoc(
    [property: Says("The date of the act.")]
    LocalDate Date,
    [property: Says("The number of the act.")]
    string Number,
    [property: Says("The day of its registration; absent where its text states none.")]
    LocalDate? Registered = null,
    [property: Says("Its number in the register; absent where its text states none.")]
    string? RegistrationNumber = null);

/// <summary>A rule of a deadline.</summary>
[Says("A rule of a deadline.")]
internal sealed record DeadlineRuleDoc(
    [property: Says("The name, as requests name it.")]
    string Name,
    [property: Says("The members of \"dates\" that the rule takes together; of several sets one.")]
    IReadOnlyList<IReadOnlyList<DeadlineInput>> Takes,
    TermDoc Term,
    [property: Says("The readings that the rule depends on, with the chosen answers.")]
    IReadOnlyDictionary<string, string> Readings);

/// <summary>An open question.</summary>
[Says("A point where the order leaves a choice.")]
internal sealed record ReadingDoc(
    [property: Says("The id, as requests name it.")]
    string Id,
    [property: Says("The clauses that leave the choice; empty where no clause is numbered.")]
    IReadOnlyList<Clause> Clauses,
    [property: Says("What is unclear.")]
    TextDoc Question,
    [property: Says("The possible answers.")]
    IReadOnlyList<ReadingAnswerDoc> Answers,
    [property: Says("The code of the answer that holds unless another is chosen.")]
    string Default,
    [property: Says("Why the default is the default.")]
    TextDoc Why,
    [property: Says("The code of the answer that is chosen.")]
    string Chosen);

/// <summary>An answer.</summary>
[Says("An answer to an open question.")]
internal sealed record ReadingAnswerDoc(
    [property: Says("The code of the answer.")]
    string Code,
    [property: Says("What the answer says.")]
    TextDoc Text);
