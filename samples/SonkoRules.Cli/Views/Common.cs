namespace SonkoRules.Samples.Sonko.Views;

/// <summary>What several views show alike.</summary>
internal static class Common
{
    /// <summary>The edition, and the readings that are not the library's own.</summary>
    public static ViewBuilder Rules(this ViewBuilder view, Rulebook rules)
    {
        view.Say(view.Words.In("Правила: ", "Rules: ") + view.Words.In(rules.Edition.Name));
        var changed = ReadingCatalogue.All
            .Select(reading => (Reading: reading, Chosen: reading.ChosenIn(rules.Readings)))
            .Where(one => one.Chosen.Code != one.Reading.Default.Code)
            .Select(one => one.Reading.Id + "=" + one.Chosen.Code)
            .ToArray();
        return changed.Length == 0
            ? view
            : view.Say(view.Words.In("Изменённые толкования: ", "Readings changed: ") + string.Join(", ", changed));
    }

    /// <summary>The readings that a result depends on, with their answers.</summary>
    public static ViewBuilder Readings(this ViewBuilder view, Sequence<AppliedReading> readings)
    {
        if (readings.Count == 0)
        {
            return view;
        }

        var grid = new GridBuilder(view.Words)
            .Word("Толкование", "Reading")
            .Prose("Вопрос", "Question")
            .Prose("Ответ", "Answer");
        foreach (var applied in readings)
        {
            var reading = ReadingCatalogue.Get(applied.Id);
            var answer = reading.Answers.FirstOrDefault(one => one.Code == applied.Answer);
            grid.Row(
                Cell.Of(applied.Id),
                Cell.Of(view.Words.In(reading.Question)),
                Cell.Of(answer is null ? applied.Answer : view.Words.In(answer.Text)));
        }

        return view.Add(grid.Make(view.Words.In("Толкования, от которых зависит ответ", "Readings that the answer depends on")));
    }

    public static string Actor(this Words words, DeadlineActor actor) =>
        actor switch
        {
            DeadlineActor.Ministry => words.In("министерство", "ministry"),
            DeadlineActor.Applicant => words.In("участник конкурса", "applicant"),
            DeadlineActor.Recipient => words.In("получатель субсидии", "recipient"),
            _ => string.Empty,
        };

    public static string Bound(this Words words, DeadlineBound bound) =>
        bound switch
        {
            DeadlineBound.NotLater => words.In("не позднее", "not later than"),
            DeadlineBound.NotEarlier => words.In("не ранее", "not earlier than"),
            _ => words.In("в день", "on"),
        };

    /// <summary>Off which day a term moved, how many days off it passed over, whether a decree may still move it.</summary>
    public static string Note(this Words words, Deadline deadline)
    {
        var moved = deadline.Shift.Match(
            _ => string.Empty,
            on => words.In("перенос с ", "moved off ") + on.Off.ToText(words.Language),
            back => words.In("перенос с ", "moved off ") + back.Off.ToText(words.Language));
        var passed = moved.Length > 0 || deadline.SkippedDays.Count == 0
            ? string.Empty
            : words.In("исключено нерабочих дней: ", "days off passed over: ") + Words.Whole(deadline.SkippedDays.Count);
        var provisional = deadline.IsProvisional ? words.In("предварительно", "provisional") : string.Empty;
        return string.Join("; ", new[] { moved, passed, provisional }.Where(text => text.Length > 0));
    }
}
