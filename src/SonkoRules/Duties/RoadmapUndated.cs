namespace SonkoRules.Duties;

/// <summary>A measure for which no date follows from its term. Immutable; equal when all of it is equal.</summary>
/// <remarks>Мероприятие без даты.</remarks>
public sealed partial record RoadmapUndated
{
    internal RoadmapUndated(RoadmapItem item, UndatedReason reason, Sequence<DutyWindow> windows) =>
        (Item, Reason, Windows) = (item, reason, windows);

    /// <summary>The measure.</summary>
    public RoadmapItem Item { get; }

    /// <summary>Why no date follows.</summary>
    public UndatedReason Reason { get; }

    /// <summary>The windows in which the day lies, as far as the term names them; empty where it names none.</summary>
    public Sequence<DutyWindow> Windows { get; }

    /// <summary>The measure and why it has no date as a statement.</summary>
    public Explanation Explain() => new(Clause.None, LocalizedText.Of(language =>
    {
        var ru = language == Language.Russian;
        return Item.Number + " " + Item.Action + (ru ? " \u2014 даты нет: " : " \u2014 no date: ")
            + DutyTermWords.Reason(Reason, ru)
            + string.Concat(Windows.Select(window => "; " + window.ToText(language)));
    }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
