using SonkoRules.Contests;
using SonkoRules.Subsidies;

namespace SonkoRules.Reports;

/// <summary>All that a report is written from, looked up once for both languages.</summary>
internal sealed class ReportContent
{
    private readonly Dictionary<string, string> _names;

    private ReportContent(
        Rulebook rules, ContestProceedings? proceedings, ContestOutcome? outcome, ContestReportOptions options)
    {
        Rules = rules;
        Proceedings = proceedings;
        Outcome = outcome;
        Options = options;
        _names = options.Labels.ToDictionary(label => label.ApplicationId, label => label.Name);
        Awards = outcome?.Allocation.Awards.ToDictionary(award => award.Position.Place) ?? [];
        Reasons = Awards.ToDictionary(pair => pair.Key, pair => pair.Value.Explain());
        Unfunded = outcome?.Allocation.Unfunded().ToDictionary(one => one.Position.Place) ?? [];
        Readings = ReadingsOf(this);
    }

    public Rulebook Rules { get; }

    public ContestProceedings? Proceedings { get; }

    public ContestOutcome? Outcome { get; }

    public ContestReportOptions Options { get; }

    /// <summary>The awards by their places in the rating.</summary>
    public IReadOnlyDictionary<int, Award> Awards { get; }

    /// <summary>How each award came about, by places; built once for both languages.</summary>
    public IReadOnlyDictionary<int, Explanation> Reasons { get; }

    /// <summary>Who gets nothing, by places in the rating.</summary>
    public IReadOnlyDictionary<int, Unfunded> Unfunded { get; }

    /// <summary>Every reading on which anything shown depends, in the order of the catalogue.</summary>
    public Sequence<AppliedReading> Readings { get; }

    public static ReportContent Of(ContestOutcome outcome, ContestReportOptions options) =>
        new(outcome.Rules, null, outcome, options);

    public static ReportContent Of(
        ContestProceedings proceedings, ContestOutcome? outcome, ContestReportOptions options) =>
        new(proceedings.Rules, proceedings, outcome, options);

    /// <summary>The name of the applicant; an empty text where none is given.</summary>
    public string NameOf(string applicationId) => _names.TryGetValue(applicationId, out var name) ? name : string.Empty;

    private static Sequence<AppliedReading> ReadingsOf(ReportContent content)
    {
        var none = Sequence.Empty<AppliedReading>();
        var used = new HashSet<AppliedReading>(content.Outcome?.Readings ?? none);
        used.UnionWith(content.Proceedings?.Decisions.SelectMany(decision => decision.Readings) ?? none);
        used.UnionWith(content.Proceedings?.Cases.SelectMany(one => one.Verdict.Readings) ?? none);
        used.UnionWith(content.Options.Timetable?.Readings ?? none);
        return ReadingCatalogue.All
            .SelectMany(reading => used.Where(applied => applied.Id == reading.Id))
            .ToSequence();
    }
}
