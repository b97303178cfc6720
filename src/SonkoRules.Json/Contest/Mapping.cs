using SonkoRules.Contests;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Json;

/// <summary>What a contest is computed from, in documents. Pointers are made only of what is in error: there may be
/// thousands of applications.</summary>
[Mapper]
internal static partial class ContestMapping
{
    /// <summary>The contest without what is in error; null where its sums are none. The sheets are checked by the rules
    /// where these are known; the ids of all applications go to the known ones.</summary>
    public static ContestInput? FromDoc(
        Rulebook? rules, IContestDoc document, HashSet<string> known, Problems problems, string pointer)
    {
        var budget = Budget(document.Budget, problems, pointer + "/budget");
        var list = pointer + "/applications";
        var applications = document.Applications.Sound((each, i) => Application(rules, each, known, problems, list, i));
        var answers = Answers(document.Answers, known, problems, pointer + "/answers");
        var releases = Releases(document.Releases, known, problems, pointer + "/releases");
        var decisions = Decisions(document.TieDecisions, known, problems, pointer + "/tieDecisions");
        return budget is null
            ? null
            : new ContestInput
            {
                Budget = budget,
                Applications = applications,
                Answers = answers,
                Releases = releases,
                TieDecisions = decisions,
            };
    }

    public static ContestInput? FromDoc(Rulebook? rules, IContestDoc document, Problems problems, string pointer) =>
        FromDoc(rules, document, new HashSet<string>(StringComparer.Ordinal), problems, pointer);

    public static ContestDoc ToDoc(ContestInput input) =>
        new(ToDoc(input.Budget), ToDocs(input.Applications), ToDoc(input.Answers), ToDocs(input.Releases),
            ToDocs(input.TieDecisions));

    /// <summary>The budget that a document tells; null where its sums are none.</summary>
    public static Budget? Budget(BudgetDoc document, Problems problems, string pointer)
    {
        var appropriation = problems.Positive(document.Appropriation, pointer + "/appropriation");
        var distributed = document.Distributed is not { } volume || problems.Positive(volume, pointer + "/distributed");
        return appropriation && distributed
            ? new Budget(document.Appropriation)
            {
                Distributed = document.Distributed ?? document.Appropriation,
                Limits = document.Limits ?? document.Appropriation,
            }
            : null;
    }

    /// <summary>The budget with what is not the appropriation.</summary>
    public static BudgetDoc ToDoc(Budget budget) =>
        new(
            budget.Appropriation,
            budget.Distributed == budget.Appropriation ? null : budget.Distributed,
            budget.Limits == budget.Appropriation ? null : budget.Limits);

    /// <summary>The budget with all its sums.</summary>
    public static partial BudgetDoc ToFullDoc(Budget budget);

    private static partial ContestApplicationDoc[] ToDocs(Sequence<ContestApplication> applications);

    private static ContestApplication? Application(
        Rulebook? rules,
        ContestApplicationDoc document,
        HashSet<string> known,
        Problems problems,
        string pointer,
        int index)
    {
        var isNamed = !string.IsNullOrWhiteSpace(document.Id);
        var isNew = known.Add(document.Id);
        if (!isNamed || !isNew)
        {
            problems.Add(
                Pointer.Item(pointer, index) + "/id",
                TokenText.Quoted(document.Id),
                isNamed ? Expected.OwnId : Expected.SomeText);
        }

        var asks = document.Request > Rubles.Zero;
        if (!asks)
        {
            problems.Add(
                Pointer.Item(pointer, index) + "/request", AmountText.Of(document.Request), Expected.PositiveAmount);
        }

        var sheets = Sheets(rules?.ScoringFor(document.Request), document.Sheets, problems, pointer, index);
        return isNamed && asks
            ? new ContestApplication
            {
                Id = document.Id,
                Request = document.Request,
                FiledAt = document.FiledAt,
                HasVideo = document.HasVideo ?? false,
                GrantDirection = document.GrantDirection ?? string.Empty,
                Sheets = sheets,
            }
            : null;
    }

    private static Sequence<ExpertSheet> Sheets(
        ScoringRules? scoring, IReadOnlyList<SheetDoc> documents, Problems problems, string pointer, int index)
    {
        if (!ScoreMapping.AreNamed(documents))
        {
            return ScoreMapping.FromDocs(documents, problems, Pointer.Item(pointer, index) + "/sheets");
        }

        var sheets = ScoreMapping.FromDocs(documents, problems, string.Empty);
        if (scoring is not null && !scoring.TryFinalPoints(sheets, out _))
        {
            ScoreMapping.Check(scoring, sheets, problems, Pointer.Item(pointer, index) + "/sheets");
        }

        return sheets;
    }

    private static ContestApplicationDoc ToDoc(ContestApplication application) =>
        application.Marks.Count == 0 && application.Category.Length == 0 && application.Vote is null
            ? new ContestApplicationDoc(
                application.Id,
                application.Request,
                application.FiledAt,
                ScoreMapping.ToDocs(application.Sheets),
                application.HasVideo ? true : null,
                application.GrantDirection.Length == 0 ? null : application.GrantDirection)
            : throw new ArgumentException(
                $"Application '{application.Id}' has marks, a category or a vote; the order knows none of them.",
                nameof(application));

