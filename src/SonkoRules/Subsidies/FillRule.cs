namespace SonkoRules.Subsidies;

/// <summary>What happens when the limits do not cover the next application of the rating. A closed union of its nested
/// cases. One whose size is zero neither wins nor is counted nor stops anything.</summary>
/// <remarks>Порядок определения победителей в пределах лимитов.</remarks>
[Union]
public abstract partial record FillRule
{
    private FillRule() { }

    /// <summary>Winners are named until one does not fit; what is left is offered to the next, whose request is reduced
    /// to it with consent.</summary>
    public sealed partial record StopThenOffer : FillRule;

    /// <summary>Winners are named until one does not fit; what is left stays.</summary>
    public sealed partial record Stop : FillRule;

    /// <summary>One that does not fit is passed over, and the next may win; what is left stays.</summary>
    public sealed partial record Skip : FillRule;

    /// <summary>Everyone who passes wins. Where the sizes together exceed the limits, each is cut in proportion and
    /// rounded down (to the kopeck, or as R-KOPECK says of a cap); what rounding leaves stays.</summary>
    public sealed partial record Proportional : FillRule;
}
