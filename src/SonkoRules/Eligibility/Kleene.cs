namespace SonkoRules.Eligibility;

/// <summary>A truth value that may be unknown, with Kleene's strong logic: a conjunction is false as soon as one part
/// is, a disjunction true as soon as one part is, whatever the unknown parts turn out to be. <c>default</c> is
/// <see cref="Unknown"/>. Immutable; safe for use by several threads.</summary>
/// <remarks>Трёхзначная логика Клини: истина, ложь, неизвестно.</remarks>
public readonly struct Kleene : IEquatable<Kleene>
{
    // False, unknown and true are −1, 0 and 1: "and" is the least, "or" the greatest, "not" the opposite sign.
    private readonly sbyte _sign;

    private Kleene(int sign) => _sign = (sbyte)sign;

    /// <summary>Not known: the default value.</summary>
    public static Kleene Unknown => default;

    /// <summary>Known to be true.</summary>
    public static Kleene True => new(1);

    /// <summary>Known to be false.</summary>
    public static Kleene False => new(-1);

    /// <summary>Whether the value is known to be true.</summary>
    public bool IsTrue => _sign > 0;

    /// <summary>Whether the value is known to be false.</summary>
    public bool IsFalse => _sign < 0;

    /// <summary>Whether the value is not known.</summary>
    public bool IsUnknown => _sign == 0;

    /// <summary>A fact as a truth value.</summary>
    /// <param name="fact">True, false, or null where it is not known.</param>
    public static Kleene From(bool? fact) => fact.HasValue ? From(fact.GetValueOrDefault()) : Unknown;

    /// <summary>A known fact as a truth value.</summary>
    /// <param name="fact">The fact.</param>
    public static Kleene From(bool fact) => fact ? True : False;

    /// <summary>Whether both hold.</summary>
    public static Kleene operator &(Kleene left, Kleene right) => new(Math.Min(left._sign, right._sign));

    /// <summary>Whether at least one holds.</summary>
    public static Kleene operator |(Kleene left, Kleene right) => new(Math.Max(left._sign, right._sign));

    /// <summary>Whether it does not hold.</summary>
    public static Kleene operator !(Kleene value) => new(-value._sign);

    /// <summary>Whether both hold.</summary>
    public static Kleene BitwiseAnd(Kleene left, Kleene right) => left & right;

    /// <summary>Whether at least one holds.</summary>
    public static Kleene BitwiseOr(Kleene left, Kleene right) => left | right;

    /// <summary>Whether it does not hold.</summary>
    public static Kleene LogicalNot(Kleene value) => !value;

    /// <summary>Whether two values are the same; unknown is the same as unknown.</summary>
    public static bool operator ==(Kleene left, Kleene right) => left._sign == right._sign;

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(Kleene left, Kleene right) => left._sign != right._sign;

    /// <summary>The value as a fact: null where it is not known.</summary>
    public bool? ToFact() => IsUnknown ? null : IsTrue;

    /// <inheritdoc/>
    public bool Equals(Kleene other) => _sign == other._sign;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Kleene other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _sign;

    /// <summary><c>true</c>, <c>false</c> or <c>unknown</c>.</summary>
    public override string ToString() => IsTrue ? "true" : IsFalse ? "false" : "unknown";
}
