using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>Builds the reasons of a deadline, when they are asked for.</summary>
internal static class DeadlineExplanation
{
    public static Explanation Of(Deadline deadline)
    {
        var parts = new List<Explanation> { Set(deadline) };
        if (deadline.Term.Term is Term.DaysAfter or Term.DaysBefore) { parts.Add(Count(deadline)); }

        deadline.Shift.Switch(_ => { }, moved => parts.Add(Moved(moved.Off)), moved => parts.Add(Moved(moved.Off)));
        var skipped = deadline.SkippedDays;
        if (skipped.Count > 0) { parts.Add(Skipped(skipped)); }

        if (deadline.IsProvisional)
        {
            parts.Add(Statement(new(
                "Календарь одного из этих годов предварительный: постановление о переносе выходных ещё может "
                + "сдвинуть срок.",
                "The calendar of one of these years is provisional: a decree that moves days off may still move the "
                + "term.")));
        }

        parts.AddRange(deadline.Readings.Select(Reading));
        return new Explanation(
            deadline.Clause,
            LocalizedText.Of(language => DeadlineText.Headline(deadline, language)),
            parts.ToSequence());
    }

    /// <summary>A reading that was applied: its id, its question and its answer.</summary>
    private static Explanation Reading(AppliedReading applied)
    {
        var reading = ReadingCatalogue.Get(applied.Id);
        var answer = reading.Answers.First(candidate => candidate.Code == applied.Answer);
        return Statement(LocalizedText.Of(language =>
            applied.Id + ". " + reading.Question.In(language) + " " + answer.Text.In(language)));
    }

    private static Explanation Set(Deadline deadline) =>
        Statement(LocalizedText.Of(language =>
            (language == Language.Russian ? "Срок: " : "Term: ") + DeadlineText.Term(deadline.Term.Term, language)
            + (language == Language.Russian ? "; событие: " : "; event: ") + deadline.Term.Trigger.In(language)
            + (deadline.Term.Term is Term.DateInYear
                ? " (" + NumberText.Plain(deadline.Trigger.Year) + ")"
                : ", " + DeadlineText.Date(deadline.Trigger, language))));

    private static Explanation Count(Deadline deadline) =>
        Statement(LocalizedText.Of(language =>
            (language == Language.Russian ? "Первый день срока: " : "Day 1 of the count: ")
            + DeadlineText.Date(deadline.FirstCountedDay, language)
            + (language == Language.Russian ? "; последний день без переноса: " : "; the last by the count: ")
            + DeadlineText.Date(deadline.NominalLastDay, language)));

    private static Explanation Moved(CalendarDay off) =>
        Statement(LocalizedText.Of(language =>
            (language == Language.Russian
                ? "Последний день перенесён с нерабочего дня: "
                : "The last day moved off a day off: ")
            + off.ToText(language)));

    private static Explanation Skipped(Sequence<CalendarDay> days) =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "Исключено нерабочих дней: " : "Days off passed over: ")
                + NumberText.Plain(days.Count)),
            days.Select(day => Statement(LocalizedText.Of(day.ToText))).ToSequence());

    private static Explanation Statement(LocalizedText text) => new(Clause.None, text);
}
