namespace SonkoRules.Acts;

/// <summary>The readings that eligibility depends on.</summary>
internal static class EligibilityReadings
{
    public static Sequence<Reading> All { get; } = Sequence.Of(
        Reading.Choice(
            ReadingIds.Date,
            "1.6 2.4 2.16.1",
            Basis.Harmonised,
            new(
                "На какие дни организация должна соответствовать требованиям 1.5 и 1.6?",
                "On which days must an organisation meet the requirements of 1.5 and 1.6?"),
            new(
                "Каждый пункт называет свой день и не отменяет другого: 1.6 — окончание приёма заявок (кроме 1.6.6), "
                + "1.5.3 — подачу, 2.4 — рассмотрение заявки для всех требований. По 2.16.1 решение принимается на "
                + "даты получения результатов проверки, то есть при рассмотрении. Буквально действуют все.",
                "Each clause names its own day and none sets another aside: 1.6 the end of acceptance (save for "
                + "1.6.6), 1.5.3 the filing, 2.4 the consideration of the application for every requirement. By "
                + "2.16.1 the decision speaks as of the days on which the results of the check come in, that is, "
                + "during consideration. Literally, all of them bind."),
            readings => readings.RequirementDates,
            (readings, answer) => readings with { RequirementDates = answer },
            (RequirementDates.EveryDayNamed, new(
                "На каждый названный день: окончание приёма (1.6), подача (1.5.3) и рассмотрение (2.4).",
                "On every day named: the end of acceptance (1.6), filing (1.5.3) and consideration (2.4).")),
            (RequirementDates.SpecialDayOnly, new(
                "Только на особый день, где 1.6 или 1.5.3 его называет; в остальном — на день рассмотрения.",
                "Only on the special day where 1.6 or 1.5.3 names one; otherwise on the day of consideration.")),
            (RequirementDates.ConsiderationOnly, new(
                "Только на день рассмотрения (2.4).", "Only on the day of consideration (2.4)."))),
        Reading.Choice(
            ReadingIds.TwoYears,
            "1.5.3",
            Basis.Literal,
            new(
                "Что такое два года подряд, предшествующие дню подачи заявки?",
                "What are the two consecutive years that precede the day of filing?"),
            new(
                "Годы отсчитываются от дня подачи, а не от начала года подачи. Этот период отбирает конкурсы; само "
                + "нарушение должно оставаться на день подачи.",
                "The years are counted from the day of filing, not from the start of its year. The period selects "
                + "the contests; the breach itself must stand on the day of filing."),
            readings => readings.BreachWindow,
            (readings, answer) => readings with { BreachWindow = answer },
            (BreachWindow.TwentyFourMonths, new(
                "24 месяца назад от дня подачи.", "The 24 months back from the day of filing.")),
            (BreachWindow.CalendarYears, new(
                "Два календарных года перед годом подачи.", "The two calendar years before the year of filing."))),
        Reading.Choice(
            ReadingIds.Region,
            "1.5",
            Basis.Literal,
            new(
                "Должна ли организация весь год быть зарегистрирована именно в регионе?",
                "Must the year of registration have passed in the region itself?"),
            new(
                "Место и срок регистрации составляют одно условие: организация зарегистрирована на территории "
                + "региона не позднее чем за год до окончания приёма.",
                "The place and the time of registration are one condition: the organisation was registered in the "
                + "region no later than a year before acceptance ends."),
            readings => readings.YearOfRegistration,
            (readings, answer) => readings with { YearOfRegistration = answer },
            (YearOfRegistration.InTheRegion, new(
                "Да: в регионе — не менее года.", "Yes: in the region for a year or more.")),
            (YearOfRegistration.Anywhere, new(
                "Нет: не менее года где угодно, а в регионе — к этому дню.",
                "No: anywhere for a year or more, and in the region by that day."))));
}
