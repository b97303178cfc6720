namespace SonkoRules.Calendars;

/// <summary>The days off with pay of 2020 and 2021.</summary>
internal static class DecreedPaidDaysOff
{
    private static readonly CalendarSource Governor = new CalendarSource.OtherAct(new LocalizedText(
        "указ Губернатора Смоленской области о внесении изменений в указ от 18.03.2020 о режиме повышенной готовности",
        "decree of the Governor of Smolensk region amending the decree of 2020-03-18 on the state of high alert"))
    {
        Doubts = Sequence.Of(new LocalizedText("дата и номер не проверены", "date and number not verified")),
    };

    public static Sequence<PaidDaysOffPeriod> Federal { get; } = Sequence.Of(
        new PaidDaysOffPeriod(new(2020, 3, 30), new(2020, 4, 3), President(2020, 3, 25, "206")),
        new PaidDaysOffPeriod(new(2020, 4, 4), new(2020, 4, 30), President(2020, 4, 2, "239")),
        new PaidDaysOffPeriod(new(2020, 5, 6), new(2020, 5, 8), President(2020, 4, 28, "294")),
        new PaidDaysOffPeriod(new(2020, 6, 24), new(2020, 6, 24), President(2020, 5, 29, "345")),
        new PaidDaysOffPeriod(new(2021, 5, 4), new(2021, 5, 7), President(2021, 4, 23, "242")),
        new PaidDaysOffPeriod(new(2021, 10, 30), new(2021, 11, 7), President(2021, 10, 20, "595")));

    public static Sequence<PaidDaysOffPeriod> Smolensk { get; } = Sequence.Of(
        new PaidDaysOffPeriod(new(2021, 10, 28), new(2021, 10, 29), Governor),
        new PaidDaysOffPeriod(new(2021, 11, 8), new(2021, 11, 10), Governor));

    private static CalendarSource.PresidentialDecree President(int year, int month, int day, string number) =>
        new CalendarSource.PresidentialDecree(new LocalDate(year, month, day), number);
}
