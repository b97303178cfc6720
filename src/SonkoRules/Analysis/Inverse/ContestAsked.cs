using SonkoRules.Contests;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>A contest that is computed again and again, each time with another score of one application.</summary>
internal sealed class ContestAsked
{
    private readonly ContestInput _input;
    private readonly RatingEntry[] _entries;
    private readonly DetailsMaker _details;
    private readonly bool _sufficesForAll;

    private ContestAsked(Rulebook rules, ContestInput input, RatingEntry[] entries, Allocation asItIs)
    {
        Rules = rules;
        _input = input;
        _entries = entries;
        AsItIs = asItIs;
        _details = new DetailsMaker(rules);
        _sufficesForAll = rules.Subsidies.SufficesForAll(entries, input.Budget);
    }

    /// <summary>A contest to ask, or why it cannot be computed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OneOf<ContestAsked, WhyNot> Of(Rulebook rules, ContestInput input) =>
        Contest.Run(rules, input).MapT0(outcome =>
        {
            Contest.TryRate(rules, input.Applications, out var entries);
            return new ContestAsked(rules, input, entries, outcome.Allocation);
        });

    /// <summary>The awards as they are.</summary>
    public Allocation AsItIs { get; }

    public Rulebook Rules { get; }

    public ContestApplication this[int application] => _input.Applications[application];

    /// <summary>An application as it is rated.</summary>
    public RatingEntry EntryOf(int application) => _entries[application];

    /// <summary>An application as it would be rated with other sheets, if these are without error.</summary>
    public bool TryEntry(int application, Sequence<ExpertSheet> sheets, out RatingEntry entry) =>
        Contest.TryRate(Rules, _input.Applications[application] with { Sheets = sheets }, _details, out entry);

    /// <summary>The index of an application; -1 where the contest has no such one.</summary>
    public int IndexOf(string applicationId) =>
        Array.FindIndex(_entries, entry => entry.ApplicationId == applicationId);

    /// <summary>Whether the winners are surely the same when one application is rated otherwise: it is rated as it was, or
    /// the money suffices for all and it passes as it did. False where only the awards tell.</summary>
    public bool LeavesWinners(int application, RatingEntry entry) =>
        entry == _entries[application]
        || (_sufficesForAll
            && Rules.Subsidies.WinsByItself(entry, _input.Budget)
                == Rules.Subsidies.WinsByItself(_entries[application], _input.Budget));

    /// <summary>The awards when one application is rated otherwise; none where a release then names no winner.</summary>
    public Sequence<Allocation> With(int application, RatingEntry entry)
    {
        RatingEntry[] entries = [.. _entries];
        entries[application] = entry;
        return Contest.Distribute(Rules, _input, StagedContest.Rank(Rules, _input, entries), out var allocation) is null
            ? Sequence.Of(allocation)
            : Sequence.Empty<Allocation>();
    }

    /// <summary>Whether an application wins when it has another score.</summary>
    public bool Wins(int application, Points score)
    {
        var id = _entries[application].ApplicationId;
        return With(application, _entries[application] with { Score = score }).Any(allocation => allocation.Awards.Any(award => award.ApplicationId == id));
    }
}
