namespace SonkoRules.Acts;

/// <summary>The reading that the duties of roadmaps depend on.</summary>
internal static class DutyReadings
{
    public static Sequence<Reading> All { get; } = Sequence.Of(
        Reading.Choice(
            ReadingIds.DutyDay,
            string.Empty,
            Basis.Literal,
            new(
                "Переносится ли день исполнения мероприятия дорожной карты, если последний день квартала, полугодия, года или "
                + "иного периода нерабочий?",
                "Does the day by which a roadmap's duty is due move when the last day of the quarter, half-year, year or other "
                + "window is not working?"),
            new(
                "Дорожные карты называют период исполнения и о переносе молчат: исполненное после конца квартала исполнено не "
                + "в этом квартале. Статья 193 Гражданского кодекса говорит о сроках обязательств; к планам она применима не "
                + "более чем по аналогии.",
                "Roadmaps name the window of a duty and say nothing of moving its end: what is done after the quarter is not done "
                + "in it. Article 193 of the Civil Code speaks of terms of obligations; to plans it applies by analogy at most."),
            readings => readings.DutyDueDay,
            (readings, answer) => readings with { DutyDueDay = answer },
            (DutyDueDay.Stays, new("Нет, день остаётся.", "No, the day stays.")),
            (DutyDueDay.NextWorkingDay, new("Да, на следующий рабочий день.", "Yes, to the next working day."))));
}
