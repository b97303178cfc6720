using System.Text.Json.Serialization;
using SonkoRules.Acts;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Expenses;

/// <summary>Whether the budget agrees with the sum asked for.</summary>
[Says("Whether what the lines take from the subsidy is the sum asked for.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Agrees), "Agrees")]
[JsonDerivedType(typeof(Differs), "Differs")]
internal abstract record AgreementDoc
{
    private AgreementDoc()
    {
    }

    [Says("It is, to the kopeck.")]
    public sealed record Agrees(
        [property: Says("The clause by which a project states both.")]
        Clause Clause,
        [property: Says("The sum asked for.")]
        Rubles Request) : AgreementDoc;

    [Says("It is another sum.")]
    public sealed record Differs(
        [property: Says("The clause by which a project states both.")]
        Clause Clause,
        [property: Says("The sum asked for.")]
        Rubles Request,
        [property: Says("What the lines add to.")]
        Rubles FromSubsidy,
        [property: Says("What the request is above the lines, in roubles; below zero where it is less.")]
        decimal Excess) : AgreementDoc;
}
