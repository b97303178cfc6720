using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using SonkoRules.Embedding.Tests.Json.Deadlines;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json.Operations;
using SonkoRules.Json.Operations.Timetables;

namespace SonkoRules.Embedding.Tests.Json.Timetables;

public sealed class TimetableDocumentTests
{
    private const string Start = "{ \"document\": \"timetable-request/1\", \"rules\": { \"edition\": \"E3\" }, ";

    private static readonly Readings Others = Readings.Default with
    {
        AcceptanceWindow = AcceptanceWindow.WhenLeadAllows,
        NonWorkingLastDay = NonWorkingLastDay.Stays,
        FourthQuarterReport = FourthQuarterReport.ReplacedByFinal,
    };

    [Fact]
    public void Timetables_are_those_of_the_library_and_every_kind_of_conflict_is_told()
    {
        var random = new Random(20250210);
        var conflicts = new HashSet<string>();
        for (var i = 0; i < 150; i++)
        {
            var rules = new Rulebook(
                SmolenskRules.History.Editions[random.Next(3)], random.Next(2) == 0 ? Readings.Default : Others);
            var announced = new LocalDate(2025, 1, 1).PlusDays(random.Next(360));
            var plan = Given(new TimetablePlan { Pace = (ContestPace)random.Next(2) }, announced, random);
            var answer = Answers.Of(
                RuleOperations.Timetable, new TimetableRequest(rules, announced, plan, explain: random.Next(5) == 0));

            var expected = rules.Deadlines.Timetable(announced, rules.Deadlines.Calendar, plan).OrThrow();
            Same(expected, answer.At("timetable"));
            conflicts.UnionWith(expected.Conflicts.Select(conflict => conflict.GetType().Name));
        }

        Assert.Equal(
            typeof(TimetableConflict).GetNestedTypes().Select(kind => kind.Name).Order(StringComparer.Ordinal),
            conflicts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Latest_announcements_are_those_of_the_library()
    {
        var random = new Random(20250210);
        var kinds = new HashSet<string>();
        for (var i = 0; i < 40; i++)
        {
            var rules = new Rulebook(SmolenskRules.History.Editions[random.Next(3)]);
            // The first days of the calendar leave no room for a contest before them.
            var wanted = i % 4 == 0 ? new LocalDate(2013, 1, 9).PlusDays(i) : new LocalDate(2025, 3, 1).PlusDays(random.Next(300));
            var request = new AnnouncementRequest(
                rules,
                random.Next(2) == 0 ? ContestStage.Payment : ContestStage.AcceptanceEnds,
                wanted,
                (ContestPace)random.Next(2),
                explain: true);
            var expected = rules.Deadlines.AnnouncedBy(request.Stage, wanted, request.Calendar, request.Pace).OrThrow();

            var answer = Answers.Of(RuleOperations.Announcement, request);

            kinds.Add(answer.Text("result/kind"));
            Assert.Equal(expected.GetType().Name, answer.Text("result/kind"));
            Assert.Equal(expected is LatestAnnouncement.Found, answer.TryGetProperty("explanation", out _));
            expected.Switch(
                found =>
                {
                    Assert.Equal(found.Announced, answer.Day("result/announced"));
                    Same(found.Timetable, answer.At("result/timetable"));
                },
                _ => { });
        }

        Assert.Equal(["Found", "None"], kinds.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"announced\": \"2028-01-01\" }", "/announced \"2028-01-01\"")]
    [InlineData("\"announced\": \"2027-09-01\" }", "/announced \"2027-09-01\"")]
    [InlineData(
        "\"announced\": \"2027-03-01\", \"given\": [ { \"stage\": \"AgreementSigned\", \"date\": \"2027-12-30\" } ] }",
        "/given/0/date \"2027-12-30\"")]
    [InlineData(
        "\"announced\": \"2025-03-03\", \"given\": [ { \"stage\": \"Announcement\", \"date\": \"2025-03-03\" }, "
            + "{ \"stage\": \"Opening\", \"date\": \"2012-03-03\" }, { \"stage\": \"Opening\", \"date\": \"2025-05-03\" } ] }",
        "/given/0/stage \"Announcement\"",
        "/given/1/date \"2012-03-03\"",
        "/given/2/stage \"Opening\"")]
    [InlineData(
        "\"announced\": \"2025-06-02\", \"through\": \"Payment\", \"given\": [ "
            + "{ \"stage\": \"FinalReport\", \"date\": \"2026-01-20\" }, { \"stage\": \"Opening\", \"date\": \"2025-07-10\" } ] }",
        "/given/0/stage \"FinalReport\"")]
    [InlineData(
        "\"announced\": \"2025-06-02\", \"given\": [ { \"stage\": \"FirstQuarterReport\", \"date\": \"2025-04-10\" }, "
            + "{ \"stage\": \"UnusedReturn\", \"date\": \"2026-01-20\" } ] }",
        "/given/0/stage \"FirstQuarterReport\"")]
    public void What_does_not_fit_a_timetable_is_refused_at_its_place(string request, params string[] errors) =>
        Assert.Equal(errors, Answers.Errors(RuleOperations.Timetable, Start + request));

    [Theory]
    [InlineData("\"stage\": \"FinalReport\", \"wanted\": \"2025-12-01\"", "/stage \"FinalReport\"")]
    [InlineData("\"stage\": \"FinalReport\", \"wanted\": \"2012-12-01\"", "/wanted \"2012-12-01\"", "/stage \"FinalReport\"")]
    [InlineData(
        "\"stage\": \"ReworkNotice\", \"wanted\": \"2025-12-01\", \"pace\": \"Earliest\"", "/stage \"ReworkNotice\"")]
    [InlineData(
        "\"stage\": \"Payment\", \"wanted\": \"2027-12-31\", \"pace\": \"Earliest\"", "/wanted \"2027-12-31\"")]
    public void What_no_announcement_is_asked_for_is_refused_at_its_place(string request, params string[] errors) =>
        Assert.Equal(
            errors,
            Answers.Errors(
                RuleOperations.Announcement,
                "{ \"document\": \"announcement-request/1\", \"rules\": { \"edition\": \"E3\" }, " + request + " }"));

    // Acceptance would open after the calendar, but the announcement itself is in it.
    [Fact]
    public void The_last_day_of_the_calendar_can_be_that_of_the_announcement()
    {
        var day = new LocalDate(2027, 12, 31);
        var request = new AnnouncementRequest(new Rulebook(SmolenskRules.ThirdEdition), ContestStage.Announcement, day);

        Assert.Equal(day, Answers.Of(RuleOperations.Announcement, request).Day("result/announced"));
    }

    private static TimetablePlan Given(TimetablePlan plan, LocalDate announced, Random random)
    {
        ContestStage[] stages =
        [
            ContestStage.AcceptanceOpens, ContestStage.Opening, ContestStage.ExplanationRequests, ContestStage.ReworkNotice,
            ContestStage.Summary, ContestStage.ResultsProtocol, ContestStage.AgreementSigned, ContestStage.Payment,
        ];
        foreach (var stage in stages)
        {
            if (random.Next(4) == 0)
            {
                plan = plan.With(stage, announced.PlusDays(random.Next(5 * (int)stage, 12 * (int)stage)));
            }
        }

        return plan;
    }

    private static void Same(ContestTimetable expected, JsonElement answer)
    {
        Assert.Equal(expected.Announced, answer.Day("announced"));
        Assert.Equal(expected.Plan.Pace.ToString(), answer.Text("pace"));
        Assert.Equal(expected.Plan.Through.ToString(), answer.Text("through"));
        Assert.Equal(expected.IsLawful, answer.At("lawful").GetBoolean());
        Assert.Equal(expected.IsProvisional, answer.At("provisional").GetBoolean());
        Assert.Equal(Answers.Texts(expected.Readings), answer.Readings("readings"));
        Assert.Equal(expected.Entries.Count, answer.At("entries").GetArrayLength());
        for (var i = 0; i < expected.Entries.Count; i++)
        {
            var entry = answer.At("entries")[i];
            Assert.Equal(expected.Entries[i].Stage.ToString(), entry.Text("stage"));
            Assert.Equal(expected.Entries[i].Date, entry.Day("date"));
            Assert.Equal(expected.Entries[i].Origin.ToString(), entry.Text("origin"));
            Assert.Equal(expected.Entries[i].Clause.ToString(), entry.Text("clause"));
            Assert.Equal(expected.Entries[i].What.English, entry.Text("what/en"));
            Assert.Equal(expected.Entries[i].TryGetDeadline(out var deadline), entry.TryGetProperty("deadline", out var told));
            if (deadline is not null)
            {
                DeadlineCheck.Same(deadline, told);
            }
        }

        Assert.Equal(
            expected.Conflicts.Select(conflict => (
                conflict.GetType().Name,
                conflict.Origin.ToString(),
                conflict.Text.Russian,
                string.Join(" ", conflict.Clauses))),
            answer.At("conflicts").EnumerateArray().Select(conflict => (
                conflict.Text("kind"),
                conflict.Text("origin"),
                conflict.Text("text/ru"),
                string.Join(" ", conflict.At("clauses").EnumerateArray().Select(clause => clause.GetString())))));
    }
}
