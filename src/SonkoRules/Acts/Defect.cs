namespace SonkoRules.Acts;

/// <summary>A slip in the text of the order that leaves no choice to make: the library computes nothing from it and
/// says so. Immutable; equal when all of it is equal.</summary>
/// <remarks>Дефект юридической техники. Points that do leave a choice are each a <see cref="Reading"/>.</remarks>
public sealed partial record Defect
{
    internal Defect(string id, string clauses, LocalizedText text)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Clauses = Guard.Against.NullOrWhiteSpace(clauses).Split(' ').Select(Clause.Parse).ToSequence();
        Text = Guard.Against.Null(text);
    }

    /// <summary>The stable id, such as D-WEIGHTS.</summary>
    public string Id { get; }

    /// <summary>The clauses concerned, in the order of the document; at least one.</summary>
    public Sequence<Clause> Clauses { get; }

    /// <summary>What is wrong, and in which edition where not in all.</summary>
    public LocalizedText Text { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