    /// <summary>The answers; one of an application that is not known is an error, not nothing.</summary>
    public static OfferAnswers Answers(
        OfferAnswersDoc? document, HashSet<string> known, Problems problems, string pointer)
    {
        if (document is null)
        {
            return OfferAnswers.None;
        }

        var given = new List<GivenAnswer>();
        foreach (var answer in document.Given ?? new Dictionary<string, OfferReply>())
        {
            if (known.Contains(answer.Key))
            {
                given.Add(new GivenAnswer(answer.Key, ToAnswer(answer.Value)));
            }
            else
            {
                problems.Add(Pointer.Member(pointer + "/given", answer.Key), string.Empty, Expected.KnownId);
            }
        }

        return OfferAnswers.From(given.ToSequence(), ToAnswer(document.Others ?? OfferReply.Awaited));
    }

    public static OfferAnswersDoc? ToDoc(OfferAnswers answers)
    {
        var given = answers.Given;
        return given.Count == 0 && answers.Others == OfferAnswer.Awaited
            ? null
            : new OfferAnswersDoc(
                given.Count == 0
                    ? null
                    : given.ToDictionary(answer => answer.ApplicationId, answer => ToReply(answer.Answer), StringComparer.Ordinal),
                answers.Others == OfferAnswer.Awaited ? null : ToReply(answers.Others));
    }

    [MapperIgnoreTargetValue(OfferAnswer.NotNeeded)]
    private static partial OfferAnswer ToAnswer(OfferReply reply);

    [MapperIgnoreSourceValue(OfferAnswer.NotNeeded)]
    private static partial OfferReply ToReply(OfferAnswer answer);

    /// <summary>The releases that a document tells. That each names a winner can only be seen by computing.</summary>
    public static Sequence<ReleaseRound> Releases(
        IReadOnlyList<ReleaseRoundDoc>? documents, HashSet<string> known, Problems problems, string pointer)
    {
        return (documents ?? []).Sound((document, i) =>
        {
            var place = Pointer.Item(pointer, i);
            if (document.Limits is { } limits && limits < Rubles.Zero)
            {
                problems.Add(place + "/limits", AmountText.Of(limits), "сумма не менее 0,00", "an amount of 0.00 or more");
                return null;
            }

            var releases = Round(document.Releases, document.Limits is null, known, problems, place + "/releases");
            var answers = Answers(document.Answers, known, problems, place + "/answers");
            return releases.Count > 0 || document.Limits is not null
                ? new ReleaseRound(releases, answers, document.Limits)
                : null;
        });
    }

    public static IReadOnlyList<ReleaseRoundDoc>? ToDocs(Sequence<ReleaseRound> rounds) =>
        rounds.Count == 0
            ? null
            : [.. rounds.Select(round => new ReleaseRoundDoc(
                ToDocs(round.Releases),
                ToDoc(round.Answers),
                round.Limits))];

    /// <summary>The commission's decisions that a document tells. Whether each is a whole tied group can only be seen by
    /// computing.</summary>
    public static Sequence<TieDecision> Decisions(
        IReadOnlyList<IReadOnlyList<string>>? documents, HashSet<string> known, Problems problems, string pointer) =>
        (documents ?? []).Sound((ids, i) =>
        {
            var place = Pointer.Item(pointer, i);
            for (var j = 0; j < ids.Count; j++)
            {
                if (!known.Contains(ids[j]) || ids.Take(j).Contains(ids[j], StringComparer.Ordinal))
                {
                    problems.Add(Pointer.Item(place, j), TokenText.Quoted(ids[j]), Expected.KnownId);
                    return null;
                }
            }

            if (ids.Count > 1)
            {
                return new TieDecision(ids.ToSequence());
            }

            problems.Add(place, "[…]", "не менее двух номеров заявок", "two ids of applications or more");
            return null;
        });

    public static IReadOnlyList<IReadOnlyList<string>>? ToDocs(Sequence<TieDecision> decisions) =>
        decisions.Count == 0 ? null : [.. decisions.Select(decision => decision.Order)];

    [MapperIgnoreSourceValue(ReleaseReason.NotStated)]
    public static partial StatedReason ToDoc(ReleaseReason reason);

    private static Sequence<Release> Round(
        IReadOnlyList<ReleaseDoc> documents, bool needed, HashSet<string> known, Problems problems, string pointer)
    {
        if (documents.Count == 0 && needed)
        {
            problems.Add(pointer, "[]", Expected.SomeItem);
        }

        return documents.Sound((document, i) =>
        {
            if (known.Contains(document.ApplicationId))
            {
                if (document.Amount is not { } amount || problems.Positive(amount, Pointer.Item(pointer, i) + "/amount"))
                {
                    return new Release(document.ApplicationId, FromDoc(document.Reason), document.Amount);
                }

                return null;
            }

            problems.Add(
                Pointer.Item(pointer, i) + "/applicationId", TokenText.Quoted(document.ApplicationId), Expected.KnownId);
            return null;
        });
    }

    [MapperIgnoreTargetValue(ReleaseReason.NotStated)]
    private static partial ReleaseReason FromDoc(StatedReason reason);

    private static partial ReleaseDoc[] ToDocs(Sequence<Release> releases);
}
