namespace SonkoRules.Duties;

/// <summary>One time that a measure is due. Immutable; equal when all of it is equal.</summary>
/// <remarks>Срок исполнения мероприятия.</remarks>
public sealed partial record RoadmapDue
{
    internal RoadmapDue(RoadmapItem item, DutyWindow window, LocalDate day, LocalDate? done) =>
        (Item, Window, Day, Done) = (item, window, day, done);

    /// <summary>The measure.</summary>
    public RoadmapItem Item { get; }

    /// <summary>The days within which it is done once.</summary>
    public DutyWindow Window { get; }

    /// <summary>The day by which it is due: the last of the window, or the working day to which that moved
    /// (R-DUTY-DAY).</summary>
    public LocalDate Day { get; }

    /// <summary>Whether the day moved off a day that is not working.</summary>
    public bool IsMoved => Day != Window.Last;

    /// <summary>The day on which it was done, late or in time; null where none is known.</summary>
    public LocalDate? Done { get; }

    /// <summary>Whether the measure is overdue on a day: it was due before that day and not done by it.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool IsOverdueOn(LocalDate day) => Day < day && !(Done <= day);

    /// <summary>The measure, its day and its window as a statement.</summary>
    public Explanation Explain() => new(Clause.None, LocalizedText.Of(language =>
    {
        var ru = language == Language.Russian;
        return DateText.Of(Day, language) + ": " + Item.Number + " " + Item.Action + " \u2014 "
            + Item.Term.ToText(language) + " (" + Window.ToText(language) + ")"
            + (IsMoved ? (ru ? ", перенесено с " : ", moved from ") + DateText.Of(Window.Last, language) : string.Empty)
            + (Done is { } done ? (ru ? ", исполнено " : ", done ") + DateText.Of(done, language) : string.Empty);
    }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
