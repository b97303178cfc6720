using SonkoRules.Expenses;

namespace SonkoRules.Json;

/// <summary>What the order says of a project's budget and of pay. Immutable; equal when all of it is equal.</summary>
/// <remarks>Проверка расходов.</remarks>
/// <param name="Budget">The budget, added up and classified.</param>
/// <param name="Pay">Whether each pay is within the limit, in the order of the request.</param>
public sealed partial record ExpensesResult(BudgetReport Budget, Sequence<PayResult> Pay)
{
    /// <summary>The budget, added up and classified.</summary>
    public BudgetReport Budget { get; } = Guard.Against.Null(Budget);

    /// <summary>Whether each pay is within the limit.</summary>
    public Sequence<PayResult> Pay { get; } = Guard.Against.Null(Pay);
}

/// <summary>What the order says of a project's budget and of pay.</summary>
internal sealed record ExpensesAnswerDoc(
    string Document,
    [Says("The rules that the expenses were checked by.")] AppliedRulesDoc Rules,
    [Says("The sum of all lines.")] Rubles Total,
    [Says("The sum of what the lines take from the subsidy.")] Rubles FromSubsidy,
    [Says("The sum of own and other resources.")] Rubles FromOthers,
    [Says("What the order says of each line, in the order of the request.")] IReadOnlyList<ClassifiedLineDoc> Lines,
    [Says("Whether the lines add to the sum asked for.")] AgreementDoc Agreement,
    [Says("Whether each pay is within the limit, in the order of the request; absent: none was asked about.")]
    IReadOnlyList<PayResultDoc>? Pay = null,
    [Says("Why the result of the budget is what it is; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

[Says("A line of a budget with what the order says of it.")]
internal sealed record ClassifiedLineDoc(
    [Says("What is paid for.")] string Name,
    [Says("The whole amount.")] Rubles Amount,
    [Says("The part paid from the subsidy.")] Rubles FromSubsidy,
    [Says("The part paid from own and other resources.")] Rubles FromOthers,
    [Says("What the order says of it.")] ExpenseClassDoc Class);

[Says("What the order says of an expense (1.2).")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Named), "Named")]
[JsonDerivedType(typeof(Prohibited), "Prohibited")]
[JsonDerivedType(typeof(NotListed), "NotListed")]
[JsonDerivedType(typeof(UndeterminedClass), "Undetermined")]
internal abstract record ExpenseClassDoc
{
    [Says("It is of a kind that the order names as allowed.")]
    public sealed record Named(
        [Says("The clause that it rests on.")] Clause Clause,
        [Says("The kinds that it is of; at least one.")] IReadOnlyList<ExpenseKind> Kinds) : ExpenseClassDoc;

    [Says("It may not be paid from the subsidy.")]
    public sealed record Prohibited(
        [Says("The clause that it rests on.")] Clause Clause,
        [Says("The prohibited kinds that it is of; at least one.")] IReadOnlyList<ExpenseKind> Kinds) : ExpenseClassDoc;

    [Says("The order neither names nor prohibits it; its list is open, so that this is not forbidden.")]
    public sealed record NotListed(
        [Says("The clause that it rests on.")] Clause Clause) : ExpenseClassDoc;

    [Says("The missing facts could still make it prohibited or not.")]
    public sealed record UndeterminedClass(
        [Says("The clause that it rests on.")] Clause Clause,
        [Says("The facts to ask for; at least one.")] IReadOnlyList<ExpenseFact> Missing) : ExpenseClassDoc;
}

[Says("Whether what the lines take from the subsidy is the sum asked for.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Agrees), "Agrees")]
[JsonDerivedType(typeof(Differs), "Differs")]
internal abstract record AgreementDoc
{
    [Says("It is, to the kopeck.")]
    public sealed record Agrees(
        [Says("The clause by which a project states both.")] Clause Clause,
        [Says("The sum asked for.")] Rubles Request) : AgreementDoc;

    [Says("It is another sum.")]
    public sealed record Differs(
        [Says("The clause by which a project states both.")] Clause Clause,
        [Says("The sum asked for.")] Rubles Request,
        [Says("What the lines add to.")] Rubles FromSubsidy,
        [Says("What the request is above the lines, in roubles; below zero where it is less.")]
        decimal Excess) : AgreementDoc;
}

[Says("Whether the pay of one person is within the limit (1.2).")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Within), "Within")]
[JsonDerivedType(typeof(Above), "Above")]
[JsonDerivedType(typeof(UndeterminedPay), "Undetermined")]
internal abstract record PayResultDoc
{
    [Says("It is within the limit.")]
    public sealed record Within(
        [Says("The clause that it rests on.")] Clause Clause,
        [Says("The readings that it depends on, with their answers.")] IReadOnlyDictionary<string, string> Readings,
        [Says("What was compared: the pay, with contributions where the reading counts them.")] Rubles Compared,
        [Says("The limit, itself allowed.")] Rubles Limit,
        [Says("Why the result is what it is; only where it was asked for.")]
        ExplanationDoc? Explanation = null) : PayResultDoc;

    [Says("It is above the limit.")]
    public sealed record Above(
        [Says("The clause that it rests on.")] Clause Clause,
        [Says("The readings that it depends on, with their answers.")] IReadOnlyDictionary<string, string> Readings,
        [Says("What was compared, or the least that it can be.")] Rubles Compared,
        [Says("The limit.")] Rubles Limit,
        [Says("Why the result is what it is; only where it was asked for.")]
        ExplanationDoc? Explanation = null) : PayResultDoc;

    [Says("The contributions are not known and decide.")]
    public sealed record UndeterminedPay(
        [Says("The clause that it rests on.")] Clause Clause,
        [Says("The readings that it depends on, with their answers.")] IReadOnlyDictionary<string, string> Readings,
        [Says("The least that the pay with contributions can be.")] Rubles Least,
        [Says("The limit.")] Rubles Limit,
        [Says("Why the result is what it is; only where it was asked for.")]
        ExplanationDoc? Explanation = null) : PayResultDoc;
}
