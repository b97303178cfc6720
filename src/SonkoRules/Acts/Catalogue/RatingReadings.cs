namespace SonkoRules.Acts;

/// <summary>The readings that the rating depends on.</summary>
internal static class RatingReadings
{
    public static Sequence<Reading> All { get; } = Sequence.Of(
        Reading.Choice(
            ReadingIds.Tie,
            "2.9 2.20",
            Basis.Literal,
            new(
                "Поданная раньше — по моменту или по дню подачи?",
                "Is the application filed earlier the one filed at an earlier moment or on an earlier day?"),
            new(
                "2.20 сравнивает, какая заявка подана раньше, и не ограничивает сравнение днями; 2.9 определяет "
                + "дату представления заявки, а не очередь заявок одного дня.",
                "Clause 2.20 compares which application was filed earlier and does not confine the comparison to "
                + "days; 2.9 settles the date of an application, not the order of those filed within a day."),
            readings => readings.FilingOrder,
            (readings, answer) => readings with { FilingOrder = answer },
            (FilingOrder.ByMoment, new("По моменту подачи.", "By the moment of filing.")),
            (FilingOrder.ByDay, new(
                "По дню подачи; равенство в пределах одного дня остаётся неразрешённым.",
                "By the day of filing; a tie within one day stays open."))),
        Reading.Choice(
            ReadingIds.Video,
            "2.20",
            Basis.Harmonised,
            new(
                "Что решает между равными заявками, если видеопрезентация есть у обеих?",
                "What decides between equal applications that both have a video presentation?"),
            new(
                "Время подачи названо на случай, когда видео нет; когда оно есть у обеих, различия оно тоже не даёт, "
                + "а другого правила в порядке нет.",
                "The time of filing is named for the case without a video; where both have one, it makes no "
                + "difference either, and the order has no other rule."),
            readings => readings.BothWithVideo,
            (readings, answer) => readings with { BothWithVideo = answer },
            (BothWithVideo.FilingDecides, new("Время подачи.", "The time of filing.")),
            (BothWithVideo.TieStaysOpen, new(
                "Ничто: буквально равенство остаётся неразрешённым.", "Nothing: literally the tie stays open."))),
        Reading.Choice(
            ReadingIds.Scope,
            "3.3 A1.12",
            Basis.Literal,
            new(
                "Рейтинг один или свой по каждому грантовому направлению?",
                "Is there one rating or one for each grant direction?"),
            new(
                "Победителей определяет 3.3, а он говорит об одном рейтинге заявок; рейтинги по направлениям пункт 12 "
                + "приложения вводит для предварительного расчёта сумм.",
                "Winners are named by 3.3, which speaks of one rating of applications; point 12 of the appendix "
                + "brings in ratings by direction for a preliminary calculation of sums."),
            readings => readings.RatingScope,
            (readings, answer) => readings with { RatingScope = answer },
            (RatingScope.OneRating, new("Один рейтинг.", "One rating.")),
            (RatingScope.PerDirection, new(
                "Также по каждому направлению, для предварительного расчёта сумм.",
                "Also one for each direction, for the preliminary calculation of sums."))));
}
