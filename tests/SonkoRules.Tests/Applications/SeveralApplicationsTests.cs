using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Calendars;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Applications;

/// <summary>One application a contest, withdrawal and filing anew (2.12.1–2.12.3, 2.17.6).</summary>
public sealed class SeveralApplicationsTests
{
    private static readonly LocalDateTime End = Filings.Dates.AcceptanceEnd;

    private static Application Earlier => Filings.Proper with { Id = "A-0", Filed = new LocalDateTime(2025, 5, 5, 9, 0) };

    private static Application Later => Filings.Proper with { Id = "A-2", Filed = new LocalDateTime(2025, 5, 12, 9, 0) };

    private static Application Stranger => Filings.Proper with { Id = "B-1", ApplicantId = "org-2" };

    [Fact]
    public void Of_several_applications_all_are_rejected() =>
        Assert.Equal(
            ["2.17.6", "2.17.6", "2.17.6", ""],
            DecideAll(Readings.Default, Earlier, Filings.Proper, Later, Stranger).Select(decision => decision.Clauses()));

    [Fact]
    public void Under_the_other_reading_the_first_one_stands()
    {
        var firstStands = Readings.Default with { Duplicates = Duplicates.AllButFirst };
        var decisions = DecideAll(firstStands, Later, Earlier, Filings.Proper, Stranger);

        Assert.Equal(["2.17.6", "", "2.17.6", ""], decisions.Select(decision => decision.Clauses()));
        var several = Assert.IsType<ApplicationFlaw.Several>(
            Assert.Single(Assert.IsType<ApplicationDecision.Rejected>(decisions[2]).Grounds).Flaw);
        Assert.Equal(["A-0"], several.Others);

        // Filed at one moment, neither is the first.
        Assert.Equal(
            ["2.17.6", "2.17.6"],
            DecideAll(firstStands, Filings.Proper, Filings.Proper with { Id = "A-9" }).Select(decision => decision.Clauses()));
    }

    [Fact]
    public void A_withdrawn_application_does_not_count()
    {
        var withdrawn = Earlier with { Withdrawal = Withdrawal.At(new LocalDateTime(2025, 5, 6, 9, 0)) };
        var decisions = DecideAll(Readings.Default, withdrawn, Filings.Proper);

        Assert.Equal("2.12.1", Assert.IsType<ApplicationDecision.Withdrawn>(decisions[0]).Clause.ToString());
        Assert.IsType<ApplicationDecision.Proper>(decisions[1]);
    }

    [Theory]
    [InlineData(0, Lateness.ByMoment, true)]
    [InlineData(1, Lateness.ByMoment, false)]
    [InlineData(1, Lateness.ByDate, true)]
    [InlineData(21_600, Lateness.ByDate, false)]
    public void An_application_is_withdrawn_until_acceptance_ends(int secondsAfterEnd, Lateness reading, bool withdrawn)
    {
        // 21 600 seconds are the six hours from 18:00 to midnight.
        var application = Filings.Proper with { Withdrawal = Withdrawal.At(End.PlusSeconds(secondsAfterEnd)) };
        var decision = Filings.Second(Readings.Default with { Lateness = reading })
            .Decide(application, Filings.Eligible, Filings.Dates).OrThrow();

        Assert.Equal(withdrawn, decision is ApplicationDecision.Withdrawn);
        Assert.Equal(!withdrawn, decision is ApplicationDecision.Proper);
    }

    // 2.12.3 speaks of filing after a withdrawal; one moment for both is the withdrawal's.
    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void What_was_filed_before_the_other_was_withdrawn_is_not_filed_anew(int withdrawnAfterSeconds, bool anew)
    {
        var moment = new LocalDateTime(2025, 5, 20, 12, 0);
        var withdrawn = Earlier with { Withdrawal = Withdrawal.At(moment.PlusSeconds(withdrawnAfterSeconds)) };

        var decisions = DecideAll(Readings.Default, withdrawn, Filings.Proper with { Filed = moment });

        Assert.Equal(anew ? 1 : 0, Assert.IsType<ApplicationDecision.Proper>(decisions[1]).Remarks.Count);
    }

