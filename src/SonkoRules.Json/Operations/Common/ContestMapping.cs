using System;
using System.Collections.Generic;
using SonkoRules.Contests;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Operations.Contests;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Contests as parts of other questions.</summary>
internal static class ContestMapping
{
    /// <summary>The contest; null where its sums are none.</summary>
    /// <param name="rules">The rules; null where they are not known.</param>
    /// <param name="document">The document.</param>
    /// <param name="known">Takes the ids of the applications.</param>
    /// <param name="problems">Where errors go.</param>
    /// <param name="pointer">Where the contest stands.</param>
    public static ContestInput? FromDoc(
        Rulebook? rules, ContestDoc document, HashSet<string> known, Problems problems, string pointer)
    {
        var budget = BudgetMapping.FromDoc(document.Budget, problems, pointer + "/budget");
        var applications = ContestApplicationMapping.FromDocs(
            rules, document.Applications, known, problems, pointer + "/applications");
        var answers = AnswersMapping.FromDoc(document.Answers, known, problems, pointer + "/answers");
        var releases = ReleaseMapping.FromDocs(document.Releases, known, problems, pointer + "/releases");
        return budget is null
            ? null
            : new ContestInput { Budget = budget, Applications = applications, Answers = answers, Releases = releases };
    }

    public static ContestInput? FromDoc(Rulebook? rules, ContestDoc document, Problems problems, string pointer) =>
        FromDoc(rules, document, new HashSet<string>(StringComparer.Ordinal), problems, pointer);

    public static ContestDoc ToDoc(ContestInput input) =>
        new(
            BudgetMapping.ToDoc(input.Budget),
            ContestApplicationMapping.ToDocs(input.Applications),
            AnswersMapping.ToDoc(input.Answers),
            ReleaseMapping.ToDocs(input.Releases));
}
