using System.Linq;
using System.Xml.Linq;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Reports;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>The numbers of the page are those of the outcome, in both languages, to the kopeck.</summary>
public sealed class ReportNumbersTests
{
    private static readonly ReportDocument Committed = ReportDocument.Of(CommittedContest.Page);

    private static readonly ReportDocument Small =
        ReportDocument.Of(ContestReport.ToHtml(SmallContest.Outcome, SmallContest.Options));

    public static TheoryData<Language, bool> Pages => new()
    {
        { Language.Russian, true }, { Language.English, true }, { Language.Russian, false }, { Language.English, false },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_rating_is_that_of_the_outcome(Language language, bool committed)
    {
        var (page, outcome) = Of(committed);
        var rows = page.Rows(language, "rating-table");

        Assert.Equal(outcome.Rating.Count, rows.Length);
        foreach (var (row, position) in rows.Zip(outcome.Rating))
        {
            Assert.Equal(position.Place + (position.TieUnresolved ? "*" : string.Empty), row[0]);
            Assert.Equal(position.Entry.ApplicationId, row[1]);
            Assert.Equal(position.Entry.Score.ToDecimal(), ReportDocument.Number(row[2], language));
            Assert.Equal(position.Entry.HasVideo, row[4] is "есть" or "yes");
            Assert.Equal(position.Entry.Request.ToDecimal(), ReportDocument.Number(row[5], language));
            if (outcome.Allocation.TryFind(position.Entry.ApplicationId, out var award))
            {
                Assert.Equal(award.Amount.ToDecimal(), ReportDocument.Number(row[6], language));
            }
            else
            {
                Assert.DoesNotMatch("[0-9]", row[6]);
            }

            Assert.Equal(
                position.Place == rows.Length ? "—" : outcome.Rating.DecidedAfter(position.Place).Name.In(language), row[7]);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_awards_are_those_of_the_outcome(Language language, bool committed)
    {
        var (page, outcome) = Of(committed);
        var rows = page.Rows(language, "awards-table");

        Assert.Equal(outcome.Allocation.Awards.Count, rows.Length);
        foreach (var (row, award) in rows.Zip(outcome.Allocation.Awards))
        {
            Assert.Equal(award.ApplicationId, row[1]);
            Assert.Equal(award.Position.Entry.Request.ToDecimal(), ReportDocument.Number(row[2], language));
            Assert.Equal(award.Size.Tier.Coefficient, ReportDocument.Number(row[3], language));
            Assert.Equal(award.Size.Formula.ToDecimal(), ReportDocument.Number(row[4], language));
            Assert.Equal(award.Amount.ToDecimal(), ReportDocument.Number(row[5], language));
        }

        var total = page.Rows(language, "awards-table", "tfoot").Single()[5];
        Assert.Equal(outcome.Allocation.Total.ToDecimal(), ReportDocument.Number(total, language));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_kopeck_is_accounted_for(Language language, bool committed)
    {
        var (page, outcome) = Of(committed);
        Assert.Equal(outcome.Allocation.Budget.Limits.ToDecimal(), Checked("limits"));
        Assert.Equal(outcome.Input.Applications.Sum(one => one.Request.ToDecimal()), Checked("requests"));
        Assert.Equal(
            outcome.Rating.Count,
            page.Rows(language, "requests").Where((_, row) => row != 1).Sum(row => int.Parse(row[1])));

        decimal Checked(string table)
        {
            var sum = page.Rows(language, table).Sum(row => ReportDocument.Number(row[2], language));
            Assert.Equal(sum, ReportDocument.Number(page.Rows(language, table, "tfoot").Single()[2], language));
            return sum;
        }
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void The_small_contest_reads_as_it_was_worked_out_by_hand(Language language)
    {
        // See SmallContest: 90 000 + 50 000 within the limits, 40 000 + 5 000 of the remainder, 25 000 left.
        Assert.Equal(
            [140_000m, 45_000m, 25_000m],
            Small.Rows(language, "limits").Select(row => ReportDocument.Number(row[2], language)));
        Assert.Equal(
            ["C", "D", "E", "F"], Small.Rows(language, "offers").Select(row => row[0]));
        Assert.Equal(
            [70_000m, 70_000m, 30_000m, 25_000m],
            Small.Rows(language, "offers").Select(row => ReportDocument.Number(row[2], language)));
        Assert.Equal(
            [("C", 70_000m)],
            Small.Rows(language, "released").Select(row => (row[0], ReportDocument.Number(row[2], language))));
        Assert.Equal(["7*", "8*"], Small.Rows(language, "rating-table").Select(row => row[0]).Where(place => place.EndsWith('*')));
    }

    // The scale ends at M = 100 000: A's 90 000 of 120 000, B's 50 000 and D's 40 000 in full, E's 5 000.
    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void Bars_are_as_long_as_their_sums(Language language)
    {
        var bars = Small.ById(ReportDocument.Tag(language) + "-awards-table").Element("tbody")!.Descendants("svg").ToArray();
        string Width(XElement bar, string style) =>
            (string)bar.Elements("rect").Single(rect => (string?)rect.Attribute("class") == style).Attribute("width")!;

        Assert.Equal(["90%", "50%", "40%", "5%"], bars.Select(bar => Width(bar, "got")));
        Assert.Equal(["100%", "50%", "40%", "5%"], bars.Select(bar => Width(bar, "ask")));
        Assert.Equal([true, false, false, false], bars.Select(bar => bar.Element("text") is not null));
        Assert.All(
            bars.Zip(SmallContest.Outcome.Allocation.Awards),
            pair => Assert.Contains(
                pair.Second.Amount.ToText(language), (string)pair.First.Attribute("aria-label")!, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void Parts_of_a_stack_fill_it_without_gaps(Language language)
    {
        var stacks = Committed.ById(ReportDocument.Tag(language) + "-money").Descendants("svg")
            .Where(picture => (string?)picture.Attribute("class") == "stack").ToArray();
        Assert.Equal(2, stacks.Length);
        Assert.All(stacks, stack =>
        {
            var parts = stack.Elements("rect").Where(rect => (string?)rect.Attribute("class") != "frame")
                .Select(rect => (X: Length(rect, "x"), Width: Length(rect, "width"))).ToArray();
            Assert.Equal(0m, parts[0].X);
            Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.X + pair.First.Width, pair.Second.X));
            Assert.Equal(100m, parts[^1].X + parts[^1].Width);
        });

        static decimal Length(XElement rect, string name) => ReportDocument.Number(((string)rect.Attribute(name)!).TrimEnd('%'), Language.English);
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void The_figures_are_those_of_the_outcome(Language language)
    {
        var figures = Committed.ById(ReportDocument.Tag(language) + "-summary").Descendants("dd")
            .Select(figure => ReportDocument.Number(((XText)figure.FirstNode!).Value, language));
        var outcome = CommittedContest.Outcome;
        Assert.Equal(
            [
                130m,
                outcome.Rating.Count,
                outcome.Allocation.Awards.Count,
                outcome.Input.Applications.Sum(one => one.Request.ToDecimal()),
                15_300_000m,
                outcome.Allocation.Total.ToDecimal(),
                outcome.Allocation.Left.ToDecimal(),
            ],
            figures);
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void The_effects_are_those_of_the_readings(Language language)
    {
        var rows = Committed.Rows(language, "moved");
        var moved = CommittedContest.Outcome.Rating
            .Select(position => CommittedContest.Effects.EffectOn(position.Entry.ApplicationId))
            .Where(one => one.Winning != Winning.Never && one.LeastAward != one.GreatestAward).ToArray();

        Assert.Equal(15, moved.Length);
        Assert.Equal(
            moved.Select(one => (one.ApplicationId, one.LeastAward.ToDecimal(), one.GreatestAward.ToDecimal())),
            rows.Select(row => (row[0], ReportDocument.Number(row[3], language), ReportDocument.Number(row[4], language))));
        Assert.Equal(
            CommittedContest.Effects.Readings.Sum(effect => effect.Changes.Count),
            Committed.Rows(language, "reading-effects").Length);
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void The_stages_stand_on_their_days_in_the_table_and_in_the_months(Language language)
    {
        var tag = ReportDocument.Tag(language);
        var timetable = CommittedContest.Timetable;
        var table = Committed.ById(tag + "-stages").Descendants("time")
            .Select(time => (string)time.Attribute("datetime")!).Order();
        Assert.Equal(timetable.Entries.Select(entry => entry.Date.ToString("uuuu-MM-dd", null)).Order(), table);

        var months = Committed.ById(tag + "-timetable").Descendants("div")
            .Where(div => (string?)div.Attribute("class") == "month").ToArray();
        Assert.Equal(timetable.Entries.Select(entry => (entry.Date.Year, entry.Date.Month)).Distinct().Count(), months.Length);
        var marked = months.Descendants("td")
            .Count(day => ((string?)day.Attribute("class"))?.Split(' ').Contains("due") == true);
        Assert.Equal(timetable.Entries.Select(entry => entry.Date).Distinct().Count(), marked);
    }

    [Fact]
    public void The_months_show_each_day_as_the_calendar_has_it()
    {
        var months = Committed.ById("en-timetable").Descendants("div")
            .Where(div => (string?)div.Attribute("class") == "month").ToArray();
        var dates = CommittedContest.Timetable.Entries.Select(entry => new NodaTime.YearMonth(entry.Date.Year, entry.Date.Month))
            .Distinct().Order();
        foreach (var (month, shown) in dates.Zip(months))
        {
            var first = month.OnDayOfMonth(1);
            var cells = shown.Descendants("td").ToArray();
            for (var i = 0; i < cells.Length; i++)
            {
                var date = first.PlusDays(i - ((int)first.DayOfWeek - 1));
                var day = CommittedContest.Timetable.Calendar.Describe(date);
                var classes = ((string?)cells[i].Attribute("class") ?? string.Empty).Split(' ');
                if (date.Month != first.Month)
                {
                    Assert.Empty(cells[i].Value);
                    continue;
                }

                Assert.StartsWith(date.Day.ToString(), cells[i].Value, System.StringComparison.Ordinal);
                Assert.Equal(!day.IsWorking, classes.Intersect(["off", "holiday", "moved"]).Any());
                Assert.Equal(day.Kind is SonkoRules.Calendars.DayKind.Holiday, classes.Contains("holiday"));
                Assert.Equal(day.Kind is SonkoRules.Calendars.DayKind.DayOffMoved, classes.Contains("moved"));
                Assert.Equal(day.IsShortened, classes.Contains("short"));
                Assert.Equal(!day.IsWorking, cells[i].Value.EndsWith(", a day off", System.StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData(0, 100, "0%")]
    [InlineData(1, 100_000_000, "0.01%")]
    [InlineData(1, 3, "33.33%")]
    [InlineData(2, 3, "66.66%")]
    [InlineData(3, 3, "100%")]
    [InlineData(1234, 100_000, "1.23%")]
    [InlineData(50, 1000, "5%")]
    [InlineData(503, 10_000, "5.03%")]
    [InlineData(long.MaxValue, long.MaxValue, "100%")]
    [InlineData(0, 0, "0%")]
    public void A_bar_is_as_long_as_its_part(long part, long whole, string length) =>
        Assert.Equal(length, BarLength.Of(Rubles.FromKopecks(part), Rubles.FromKopecks(whole)));

    [Theory]
    [InlineData(1, 3, "33,3\u00A0%", "33.3%")]
    [InlineData(2, 3, "66,7\u00A0%", "66.7%")]
    [InlineData(1, 2000, "0,1\u00A0%", "0.1%")]
    [InlineData(49, 100_000, "0,0\u00A0%", "0.0%")]
    [InlineData(long.MaxValue, long.MaxValue, "100,0\u00A0%", "100.0%")]
    public void A_share_is_rounded_half_away_from_zero(long part, long whole, string russian, string english)
    {
        Assert.Equal(russian, Say.Percent(Rubles.FromKopecks(part), Rubles.FromKopecks(whole), Language.Russian));
        Assert.Equal(english, Say.Percent(Rubles.FromKopecks(part), Rubles.FromKopecks(whole), Language.English));
    }

    private static (ReportDocument Page, ContestOutcome Outcome) Of(bool committed) =>
        committed ? (Committed, CommittedContest.Outcome) : (Small, SmallContest.Outcome);
}
