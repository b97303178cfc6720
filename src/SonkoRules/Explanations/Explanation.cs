using System.Runtime.CompilerServices;
using System.Text;

namespace SonkoRules.Explanations;

/// <summary>Why a result is what it is: a statement, the clause that it rests on, and the statements that it follows
/// from. Built only when asked for. Immutable; equal when the whole tree is equal.</summary>
/// <remarks>Обоснование.</remarks>
public sealed partial record Explanation
{
    private const string Indent = "  ";

    /// <summary>A statement with what it follows from.</summary>
    /// <param name="clause">The clause; <see cref="Clause.None"/> where the statement only gathers others.</param>
    /// <param name="statement">What was compared or computed and what came out, in both languages.</param>
    /// <param name="parts">The statements that it follows from, in the order of reasoning.</param>
    /// <exception cref="System.ArgumentNullException">An argument or a part is null.</exception>
    public Explanation(Clause clause, LocalizedText statement, params Explanation[] parts)
        : this(clause, statement, Sequence.From(parts, nameof(parts))) { }

    /// <inheritdoc cref="Explanation(Clause, LocalizedText, Explanation[])"/>
    // A collection expression makes either list; the sequence is what is kept.
    [OverloadResolutionPriority(1)]
    public Explanation(Clause clause, LocalizedText statement, Sequence<Explanation> parts)
    {
        Clause = clause;
        Statement = Guard.Against.Null(statement);
        Parts = Guard.Against.Null(parts);
    }

    /// <summary>The clause that the statement rests on; <see cref="Clause.None"/> where it only gathers
    /// others.</summary>
    public Clause Clause { get; }

    /// <summary>What was compared or computed and what came out.</summary>
    public LocalizedText Statement { get; }

    /// <summary>The statements that this one follows from.</summary>
    public Sequence<Explanation> Parts { get; }

    /// <summary>The tree as plain text: a line for each statement, two spaces of indent for each level.</summary>
    /// <param name="language">The language of the text.</param>
    /// <returns>Lines parted by <c>\n</c>, without one at the end.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">The language is not known.</exception>
    public string ToText(Language language) => Render(Guard.Against.Undefined(language), string.Empty);

    /// <summary>The tree as a Markdown list: an item for each statement.</summary>
    /// <param name="language">The language of the text.</param>
    /// <returns>Lines parted by <c>\n</c>, without one at the end.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">The language is not known.</exception>
    public string ToMarkdown(Language language) => Render(Guard.Against.Undefined(language), "- ");

    /// <summary>The tree as English text.</summary>
    public override string ToString() => ToText(Language.English);

    /// <summary>The statement and its clause in English, without the parts.</summary>
    internal string Line => Clause.IsNone ? Statement.English : Statement.English + " [" + Clause.ToText(Language.English) + "]";

    private string Render(Language language, string bullet)
    {
        var text = new StringBuilder();
        Append(text, this, 0);
        return text.ToString();

        void Append(StringBuilder lines, Explanation node, int level)
        {
            if (lines.Length > 0) { lines.Append('\n'); }

            for (var i = 0; i < level; i++)
            {
                lines.Append(Indent);
            }

            lines.Append(bullet).Append(node.Statement.In(language));
            if (!node.Clause.IsNone)
            {
                lines.Append(" [").Append(node.Clause.ToText(language)).Append(']');
            }

            foreach (var part in node.Parts)
            {
                Append(lines, part, level + 1);
            }
        }
    }
}
