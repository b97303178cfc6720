namespace SonkoRules.Analysis;

/// <summary>One thing that an audit of a rulebook found, with the numbers or the dates that show it. A closed union of
/// its nested cases.</summary>
/// <remarks>Замечание к методике или порядку.</remarks>
[Union]
public abstract partial record AuditFinding
{
    private AuditFinding(Severity severity, Clause clause) => (Severity, Clause) = (severity, clause);

    /// <summary>How much the finding weighs.</summary>
    public Severity Severity { get; }

    /// <summary>The clause concerned.</summary>
    public Clause Clause { get; }

    /// <summary>What was found, with its evidence.</summary>
    public LocalizedText Text => LocalizedText.Of(Say);

    /// <summary>The clause and the text, in English.</summary>
    public sealed override string ToString() => Clause + ": " + Text.English;

    private static string Say(Points points, Language language) => NumberText.Decimal(points.ToDecimal(), language);

    private protected abstract string Say(Language language);
}
