using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Json.Operations.Common;

/// <summary>The money of a contest in documents.</summary>
internal static class BudgetMapping
{
    /// <summary>The budget that a document tells; null where its sums are none.</summary>
    public static Budget? FromDoc(BudgetDoc document, Problems problems, string pointer)
    {
        var appropriation = IsPositive(document.Appropriation, problems, pointer + "/appropriation");
        var distributed = IsPositive(
            document.Distributed ?? document.Appropriation,
            problems,
            document.Distributed is null ? null : pointer + "/distributed");
        return appropriation && distributed
            ? new Budget(document.Appropriation)
            {
                Distributed = document.Distributed ?? document.Appropriation,
                Limits = document.Limits ?? document.Appropriation,
            }
            : null;
    }

    /// <summary>The budget with what is not the appropriation.</summary>
    public static BudgetDoc ToDoc(Budget budget) =>
        new(
            budget.Appropriation,
            budget.Distributed == budget.Appropriation ? null : budget.Distributed,
            budget.Limits == budget.Appropriation ? null : budget.Limits);

    /// <summary>The budget with all its sums.</summary>
    public static BudgetDoc ToFullDoc(Budget budget) => new(budget.Appropriation, budget.Distributed, budget.Limits);

    private static bool IsPositive(Rubles sum, Problems problems, string? pointer)
    {
        if (sum <= Rubles.Zero && pointer is not null)
        {
            problems.Add(pointer, AmountText.Of(sum), Expected.PositiveAmount);
        }

        return sum > Rubles.Zero;
    }
}
