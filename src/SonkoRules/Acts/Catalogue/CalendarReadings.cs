namespace SonkoRules.Acts;

/// <summary>The reading that the calendar of working days depends on.</summary>
internal static class CalendarReadings
{
    public static Sequence<Reading> All { get; } = Sequence.Of(
        Reading.Choice(
            ReadingIds.DecreeDays,
            string.Empty,
            Basis.Federal,
            new(
                "Рабочие ли для сроков дни, объявленные указами нерабочими с сохранением оплаты (2020 и 2021 годы)?",
                "Do days off with pay by decree (2020 and 2021) count as working days of a term?"),
            new(
                "Обзор Верховного Суда от 21.04.2020 (ответ на вопрос 5) не относит их к нерабочим дням в смысле "
                + "Гражданского кодекса, правила которого о сроках здесь применяются по аналогии. Налоговый кодекс "
                + "(статья 6.1) решает иначе.",
                "The Supreme Court's review of 21.04.2020 (answer 5) does not count them among the non-working days of "
                + "the Civil Code, whose rules on terms apply here by analogy. The Tax Code (article 6.1) does."),
            readings => readings.PaidDaysOff,
            (readings, answer) => readings with { PaidDaysOff = answer },
            (PaidDaysOff.CountAsWorking, new("Да.", "Yes.")),
            (PaidDaysOff.CountAsNonWorking, new("Нет.", "No."))));
}
