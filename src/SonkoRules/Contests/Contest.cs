using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Contests;

/// <summary>Runs a contest from scores to subsidies: the whole line of the order in one pure call.</summary>
/// <remarks>Конкурс.</remarks>
public static class Contest
{
    /// <summary>Computes a contest: final scores, the rating, the subsidies, the offers of what is left.</summary>
    /// <param name="rules">The rules: an edition and readings.</param>
    /// <param name="input">The applications, the money and the answers.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The outcome, or every error of the input. Decisions on ties are checked once the applications are rated;
    /// releases are checked when the distribution reaches them: those
    /// of one round that name no winner are listed together. A sum that does not fit is an error too.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public static OneOf<ContestOutcome, WhyNot> Run(Rulebook rules, ContestInput input)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(input);
        if (!TryRate(rules, input.Applications, out var entries))
        {
            return new WhyNot(Check(rules, input));
        }

        try
        {
            var rating = rules.Ranking.RankChecked(entries).Decided(input.TieDecisions, out var unused);
            if (unused.Count > 0)
            {
                return new WhyNot(unused.Select(index => NotATie(input.TieDecisions[index], index)).ToSequence());
            }

            return Distribute(rules, input, rating, out var allocation) is { } whyNot
                ? whyNot
                : new ContestOutcome(rules, input, allocation);
        }
        catch (OverflowException)
        {
            // Money and scores are checked wherever they are added or multiplied; which sum it was helps nobody.
            return SumTooLarge(input);
        }
    }

    /// <summary>Computes a contest from its applicants on: the verdict on each (1.5–1.7), the decision on each
    /// application (2.10–2.17), and for the proper ones the outcome.</summary>
    /// <param name="rules">The rules: an edition and readings.</param>
    /// <param name="input">What was filed, what is known of the applicants, the money and the answers.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The proceedings, or why there are none. An id that occurs twice and an application that was withdrawn
    /// before it was filed or filed after the day of consideration are listed together; errors of the sheets of proper
    /// applications together; releases that name no winner as <see cref="Run(Rulebook, ContestInput)"/> lists
    /// them.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public static OneOf<ContestProceedings, WhyNot> Run(Rulebook rules, FiledContest input) =>
        Proceeding.Run(Guard.Against.Null(rules), Guard.Against.Null(input));

    /// <summary>Everything that keeps a contest from being computed; empty when nothing does.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="input">The input.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Sequence<InputError> Check(Rulebook rules, ContestInput input)
    {
        Guard.Against.Null(rules);
        return Check(rules, Guard.Against.Null(input).Applications).ToSequence();
    }

    /// <summary>Everything that is wrong with applications, in their order.</summary>
    internal static List<InputError> Check(Rulebook rules, Sequence<ContestApplication> applications)
    {
        var errors = new List<InputError>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < applications.Count; i++)
        {
            if (!seen.Add(applications[i].Id))
            {
                errors.Add(IdTwice(applications[i].Id, i));
            }

            errors.AddRange(CheckSheets(rules, applications[i], i));
        }

        return errors;
    }

    /// <summary>The awards, with every release; or the releases of one round that name no winner, with the awards up to
    /// then.</summary>
    internal static WhyNot? Distribute(Rulebook rules, ContestInput input, Rating rating, out Allocation allocation)
    {
        allocation = rules.Subsidies.Allocate(rating, input.Budget, input.Answers);
        for (var i = 0; i < input.Releases.Count; i++)
        {
            var round = input.Releases[i];
            var next = rules.Subsidies.Continue(allocation, round.Releases, round.Answers, round.Limits);
            if (!next.TryPickT0(out var further, out var whyNot))
            {
                return whyNot.Below("/releases/" + NumberText.Plain(i));
            }

            allocation = further;
        }

        return null;
    }

    /// <summary>The refusal of a contest whose sums do not fit.</summary>
    internal static WhyNot SumTooLarge(ContestInput input) =>
        new(new InputError(
            ErrorCode.SumTooLarge,
            string.Empty,
            string.Empty,
            new(
                $"сумма по {NumberText.Plain(input.Applications.Count)} заявкам не помещается",
                $"a sum over {NumberText.Plain(input.Applications.Count)} applications does not fit"),
            new($"суммы до {Rubles.MaxValue}", $"sums up to {Rubles.MaxValue}")));

    /// <summary>The error of a decision on applications that are not a whole tied group.</summary>
    internal static InputError NotATie(TieDecision decision, int index)
    {
        var ids = string.Join(", ", decision.Order);
        return new InputError(
            ErrorCode.NotATie,
            "/tieDecisions/" + NumberText.Plain(index),
            ids,
            new(
                $"решение комиссии о порядке заявок {ids}: это не вся группа равных заявок",
                $"a decision on the order of {ids}: they are not a whole group of tied applications"),
            new(
                "порядок всех заявок, между которыми равенство не разрешено",
                "an order of all applications between which a tie is open"));
    }

    internal static InputError UnknownId(string id, string path) =>
        new(
            ErrorCode.UnknownApplication,
            path,
            id,
            new($"заявки «{id}» нет", $"there is no application '{id}'"),
            new("заявка конкурса", "one of the contest"));

    internal static InputError IdTwice(string id, int index) =>
        new(
            ErrorCode.IdTwice,
            Path(index) + "/id",
            id,
            new($"заявка «{id}» уже есть", $"application '{id}' is there already"),
            new("неповторяющийся номер", "an id of its own"));

    internal static IEnumerable<InputError> CheckSheets(Rulebook rules, ContestApplication application, int index) =>
        rules.ScoringFor(application.Request).Check(application.Sheets)
            .Select(error => error with { Path = Path(index) + "/sheets", Found = Of(application, error) });

    private static string Path(int index) => "/applications/" + NumberText.Plain(index);

    private static LocalizedText Of(ContestApplication application, InputError error) =>
        new(
            $"заявка «{application.Id}»: {error.Found.Russian}",
            $"application '{application.Id}': {error.Found.English}");

    /// <summary>The scored applications, if the input is without error.</summary>
    internal static bool TryRate(
        Rulebook rules, Sequence<ContestApplication> applications, out RatingEntry[] entries)
    {
        entries = new RatingEntry[applications.Count];
        var details = new DetailsMaker(rules);
#if NETSTANDARD
        var seen = new HashSet<string>(StringComparer.Ordinal);
#else
        var seen = new HashSet<string>(applications.Count, StringComparer.Ordinal);
#endif
        for (var i = 0; i < entries.Length; i++)
        {
            if (!seen.Add(applications[i].Id) || !TryRate(rules, applications[i], details, out entries[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One scored application, if its sheets are without error.</summary>
    internal static bool TryRate(
        Rulebook rules, ContestApplication application, DetailsMaker details, out RatingEntry entry)
    {
        var scoring = rules.ScoringFor(application.Request);
        if (!scoring.TryFinalPoints(application.Sheets, application.Marks, out var score))
        {
            entry = default;
            return false;
        }

        entry = new RatingEntry(
            application.Id,
            score,
            application.Request,
            application.FiledAt,
            application.HasVideo,
            application.GrantDirection)
        {
            Details = details.Of(application, scoring),
        };
        return true;
    }
}
