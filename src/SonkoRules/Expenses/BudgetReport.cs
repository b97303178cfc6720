namespace SonkoRules.Expenses;

/// <summary>A project's budget added up, classified and compared with the sum asked for. Immutable. No part of it is null.</summary>
/// <remarks>Проверка бюджета социальной программы (проекта).</remarks>
/// <param name="Total">The sum of all lines.</param>
/// <param name="FromSubsidy">The sum of what the lines take from the subsidy.</param>
/// <param name="FromOthers">The sum of own and other resources.</param>
public sealed partial record BudgetReport(
    Rubles Total, Rubles FromSubsidy, Rubles FromOthers, Sequence<ClassifiedLine> Lines, RequestAgreement Agreement)
{
    /// <summary>The lines with what the order says of each, in their order.</summary>
    public Sequence<ClassifiedLine> Lines { get; } = Guard.Against.Null(Lines);

    /// <summary>Whether <see cref="FromSubsidy"/> is the sum asked for.</summary>
    public RequestAgreement Agreement { get; } = Guard.Against.Null(Agreement);

    /// <summary>The comparison with the sum asked for and what the order says of each line.</summary>
    public Explanation Explain() => ExpenseWording.Explain(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
