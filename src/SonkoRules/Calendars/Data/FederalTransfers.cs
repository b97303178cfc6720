namespace SonkoRules.Calendars;

/// <summary>The decrees of the federal Government that move days off, 2013–2027: month and day from, month and day
/// to.</summary>
internal static class FederalTransfers
{
    private static readonly LocalizedText DateNotVerified = new("дата не проверена", "date not verified");

    public static Sequence<TransferDecree> Decrees { get; } = Sequence.Of(
        Year(2013, Decree(2012, 10, 15, "1048"), (1, 5, 5, 2), (1, 6, 5, 3), (2, 25, 5, 10)),
        Year(2014, Decree(2013, 5, 28, "444"), (1, 4, 5, 2), (1, 5, 6, 13), (2, 24, 11, 3)),
        Year(2015, Decree(2014, 8, 27, "860"), (1, 3, 1, 9), (1, 4, 5, 4)),
        Year(2016, Decree(2015, 9, 24, "1017"), (1, 2, 5, 3), (1, 3, 3, 7), (2, 20, 2, 22)),
        Year(2017, Decree(2016, 8, 4, "756"), (1, 1, 2, 24), (1, 7, 5, 8)),
        Year(
            2018,
            Decree(2017, 10, 14, "1250") with { Doubts = Sequence.Of(DateNotVerified) },
            (1, 6, 3, 9), (1, 7, 5, 2), (4, 28, 4, 30), (6, 9, 6, 11), (12, 29, 12, 31)),
        Year(2019, Decree(2018, 10, 1, "1163"), (1, 5, 5, 2), (1, 6, 5, 3), (2, 23, 5, 10)),
        Year(2020, Decree(2019, 7, 10, "875"), (1, 4, 5, 4), (1, 5, 5, 5)),
        Year(2021, Decree(2020, 10, 10, "1648"), (1, 2, 11, 5), (1, 3, 12, 31), (2, 20, 2, 22)),
        Year(2022, Decree(2021, 9, 16, "1564"), (1, 1, 5, 3), (1, 2, 5, 10), (3, 5, 3, 7)),
        Year(2023, Decree(2022, 8, 29, "1505"), (1, 1, 2, 24), (1, 8, 5, 8)),
        Year(
            2024,
            Decree(2023, 8, 10, "1314"),
            (1, 6, 5, 10), (1, 7, 12, 31), (4, 27, 4, 29), (11, 2, 4, 30), (12, 28, 12, 30)),
        Year(
            2025,
            Decree(2024, 10, 4, "1335"),
            (1, 4, 5, 2), (1, 5, 12, 31), (2, 23, 5, 8), (3, 8, 6, 13), (11, 1, 11, 3)),
        Year(2026, Decree(2025, 9, 24, "1466"), (1, 3, 1, 9), (1, 4, 12, 31)),
        Year(2027, Decree(2026, 9, 17, "1187"), (1, 2, 11, 5), (1, 3, 12, 31), (2, 20, 2, 22)));

    private static CalendarSource.GovernmentDecree Decree(int year, int month, int day, string number) =>
        new CalendarSource.GovernmentDecree(new LocalDate(year, month, day), number);

    private static TransferDecree Year(
        int year, CalendarSource source, params (int FromMonth, int FromDay, int ToMonth, int ToDay)[] transfers) =>
        new(
            source,
            transfers
                .Select(transfer => new DayOffTransfer(
                    new LocalDate(year, transfer.FromMonth, transfer.FromDay),
                    new LocalDate(year, transfer.ToMonth, transfer.ToDay)))
                .ToSequence());
}
