namespace SonkoRules.Calendars;

/// <summary>Days that a federal law itself made non-working: off under every reading, unlike those of a decree.</summary>
internal static class StatutoryDaysOff
{
    private static readonly CalendarSource Amendment = new CalendarSource.OtherAct(new LocalizedText(
        "ч. 5 ст. 2 Закона РФ о поправке к Конституции РФ от 14.03.2020 № 1-ФКЗ",
        "law No. 1-ФКЗ of 2020-03-14 amending the Constitution, art. 2, part 5"))
    {
        Doubts = Sequence.Of(new LocalizedText("по пересказу, текст не сверен", "as quoted, the text not checked")),
    };

    public static Sequence<StatutoryDayOffDate> List { get; } = Sequence.Of(new StatutoryDayOffDate(
        new LocalDate(2020, 7, 1),
        new DayKind.StatutoryDayOff(
            new LocalizedText("общероссийское голосование", "the all-Russian vote"), Amendment)));
}

/// <summary>A day off by statute on its date.</summary>
internal sealed partial record StatutoryDayOffDate(LocalDate Date, DayKind.StatutoryDayOff Kind);
