using SonkoRules.Analysis;
using SonkoRules.Applications;
using SonkoRules.Json;
using SonkoRules.Returns;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>A contest from its applicants to its returns: what came out on the first screen, then the tables, the
/// readings last.</summary>
internal static class FolderView
{
    private static readonly ContestStage[] Stages =
    [
        ContestStage.AcceptanceOpens, ContestStage.AcceptanceEnds, ContestStage.ReworkNotice,
        ContestStage.ReworkedApplication, ContestStage.ReviewEnds,
    ];

    public static View Of(
        ContestTables content, ProceedingsRequest request, ContestProceedings result, ReadingEffects? effects, Words words)
    {
        var outcome = (result as ContestProceedings.Held)?.Outcome;
        var returns = outcome is null
            ? Sequence.Empty<RecipientReturn>()
            : RecipientReturn.Of(outcome, content.Reports, words.Language);
        var view = new ViewBuilder(words).Rules(content.Rules);
        Summary(view, result, outcome, returns);
        Days(view, content);
        view.Add(DecisionGrid.Of(result.Cases, result.Decisions, words, isMain: outcome is null, onlyTelling: true));
        Missing(view, result);
        if (outcome is not null)
        {
            MoneyGrids.Budget(view, outcome);
            view.Sheet(RatingGrid.Of(outcome, words)).Rating(outcome, RatingGrid.Order(outcome, words));
            MoneyGrids.Sizes(view, outcome);
            view.Rounds(outcome);
            MoneyGrids.Unfunded(view, outcome);
            Returns(view, returns);
        }

        foreach (var id in result.Decisions.Select(decision => decision.ApplicationId).Where(Explains))
        {
            view.Why(
                outcome is not null && outcome.Rating.TryFind(id, out _) ? outcome.Explain(id) : result.ExplainDecision(id),
                words.In($"Обоснование: заявка {id}", $"Explanation: application {id}"));
        }

        if (effects is not null)
        {
            EffectsView.Screen(view, effects, outcome!);
        }

        var known = words.Day(SmolenskRules.History.CheckedTo);
        view.Say(
            $"Акты просмотрены по {known}; более поздние изменения порядка не учтены. Выбор толкований не является юридической консультацией.",
            $"Acts were looked through up to {known}; later changes are not known here. The readings are a choice, not legal advice.");
        return view.Readings(Readings(content, result, outcome, returns)).Make(Title(content, result, words));

        bool Explains(string id) =>
            request.Explain && (request.ExplainOnly.Count == 0 || request.ExplainOnly.Contains(id));
    }

    private static string Title(ContestTables content, ContestProceedings result, Words words)
    {
        var day = words.Day(content.Announced);
        return words.In($"Итоги конкурса, объявленного {day}: ", $"The contest announced on {day}: ") + result.Match(
            held => held.IsFinal
                ? words.In("окончательные", "the outcome is final")
                : words.In("пока не окончательные", "the outcome is not final yet"),
            notHeld => words.In(notHeld.Standing.Explain().Statement),
            open => words.In(open.Standing.Explain().Statement));
    }

    private static void Summary(
        ViewBuilder view, ContestProceedings result, ContestOutcome? outcome, Sequence<RecipientReturn> returns)
    {
        var words = view.Words;
        var facts = new List<(string What, Cell Value)>
        {
            (words.In("Подано заявок", "Applications filed"), Cell.Of(result.Decisions.Count)),
        };
        facts.AddRange(result.Decisions
            .GroupBy(decision => DecisionGrid.Name(decision, words))
            .Select(group => ("  " + group.Key, Cell.Of(group.Count()))));
        if (outcome is not null)
        {
            var allocation = outcome.Allocation;
            var due = Rubles.Sum(returns.Select(one => one.Due.Total));
            facts.Add((words.In("Победителей", "Winners"), Cell.Of(allocation.Awards.Count)));
            facts.Add((words.In("Лимиты", "Limits"), Cell.Of(allocation.Budget.Limits)));
            facts.Add((words.In("  распределено", "  distributed"), Cell.Of(allocation.Total)));
            facts.Add((words.In("  осталось", "  left"), Cell.Of(allocation.Left)));
            facts.Add((
                words.In(
                    $"К возврату (представлены отчёты {Words.Whole(returns.Count)} из {Words.Whole(allocation.Awards.Count)})",
                    $"To be returned ({Words.Whole(returns.Count)} of {Words.Whole(allocation.Awards.Count)} have reported)"),
                Cell.Of(due)));
        }

        Open(facts, words.In("Сведений недостаточно", "Facts are missing"), Ids<ApplicationDecision.Undetermined>(result));
        Open(facts, words.In("Возвращены на доработку", "Out for rework"), Ids<ApplicationDecision.ReturnedForRework>(result));
        Open(facts, words.In("Ожидается ответ на предложение", "An offer is unanswered"), outcome?.Allocation.IsOfferAwaited == true
            ? outcome.Allocation.Offers.TakeLast(1).Select(offer => offer.ApplicationId) : []);
        Open(facts, words.In("Порядок мест не определён", "Ties that the order leaves open"), outcome?.Rating
            .Where(position => position.TieUnresolved).Select(position => position.Entry.ApplicationId) ?? []);
        view.Facts([.. facts]);
        if (result is ContestProceedings.Held { IsUndecided: true })
        {
            view.Say(
                "Если эти заявки будут признаны надлежащими, они подлежат оценке, а рейтинг — составлению заново.",
                "If the applications that are still open prove proper, they are scored and the rating is made anew.");
        }
    }

