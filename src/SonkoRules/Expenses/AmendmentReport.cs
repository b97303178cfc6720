namespace SonkoRules.Expenses;

/// <summary>What a change of a project's budget does to the sums paid from the subsidy: they may move between lines,
/// their total does not grow (3.15). Immutable; equal when all of it is equal.</summary>
/// <remarks>Перераспределение сумм между статьями расходов.</remarks>
public sealed partial record AmendmentReport
{
    internal AmendmentReport(Clause clause, Rubles before, Rubles after) => (Clause, Before, After) = (clause, before, after);

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>What the lines took from the subsidy.</summary>
    public Rubles Before { get; }

    /// <summary>What they take after the change.</summary>
    public Rubles After { get; }

    /// <summary>Whether the total does not grow: only then may the agreement be changed so.</summary>
    public bool KeepsTotal => After <= Before;

    /// <summary>Both totals and what follows.</summary>
    public Explanation Explain() =>
        new(Clause, LocalizedText.Of(language =>
        {
            var (before, after) = (Before.ToText(language), After.ToText(language));
            return (KeepsTotal, language) switch
            {
                (true, Language.Russian) => $"Общая сумма субсидии не увеличивается: {after} при прежней {before}",
                (false, Language.Russian) => $"Общая сумма субсидии увеличивается с {before} до {after}, что не допускается",
                (true, _) => $"The total of the subsidy does not grow: {after}, before {before}",
                _ => $"The total of the subsidy grows from {before} to {after}, which is not allowed",
            };
        }));

    /// <summary>The explanation in English.</summary>
    public override string ToString() => Explain().Line;
}
