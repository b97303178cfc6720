using System.Diagnostics.CodeAnalysis;

namespace SonkoRules.Deadlines;

/// <summary>One stage of a timetable: its date, and the term that bounds it where the order sets one. Immutable; equal
/// when all of it is equal.</summary>
/// <remarks>Строка графика конкурса.</remarks>
public sealed partial record TimetableEntry
{
    private readonly Deadline? _deadline;

    internal TimetableEntry(
        ContestStage stage, LocalDate date, StageDateOrigin origin, Clause clause, Deadline? deadline) =>
        (Stage, Date, Origin, Clause, _deadline) = (stage, date, origin, clause, deadline);

    /// <summary>The stage.</summary>
    public ContestStage Stage { get; }

    /// <summary>The day of the stage.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether the day was computed or given.</summary>
    public StageDateOrigin Origin { get; }

    /// <summary>The clause that the stage belongs to.</summary>
    public Clause Clause { get; }

    /// <summary>What happens on the day.</summary>
    public LocalizedText What => StageText.Of(Stage, _deadline);

    /// <summary>The term that bounds the stage. The order sets none for the first day of acceptance, for the last
    /// request for explanations, which follows from other terms, and for the signing of the results protocol.</summary>
    /// <param name="deadline">The deadline; null when there is none.</param>
    /// <returns>True when there is one.</returns>
    public bool TryGetDeadline([NotNullWhen(true)] out Deadline? deadline)
    {
        deadline = _deadline;
        return deadline is not null;
    }

    /// <summary>Why the day is what it is.</summary>
    public Explanation Explain()
    {
        var statement = LocalizedText.Of(language => What.In(language) + ": " + DeadlineText.Date(Date, language));
        return _deadline is null ? new Explanation(Clause, statement)
            : _deadline.LastDay == Date ? new Explanation(Clause, statement, _deadline.Explain().Parts)
            : new Explanation(Clause, statement, _deadline.Explain());
    }

    /// <summary>The stage and its day.</summary>
    public override string ToString() => Stage + ": " + DeadlineText.Date(Date, Language.English);
}
