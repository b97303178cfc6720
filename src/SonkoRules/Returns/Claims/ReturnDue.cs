namespace SonkoRules.Returns;

/// <summary>All that is to be returned of one subsidy, never more than the subsidy. Claims count in the order of their
/// clauses, within a clause unused money before money used off purpose: 3.13, 3.17, 3.18; claims that are not owed yet
/// count after all others, and forecasts last. Each gets what is left. What was returned already is not taken off. Immutable; compares by value.</summary>
/// <remarks>Возврат субсидии. Clauses 3.13, 3.17 and 3.18; the order of counting is this library's: the order of 2025
/// names none, and it changes how the total is shared out, never the total.</remarks>
public sealed partial record ReturnDue
{
    internal ReturnDue(Rubles subsidy, Sequence<ReturnItem> items) => (Subsidy, Items) = (subsidy, items);

    /// <summary>The size of the subsidy.</summary>
    public Rubles Subsidy { get; }

    /// <summary>The claims in the order in which they count.</summary>
    public Sequence<ReturnItem> Items { get; }

    /// <summary>What is owed; from 0 to the subsidy.</summary>
    public Rubles Total => Sum(ClaimStanding.Owed);

    /// <summary>What will be owed too if a breach that may still be cured is not; with <see cref="Total"/> at most the
    /// subsidy.</summary>
    public Rubles Contingent => Sum(ClaimStanding.Contingent);

    /// <summary>What would be owed too if the results stayed as they are; with the other two at most the
    /// subsidy.</summary>
    public Rubles Forecast => Sum(ClaimStanding.Forecast);

    /// <summary>The readings that the sums and their terms depend on.</summary>
    public Sequence<AppliedReading> Readings => Items.SelectMany(item => item.Claim.Readings).Distinct().ToSequence();

    /// <summary>The total and each claim in the order in which they count.</summary>
    public Explanation Explain() =>
        new(
            Clause.None,
            LocalizedText.Of(language => Headline(language == Language.Russian, language)),
            Items.Select(Explain).ToSequence());

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;

    private static Explanation Explain(ReturnItem item)
    {
        var claim = item.Claim.Explain();
        return item.Counted == item.Claim.Amount
            ? claim
            : new Explanation(
                Clause.None,
                LocalizedText.Of(language =>
                    (language == Language.Russian
                        ? "учтено в пределах субсидии: "
                        : "counted within the subsidy: ")
                    + item.Counted.ToText(language)),
                claim);
    }

    private string Headline(bool russian, Language language) =>
        (russian ? "к возврату " : "to be returned: ") + Total.ToText(language)
        + (russian ? " из " : " of ") + Subsidy.ToText(language)
        + (Contingent == Rubles.Zero
            ? string.Empty
            : (russian ? "; ещё " : "; a further ") + Contingent.ToText(language)
                + (russian ? ", если нарушение не будет устранено" : " unless the breach is cured"))
        + (Forecast == Rubles.Zero
            ? string.Empty
            : (russian ? "; прогноз: ещё " : "; forecast: a further ") + Forecast.ToText(language)
                + (russian ? ", если результаты не изменятся" : " if the results stay as they are"))
        + (Items.Count < 2
            ? string.Empty
            : russian ? "; основания учтены в порядке пунктов" : "; grounds count in the order of their clauses");

    private Rubles Sum(ClaimStanding standing) =>
        Rubles.Sum(Items.Where(item => item.Claim.Standing == standing).Select(item => item.Counted));
}
