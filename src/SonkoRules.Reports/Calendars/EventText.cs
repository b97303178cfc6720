using SonkoRules.Deadlines;

namespace SonkoRules.Reports;

/// <summary>Words stages and deadlines as events.</summary>
internal static class EventText
{
    private static readonly LocalizedText[] Actors =
    [
        new("конкурс", "contest"),
        new("министерство", "ministry"),
        new("участник конкурса", "applicant"),
        new("получатель субсидии", "recipient"),
    ];

    /// <summary>A stage, on its own day.</summary>
    public static CalendarEvent Of(Rulebook rules, TimetableEntry entry, DeadlineCalendarOptions options)
    {
        var language = options.Language;
        var known = entry.TryGetDeadline(out var deadline);
        return new CalendarEvent(
            EventUid.Of(options.ContestId, "stage " + entry.Stage, string.Empty),
            entry.Date,
            Bound(StageWords.BoundOf(entry), language) + entry.What.In(language),
            entry.Explain().ToText(language) + "\n" + Footer(rules, language),
            Actor(known ? deadline!.Actor : DeadlineActor.NoOne),
            known && deadline!.IsProvisional);
    }

    /// <summary>A deadline, on its last day.</summary>
    public static CalendarEvent Of(
        Rulebook rules, CalendarItem item, string rule, DeadlineCalendarOptions options)
    {
        var language = options.Language;
        var deadline = item.Deadline;
        return new CalendarEvent(
            EventUid.Of(options.ContestId, "term " + rule, item.Subject),
            deadline.LastDay,
            (item.Subject.Length > 0 ? item.Subject + ": " : string.Empty)
                + Bound(deadline.Bound, language) + deadline.What.In(language),
            deadline.Explain().ToText(language) + "\n" + Footer(rules, language),
            Actor(deadline.Actor),
            deadline.IsProvisional);
    }

    /// <summary>Whose act it is.</summary>
    public static LocalizedText Actor(DeadlineActor actor) => Actors[(int)actor];

    private static string Bound(DeadlineBound bound, Language language) =>
        (bound, language) switch
        {
            (DeadlineBound.NotLater, Language.Russian) => "последний день: ",
            (DeadlineBound.NotLater, _) => "last day: ",
            (DeadlineBound.NotEarlier, Language.Russian) => "не ранее: ",
            (DeadlineBound.NotEarlier, _) => "not earlier: ",
            _ => string.Empty,
        };

    private static string Footer(Rulebook rules, Language language) =>
        language == Language.Russian
            ? $"Редакция: {rules.Edition}. Расчёт SonkoRules не является юридической консультацией."
            : $"Edition: {rules.Edition}. Computed by SonkoRules; not legal advice.";
}
