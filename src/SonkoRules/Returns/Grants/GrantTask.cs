using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>What is left to do under an award: by whom and by when. Immutable; compares by value.</summary>
/// <remarks>Что предстоит по предоставленной субсидии.</remarks>
public sealed partial record GrantTask
{
    internal GrantTask(LocalizedText what, DeadlineActor actor, Clause clause, Deadline? deadline, LocalizedText state, bool isOverdue) =>
        (What, Actor, Clause, Deadline, State, IsOverdue) = (what, actor, clause, deadline, state, isOverdue);

    /// <summary>What is due.</summary>
    public LocalizedText What { get; }

    /// <summary>Whose act it is.</summary>
    public DeadlineActor Actor { get; }

    /// <summary>The clause that sets the term.</summary>
    public Clause Clause { get; }

    /// <summary>By when; null where the event that starts the term has not come about.</summary>
    public Deadline? Deadline { get; }

    /// <summary>How it stands on the day asked about.</summary>
    public LocalizedText State { get; }

    /// <summary>Whether its term has ended without it.</summary>
    public bool IsOverdue { get; }

    /// <summary>What is due, by when and how it stands, with the arithmetic of the term.</summary>
    public Explanation Explain() =>
        new(
            Clause,
            LocalizedText.Of(language =>
                (Deadline is { } known ? DateText.Of(known.LastDay, language) + ": " : string.Empty)
                + What.In(language) + " \u2014 " + State.In(language)),
            Deadline is { } deadline ? [deadline.Explain()] : []);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
