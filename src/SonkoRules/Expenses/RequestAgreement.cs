namespace SonkoRules.Expenses;

/// <summary>Whether the budget of a project agrees with the sum asked for, to the kopeck.</summary>
/// <remarks>Согласие бюджета социальной программы (проекта) с запрошенной суммой.</remarks>
/// <param name="Request">The sum asked for.</param>
/// <param name="FromSubsidy">What the lines paid from the subsidy add to.</param>
public sealed partial record RequestAgreement(Rubles Request, Rubles FromSubsidy)
{
    /// <summary>The clause that it rests on: the one by which a project states both.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Whether both are the same.</summary>
    public bool Agrees => Request == FromSubsidy;

    /// <summary>What the request is above the lines; below zero where it is less.</summary>
    public Rubles Excess => Request - FromSubsidy;
}