    private static void Open(List<(string What, Cell Value)> facts, string what, IEnumerable<string> ids)
    {
        if (string.Join(" ", ids) is { Length: > 0 } some)
        {
            facts.Add((what, Cell.Of(some)));
        }
    }

    private static IEnumerable<string> Ids<T>(ContestProceedings result)
        where T : ApplicationDecision => result.Decisions.OfType<T>().Select(decision => decision.ApplicationId);

    private static void Days(ViewBuilder view, ContestTables content)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Prose("Этап", "Stage")
            .Word("Пункт", "Clause")
            .Word("День", "Day")
            .Word("Источник", "Where from");
        foreach (var entry in content.Timetable.Entries.Where(entry => Stages.Contains(entry.Stage)))
        {
            grid.Row(
                Cell.Of(words.In(entry.What)),
                Cell.Of(entry.Clause),
                Cell.Of(entry.Date),
                Cell.Of(entry.Origin == StageDateOrigin.Given ? words.In("из таблицы", "the table") : words.In("исчислен", "computed")));
        }

        var until = words.Moment(content.Filed.Dates.AcceptanceEnd);
        var considered = words.Day(content.Filed.Dates.Consideration);
        view.Add(grid.Make(words.In("Дни конкурса", "The days of the contest"))).Say(
            $"Заявки принимаются по {until}; решения о них принимаются {considered}.",
            $"Applications are accepted until {until}; the decisions are made on {considered}.");
        foreach (var conflict in content.Timetable.Conflicts)
        {
            view.Say("! " + words.In(conflict.Explain().Statement));
        }
    }

    // What has to be asked for before the remaining applications can be decided on, and where it comes from (2.14).
    private static void Missing(ViewBuilder view, ContestProceedings result)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Word("Заявка", "Application")
            .Prose("Сведения", "Fact")
            .Prose("На какой день", "As of")
            .Prose("Для пунктов", "For the clauses")
            .Prose("Источник", "Source");
        foreach (var (decision, one) in result.Decisions.Zip(result.Cases))
        {
            foreach (var missing in decision is ApplicationDecision.Undetermined open ? open.Missing : [])
            {
                var id = Cell.Of(decision.ApplicationId);
                if (missing.Fact != ApplicationFact.Applicant)
                {
                    grid.Row(id, Cell.Of(words.In(missing.Name)), Cell.Nothing, Cell.Nothing, Cell.Nothing);
                    continue;
                }

                foreach (var fact in one.Verdict.Missing)
                {
                    grid.Row([id, .. EligibilityView.Row(fact, words)]);
                }
            }
        }

        if (grid.Count > 0)
        {
            view.Add(grid.Make(words.In("Сведения, недостающие для решения", "What is missing for a decision"))).Say(
                "Источник — пункты порядка, которые его называют. При его отсутствии могут быть запрошены разъяснения (п. 2.15).",
                "The source: the clauses that name it. Where there is none, explanations can be asked for (cl. 2.15).");
        }
    }

    private static void Returns(ViewBuilder view, Sequence<RecipientReturn> returns)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Word("Заявка", "Application")
            .Number("Субсидия", "Subsidy")
            .Word("Пункт", "Clause")
            .Prose("Основание", "Ground")
            .Number("k", "k")
            .Number("К возврату", "To be returned")
            .Prose("Срок", "By when");
        foreach (var (one, item) in returns.SelectMany(one => one.Due.Items
            .Where(item => item.Claim.Amount > Rubles.Zero).Select(item => (one, item))))
        {
            grid.Row(
                Cell.Of(one.Award.ApplicationId),
                Cell.Of(one.Award.Amount),
                Cell.Of(item.Claim.Clause),
                Cell.Of(ReturnView.Ground(item.Claim, words)),
                ReturnView.Coefficient(item.Claim),
                Cell.Of(item.Counted),
                Cell.Of(ReturnView.Timing(item.Claim.Timing, words)));
        }

        if (grid.Count > 0)
        {
            view.Add(grid.Make(words.In("Возврат субсидий", "Subsidies to be returned")));
        }

        foreach (var (id, claim) in returns.SelectMany(one => one.Due.Items.Select(item => (one.Award.ApplicationId, item.Claim)))
            .Where(pair => pair.Claim is { Ground: ReturnGround.UnmetResults } && pair.Claim.Amount > Rubles.Zero))
        {
            view.Why(claim.Explain(), words.In($"Возврат: заявка {id}", $"Return: application {id}"));
        }
    }

    private static Sequence<AppliedReading> Readings(
        ContestTables content, ContestProceedings result, ContestOutcome? outcome, Sequence<RecipientReturn> returns)
    {
        var used = result.Decisions.SelectMany(decision => decision.Readings)
            .Concat(result.Cases.SelectMany(one => one.Verdict.Readings))
            .Concat(outcome?.Readings ?? [])
            .Concat(returns.SelectMany(one => one.Due.Readings))
            .Concat(content.Timetable.Readings)
            .ToHashSet();
        return ReadingCatalogue.All
            .SelectMany(reading => used.Where(one => one.Id == reading.Id))
            .ToSequence();
    }
}
