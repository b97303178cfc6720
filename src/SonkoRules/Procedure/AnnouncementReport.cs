namespace SonkoRules.Procedure;

/// <summary>What an announcement states and what it still lacks (2.3). Immutable; equal when all of it is equal.</summary>
/// <remarks>Проверка полноты объявления о проведении конкурса.</remarks>
public sealed partial record AnnouncementReport
{
    internal AnnouncementReport(Clause clause, Sequence<AnnouncementItem> stated, Sequence<AnnouncementItem> missing) =>
        (Clause, Stated, Missing) = (clause, stated, missing);

    /// <summary>The clause that lists the contents.</summary>
    public Clause Clause { get; }

    /// <summary>What is stated, in the order of the clause.</summary>
    public Sequence<AnnouncementItem> Stated { get; }

    /// <summary>What is missing, in the order of the clause.</summary>
    public Sequence<AnnouncementItem> Missing { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>What is missing, item by item.</summary>
    public Explanation Explain() => ProcedureWording.Explain(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