    // 2.10.3 counts as not filed what came back unmended; what was never returned counts, whatever it lacks.
    [Fact]
    public void An_application_that_lacks_a_paper_but_was_not_returned_is_one_of_several()
    {
        var lacking = Earlier.Without(DocumentKind.Charter);

        Assert.Contains(
            "2.17.6",
            Filings.First().Decide(Filings.Proper, Filings.Eligible, Filings.Dates, Sequence.Of(lacking)).OrThrow().Clauses(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-05-19T23:59:59", false)]
    [InlineData("2025-05-20T00:00:00", true)]
    public void Filing_anew_is_open_until_the_day_before_the_last(string filed, bool remarked)
    {
        var moment = NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(filed).Value;
        var withdrawn = Earlier with { Withdrawal = Withdrawal.At(new LocalDateTime(2025, 5, 19, 12, 0)) };
        var anew = Filings.Proper with { Filed = moment };

        var decisions = DecideAll(Readings.Default, withdrawn, anew);

        // 2.17 makes it no ground, so the application is proper; the breach of 2.12.3 is told.
        var proper = Assert.IsType<ApplicationDecision.Proper>(decisions[1]);
        Assert.Equal(remarked ? 1 : 0, proper.Remarks.Count);
        Assert.All(proper.Remarks, remark =>
            Assert.Equal(
                new ApplicationFlaw.FiledAnewTooLate(SonkoRules.Acts.Clause.Parse("2.12.3"), moment.Date, new LocalDate(2025, 5, 19)), remark.Flaw));
        Assert.Equal(!remarked, ApplicationRules.MayFileAnew(moment.Date, End));
        Assert.Equal(
            !remarked,
            moment.Date <= new Rulebook(SmolenskRules.SecondEdition).Deadlines.Refiling
                .By(End.Date, RussianCalendar.FiveDayWeek).OrThrow().LastDay);
    }

    // 2.12.3 asks for two that were filed in time; 2.17.5 rejects the late one alone; 2.17.6 counts whatever was filed.
    [Theory]
    [InlineData(Duplicates.AllRejected, "", "2.17.5")]
    [InlineData(Duplicates.AllButFirst, "", "2.17.5 2.17.6")]
    [InlineData(Duplicates.AllWithLate, "2.17.6", "2.17.5 2.17.6")]
    public void Whether_a_late_application_counts_among_several_is_a_reading(
        Duplicates reading, string timely, string late) =>
        Assert.Equal(
            [timely, late],
            DecideAll(Readings.Default with { Duplicates = reading }, Filings.Proper, Late("A-9"))
                .Select(decision => decision.Clauses()));

    [Fact]
    public void Beside_two_filed_in_time_a_late_one_is_one_of_several_too() =>
        Assert.Equal(
            ["2.17.6", "2.17.6", "2.17.5 2.17.6"],
            DecideAll(Readings.Default, Earlier, Filings.Proper, Late("A-9")).Select(decision => decision.Clauses()));

    [Fact]
    public void Late_ones_alone_are_late_and_not_several() =>
        Assert.Equal(
            ["2.17.5", "2.17.5"],
            DecideAll(Readings.Default, Late("A-8"), Late("A-9")).Select(decision => decision.Clauses()));

    // 2.10.3: what did not come back from rework in time counts as not filed, so it is not one of several.
    [Fact]
    public void An_application_that_counts_as_not_filed_is_not_one_of_several()
    {
        var lapsed = Earlier with { Rework = new Rework.Awaited(Filings.Dates.Consideration.PlusDays(-1)) };
        var awaited = Earlier with { Rework = new Rework.Awaited(Filings.Dates.Consideration) };

        Assert.IsType<ApplicationDecision.NotFiled>(DecideAll(Readings.Default, lapsed, Filings.Proper)[0]);
        Assert.IsType<ApplicationDecision.Proper>(DecideAll(Readings.Default, lapsed, Filings.Proper)[1]);
        Assert.IsType<ApplicationDecision.Rejected>(DecideAll(Readings.Default, awaited, Filings.Proper)[1]);
    }

    // In the first edition a missing charter can only be returned (2.11.1): one that comes back without it counts as
    // not filed, whatever else is wrong with it. Since the second edition it is rejected (2.17.2), and so it was filed.
    [Fact]
    public void Nor_is_one_that_came_back_unmended()
    {
        var unmended = BackFromRework(complete: false);

        var first = DecideAll(Filings.First(ReturnedOnce), unmended, Filings.Proper);
        var second = DecideAll(Filings.Second(ReturnedOnce), unmended, Filings.Proper);

        Assert.Equal("2.11.1", Assert.IsType<ApplicationDecision.NotFiled>(first[0]).Clauses());
        Assert.IsType<ApplicationDecision.Proper>(first[1]);
        Assert.Equal(["2.17.2 2.17.6", "2.17.6"], second.Select(decision => decision.Clauses()));
        Assert.Equal(
            "2.11.1",
            Assert.IsType<ApplicationDecision.NotFiled>(
                Filings.First(ReturnedOnce).Decide(unmended, Filings.Ineligible, Filings.Dates).OrThrow()).Clauses());
    }

    [Fact]
    public void While_it_is_not_known_whether_it_was_mended_the_other_waits()
    {
        var decisions = DecideAll(Filings.First(ReturnedOnce), BackFromRework(complete: null), Filings.Proper);

        Assert.Equal(
            [ApplicationFact.DocumentComplete],
            Assert.IsType<ApplicationDecision.Undetermined>(decisions[0]).Missing.Select(missing => missing.Fact));
        Assert.Equal(
            [ApplicationFact.OtherApplications],
            Assert.IsType<ApplicationDecision.Undetermined>(decisions[1]).Missing.Select(missing => missing.Fact));
        Assert.Equal(
            ["2.17.6", "2.17.6"],
            DecideAll(Filings.First(ReturnedOnce), BackFromRework(complete: true), Filings.Proper)
                .Select(decision => decision.Clauses()));

        // A third one, filed in time, settles it without waiting.
        Assert.Equal(
            "2.17.6",
            DecideAll(Filings.First(ReturnedOnce), BackFromRework(complete: null), Filings.Proper, Later)[1].Clauses());
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        var rules = Filings.Second();
        var impossible = Filings.Proper with { Withdrawal = Withdrawal.At(Filings.Proper.Filed.PlusSeconds(-1)) };

        Assert.Throws<RefusedException>(() => Filings.Decide(impossible));
        Assert.Throws<RefusedException>(() => DecideAll(Readings.Default, Filings.Proper, Filings.Proper));
        Assert.Throws<RefusedException>(() =>
            rules.Decide(Filings.Proper, Filings.Eligible, Filings.Dates, Sequence.Of(Stranger)).OrThrow());
        Assert.Throws<RefusedException>(() =>
            rules.Decide(Filings.Proper, Filings.Eligible, Filings.Dates, Sequence.Of(Filings.Proper)).OrThrow());
        Assert.Throws<InvalidOperationException>(() => rules.Decide(Filings.Proper, default, Filings.Dates).OrThrow());
        Assert.Throws<ArgumentNullException>(() => rules.Decide(null!, default, Filings.Dates).OrThrow());
    }

    [Fact]
    public void Withdrawal_matches_its_case()
    {
        var made = Withdrawal.At(End);
        var switched = string.Empty;
        made.Switch(_ => switched += "none ", each => switched += each.Moment == End);
        Withdrawal.None.Switch(_ => switched += " none", _ => switched += "made");

        Assert.Equal("True none", switched);
        Assert.Equal("made", made.Match(_ => "none", _ => "made"));
        Assert.Equal("none", Withdrawal.None.Match(_ => "none", _ => "made"));
    }

    private static Application Late(string id) => Filings.Proper with { Id = id, Filed = End.PlusMinutes(1) };

    private static Application BackFromRework(bool? complete)
    {
        var charter = SubmittedDocument.InOrder(DocumentKind.Charter) with { Complete = complete };
        return Earlier.Put(charter) with
        {
            Rework = new Rework.Resubmitted(Filings.Dates.Consideration, Filings.Dates.Consideration),
        };
    }

    private static readonly Readings ReturnedOnce = Readings.Default with { RepeatedReturns = RepeatedReturns.Once };

    private static Sequence<ApplicationDecision> DecideAll(Readings readings, params Application[] applications) =>
        DecideAll(Filings.Second(readings), applications);

    private static Sequence<ApplicationDecision> DecideAll(ApplicationRules rules, params Application[] applications) =>
        rules.DecideAll(
            applications.Select(application => new ApplicationCase(
                application, rules.Verdict(application, Filings.Eligible, Filings.Dates))).ToSequence(),
            Filings.Dates).OrThrow();
}
