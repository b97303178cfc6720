namespace SonkoRules.Acts;

/// <summary>The readings that the terms of the order depend on.</summary>
internal static class DeadlineReadings
{
    public static Sequence<Reading> All { get; } = Sequence.Of(
        Reading.Choice(
            ReadingIds.From,
            "2.10.1 2.19 2.20 2.22 2.25 2.28 3.7.1 3.12 3.15 3.17 3.18 3.19",
            Basis.Federal,
            new(
                "Считается ли день события первым днём срока, который идёт «со дня» этого события?",
                "Is the day of the event day 1 of a term that runs \"from the day\" of it?"),
            new(
                "По общему правилу о сроках течение начинается на следующий день (Гражданский кодекс, статья 191, по "
                + "аналогии).",
                "By the general rule on terms a term starts on the day after (Civil Code, article 191, by analogy)."),
            readings => readings.FromTheDay,
            (readings, answer) => readings with { FromTheDay = answer },
            (FromTheDay.DayAfter, new("Нет: первый день — следующий.", "No: day 1 is the day after.")),
            (FromTheDay.SameDay, new(
                "Да: в отличие от «со дня, следующего за днём».",
                "Yes: in contrast to \"from the day following\"."))),
        Reading.Choice(
            ReadingIds.Start,
            "2.6 2.14 2.15.1 3.7.2",
            Basis.Literal,
            new(
                "Какой день первый в сроке «со дня, следующего за днём» события?",
                "Which day is day 1 of a term \"from the day following\" an event?"),
            new(
                "Буквально срок начинается с этого следующего дня; прибавить ещё день значило бы применить общее "
                + "правило поверх специального.",
                "Literally the term starts with that following day; to add another would be to apply the general rule "
                + "on top of the special one."),
            readings => readings.FromTheDayFollowing,
            (readings, answer) => readings with { FromTheDayFollowing = answer },
            (FromTheDayFollowing.ThatDay, new(
                "Этот следующий день; в сроке из рабочих дней — первый рабочий.",
                "That following day; in a term of working days the first working one.")),
            (FromTheDayFollowing.DayAfterIt, new("День после него.", "The day after it."))),
        Reading.Choice(
            ReadingIds.Shift,
            "2.3 2.25 2.28 3.13 3.14 3.17 3.18 3.19",
            Basis.Federal,
            new(
                "Переносится ли последний день срока в календарных днях или день, назначенный датой, если он "
                + "нерабочий?",
                "Does the last day of a term of calendar days, or a due date, move when it is not working?"),
            new(
                "Порядок молчит; так решают Гражданский кодекс (статья 193, по аналогии) и другие кодексы. Календарный "
                + "день всегда показан рядом. Не переносятся пределы, отсчитанные назад, проверки давности, срок "
                + "«до 1 марта», дата достижения результата и окончание приёма, которое дал вызывающий.",
                "The order is silent; the Civil Code (article 193, by analogy) and other codes say so. The nominal day "
                + "is always shown beside it. What never moves: limits that run back, look-backs, \"until 1 March\", "
                + "the date of a result, and an end of acceptance that the caller gives."),
            readings => readings.NonWorkingLastDay,
            (readings, answer) => readings with { NonWorkingLastDay = answer },
            (NonWorkingLastDay.NextWorkingDay, new(
                "Да: на ближайший следующий рабочий день.", "Yes: to the next working day.")),
            (NonWorkingLastDay.Stays, new("Нет.", "No."))),
        Reading.Choice(
            ReadingIds.Span,
            "2.6 2.22",
            Basis.Literal,
            new(
                "Удлиняется ли период, который порядок устанавливает («составляет 30 дней») или ограничивает («не более "
                + "30 дней»), если его последний день нерабочий?",
                "Does a span that the order fixes (\"is 30 days\") or limits (\"not more than 30 days\") grow when its "
                + "last day is not working?"),
            new(
                "Это продолжительность, а не срок исполнения: тридцатый день остаётся последним. Одно толкование "
                + "решает для обоих пунктов.",
                "It is a length, not a due date: the thirtieth day stands. One reading decides for both clauses."),
            readings => readings.SpanEnd,
            (readings, answer) => readings with { SpanEnd = answer },
            (SpanEnd.Stays, new("Нет.", "No.")),
            (SpanEnd.MovesOn, new(
                "Да: переносится там, где переносит R-SHIFT.", "Yes: it moves where R-SHIFT moves."))),
        Reading.Choice(
            ReadingIds.Back,
            "2.2 2.10.3",
            Basis.Literal,
            new(
                "Переносится ли предел, отсчитанный назад в календарных днях, если он приходится на выходной?",
                "Does a limit counted back in calendar days move when it falls on a day off?"),
            new(
                "Порядок о переносе не говорит, а статья 193 Гражданского кодекса переносит окончание срока вперёд: "
                + "здесь это сократило бы запас, который предел обеспечивает.",
                "The order does not move it, and article 193 of the Civil Code moves the end of a term forward: here "
                + "that would shorten the very lead that the limit secures."),
            readings => readings.BackwardLimit,
            (readings, answer) => readings with { BackwardLimit = answer },
            (BackwardLimit.Stays, new("Нет.", "No.")),
            (BackwardLimit.WorkingDayBefore, new(
                "Да: на предшествующий рабочий день.", "Yes: to the working day before."))),
        Reading.Choice(
            ReadingIds.Before,
            "2.2 2.5 2.10.1 2.10.3 2.12.5 3.15",
            Basis.Convention,
            new("Как отсчитывается «за N дней до» события?", "How is \"N days before\" an event counted?"),
            new(
                "Как и при счёте вперёд, день события не считается, а N-й день ещё годится: за 3 рабочих дня до "
                + "понедельника 16.11.2026 — среда 11.11.2026.",
                "As in counting forward, the day of the event does not count and the N-th day still serves: 3 working "
                + "days before Monday 16.11.2026 is Wednesday 11.11.2026."),
            readings => readings.DaysBefore,
            (readings, answer) => readings with { DaysBefore = answer },
            (DaysBefore.NthDayBack, new(
                "N-й день назад, день события не считается.",
                "The N-th day back, the day of the event not counted.")),
            (DaysBefore.FullDaysBetween, new(
                "Между ними N полных дней (в примере — вторник 10.11.2026).",
                "N full days lie between (in the example, Tuesday 10.11.2026)."))),
        Reading.Choice(
            ReadingIds.Window,
            "2.2 2.6",
            Basis.Special,
            new(
                "Когда открывается приём заявок, если 2.2 требует запаса, а 2.6 ведёт счёт со следующего за "
                + "объявлением дня?",
                "When does acceptance open where 2.2 asks for a lead and 2.6 counts from the day after the "
                + "announcement?"),
            new(
                "2.6 — специальное правило о сроке приёма: тридцать дней со следующего дня. Запас в три дня (первая "
                + "редакция) с ним несовместим, и об этом сообщается. Один день (со второй редакции) совместим, если "
                + "он не должен быть полным.",
                "Clause 2.6 is the special rule on the term of acceptance: thirty days from the next day. A lead of "
                + "three days (first edition) cannot be kept with it, and that is reported. One day (since the second "
                + "edition) can, unless it must be a full one."),
            readings => readings.AcceptanceWindow,
            (readings, answer) => readings with { AcceptanceWindow = answer },
            (AcceptanceWindow.DayAfterPublication, new(
                "На следующий день после объявления, на тридцать дней; о противоречии сообщается.",
                "On the day after the announcement, for thirty days; the conflict is reported.")),
            (AcceptanceWindow.WhenLeadAllows, new(
                "В первый день, который допускает 2.2.", "On the first day that 2.2 allows."))),
        Reading.Choice(
            ReadingIds.ProtocolTerm,
            "3.7.1",
            Basis.Convention,
            new(
                "От какого из двух сроков 2.25 отсчитывается срок проекта соглашения?",
                "From which of the two terms of 2.25 is the term of the draft agreement counted?"),
            new(
                "3.7.1 говорит об одном сроке. Первым в 2.25 назван срок Единого портала, где протокол и формируется "
                + "(2.24); остальные размещения лишь повторяют его.",
                "Clause 3.7.1 speaks of one term. The one that 2.25 names first is that of the Unified portal, where "
                + "the protocol is made (2.24); the other placings only repeat it."),
            readings => readings.ProtocolTerm,
            (readings, answer) => readings with { ProtocolTerm = answer },
            (ProtocolTerm.Portal, new(
                "От первого: один календарный день, Единый портал.",
                "From the first: one calendar day, the Unified portal.")),
            (ProtocolTerm.OwnSite, new(
                "От второго: пять календарных дней, сайт министерства.",
                "From the second: five calendar days, the ministry's own site."))),
        Reading.Choice(
            ReadingIds.FourthQuarter,
            "3.18",
            Basis.Literal,
            new(
                "Нужен ли отчёт за IV квартал (10 января), если итоговый годовой уже представлен (25 декабря)?",
                "Is the report for the fourth quarter (10 January) due after the final annual one (25 December)?"),
            new(
                "3.18 требует и тех и других отчётов и исключения для IV квартала не делает.",
                "Clause 3.18 asks for both kinds of report and makes no exception for the fourth quarter."),
            readings => readings.FourthQuarterReport,
            (readings, answer) => readings with { FourthQuarterReport = answer },
            (FourthQuarterReport.DueToo, new("Да: нужны оба.", "Yes: both are due.")),
            (FourthQuarterReport.ReplacedByFinal, new(
                "Нет: итоговый его заменяет.", "No: the final one replaces it."))),
        Reading.Choice(
            ReadingIds.Until,
            "3.16",
            Basis.Literal,
            new("Входит ли 1 марта в срок «до 1 марта»?", "Does \"until 1 March\" include that day?"),
            new(
                "«До» отделяет день от срока: где порядок имеет в виду «не позднее», он так и пишет; день раньше "
                + "годится при любом чтении.",
                "\"Until\" parts the day from the term; where the order means \"no later than\" it says so, and the "
                + "day before serves under either reading."),
            readings => readings.UntilDate,
            (readings, answer) => readings with { UntilDate = answer },
            (UntilDate.Excluded, new(
                "Нет: последний день — 28 или 29 февраля.", "No: the last day is 28 or 29 February.")),
            (UntilDate.Included, new("Да.", "Yes."))));
}
