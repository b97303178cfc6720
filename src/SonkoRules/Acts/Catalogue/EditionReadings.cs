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
                "Ни один из трёх актов не называет дня вступления в силу. День регистрации стоит в тексте первых двух "
                + "(13.02.2025 и 08.04.2025); в тексте третьего его нет, и взята дата самого акта (16.04.2025). "
                + "Конкурс до конца идёт по редакции дня своего объявления. Неопубликованный акт не применяется "
                + "(Конституция, статья 15, часть 3), но дней опубликования в текстах нет: их может дать вызывающий.",
                "None of the three acts names the day on which it takes effect. The day of registration stands in the "
                + "text of the first two (13.02.2025 and 08.04.2025); the text of the third has none, so its own date "
                + "is taken (16.04.2025). A contest keeps the edition of the day on which it was announced. An "
                + "unpublished act does not bind (Constitution, article 15, part 3), but the texts do not give the "
                + "days of publication: the caller may."),
            readings => readings.EditionStart,
            (readings, answer) => readings with { EditionStart = answer },
            (EditionStart.Registration, new(
                "Со дня регистрации, если текст его называет, иначе с даты самого акта.",
                "From the day of registration where the text states it, else from the act's own date.")),
            (EditionStart.ActDate, new("С даты самого акта.", "From the act's own date.")),
            (EditionStart.Publication, new(
                "Со дня официального опубликования; эти дни даёт вызывающий.",
                "From the day of official publication; the caller gives these days."))));
}
