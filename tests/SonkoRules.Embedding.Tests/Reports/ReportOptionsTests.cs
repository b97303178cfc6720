using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Applications;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Reports;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>What a report shows follows from what it is given.</summary>
public sealed class ReportOptionsTests
{
    [Fact]
    public void The_contest_alone_has_neither_effects_nor_timetable()
    {
        var page = ReportDocument.Of(ContestReport.ToHtml(SmallContest.Outcome, ContestReportOptions.Default));
        Assert.Equal(
            ["ru-summary", "ru-awards", "ru-money", "ru-rating", "ru-rules"],
            page.In(Language.Russian).Elements("section").Select(section => (string)section.Attribute("id")!));
    }

    [Fact]
    public void Whether_it_is_final_is_told()
    {
        Assert.Contains("The results may still change.", CommittedContest.Page, StringComparison.Ordinal);
        Assert.Contains("Facts are missing: <bdi>226</bdi>, ", CommittedContest.Page, StringComparison.Ordinal);
        Assert.Contains(
            "The results are final with these data.",
            ContestReport.ToHtml(SmallContest.Outcome, ContestReportOptions.Default),
            StringComparison.Ordinal);
        var awaited = Contest.Run(
            SmallContest.Rules,
            SmallContest.Input with { Answers = OfferAnswers.None, Releases = Sequence.Empty<ReleaseRound>() }).OrThrow();
        Assert.Contains(
            "An offer of what is left waits for its answer.",
            ContestReport.ToHtml(awaited, ContestReportOptions.Default),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_void_contest_has_its_reason_and_no_rating()
    {
        var filed = CommittedContest.Content.Filed with { Applications = Sequence.Empty<FiledApplication>() };
        var proceedings = Contest.Run(SmallContest.Rules, filed).OrThrow();
        Assert.IsType<ContestProceedings.NotHeld>(proceedings);

        var page = ReportDocument.Of(ContestReport.ToHtml(proceedings, ContestReportOptions.Default));

        Assert.Contains("2.12.4", page.In(Language.English).Element("header")!.Value, StringComparison.Ordinal);
        Assert.Equal(
            ["en-summary", "en-decisions", "en-rules"],
            page.In(Language.English).Elements("section").Select(section => (string)section.Attribute("id")!));
    }

    [Fact]
    public void An_open_contest_names_whom_it_waits_for()
    {
        var open = CommittedContest.Proceedings.Decisions.OfType<ApplicationDecision.Undetermined>().First().ApplicationId;
        var filed = CommittedContest.Content.Filed with
        {
            Applications = CommittedContest.Content.Filed.Applications
                .Where(one => one.Application.Id == open).ToSequence(),
            Releases = Sequence.Empty<ReleaseRound>(),
            Answers = OfferAnswers.None,
        };
        var proceedings = Contest.Run(CommittedContest.Content.Rules, filed).OrThrow();
        Assert.IsType<ContestProceedings.Open>(proceedings);

        var page = ReportDocument.Of(ContestReport.ToHtml(proceedings, ContestReportOptions.Default));

        Assert.Contains("Facts are missing: " + open, page.In(Language.English).Element("header")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contest_without_winners_is_a_report_too()
    {
        var outcome = Contest.Run(
            SmallContest.Rules,
            new ContestInput
            {
                Budget = new Budget(Rubles.From(1_000m)) { Limits = Rubles.Zero },
                Applications = Sequence.Of(SmallContest.One("A", 100m, 90, 1)),
            }).OrThrow();
        var page = ReportDocument.Of(ContestReport.ToHtml(outcome, ContestReportOptions.Default));
        Assert.Contains("There are no subsidies.", page.In(Language.English).Value, StringComparison.Ordinal);
        Assert.Equal("—", page.Rows(Language.English, "limits")[0][3]);
    }

    [Fact]
    public void The_foot_names_the_version_the_edition_and_every_reading()
    {
        var foot = ReportDocument.Of(CommittedContest.Page).In(Language.English).Element("footer")!.Value;
        Assert.Contains("neither legal advice", foot, StringComparison.Ordinal);
        Assert.Contains("SonkoRules 0.0.0; edition E3 (16.04.2025 № 72-ОД).", foot, StringComparison.Ordinal);
        Assert.All(
            CommittedContest.Outcome.Readings.Concat(CommittedContest.Timetable.Readings)
                .Concat(CommittedContest.Proceedings.Decisions.SelectMany(decision => decision.Readings))
                .Concat(CommittedContest.Proceedings.Cases.SelectMany(one => one.Verdict.Readings)),
            reading => Assert.Contains(reading.ToString(), foot, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_is_that_of_the_library_unless_it_is_given()
    {
        var version = typeof(Rulebook).Assembly.GetName().Version!;
        Assert.StartsWith(
            $"{version.Major}.{version.Minor}.{version.Build}", ContestReportOptions.Default.LibraryVersion, StringComparison.Ordinal);
        Assert.DoesNotContain('+', ContestReportOptions.Default.LibraryVersion);
    }

    [Fact]
    public void A_reading_that_is_not_the_default_is_marked()
    {
        var rules = SmallContest.Rules.With(Readings.Default with
        {
            ScoreRounding = ScoreRounding.Sum,
            MinimumScore = MinimumScore.Of(Points.From(55m)),
        });
        var page = ReportDocument.Of(ContestReport.ToHtml(Contest.Run(rules, SmallContest.Input).OrThrow(), ContestReportOptions.Default));
        var rows = page.Rows(Language.English, "readings");
        Assert.Equal(["R-ROUND", "R-MINIMUM"], rows.Where(row => row[4] == "NO").Select(row => row[0]));
        Assert.EndsWith(" 55 points.", rows.Single(row => row[0] == "R-MINIMUM")[3].Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Directions_have_ratings_where_applications_name_them()
    {
        var rules = SmallContest.Rules;
        var input = SmallContest.Input with
        {
            Applications = SmallContest.Input.Applications
                .Select(one => one with { GrantDirection = one.Id is "A" or "C" ? "<b>7" : "11" }).ToSequence(),
        };
        var page = ReportDocument.Of(ContestReport.ToHtml(Contest.Run(rules, input).OrThrow(), ContestReportOptions.Default));
        var rows = page.Rows(Language.English, "directions");

        Assert.Equal(8, rows.Length);
        Assert.Equal(["A 1 90,000.00", "C 2 80,000.00"],
            rows.Where(row => row[1] == "<b>7").Select(row => row[0] + " " + row[2] + " " + row[4]));
        Assert.Throws<InvalidOperationException>(() =>
            ReportDocument.Of(ContestReport.ToHtml(SmallContest.Outcome, ContestReportOptions.Default)).Rows(Language.English, "directions"));
    }

    [Fact]
    public void Thresholds_that_were_tried_are_named()
    {
        var effects = ReadingEffects.Of(
            SmallContest.Rules, SmallContest.Input, new ReadingsToTry { MinimumScores = Sequence.Of(Points.From(75m)) }).OrThrow();
        var page = ReportDocument.Of(ContestReport.ToHtml(
            SmallContest.Outcome, ContestReportOptions.Default with { Effects = effects }));
        var row = page.Rows(Language.English, "reading-effects").Single(one => one[0] == "R-MINIMUM");
        Assert.EndsWith(" 75.00", row[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Effects_of_another_contest_are_refused()
    {
        var options = ContestReportOptions.Default with { Effects = CommittedContest.Effects };
        Assert.Equal("options", Assert.Throws<ArgumentException>(() => ContestReport.ToHtml(SmallContest.Outcome, options)).ParamName);
        var other = Contest.Run(
            SmallContest.Rules.With(Readings.Default with { ScoreRounding = ScoreRounding.Sum }), SmallContest.Input).OrThrow();
        Assert.Throws<ArgumentException>(() => ContestReport.ToHtml(other, SmallContest.Options));
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ContestReport.ToHtml((ContestOutcome)null!, ContestReportOptions.Default));
        Assert.Throws<ArgumentNullException>(() => ContestReport.ToHtml((ContestProceedings)null!, ContestReportOptions.Default));
        Assert.Throws<ArgumentNullException>(() => ContestReport.ToHtml(SmallContest.Outcome, null!));
        Assert.Throws<ArgumentNullException>(() => new ContestReportOptions { Title = null! });
        Assert.Throws<ArgumentNullException>(() => new ContestReportOptions { Labels = null! });
        Assert.Throws<ArgumentNullException>(() => new ContestReportOptions { LibraryVersion = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ContestReportOptions { Language = (Language)2 });
        Assert.Throws<ArgumentException>(() => new ContestReportOptions
        {
            Labels = Sequence.Of(new ApplicationLabel("A", "x"), new ApplicationLabel("A", "y")),
        });
        Assert.Throws<ArgumentException>(() => new ApplicationLabel(" ", "x"));
        Assert.Throws<ArgumentNullException>(() => new ApplicationLabel("A", null!));
    }
}
