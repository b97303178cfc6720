using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Contests;
using SonkoRules.Eligibility;
using SonkoRules.Procedure;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Applications;
using SonkoRules.Tests.Eligibility;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Contests;

public sealed class ProceedingsTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    // "weak" fails 1.6.9 and 1.6.1 and lacks a charter, "late" came a minute after acceptance ended, "unknown" has one
    // open fact. Two are proper: "good" with 80 points and "video" with the same and a video.
    [Fact]
    public void Only_proper_applications_are_scored_and_the_rest_carry_their_grounds()
    {
        var proceedings = Assert.IsType<ContestProceedings.Held>(Contest.Run(E3, Contested(
            Filed("good", 80, video: false),
            Filed("weak", 100) with
            {
                Applicant = ApplicantTimeline.Same(Applicants.Eligible with { ForeignAgent = true, InLiquidation = true }),
            },
            Filed("late", 100) is var late
                ? late with { Application = late.Application with { Filed = Filings.Dates.AcceptanceEnd.PlusMinutes(1) } }
                : late,
            Filed("unknown", 100) with { Applicant = ApplicantTimeline.Same(Applicants.Eligible with { ForeignAgent = null }) },
            Filed("video", 80))).OrThrow());

        Assert.Equal(["video", "good"], proceedings.Outcome.Rating.Select(position => position.Entry.ApplicationId));
        Assert.Equal(["weak", "late", "unknown"], proceedings.NotScored.Select(decision => decision.ApplicationId));
        var weak = Assert.IsType<ApplicationDecision.Rejected>(proceedings.NotScored[0]);
        Assert.Equal("2.17.1", weak.Grounds.Single().Rejects.ToString());
        Assert.Equal(["1.6.1", "1.6.9"], proceedings.Cases[1].Verdict.Failures.Select(failure => failure.Clause.ToString()));
        var tooLate = Assert.IsType<ApplicationDecision.Rejected>(proceedings.NotScored[1]);
        Assert.Equal("2.17.5", tooLate.Grounds.Single().Rejects.ToString());
        Assert.IsType<ApplicationDecision.Undetermined>(proceedings.NotScored[2]);
        Assert.True(proceedings.IsUndecided);
        Assert.False(proceedings.IsFinal);
    }

    [Fact]
    public void A_contest_without_open_questions_is_final()
    {
        var proceedings = Assert.IsType<ContestProceedings.Held>(Contest.Run(E3, Contested(Filed("good", 80))).OrThrow());

        Assert.True(proceedings.IsFinal);
        Assert.Empty(proceedings.NotScored);
        Assert.Equal(Contest.Run(E3, Contested(Filed("good", 80))).OrThrow(), proceedings);
    }

    // 2.12.4: no application, or all rejected.
    [Fact]
    public void A_contest_without_a_proper_application_is_void_or_open()
    {
        var ineligible = ApplicantTimeline.Same(Applicants.Eligible with { ForeignAgent = true });
        var unknown = ApplicantTimeline.Same(Applicants.Eligible with { ForeignAgent = null });

        Assert.Equal(
            VoidReason.NothingFiled,
            Assert.IsType<ContestProceedings.NotHeld>(Contest.Run(E3, Contested()).OrThrow()).Standing.Reason);
        var allRejected = Assert.IsType<ContestProceedings.NotHeld>(
            Contest.Run(E3, Contested(Filed("a", 80) with { Applicant = ineligible })).OrThrow());
        Assert.Equal(VoidReason.AllRejected, allRejected.Standing.Reason);
        Assert.Equal(Clause.Parse("2.12.4"), allRejected.Standing.Clause);
        var open = Assert.IsType<ContestProceedings.Open>(
            Contest.Run(E3, Contested(Filed("a", 80) with { Applicant = unknown })).OrThrow());
        Assert.Equal(["a"], open.Standing.Undecided);
    }

    [Fact]
    public void Sheets_are_asked_for_only_where_an_application_is_proper()
    {
        var without = Filed("weak", 80) with
        {
            Applicant = ApplicantTimeline.Same(Applicants.Eligible with { ForeignAgent = true }),
            Sheets = Sequence.Empty<ExpertSheet>(),
        };
        Assert.IsType<ContestProceedings.Held>(Contest.Run(E3, Contested(without, Filed("good", 80))).OrThrow());

        var thrown = Assert.Throws<RefusedException>(() => Contest.Run(
            E3,
            Contested(without, Filed("good", 80) with { Sheets = Sequence.Empty<ExpertSheet>() }, Filed("off", 101))).OrThrow());
        Assert.Equal("/applications/1/sheets", thrown.WhyNot.Errors[0].Path);
        Assert.All(thrown.WhyNot.Errors.Skip(1), error => Assert.Equal("/applications/2/sheets", error.Path));
    }

    [Fact]
    public void Filings_that_cannot_be_decided_are_listed_together()
    {
        var early = Filed("early", 80);
        var back = Filed("back", 80);
        var thrown = Assert.Throws<RefusedException>(() => Contest.Run(E3, Contested(
            Filed("twice", 80),
            Filed("twice", 80),
            early with { Application = early.Application with { Filed = new(2025, 4, 18, 23, 59) } },
            back with { Application = back.Application with { Withdrawal = Withdrawal.At(back.Application.Filed.PlusSeconds(-1)) } })
            with
        {
            Dates = Filings.Dates with { Announced = new(2025, 4, 19), Consideration = new(2025, 5, 20) },
        }).OrThrow());

        Assert.Equal(
            ["/dates/consideration", "/applications/1/id", "/applications/2/filed", "/applications/3/withdrawal"],
            thrown.WhyNot.Errors.Select(error => error.Path));
        Assert.Equal(
            "application 'early' was filed on 2025-04-18, allowed: not before the announcement of 2025-04-19",
            thrown.WhyNot.Errors[2].Message.English);
        Assert.Equal(
            "заявка «early» подана 18.04.2025, допустимо: не раньше размещения объявления 19.04.2025",
            thrown.WhyNot.Errors[2].Message.Russian);
        Assert.Equal(
            "application 'back' was withdrawn at 2025-05-10 12:29:59, allowed: not before its filing at 2025-05-10 12:30:00",
            thrown.WhyNot.Errors[3].Message.English);
        Assert.Equal(
            "заявка «back» отозвана 10.05.2025 12:29:59, допустимо: не раньше подачи 10.05.2025 12:30:00",
            thrown.WhyNot.Errors[3].Message.Russian);
    }

    // Filed after the day of consideration, it is late and stops nobody; withdrawn at the moment of filing is in order.
    [Fact]
    public void A_filing_after_the_day_of_consideration_is_late_and_stops_nobody()
    {
        var after = Filed("after", 80);
        var back = Filed("back", 80);
        var proceedings = Assert.IsType<ContestProceedings.Held>(Contest.Run(E3, Contested(
            Filed("good", 80),
            after with { Application = after.Application with { Filed = Filings.Dates.Consideration.PlusDays(1).AtMidnight() } },
            back with { Application = back.Application with { Withdrawal = Withdrawal.At(back.Application.Filed) } })).OrThrow());

        Assert.Equal("2.17.5", Assert.IsType<ApplicationDecision.Rejected>(proceedings.Decisions[1]).Clauses());
        Assert.Equal(["good"], proceedings.Outcome.Rating.Select(position => position.Entry.ApplicationId));
        Assert.True(proceedings.IsFinal);
    }

    // The only one is out for rework, and its term has not ended: the contest is open and not void (2.10, 2.12.4).
    [Fact]
    public void A_contest_with_only_one_that_is_out_for_rework_is_not_void()
    {
        var only = Filed("a", 80);
        only = only with
        {
            Application = only.Application.Without(DocumentKind.Project) with
            {
                HasSignature = false,
                Rework = new Rework.Awaited(Filings.Dates.Consideration),
            },
        };
        var over = only with
        {
            Application = only.Application with { Rework = new Rework.Awaited(Filings.Dates.Consideration.PlusDays(-1)) },
        };

        Assert.Equal(
            ["a"],
            Assert.IsType<ContestProceedings.Open>(Contest.Run(E3, Contested(only)).OrThrow()).Standing.Undecided);
        Assert.Equal(
            VoidReason.NothingFiled,
            Assert.IsType<ContestProceedings.NotHeld>(Contest.Run(E3, Contested(over)).OrThrow()).Standing.Reason);
    }

    // R-MOMENT: two with equal scores and a video; "first" was filed first and came back later than "second" was filed.
    [Fact]
    public void Which_moment_of_filing_parts_a_tie_after_rework_is_a_reading()
    {
        var first = Filed("first", 80);
        var day = first.Application.Filed.Date.PlusDays(14);
        first = first with
        {
            Application = first.Application with
            {
                Rework = new Rework.Resubmitted(day, Filings.Dates.Consideration) { Time = new(9, 0) },
            },
        };
        var second = Filed("second", 80);
        second = second with { Application = second.Application with { Filed = second.Application.Filed.PlusDays(1) } };
        var cameBack = E3.With(new() { MomentAfterRework = MomentAfterRework.CameBack });

        Assert.Equal(["first", "second"], Places(E3));
        Assert.Equal(["second", "first"], Places(cameBack));

        var unknown = first with
        {
            Application = first.Application with { Rework = new Rework.Resubmitted(day, Filings.Dates.Consideration) },
        };
        var error = Assert.Single(
            Assert.Throws<RefusedException>(() => Contest.Run(cameBack, Contested(second, unknown)).OrThrow()).WhyNot.Errors);
        Assert.Equal("/applications/1/rework/time", error.Path);
        Assert.Equal("2.20", error.Clause.ToString());

        System.Collections.Generic.IEnumerable<string> Places(Rulebook rules) =>
            Assert.IsType<ContestProceedings.Held>(Contest.Run(rules, Contested(second, first)).OrThrow())
                .Outcome.Rating.Select(position => position.Entry.ApplicationId);
    }

    // R-OPTIONAL: a blurred video is as if not given, so that it decides no tie.
    [Fact]
    public void A_video_that_is_not_as_required_decides_no_tie()
    {
        var blurred = Filed("blurred", 80);
        blurred = blurred with
        {
            Application = blurred.Application.Put(
                SubmittedDocument.InOrder(DocumentKind.Video) with { MeetsRequirements = false }),
        };
        var clear = Filed("clear", 80);
        clear = clear with { Application = clear.Application with { Filed = clear.Application.Filed.PlusDays(1) } };

        var rating = Assert.IsType<ContestProceedings.Held>(Contest.Run(E3, Contested(blurred, clear)).OrThrow()).Outcome.Rating;

        Assert.Equal(["clear", "blurred"], rating.Select(position => position.Entry.ApplicationId));
    }

    // R-DUPLICATE: all are rejected, or all but the first.
    [Fact]
    public void Several_applications_of_one_applicant_follow_the_reading()
    {
        var second = Filed("second", 80);
        var input = Contested(
            Filed("first", 80),
            second with
            {
                Application = second.Application with
                {
                    ApplicantId = Filed("first", 80).Application.ApplicantId,
                    Filed = second.Application.Filed.PlusDays(1),
                },
            },
            Filed("other", 70));

        var all = Assert.IsType<ContestProceedings.Held>(Contest.Run(E3, input).OrThrow());
        Assert.Equal(["other"], all.Outcome.Rating.Select(position => position.Entry.ApplicationId));
        var first = Assert.IsType<ContestProceedings.Held>(
            Contest.Run(E3.With(new() { Duplicates = Duplicates.AllButFirst }), input).OrThrow());
        Assert.Equal(["first", "other"], first.Outcome.Rating.Select(position => position.Entry.ApplicationId));
    }

    // What other regions ask of an application goes on with it: a bonus of 5 points, a cap of 30 000, a vote.
    [Fact]
    public void Marks_categories_and_votes_go_on_to_the_contest()
    {
        var region = SmolenskRules.ThirdEdition with
        {
            Methodology = SmolenskRules.ThirdEdition.Methodology with
            {
                Bonuses = Sequence.Of<Bonus>(new Bonus.ExtraPoints("rural", Points.FromWhole(5), Clause.None)),
            },
            TieBreak = SmolenskRules.ThirdEdition.TieBreak with { Keys = Sequence.Of<TieKey>(new TieKey.Vote()) },
            Subsidies = SmolenskRules.ThirdEdition.Subsidies with
            {
                Caps = Sequence.Of<SizeLimit>(
                    new SizeLimit.ShareOfVolume(0.1m), new SizeLimit.ForCategory("small", Rubles.From(30_000m))),
            },
        };
        var outcome = Assert.IsType<ContestProceedings.Held>(Contest.Run(new Rulebook(region), Contested(
            Filed("a", 80) with { Vote = 2, Category = "small" },
            Filed("b", 75) with { Vote = 1, Marks = Sequence.Of("rural") })).OrThrow()).Outcome;

        Assert.Equal(["b", "a"], outcome.Rating.Select(position => position.Entry.ApplicationId));
        Assert.Equal([50_000m, 30_000m], outcome.Allocation.Awards.Select(award => award.Amount.ToDecimal()));
        Assert.Equal(new Decider.Key(new TieKey.Vote()), outcome.Rating.DecidedAfter(1));
    }

    [Fact]
    public void A_decision_is_explained_with_the_verdict_on_the_applicant()
    {
        var proceedings = Contest.Run(E3, Contested(
            Filed("good", 80),
            Filed("weak", 100) with { Applicant = ApplicantTimeline.Same(Applicants.Eligible with { ForeignAgent = true }) })).OrThrow();

        Snapshot.Verify(
            proceedings.ExplainDecision("weak").ToText(Language.Russian) + "\n\n"
                + proceedings.ExplainDecision("weak").ToText(Language.English) + "\n");
        Assert.Contains("1.7", proceedings.ExplainDecision("good").ToText(Language.English), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => proceedings.ExplainDecision("nobody"));
    }

    [Fact]
    public void A_decision_on_another_ground_is_followed_by_the_verdict_on_the_applicant()
    {
        var late = Filed("late", 80);
        var foreign = ApplicantTimeline.Same(Applicants.Eligible with { ForeignAgent = true });
        late = late with { Application = late.Application with { Filed = Filings.Dates.AcceptanceEnd.PlusMinutes(1) } };
        var proceedings = Contest.Run(E3, Contested(
            Filed("good", 80), late, late with { Application = late.Application with { Id = "both" }, Applicant = foreign })).OrThrow();

        var decided = proceedings.ExplainDecision("late");
        Assert.Equal(proceedings.Decisions[1].Explain().Parts.Append(proceedings.Cases[1].Verdict.Explain()), decided.Parts);
        Assert.Equal(proceedings.Decisions[1].Explain().Statement, decided.Statement);

        // Late and not eligible: the grounds tell the verdict already.
        Assert.Equal(2, Assert.IsType<ApplicationDecision.Rejected>(proceedings.Decisions[2]).Grounds.Count);
        Assert.Equal(proceedings.Decisions[2].Explain(), proceedings.ExplainDecision("both"));
    }

    private static FiledContest Contested(params FiledApplication[] applications) =>
        new()
        {
            Budget = new Budget(Rubles.From(1_000_000m)),
            Dates = Filings.Dates,
            Applications = Sequence.From(applications),
        };

    private static FiledApplication Filed(string id, int score, bool video = true) =>
        new()
        {
            Applicant = ApplicantTimeline.Same(Applicants.Eligible),
            Application = (video ? Filings.Proper : Filings.Proper.Without(DocumentKind.Video)) with
            {
                Id = id,
                ApplicantId = "applicant of " + id,
            },
            Request = Rubles.From(50_000m),
            Sheets = SmallContest.Application(id, score, 1m).Sheets,
        };
}
