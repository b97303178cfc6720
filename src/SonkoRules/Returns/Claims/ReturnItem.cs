namespace SonkoRules.Returns;

/// <summary>One claim among several on the same subsidy. Immutable; compares by value.</summary>
/// <remarks>Сумма к возврату по основанию с учётом остальных.</remarks>
public sealed partial record ReturnItem
{
    internal ReturnItem(ReturnClaim claim, Rubles counted) => (Claim, Counted) = (claim, counted);

    /// <summary>What the ground alone asks for.</summary>
    public ReturnClaim Claim { get; }

    /// <summary>What of it is left within the subsidy after the claims counted before; at most its amount.</summary>
    public Rubles Counted { get; }
}
