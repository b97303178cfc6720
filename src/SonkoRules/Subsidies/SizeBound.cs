namespace SonkoRules.Subsidies;

/// <summary>Which bound decided the size of a subsidy; of equal bounds, the first in this order.</summary>
/// <remarks>Что определило размер субсидии.</remarks>
public enum SizeBound
{
    /// <summary>The sum asked for, or what it was reduced to (3.2).</summary>
    Request = 0,
    /// <summary>The size formula (3.5).</summary>
    Formula = 1,
    /// <summary>The most that one applicant can get (3.1).</summary>
    Cap = 2,
    /// <summary>The least that an applicant can get: what the other bounds gave is below it, so that it is no
    /// award.</summary>
    Floor = 3,
}
