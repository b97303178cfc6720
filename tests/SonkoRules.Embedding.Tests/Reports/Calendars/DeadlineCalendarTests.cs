using System;
using System.Linq;
using System.Reflection;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Quantities;
using SonkoRules.Reports;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;
using IcalCalendar = Ical.Net.Calendar;

namespace SonkoRules.Embedding.Tests.Reports.Calendars;

/// <summary>The terms of a contest as a calendar file.</summary>
public sealed class DeadlineCalendarTests
{
    private static readonly DeadlineCalendarOptions Options = new()
    {
        ContestId = "smolensk-2025-1",
        Stamp = Instant.FromUtc(2025, 5, 12, 9, 30, 15),
        AlarmDaysBefore = Sequence.Of(0, 1, 3),
    };

    private static readonly WorkingDayCalendar Calendar = RussianCalendar.FiveDayWeek;

    private static DeadlineRules Deadlines => SmallContest.Rules.Deadlines;

    [Fact]
    public void The_file_of_a_small_contest() =>
        Snapshot.Verify(DeadlineCalendar.ToICalendar(SmallContest.Rules, SmallContest.Timetable, Options), extension: "ics");

    [Fact]
    public void The_file_of_several_deadlines() =>
        Snapshot.Verify(
            DeadlineCalendar.ToICalendar(
                SmallContest.Rules,
                Sequence.Of(
                    new CalendarItem(Deadlines.Payment.From(new LocalDate(2025, 7, 25), Calendar).OrThrow(), "A"),
                    new CalendarItem(Deadlines.Payment.From(new LocalDate(2025, 7, 28), Calendar).OrThrow(), "B, «Б»; \\"),
                    new CalendarItem(Deadlines.Announcement.Before(new LocalDate(2025, 5, 13), Calendar).OrThrow())),
                Options with { Language = Language.English, Revision = 2, AlarmDaysBefore = Sequence.Empty<int>() }),
            extension: "ics");

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void Every_stage_is_an_event_on_its_day(Language language)
    {
        var file = Read(CommittedContest.Timetable, Options with { Language = language });

        Assert.Equal("2.0", file.Version);
        Assert.NotEmpty(file.ProductId!);
        Assert.Equal(Options.Name.In(language), Value(file.Properties["X-WR-CALNAME"]));
        var entries = CommittedContest.Timetable.Entries.OrderBy(entry => entry.Date).ThenBy(entry => entry.Stage).ToArray();
        Assert.Equal(entries.Length, file.Events.Count);
        foreach (var (one, entry) in file.Events.Zip(entries))
        {
            Assert.Equal(entry.Date.ToString("uuuuMMdd", null), Day(one.DtStart!));
            Assert.Equal(entry.Date.PlusDays(1).ToString("uuuuMMdd", null), Day(one.DtEnd!));
            Assert.Equal(Options.Stamp.ToDateTimeUtc(), one.DtStamp!.AsUtc);
            Assert.Equal(0, one.Sequence);
            Assert.Equal("TRANSPARENT", one.Transparency);
            Assert.Equal("CONFIRMED", one.Status);
            Assert.EndsWith(entry.What.In(language), one.Summary, StringComparison.Ordinal);
            Assert.StartsWith(entry.Explain().ToText(language) + "\n", one.Description, StringComparison.Ordinal);
            Assert.Contains(entry.Clause.ToText(language), one.Description, StringComparison.Ordinal);
            Assert.Contains("E3", one.Description, StringComparison.Ordinal);
            Assert.NotEmpty(Assert.Single(one.Categories));
            Assert.All(
                new[] { "DESCRIPTION", "CATEGORIES" },
                name => Assert.Equal(ReportDocument.Tag(language), one.Properties[name]!.Parameters.Get("LANGUAGE")));
            // A reader that is much used makes an object, not a text, of a summary with parameters.
            Assert.Empty(one.Properties["SUMMARY"]!.Parameters);
            Assert.Equal([9, -15, -63], one.Alarms.Select(Hours));
            Assert.All(one.Alarms, alarm => Assert.Equal("DISPLAY " + one.Summary, alarm.Action + " " + alarm.Description));
        }
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 9, 9)]
    [InlineData(1, 0, -24)]
    [InlineData(1, 9, -15)]
    [InlineData(7, 9, -159)]
    [InlineData(366, 23, -8761)]
    public void An_alarm_sounds_at_its_hour_so_many_days_before(int days, int hour, int hours)
    {
        var file = Read(SmallContest.Timetable, Options with { AlarmDaysBefore = Sequence.Of(days), AlarmHour = hour });
        Assert.All(file.Events, one => Assert.Equal(hours, Hours(one.Alarms.Single())));
    }

    [Fact]
    public void Days_and_languages_move_no_id()
    {
        var later = SmallContest.Rules.Deadlines.Timetable(
            SmallContest.Announced.PlusDays(40), Calendar, SmallContest.Timetable.Plan).OrThrow();
        Assert.NotEqual(SmallContest.Timetable.Entries[0].Date, later.Entries[0].Date);

        var ids = Uids(Read(SmallContest.Timetable, Options)).Order().ToArray();

        Assert.Equal(ids, Uids(Read(later, Options with { Revision = 1 })).Order());
        Assert.Equal(ids, Uids(Read(SmallContest.Timetable, Options with { Language = Language.English })).Order());
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));
    }

    [Fact]
    public void Other_contests_and_subjects_have_other_ids()
    {
        var payment = Deadlines.Payment.From(new LocalDate(2025, 7, 25), Calendar).OrThrow();
        var moved = Deadlines.Payment.From(new LocalDate(2025, 8, 25), Calendar).OrThrow();
        string Id(string contest, Deadline deadline, string subject) =>
            Uids(CalendarFile.Read(DeadlineCalendar.ToICalendar(
                SmallContest.Rules, Sequence.Of(new CalendarItem(deadline, subject)), Options with { ContestId = contest }))).Single();

        Assert.Equal(Id("x", payment, "A"), Id("x", moved, "A"));
        Assert.NotEqual(Id("x", payment, "A"), Id("y", payment, "A"));
        Assert.NotEqual(Id("x", payment, "A"), Id("x", payment, "B"));
        Assert.NotEqual(Id("x", payment, "A"), Id("x", payment, string.Empty));
        Assert.NotEqual(Id("x", payment, "A"), Id("x", Deadlines.Opening.From(new LocalDate(2025, 7, 25), Calendar).OrThrow(), "A"));

        // What runs together when parts are only joined stays apart.
        Assert.NotEqual(EventUid.Of("a", "b", "cd"), EventUid.Of("a", "bc", "d"));
        Assert.NotEqual(EventUid.Of("a\nb", "c", string.Empty), EventUid.Of("a", "b\nc", string.Empty));
    }

    // SHA-256 of "SonkoRules\n15:smolensk-2025-1\n20:stage AcceptanceEnds\n0:", worked out by another program.
    [Fact]
    public void Ids_never_change() =>
        Assert.Equal(
            "1445f1b7-23c1-8fba-8dc8-32bfe3ecb7a6", EventUid.Of("smolensk-2025-1", "stage AcceptanceEnds", string.Empty));

    [Fact]
    public void Quarters_and_years_are_told_apart_and_the_rest_needs_subjects()
    {
        var reports = Enumerable.Range(1, 3)
            .Select(quarter => ((QuarterlyReportDue.Own)Deadlines.QuarterlyReport.For(2025, quarter, Calendar).OrThrow()).Deadline)
            .Append(Deadlines.FinalReport.For(2025, Calendar).OrThrow())
            .Append(Deadlines.FinalReport.For(2026, Calendar).OrThrow()).ToSequence();
        Assert.Equal(5, Uids(CalendarFile.Read(DeadlineCalendar.ToICalendar(SmallContest.Rules, reports, Options))).Distinct().Count());

        var twice = Sequence.Of(
            Deadlines.Payment.From(new LocalDate(2025, 7, 25), Calendar).OrThrow(),
            Deadlines.Payment.From(new LocalDate(2025, 7, 28), Calendar).OrThrow());
        var thrown = Assert.Throws<ArgumentException>(() => DeadlineCalendar.ToICalendar(SmallContest.Rules, twice, Options));
        Assert.Contains("Payment", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_names_of_terms_are_those_of_the_edition()
    {
        var terms = SmolenskRules.FirstEdition.Deadlines;
        var properties = typeof(DeadlineTerms).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => typeof(IDeadlineTerm).IsAssignableFrom(property.PropertyType)).ToArray();

        Assert.Equal(properties.Select(one => one.Name), terms.All.Select(term => term.Name));
        foreach (var edition in SmolenskRules.History.Editions)
        {
            Assert.Equal(edition.Deadlines.All.Count, edition.Deadlines.All.Distinct().Count());
        }
    }

    [Fact]
    public void A_deadline_of_other_rules_is_refused()
    {
        var first = new Rulebook(SmolenskRules.FirstEdition);
        var announcement = Sequence.Of(first.Deadlines.Announcement.Before(new LocalDate(2025, 5, 13), Calendar).OrThrow());
        Assert.Throws<ArgumentException>(() => DeadlineCalendar.ToICalendar(SmallContest.Rules, announcement, Options));
        Assert.NotEmpty(DeadlineCalendar.ToICalendar(first, announcement, Options));
    }

    [Fact]
    public void What_a_decree_may_still_move_is_tentative()
    {
        var calendar = Calendar.WithProvisionalYear(Calendar.LastDay.Year + 1).OrThrow();
        var deadline = Deadlines.Payment.From(new LocalDate(calendar.LastDay.Year, 5, 5), calendar).OrThrow();
        var file = CalendarFile.Read(DeadlineCalendar.ToICalendar(SmallContest.Rules, Sequence.Of(deadline), Options));
        Assert.Equal("TENTATIVE", file.Events.Single().Status);
    }

    [Fact]
    public void Misuse_is_refused()
    {
        var none = Sequence.Empty<Deadline>();
        Assert.Throws<ArgumentNullException>(() => DeadlineCalendar.ToICalendar(null!, none, Options));
        Assert.Throws<ArgumentNullException>(() => DeadlineCalendar.ToICalendar(SmallContest.Rules, (Sequence<Deadline>)null!, Options));
        Assert.Throws<ArgumentNullException>(() => DeadlineCalendar.ToICalendar(SmallContest.Rules, (ContestTimetable)null!, Options));
        Assert.Throws<ArgumentNullException>(() => DeadlineCalendar.ToICalendar(SmallContest.Rules, none, null!));
        Assert.Throws<ArgumentNullException>(() => new CalendarItem(null!));
        Assert.Throws<ArgumentException>(() => Options with { ContestId = " " });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options with { Revision = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options with { AlarmHour = 24 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options with { AlarmDaysBefore = Sequence.Of(367) });
        Assert.Throws<ArgumentException>(() => Options with { AlarmDaysBefore = Sequence.Of(1, 1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options with { Language = (Language)7 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options with { Stamp = Instant.MinValue });
        Assert.Empty(CalendarFile.Read(DeadlineCalendar.ToICalendar(SmallContest.Rules, none, Options)).Events);
    }

    private static IcalCalendar Read(ContestTimetable timetable, DeadlineCalendarOptions options) =>
        CalendarFile.Read(DeadlineCalendar.ToICalendar(SmallContest.Rules, timetable, options));

    private static string[] Uids(IcalCalendar file) => [.. file.Events.Select(one => one.Uid!)];

    private static string Value(ICalendarProperty? property) => Assert.IsType<string>(property!.Value);

    // A day without an hour.
    private static string Day(CalDateTime moment)
    {
        Assert.False(moment.HasTime);
        return moment.Value.ToString("yyyyMMdd", null);
    }

    private static double Hours(Alarm alarm) => alarm.Trigger!.Duration!.Value.ToTimeSpanUnspecified().TotalHours;
}
