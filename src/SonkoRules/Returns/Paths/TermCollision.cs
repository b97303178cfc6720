using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>Two terms of a path that cannot be kept as they stand: one ends before another that comes ahead of it.
/// Immutable; compares by value.</summary>
/// <remarks>Противоречие сроков. Clause 3.17.</remarks>
public sealed partial record TermCollision
{
    internal TermCollision(Deadline ends, Deadline ahead) => (Ends, Ahead) = (ends, ahead);

    /// <summary>The term that ends too early: that of the return.</summary>
    public Deadline Ends { get; }

    /// <summary>The term of the step that comes ahead of it and ends later: the cure, the decision, the demand.</summary>
    public Deadline Ahead { get; }

    /// <summary>The two terms and their days.</summary>
    public Explanation Explain() =>
        new(Ends.Clause, LocalizedText.Of(language =>
        {
            var russian = language == Language.Russian;
            return (russian ? "сроки противоречат друг другу: " : "terms collide: ")
                + DeadlineText.Headline(Ends, language)
                + (russian ? ", раньше, чем истекает срок предыдущего шага; " : ", before the term of an earlier step; ")
                + DeadlineText.Headline(Ahead, language)
                + (russian
                    ? ". До получения требования просрочки возврата нет"
                    : ". Until the demand is received the return is not overdue");
        }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
