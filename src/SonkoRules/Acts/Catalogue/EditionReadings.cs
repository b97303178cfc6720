namespace SonkoRules.Acts;

/// <summary>The reading on which the choice of an edition depends.</summary>
internal static class EditionReadings
{
    public static Sequence<Reading> All { get; } = Sequence.Of(
        Reading.Choice(
            ReadingIds.Edition,
            string.Empty,
            Basis.Convention,
            new(
                "С какого дня действует акт, которым порядок утверждён или изменён?",
                "From which day does an act that made or amended the order apply?"),
            new(
                "Ни один из трёх актов не называет дня вступления в силу. День регистрации указан в тексте первых двух "
                + "(13.02.2025 и 08.04.2025); в тексте третьего его нет, и взята дата самого акта (16.04.2025). "
                + "Неопубликованный акт не применяется "
                + "(Конституция, статья 15, часть 3), но дней опубликования в текстах нет: они могут быть указаны отдельно.",
                "None of the three acts names the day on which it takes effect. The day of registration stands in the "
                + "text of the first two (13.02.2025 and 08.04.2025); the text of the third has none, so its own date "
                + "is taken (16.04.2025). An "
                + "unpublished act does not bind (Constitution, article 15, part 3), but the texts do not give the "
                + "days of publication: the caller may."),
            readings => readings.EditionStart,
            (readings, answer) => readings with { EditionStart = answer },
            (EditionStart.Registration, new(
                "Со дня регистрации, если текст его называет, иначе с даты самого акта.",
                "From the day of registration where the text states it, else from the act's own date.")),
            (EditionStart.ActDate, new("С даты самого акта.", "From the act's own date.")),
            (EditionStart.Publication, new(
                "Со дня официального опубликования; эти дни указываются отдельно.",
                "From the day of official publication; the caller gives these days."))),
        Reading.Choice(
            ReadingIds.Transition,
            string.Empty,
            Basis.Convention,
            new(
                "По какой редакции идёт конкурс, который начался при одной, а продолжается при следующей?",
                "By which edition does a contest go that began under one and goes on under the next?"),
            new(
                "Переходных положений в актах нет. Случай не редкий: при тридцати днях приёма каждый конкурс, объявленный "
                + "с середины марта 2025 года, оценивается 16.04 или позже. Объявление говорит участникам, по каким правилам "
                + "они состязаются, и до конца конкурса эти правила не меняются.",
                "The acts have no transitional clauses. The case is not rare: with thirty days of acceptance every contest "
                + "announced from mid-March 2025 is scored on 16.04 or later. The announcement tells the participants by "
                + "which rules they compete, and to the end of the contest these do not change."),
            readings => readings.Transition,
            (readings, answer) => readings with { Transition = answer },
            (Transition.EditionOfAnnouncement, new(
                "По редакции дня объявления, весь конкурс.", "By the edition of the announcement, everything.")),
            (Transition.EditionOfEachStep, new(
                "Каждый этап — по редакции своего дня: п. 2.2 — день объявления, п. 2.9 — день подачи, п. 2.17 — день "
                + "рассмотрения, приложение 1 — день последнего оценочного листа.",
                "Each step by the edition of its own day: 2.2 the day of the announcement, 2.9 the day of filing, 2.17 the "
                + "day of consideration, appendix 1 the day of the last expert's sheet."))));
}
