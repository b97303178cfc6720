namespace SonkoRules.Expenses;

/// <summary>The pay of one person for one month (1.2). Immutable.</summary>
/// <remarks>Оплата труда работника за месяц.</remarks>
public sealed partial record WagePayment
{
    /// <summary>The pay of one person for one month.</summary>
    /// <param name="pay">The pay without insurance contributions, 0.00 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pay is below zero.</exception>
    public WagePayment(Rubles pay) => Pay = Guard.Against.Negative(pay);

    /// <summary>The pay without insurance contributions.</summary>
    public Rubles Pay { get; }

    /// <summary>The insurance contributions on it; asked for only under the reading that counts them. Null where they
    /// are not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are below zero.</exception>
    public Rubles? Contributions
    {
        get;
        init => field = value is { } amount ? Guard.Against.Negative(amount, nameof(Contributions)) : null;
    }
}
