using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Acts;
using SonkoRules.Expenses;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Expenses;

/// <summary>What the order says of an expense.</summary>
[Says("What the order says of an expense (1.2).")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Named), "Named")]
[JsonDerivedType(typeof(Prohibited), "Prohibited")]
[JsonDerivedType(typeof(NotListed), "NotListed")]
[JsonDerivedType(typeof(UndeterminedClass), "Undetermined")]
internal abstract record ExpenseClassDoc
{
    private ExpenseClassDoc()
    {
    }

    [Says("It is of a kind that the order names as allowed.")]
    public sealed record Named(
        [property: Says("The clause that it rests on.")]
        Clause Clause,
        [property: Says("The kinds that it is of; at least one.")]
        IReadOnlyList<ExpenseKind> Kinds) : ExpenseClassDoc;

    [Says("It may not be paid from the subsidy.")]
    public sealed record Prohibited(
        [property: Says("The clause that it rests on.")]
        Clause Clause,
        [property: Says("The prohibited kinds that it is of; at least one.")]
        IReadOnlyList<ExpenseKind> Kinds) : ExpenseClassDoc;

    [Says("The order neither names nor prohibits it; its list is open, so that this is not forbidden.")]
    public sealed record NotListed(
        [property: Says("The clause that it rests on.")]
        Clause Clause) : ExpenseClassDoc;

    [Says("The missing facts could still make it prohibited or not.")]
    public sealed record UndeterminedClass(
        [property: Says("The clause that it rests on.")]
        Clause Clause,
        [property: Says("The facts to ask for; at least one.")]
        IReadOnlyList<ExpenseFact> Missing) : ExpenseClassDoc;
}
