using System;
using System.Collections.Generic;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Calendars;

public sealed class DayKindTests
{
    private static readonly CalendarSource Act =
        new CalendarSource.OtherAct(new LocalizedText("закон области № 1", "regional law No. 1"));

    /// <summary>A calendar in which every kind of day occurs.</summary>
    private static readonly WorkingDayCalendar Calendar = Frozen.WithFederalPaidDaysOff
        .WithRegionalDayOff(new LocalDate(2025, 4, 29), new LocalizedText("Радоница", "Radonitsa"), Act).OrThrow()
        .WithProvisionalYear(2028).OrThrow();

    public static TheoryData<string, string, string, string> Kinds => new()
    {
        { "2025-04-28", "WorkingDay", "28.04.2025: рабочий день", "2025-04-28: working day" },
        { "2025-04-26", "Weekend", "26.04.2025: выходной день", "2025-04-26: weekend" },
        {
            "2025-05-09",
            "Holiday",
            "09.05.2025: праздничный день: День Победы (ч. 1 ст. 112 ТК РФ)",
            "2025-05-09: public holiday: Victory Day (Labour Code, art. 112, part 1)"
        },
        {
            "2026-03-09",
            "DayOffMoved",
            "09.03.2026: выходной день, перенесённый с 08.03.2026 (ч. 2 ст. 112 ТК РФ)",
            "2026-03-09: day off moved from 2026-03-08 (Labour Code, art. 112, part 2)"
        },
        {
            "2025-11-01",
            "WorkedDayOff",
            "01.11.2025: рабочий день, выходной день перенесён на 03.11.2025 (постановление Правительства РФ от 04.10.2024 № 1335), сокращён на один час",
            "2025-11-01: working day, its day off was moved to 2025-11-03 (Government decree No. 1335 of 2024-10-04), an hour shorter"
        },
        {
            "2020-06-24",
            "PaidDayOff",
            "24.06.2020: нерабочий день с сохранением заработной платы (указ Президента РФ от 29.05.2020 № 345)",
            "2020-06-24: day off with pay (Presidential decree No. 345 of 2020-05-29)"
        },
        {
            "2020-07-01",
            "StatutoryDayOff",
            "01.07.2020: нерабочий день в силу закона: общероссийское голосование (ч. 5 ст. 2 Закона РФ о поправке к Конституции РФ от 14.03.2020 № 1-ФКЗ; по пересказу, текст не сверен)",
            "2020-07-01: day off by statute: the all-Russian vote (law No. 1-ФКЗ of 2020-03-14 amending the Constitution, art. 2, part 5; as quoted, the text not checked)"
        },
        {
            "2025-04-29",
            "RegionalDayOff",
            "29.04.2025: нерабочий день в регионе: Радоница (закон области № 1)",
            "2025-04-29: regional day off: Radonitsa (regional law No. 1)"
        },
        {
            "2028-03-07",
            "WorkingDay",
            "07.03.2028: рабочий день, сокращён на один час, предварительно",
            "2028-03-07: working day, an hour shorter, provisional"
        },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_is_matched_and_worded(string date, string kind, string russian, string english)
    {
        var day = Calendar.Describe(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);

        Assert.Equal(kind, Match(day.Kind));
        Assert.Equal(kind, Switch(day.Kind));
        Assert.Equal(russian, day.ToText(Language.Russian));
        Assert.Equal(english, day.ToText(Language.English));
        Assert.Equal(english, day.ToString());
        Assert.EndsWith(day.Kind.ToString(), english.Split(", an hour")[0], StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("language", () => day.Kind.ToText((Language)9));
    }

    [Fact]
    public void Each_source_is_matched_and_worded()
    {
        var sources = new (CalendarSource Source, string Case)[]
        {
            (new CalendarSource.LabourCode(112, 1), "code 112"),
            (new CalendarSource.GovernmentDecree(new LocalDate(2024, 10, 4), "1335"), "government 1335"),
            (new CalendarSource.PresidentialDecree(new LocalDate(2020, 3, 25), "206"), "president 206"),
            (Act, "other regional law No. 1"),
        };
        foreach (var (source, expected) in sources)
        {
            Assert.Equal(expected, source.Match(
                code => $"code {code.Article}",
                decree => $"government {decree.Number}",
                decree => $"president {decree.Number}",
                act => $"other {act.Title}"));
            var seen = string.Empty;
            source.Switch(
                code => seen = $"code {code.Article}",
                decree => seen = $"government {decree.Number}",
                decree => seen = $"president {decree.Number}",
                act => seen = $"other {act.Title}");
            Assert.Equal(expected, seen);
            Assert.Equal(source.ToText(Language.English), source.ToString());
            Assert.Throws<ArgumentOutOfRangeException>("language", () => source.ToText((Language)9));
        }
    }

    [Fact]
    public void Sources_are_checked()
    {
        var doubt = new LocalizedText("номер не проверен", "number not verified");
        var doubtful = new CalendarSource.GovernmentDecree(new LocalDate(2024, 10, 4), "1335")
        {
            Doubts = Sequence.Of(doubt),
        };

        Assert.Equal("Government decree No. 1335 of 2024-10-04; number not verified", doubtful.ToString());
        Assert.NotEqual(new CalendarSource.GovernmentDecree(new LocalDate(2024, 10, 4), "1335"), doubtful);
        Assert.Throws<ArgumentNullException>(() => doubtful with { Doubts = null! });
        Assert.Throws<ArgumentException>("Number", () => new CalendarSource.GovernmentDecree(default, " "));
        Assert.Throws<ArgumentException>("Number", () => new CalendarSource.PresidentialDecree(default, " "));
        Assert.Throws<ArgumentNullException>("Title", () => new CalendarSource.OtherAct(null!));
        Assert.Throws<ArgumentOutOfRangeException>("Article", () => new CalendarSource.LabourCode(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("Part", () => new CalendarSource.LabourCode(112, 0));
    }

    [Fact]
    public void Days_are_equal_by_all_they_hold()
    {
        var date = new LocalDate(2028, 3, 1);

        ValueTypeChecks.Equality(
            Calendar.Describe(date),
            Calendar.Describe(date),
            Calendar.Describe(date.PlusDays(1)),
            Calendar.WithRegionalDayOff(date, new LocalizedText("День", "Day"), Act).OrThrow().Describe(date),
            Frozen.Plain
                .WithYear(
                    new TransferDecree(Act, new DayOffTransfer(new LocalDate(2028, 1, 1), new LocalDate(2028, 5, 8)))).OrThrow()
                .Describe(date));
    }

    [Fact]
    public void The_default_day_is_an_ordinary_working_Monday()
    {
        var day = default(CalendarDay);

        Assert.Equal(IsoDayOfWeek.Monday, day.Date.DayOfWeek);
        Assert.IsType<DayKind.WorkingDay>(day.Kind);
        Assert.True(day.IsWorking);
        Assert.False(day.IsShortened || day.IsProvisional);
        ValueTypeChecks.Equality(day, new CalendarDay(default, day.Kind, false, false), Calendar.Describe(Calendar.FirstDay));
    }

    private static string Match(DayKind kind) => kind.Match(
        value => value.GetType().Name,
        value => Off(value),
        value => Off(value),
        value => Off(value),
        value => value.GetType().Name,
        value => Off(value),
        value => Off(value),
        value => Off(value));

    private static string Switch(DayKind kind)
    {
        var seen = new List<string>();
        kind.Switch(
            value => seen.Add("WorkingDay"),
            value => seen.Add("Weekend"),
            value => seen.Add("Holiday"),
            value => seen.Add("DayOffMoved"),
            value => seen.Add("WorkedDayOff"),
            value => seen.Add("PaidDayOff"),
            value => seen.Add("StatutoryDayOff"),
            value => seen.Add("RegionalDayOff"));
        return Assert.Single(seen);
    }

    private static string Off(DayKind kind)
    {
        Assert.False(kind.IsWorking);
        return kind.GetType().Name;
    }
}
