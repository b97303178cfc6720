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
                + "2.4 — рассмотрение заявки. По 2.16.1 решение принимается на даты получения результатов проверки, "
                + "то есть при рассмотрении. Но в 1.5.3 день подачи — часть самого требования: нарушение, возникшее "
                + "позже, ему не противоречит, и проверка на другой день лишила бы эти слова смысла.",
                "Each clause names its own day and none sets another aside: 1.6 the end of acceptance (save for "
                + "1.6.6), 2.4 the consideration of the application. By 2.16.1 the decision speaks as of the days on "
                + "which the results of the check come in, that is, during consideration. But in 1.5.3 the day of "
                + "filing is part of the requirement itself: a breach that arose later does not offend against it, "
                + "and a check on another day would empty these words."),
            readings => readings.RequirementDates,
            (readings, answer) => readings with { RequirementDates = answer },
            (RequirementDates.EveryDayNamed, new(
                "На каждый названный день: окончание приёма (1.6) и рассмотрение (2.4), а 1.5.3 — на день подачи.",
                "On every day named: the end of acceptance (1.6) and consideration (2.4); 1.5.3 on the day of "
                + "filing.")),
            (RequirementDates.SpecialDayOnly, new(
                "Только на особый день, где 1.6 или 1.5.3 его называет; в остальном — на день рассмотрения.",
                "Only on the special day where 1.6 or 1.5.3 names one; otherwise on the day of consideration.")),
            (RequirementDates.ConsiderationOnly, new(
                "Только на день рассмотрения (2.4), в том числе 1.5.3.",
                "Only on the day of consideration (2.4), 1.5.3 too.")),
            (RequirementDates.BreachesAgainOnConsideration, new(
                "На каждый названный день, а 1.5.3 — и на день подачи, и на день рассмотрения.",
                "On every day named, and 1.5.3 both on the day of filing and on the day of consideration."))),
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
                "No: anywhere for a year or more, and in the region by that day."))),
        Reading.Choice(
            ReadingIds.YearBack,
            "1.5",
            Basis.Literal,
            new(
                "Как отсчитывается год между регистрацией и окончанием приёма заявок?",
                "How is the year between the registration and the end of acceptance counted?"),
            new(
                "«Не позднее чем за один год до» окончания приёма — это предельный день, который отсчитывается назад "
                + "от окончания, а не срок, который течёт вперёд от регистрации. Поэтому годовщина здесь допускает, а "
                + "в 2.17.7 ещё нет: там срок течёт.",
                "“Not later than one year before” acceptance ends is a limit counted back from that end, not a term "
                + "that runs forward from the registration. So the anniversary admits here and does not yet in 2.17.7, "
                + "where a term runs."),
            readings => readings.RegistrationYear,
            (readings, answer) => readings with { RegistrationYear = answer },
            (RegistrationYear.CountedBack, new(
                "Назад от окончания приёма: при окончании 28.02.2025 — не позднее 28.02.2024.",
                "Back from the end of acceptance: with an end on 28.02.2025, by 28.02.2024.")),
            (RegistrationYear.CountedForward, new(
                "Вперёд от дня регистрации: 29.02.2024 достаточно для окончания 28.02.2025.",
                "Forward from the registration: 29.02.2024 will do for an end on 28.02.2025."))),
        Reading.Choice(
            ReadingIds.Year,
            "2.17.7",
            Basis.Federal,
            new(
                "Истёк ли год со дня признания нарушения в день его годовщины?",
                "Is the year since the recognition of a breach over on its anniversary?"),
            new(
                "Срок, исчисляемый годами, начинается на следующий день и истекает с концом дня годовщины (статьи 191 "
                + "и 192 Гражданского кодекса по аналогии); если такого числа в месяце нет — с концом последнего дня "
                + "месяца. До конца этого дня прошло менее года. В 1.5 годовщина уже допускает: там предельный день "
                + "отсчитывается назад.",
                "A term of years begins on the next day and ends with the end of the anniversary (articles 191 and 192 "
                + "of the Civil Code by analogy), or of the last day of the month where there is no such day. Until "
                + "then less than a year has passed. In 1.5 the anniversary admits already: a limit is counted back "
                + "there."),
            readings => readings.BreachAnniversary,
            (readings, answer) => readings with { BreachAnniversary = answer },
            (BreachAnniversary.Barred, new(
                "Нет: год истекает с концом этого дня.", "No: the year ends with the end of that day.")),
            (BreachAnniversary.Free, new(
                "Да: в день годовщины подать заявку можно.", "Yes: on the anniversary an application may be filed."))),
        Reading.Choice(
            ReadingIds.Branch,
            "1.5.1",
            Basis.Literal,
            new(
                "К каким организациям перечня относятся слова об их территориальных подразделениях?",
                "To which organisations of the list do the words on their territorial divisions belong?"),
            new(
                "Эти слова стоят при общественно-государственных объединениях и относятся к ближайшим словам.",
                "These words stand with the public-state associations and belong to the nearest words."),
            readings => readings.Divisions,
            (readings, answer) => readings with { Divisions = answer },
            (Divisions.OfPublicStateAssociations, new(
                "К общественно-государственным объединениям; подразделение иной организации перечня не исключено.",
                "To the public-state associations; a division of another kind in the list is not excluded.")),
            (Divisions.OfEveryKind, new("Ко всем организациям перечня.", "To every kind in the list."))));
}
