using SonkoRules.Expenses;

namespace SonkoRules;

/// <summary>Clauses 1.2, 2.9.7 and 3.15, as far as they speak of expenses, of the Smolensk order as data; no edition has
/// changed it.</summary>
internal static class SmolenskExpenses
{
    public static ExpenseTerms Terms { get; } = new()
    {
        Clause = Clause.Parse("1.2"),
        BudgetClause = Clause.Parse("2.9.7"),
        AmendmentClause = Clause.Parse("3.15"),
        Named = Sequence.Of(
            ExpenseKind.CurrentCosts,
            ExpenseKind.Wages,
            ExpenseKind.BusinessTrips,
            ExpenseKind.WorksAndServices,
            ExpenseKind.MaterialIncentives,
            ExpenseKind.Rent,
            ExpenseKind.FixedAssets),
        Prohibited = Sequence.Of(
            ExpenseKind.BusinessActivity,
            ExpenseKind.UnrelatedActivity,
            ExpenseKind.PoliticalSupport,
            ExpenseKind.Rallies,
            ExpenseKind.FundamentalResearch,
            ExpenseKind.AlcoholAndTobacco,
            ExpenseKind.ForeignCurrency,
            ExpenseKind.OverdueTaxes,
            ExpenseKind.RealEstate,
            ExpenseKind.NewBuildings),
        WithException = Sequence.Of(ExpenseKind.ForeignCurrency),
    };
}
