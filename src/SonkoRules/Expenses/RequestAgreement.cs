namespace SonkoRules.Expenses;

/// <summary>Whether the budget of a project agrees with the sum asked for. A closed union of its nested
/// cases.</summary>
/// <remarks>Согласие бюджета проекта с запрошенной суммой.</remarks>
[Union]
public abstract partial record RequestAgreement
{
    private RequestAgreement() { }

    /// <summary>The clause that it rests on: the one by which a project states both.</summary>
    public required Clause Clause { get; init; }

    /// <summary>The lines paid from the subsidy add to the sum asked for, to the kopeck.</summary>
    /// <param name="Request">The sum asked for.</param>
    public sealed partial record Agrees(Rubles Request) : RequestAgreement;

    /// <summary>The lines add to another sum.</summary>
    /// <param name="Request">The sum asked for.</param>
    /// <param name="FromSubsidy">What the lines add to.</param>
    /// <param name="Excess">What the request is above the lines; below zero where it is less.</param>
    public sealed partial record Differs(Rubles Request, Rubles FromSubsidy, Rubles Excess) : RequestAgreement;
}
