namespace SonkoRules.Deadlines;

/// <summary>Terms of a timetable that do not go together, or a date that breaks one: a closed union of its nested
/// cases. A conflict is a result, not an error: the dates of the timetable stand. Immutable; equal when all of it is
/// equal.</summary>
/// <remarks>Противоречие сроков.</remarks>
[Union]
public abstract partial record TimetableConflict
{
    private TimetableConflict(ConflictOrigin origin) => Origin = origin;

    /// <summary>Whether the order's own terms collide, or the dates chosen break them.</summary>
    public ConflictOrigin Origin { get; }

    /// <summary>The clauses that do not go together, in the order of the text.</summary>
    public abstract Sequence<Clause> Clauses { get; }

    /// <summary>What does not go together, with the days.</summary>
    public LocalizedText Text => LocalizedText.Of(Say);

    /// <summary>The conflict as a statement with the terms that it follows from.</summary>
    public abstract Explanation Explain();

    /// <summary>The clauses and the text, in English.</summary>
    public sealed override string ToString() => string.Join(", ", Clauses) + ": " + Text.English;

    /// <summary>Each clause once, in the order of the text.</summary>
    private protected static Sequence<Clause> InOrder(params Clause[] clauses) =>
        clauses.Distinct().OrderBy(clause => clause).ToSequence();

    private protected static string Day(LocalDate date, Language language) => DeadlineText.Date(date, language);

    /// <summary>What happens at a stage, and its day.</summary>
    private protected static string On(TimetableEntry entry, Language language) =>
        entry.What.In(language) + (language == Language.Russian ? " — " : " on ") + Day(entry.Date, language);

    private protected abstract string Say(Language language);
}
