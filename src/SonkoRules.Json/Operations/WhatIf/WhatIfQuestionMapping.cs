using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Analysis;
using SonkoRules.Json.Documents.WhatIf;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Json.Operations.Returns;
using SonkoRules.Json.Scalars;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.WhatIf;

/// <summary>Questions in documents.</summary>
internal static class WhatIfQuestionMapping
{
    public const string Contest = "/question/contest";
    public const string ContestAfter = "/question/contestAfter";

    // A document is answered while someone waits: fewer sums than a grid of the library may have.
    private const long GreatestDistributions = 1_000_000;
    private const decimal LeastStep = 0.000001m;
    private const decimal GreatestValue = 1_000_000_000m;

    /// <summary>What is asked; null where it makes no sense.</summary>
    public static WhatIfQuestion? FromDoc(WhatIfQuestionDoc document, Rulebook? rules, Problems problems) =>
        document switch
        {
            QuestionScoreNeededDoc score => ScoreNeeded(score, rules, problems),
            QuestionMarginDoc margin =>
                ContestMapping.FromDoc(rules, margin.Contest, problems, Contest) is { } input
                    ? new WhatIfQuestion.Margin(input)
                    : null,
            QuestionBestRequestDoc best =>
                BudgetMapping.FromDoc(best.Budget, problems, "/question/budget") is { } budget
                    ? new WhatIfQuestion.BestRequest(best.Score, budget)
                    : null,
            QuestionAppropriationNeededDoc sum => AppropriationNeeded(sum, rules, problems),
            QuestionResultNeededDoc result => ResultNeeded(result, problems),
            _ => Comparison((QuestionComparisonDoc)document, rules, problems),
        };

    public static WhatIfQuestionDoc ToDoc(WhatIfQuestion question, Rulebook rules) =>
        question.Match<WhatIfQuestionDoc>(
            score => new QuestionScoreNeededDoc(ContestMapping.ToDoc(score.Input), score.ApplicationId),
            margin => new QuestionMarginDoc(ContestMapping.ToDoc(margin.Input)),
            best => new QuestionBestRequestDoc(BudgetMapping.ToDoc(best.Budget), best.Score),
            sum => new QuestionAppropriationNeededDoc(
                ContestMapping.ToDoc(sum.Input),
                sum.First,
                sum.Grid.Least,
                Rubles.FromKopecks(sum.Grid.Least.Kopecks + ((sum.Grid.Count - 1) * sum.Grid.Step.Kopecks)),
                sum.Grid.Step),
            result => new QuestionResultNeededDoc(
                result.Subsidy,
                [.. result.Results.Select(AskedClaimMapping.ToDoc)],
                result.Index,
                result.Step,
                result.Greatest,
                result.Most == Rubles.Zero ? null : result.Most),
            compared => new QuestionComparisonDoc(
                ContestMapping.ToDoc(compared.Input),
                compared.RulesAfter.Equals(rules) ? null : RulesMapping.ToDoc(compared.RulesAfter),
                compared.InputAfter == compared.Input ? null : ContestMapping.ToDoc(compared.InputAfter)));

    private static WhatIfQuestion.ScoreNeeded? ScoreNeeded(
        QuestionScoreNeededDoc document, Rulebook? rules, Problems problems)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var input = ContestMapping.FromDoc(rules, document.Contest, known, problems, Contest);
        if (!known.Contains(document.ApplicationId))
        {
            problems.Add("/question/applicationId", TokenText.Quoted(document.ApplicationId), Expected.KnownId);
        }

        return input is null ? null : new WhatIfQuestion.ScoreNeeded(input, document.ApplicationId);
    }

    private static WhatIfQuestion.AppropriationNeeded? AppropriationNeeded(
        QuestionAppropriationNeededDoc document, Rulebook? rules, Problems problems)
    {
        var input = ContestMapping.FromDoc(rules, document.Contest, problems, Contest);
        var count = document.Contest.Applications.Count;
        if (document.First < 1 || document.First > count)
        {
            problems.Add("/question/first", NumberMapping.Text(document.First), new LocalizedText(
                $"число от 1 до числа заявок: {NumberMapping.Text(count)}",
                $"a number from 1 to that of the applications: {NumberMapping.Text(count)}"));
        }

        CheckGrid(document, count, problems);
        return problems.Any
            ? null
            : new WhatIfQuestion.AppropriationNeeded(
                input!, document.First, new SumGrid(document.Least, document.Greatest, document.Step));
    }

    private static void CheckGrid(QuestionAppropriationNeededDoc document, int applications, Problems problems)
    {
        Positive(document.Least, "/question/least", problems);
        Positive(document.Step, "/question/step", problems);
        if (document.Greatest < document.Least)
        {
            problems.Add("/question/greatest", AmountText.Of(document.Greatest), new LocalizedText(
                "сумма не меньше least", "an amount not below least"));
        }
        else if (document.Step > Rubles.Zero
            && (document.Greatest.Kopecks - document.Least.Kopecks) / document.Step.Kopecks
                >= GreatestDistributions / Math.Max(applications, 1))
        {
            // Each sum distributes the whole contest anew.
            problems.Add("/question/step", AmountText.Of(document.Step), new LocalizedText(
                "шаг, при котором число сумм, умноженное на число заявок, не больше 1000000",
                "a step with which the number of sums times that of applications is at most 1000000"));
        }
    }

    private static WhatIfQuestion.ResultNeeded? ResultNeeded(QuestionResultNeededDoc document, Problems problems)
    {
        Positive(document.Subsidy, "/question/subsidy", problems);
        var results = AskedClaimMapping.Results(document.Results, problems, "/question/results");
        if (document.Index < 0 || document.Index >= document.Results.Count)
        {
            problems.Add("/question/index", NumberMapping.Text(document.Index), new LocalizedText(
                "номер результата от 0", "the number of a result from 0"));
        }

        Within(document.Step, LeastStep, "/question/step", problems);
        Within(document.Greatest, 0, "/question/greatest", problems);
        return problems.Any
            ? null
            : new WhatIfQuestion.ResultNeeded(
                document.Subsidy,
                results,
                document.Index,
                document.Most ?? Rubles.Zero,
                document.Step,
                document.Greatest);
    }

    private static WhatIfQuestion.Comparison? Comparison(
        QuestionComparisonDoc document, Rulebook? rules, Problems problems)
    {
        var input = ContestMapping.FromDoc(rules, document.Contest, problems, Contest);
        var rulesAfter = document.RulesAfter is { } other
            ? RulesMapping.FromDoc(other, problems, "/question/rulesAfter")
            : rules;
        var after = ContestMapping.FromDoc(
            rulesAfter,
            document.ContestAfter ?? document.Contest,
            // The errors of the same contest are listed already; alone under other rules it may have others.
            document.ContestAfter is null && problems.Any ? new Problems(0) : problems,
            document.ContestAfter is null ? Contest : ContestAfter);
        return input is null || rulesAfter is null || after is null
            ? null
            : new WhatIfQuestion.Comparison(input, rulesAfter, after);
    }

    private static void Positive(Rubles amount, string pointer, Problems problems)
    {
        if (amount <= Rubles.Zero)
        {
            problems.Add(pointer, AmountText.Of(amount), Expected.PositiveAmount);
        }
    }

    private static void Within(decimal value, decimal least, string pointer, Problems problems)
    {
        if (value < least || value > GreatestValue)
        {
            var range = NumberMapping.Text(least) + " … " + NumberMapping.Text(GreatestValue);
            problems.Add(pointer, NumberMapping.Text(value), new LocalizedText("число: " + range, "a number: " + range));
        }
    }
}
