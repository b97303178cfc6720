namespace SonkoRules.Returns;

/// <summary>What a breach is of.</summary>
/// <remarks>Нарушение условий или порядка предоставления субсидии. Clause 3.17.</remarks>
public enum BreachKind
{
    /// <summary>The conditions of the subsidy. The default.</summary>
    Conditions = 0,
    /// <summary>The procedure alone; what follows is reading R-PROCEDURE.</summary>
    Procedure = 1,
}
