using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Acts;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Expenses;

/// <summary>Whether pay is within the limit.</summary>
[Says("Whether the pay of one person is within the limit (1.2).")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Within), "Within")]
[JsonDerivedType(typeof(Above), "Above")]
[JsonDerivedType(typeof(UndeterminedPay), "Undetermined")]
internal abstract record PayResultDoc
{
    private PayResultDoc()
    {
    }

    [Says("It is within the limit.")]
    public sealed record Within(
        [property: Says("The clause that it rests on.")]
        Clause Clause,
        [property: Says("The readings that it depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [property: Says("What was compared: the pay, with contributions where the reading counts them.")]
        Rubles Compared,
        [property: Says("The limit, itself allowed.")]
        Rubles Limit,
        [property: Says("Why the result is what it is; only where it was asked for.")]
        ExplanationDoc? Explanation = null) : PayResultDoc;

    [Says("It is above the limit.")]
    public sealed record Above(
        [property: Says("The clause that it rests on.")]
        Clause Clause,
        [property: Says("The readings that it depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [property: Says("What was compared, or the least that it can be.")]
        Rubles Compared,
        [property: Says("The limit.")]
        Rubles Limit,
        [property: Says("Why the result is what it is; only where it was asked for.")]
        ExplanationDoc? Explanation = null) : PayResultDoc;

    [Says("The contributions are not known and decide.")]
    public sealed record UndeterminedPay(
        [property: Says("The clause that it rests on.")]
        Clause Clause,
        [property: Says("The readings that it depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [property: Says("The least that the pay with contributions can be.")]
        Rubles Least,
        [property: Says("The limit.")]
        Rubles Limit,
        [property: Says("Why the result is what it is; only where it was asked for.")]
        ExplanationDoc? Explanation = null) : PayResultDoc;
}
