using SonkoRules.Applications;
using SonkoRules.Deadlines;
using SonkoRules.Eligibility;
using SonkoRules.Expenses;
using SonkoRules.Ranking;
using SonkoRules.Returns;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules;

/// <summary>One edition of the order as data: the act that made it and every parameter by which editions may differ.
/// Rules read their numbers from here and hold none of their own. Immutable; equal when all of it is equal. Setters
/// refuse null with <see cref="System.ArgumentNullException"/>.</summary>
/// <remarks>Редакция порядка.</remarks>
public sealed partial record Edition
{
    /// <summary>The short stable name of the edition, such as E1.</summary>
    /// <exception cref="System.ArgumentException">The name is blank.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>The act by which the edition came about.</summary>
    public required LegalAct Act { get; init => field = Guard.Against.Null(value, nameof(Act)); }

    /// <summary>What the act changed.</summary>
    public required LocalizedText Changes { get; init => field = Guard.Against.Null(value, nameof(Changes)); }

    /// <summary>Who may take part (clauses 1.5–1.7, 2.4).</summary>
    public required EligibilityTerms Eligibility
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Eligibility));
    }

    /// <summary>Applications and the decisions on them (clauses 1.3, 2.5–2.17).</summary>
    public required ApplicationTerms Applications
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Applications));
    }

    /// <summary>What the subsidy may pay for (clause 1.2).</summary>
    public required ExpenseTerms Expenses { get; init => field = Guard.Against.Null(value, nameof(Expenses)); }

    /// <summary>How applications are scored (appendix 1).</summary>
    public required Methodology Methodology { get; init => field = Guard.Against.Null(value, nameof(Methodology)); }

    /// <summary>Methodologies for smaller requests, the smallest first, where the weights depend on the request;
    /// greater requests are scored by <see cref="Methodology"/>. None by default.</summary>
    /// <exception cref="System.ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="System.ArgumentException">The bands do not rise.</exception>
    public Sequence<MethodologyBand> MethodologyBands
    {
        get;
        init
        {
            AmountBound.CheckRise(
                Guard.Against.Null(value, nameof(MethodologyBands)).Select(band => band.Requests),
                nameof(MethodologyBands));
            field = value;
        }
    } = Sequence.Empty<MethodologyBand>();

    /// <summary>How the rating is ordered (2.20).</summary>
    public required TieBreak TieBreak { get; init => field = Guard.Against.Null(value, nameof(TieBreak)); }

    /// <summary>How subsidies are sized (3.1–3.5).</summary>
    public required SubsidyTerms Subsidies { get; init => field = Guard.Against.Null(value, nameof(Subsidies)); }

    /// <summary>The terms of the order.</summary>
    public required DeadlineTerms Deadlines { get; init => field = Guard.Against.Null(value, nameof(Deadlines)); }

    /// <summary>What the order says of returning a subsidy.</summary>
    public required ReturnTerms Returns { get; init => field = Guard.Against.Null(value, nameof(Returns)); }

    /// <summary>This edition with the documents of one, the grounds to return and to reject of another and the methodology
    /// of a third (R-TRANSITION); itself where all are this one.</summary>
    internal Edition InSteps(Edition filed, Edition considered, Edition scored) =>
        this with
        {
            Id = string.Join("+", new[] { Id, filed.Id, considered.Id, scored.Id }.Distinct(StringComparer.Ordinal)),
            Applications = filed.Applications.ConsideredBy(considered.Applications),
            Methodology = scored.Methodology,
            MethodologyBands = scored.MethodologyBands,
        };

    /// <summary>The edition as texts name it, by its id and its act.</summary>
    public LocalizedText Name =>
        new($"редакция {Id} (акт {Act.Text.Russian})", $"edition {Id} (act {Act.Text.English})");

    /// <summary>The id and the act: <c>E1 (10.02.2025 № 26-ОД-1)</c>.</summary>
    public override string ToString() => $"{Id} ({Act})";
}
