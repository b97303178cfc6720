using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Analysis;

public sealed class RulebookAuditTests
{
    private static readonly Edition E1 = SmolenskRules.FirstEdition;
    private static readonly Edition E3 = SmolenskRules.ThirdEdition;

    // E1: weights 10.5 on a scale of ten make 105; by 3.5 the formula then pays 105 % of the cap.
    [Fact]
    public void The_first_edition_declares_a_hundred_and_reaches_105()
    {
        var findings = RulebookAudit.Of(new Rulebook(E1));

        Assert.Equal(
            ["MaximumDiffers", "TieStaysOpen", "CapCutsFormula"], findings.Select(finding => finding.GetType().Name));
        var maximum = (AuditFinding.MaximumDiffers)findings[0];
        Assert.Equal((Points.FromWhole(100), Points.FromWhole(105)), (maximum.Declared, maximum.Reached));

        // 100 million: the cap is 10 million; at 105 points the formula gives 10.5 million; above 100 points it is cut.
        var cap = (AuditFinding.CapCutsFormula)findings[2];
        Assert.Equal(
            ("10500000.00", "10000000.00", "100.01"), (cap.Formula.ToString(), cap.Cap.ToString(), cap.CutFrom.ToString()));
    }

    // E3: totals are multiples of 0.05; the bands end at 49.9 and 59.9 and start at 50 and 60.
    [Fact]
    public void The_third_edition_has_two_gaps_and_an_open_tie()
    {
        var rules = new Rulebook(E3);
        var findings = RulebookAudit.Of(rules);

        Assert.Equal(["BandGap", "BandGap", "TieStaysOpen"], findings.Select(finding => finding.GetType().Name));
        Assert.Equal(
            [("49.95", "49.95"), ("59.95", "59.95")],
            findings.OfType<AuditFinding.BandGap>().Select(gap => (gap.Least.ToString(), gap.Greatest.ToString())));
        Assert.All(findings.OfType<AuditFinding.BandGap>(), gap =>
        {
            var total = rules.Scoring.ExpertTotal(new ExpertSheet("expert", gap.Scores)).OrThrow();
            Assert.Equal(gap.Least, total);
            Assert.Equal(
                Conclusion.None, rules.With(new() { ConclusionGaps = ConclusionGaps.NoConclusion }).Scoring.ConclusionOf(total));
        });
    }

    [Fact]
    public void The_evidence_of_an_open_tie_is_open()
    {
        foreach (var video in new[] { BothWithVideo.FilingDecides, BothWithVideo.TieStaysOpen })
        {
            var rules = new Rulebook(E3, new() { BothWithVideo = video });
            var tie = RulebookAudit.Of(rules).OfType<AuditFinding.TieStaysOpen>().Single();
            Assert.True(rules.Ranking.Rank([tie.First, tie.Second]).OrThrow()[0].TieUnresolved);

            // The literal reading leaves two with a video open even when they were filed on different days.
            Assert.Equal(video == BothWithVideo.TieStaysOpen, tie.First.FiledAt != tie.Second.FiledAt);
        }
    }

    // Means first: with three experts 100/3 → 33.33 and its kin make halves in the weighted sum.
    [Theory]
    [InlineData(ScoreRounding.EachWeightedMean, 3, false)]
    [InlineData(ScoreRounding.Sum, 3, false)]
    [InlineData(ScoreRounding.EachMean, 3, true)]
    [InlineData(ScoreRounding.EachMeanAndProduct, 3, false)]
    [InlineData(ScoreRounding.EachWeightedMean, 2, true)]
    [InlineData(ScoreRounding.Sum, 2, true)]
    [InlineData(ScoreRounding.EachWeightedMean, 4, true)]
    [InlineData(ScoreRounding.EachWeightedMean, 5, false)]
    public void Whether_a_half_can_occur_depends_on_the_panel(ScoreRounding rounding, int experts, bool possible)
    {
        var edition = E3 with { Methodology = E3.Methodology with { Panel = new PanelSize.Exactly(experts) } };
        var rules = new Rulebook(edition, new() { ScoreRounding = rounding });
        var found = RulebookAudit.Of(rules).OfType<AuditFinding.HalfMatters>().ToArray();

        Assert.Equal(possible, found.Length == 1);
        foreach (var example in found.Select(finding => finding.Example))
        {
            var sheets = Enumerable.Range(0, experts).Select(expert => new ExpertSheet(
                $"{expert}", example.Sums.Select(sum => (sum + expert) / experts).ToArray())).ToSequence();
            var even = rules.With(rules.Readings with { HalfRounding = HalfRounding.ToEven });
            Assert.Equal(example.AwayFromZero, rules.Scoring.FinalPoints(sheets).OrThrow());
            Assert.Equal(example.ToEven, even.Scoring.FinalPoints(sheets).OrThrow());
            Assert.NotEqual(example.AwayFromZero, example.ToEven);

            // Where one criterion's half decides by itself the example is the plainest: all the others are at zero.
            Assert.True(rounding != ScoreRounding.EachWeightedMean || example.Sums.Count(sum => sum > 0) == 1);
        }
    }

    // A sound rulebook: whole weights, bands that meet, tiers that rise, a cap that the formula just reaches. No chain of
    // the keys there are ends always, so that the open tie is the one finding.
    [Property(MaxTest = 60)]
    public Property A_sound_rulebook_is_passed_over_in_silence() =>
        Properties.ForAll(
            Sound,
            edition => Assert.Equal(
                ["TieStaysOpen"], RulebookAudit.Of(new Rulebook(edition)).Select(finding => finding.GetType().Name)));

    [Property(MaxTest = 160)]
    public Property Planted_defects_are_found() =>
        Properties.ForAll(
            from sound in Sound
            from defect in Gen.Choose(0, 7)
            select (sound, defect),
            drawn =>
            {
                var (edition, expected) = Plant(drawn.sound, drawn.defect);
                Assert.Contains(
                    expected, RulebookAudit.Of(new Rulebook(edition)).Select(finding => finding.GetType().Name));
            });

    // Falling coefficients: at one point F is above 1 % of M 50 000 × …: the finding's own numbers are run forward.
    [Fact]
    public void A_request_that_is_paid_less_when_it_grows_is_shown()
    {
        var edition = E3 with
        {
            Subsidies = Sized(E3, RequestTier.UpTo(0.5m, 1m), RequestTier.Rest(0.4m)).Subsidies,
        };
        var rules = new Rulebook(edition);
        var found = RulebookAudit.Of(rules).OfType<AuditFinding.PaysLess>().Single();
        var budget = new Budget(found.Appropriation);

        Assert.Equal(Rubles.From(5_000_000m), found.Smaller);
        Assert.Equal(found.SmallerSize, rules.Subsidies.SizeOf(found.Score, found.Smaller, budget).Amount);
        Assert.Equal(found.GreaterSize, rules.Subsidies.SizeOf(found.Score, found.Greater, budget).Amount);
        Assert.True(found.GreaterSize < found.SmallerSize);
        Assert.Equal(found.Greater, found.Smaller + Rubles.FromKopecks(1));
    }

    [Fact]
    public void Too_many_totals_are_not_checked_and_said_so()
    {
        var edition = E3 with
        {
            Methodology = E3.Methodology with
            {
                Criteria = E3.Methodology.Criteria.Select((criterion, i) => new Criterion(
                    criterion.Number, criterion.Clause, criterion.Name, 0.100001m + (i * 0.000003m), criterion.Scale)).ToSequence(),
            },
        };

        Assert.Contains(RulebookAudit.Of(new Rulebook(edition)), finding => finding is AuditFinding.NotChecked);
    }

    [Fact]
    public void Findings_are_told_the_gravest_first()
    {
        var text = string.Join("\n\n", new[] { E1, E3 }.SelectMany(edition =>
            new[] { Language.Russian, Language.English }.Select(language =>
                RulebookAudit.Explain(RulebookAudit.Of(new Rulebook(edition))).ToText(language))));

        Snapshot.Verify(text + "\n");
    }

    // E1 asks for three days between the announcement and an acceptance that opens the next day (R-WINDOW): on every day.
    [Fact]
    public void The_terms_of_the_first_edition_collide_on_every_day()
    {
        var first = new LocalDate(2025, 3, 3);
        var findings = RulebookAudit.OfTerms(
            new Rulebook(E1), first, first.PlusDays(20), RussianCalendar.FiveDayWeek).OrThrow();
        var lead = findings.OfType<AuditFinding.TermsCollide>()
            .Single(finding => finding.Conflict is TimetableConflict.LeadTooShort);

        Assert.Equal((first, 21, 21), (lead.First, lead.Days, lead.Tried));
        Assert.Equal(Clause.Parse("2.2"), lead.Clause);
        Assert.DoesNotContain(
            RulebookAudit.OfTerms(new Rulebook(E3), first, first.PlusDays(20), RussianCalendar.FiveDayWeek).OrThrow()
                .OfType<AuditFinding.TermsCollide>(),
            finding => finding.Conflict is TimetableConflict.LeadTooShort);
        Assert.Throws<RefusedException>(
            () => RulebookAudit.OfTerms(new Rulebook(E1), first, first.PlusDays(-1), RussianCalendar.FiveDayWeek).OrThrow());
    }

    // Methodologies for the smaller requests come first: E1 makes 105, the other one, declared as 99, makes 100.
    [Fact]
    public void Every_methodology_is_audited_and_the_one_for_the_rest_last()
    {
        var edition = E3 with
        {
            MethodologyBands = Sequence.Of(new MethodologyBand(AmountBound.Below(Rubles.From(5_000m)), E1.Methodology)),
            Methodology = E3.Methodology with { DeclaredMaximum = Points.FromWhole(99) },
        };

        Assert.Equal(
            ["105.00", "100.00"],
            RulebookAudit.Of(new Rulebook(edition)).OfType<AuditFinding.MaximumDiffers>()
                .Select(finding => finding.Reached.ToString()));
    }

    // Where no key looks at anything, the pair that differs most shows it: a day and a video between them.
    [Fact]
    public void The_least_alike_applications_that_stay_tied_are_shown()
    {
        var keyless = E3 with { TieBreak = E3.TieBreak with { Keys = Sequence.Empty<TieKey>() } };
        var tie = RulebookAudit.Of(new Rulebook(keyless)).OfType<AuditFinding.TieStaysOpen>().Single();

        Assert.Equal((true, false), (tie.First.HasVideo, tie.Second.HasVideo));
        Assert.Equal(tie.First.FiledAt.PlusDays(1), tie.Second.FiledAt);
    }

    // Winners in twelve days where the terms before them need more, if holidays are among these: each kind of collision
    // with its first day and the number of days, by the timetables of all days, one by one.
    [Fact]
    public void Terms_that_collide_on_some_days_are_counted()
    {
        var first = new LocalDate(2025, 11, 1);
        var winners = E3.Deadlines.Winners;
        var rules = new Rulebook(E3 with
        {
            Deadlines = E3.Deadlines with { Winners = winners with { Form = winners.Form with { Count = 12 } } },
        }, new() { SpanEnd = SonkoRules.Acts.SpanEnd.MovesOn });
        var days = Enumerable.Range(0, 12).Select(first.PlusDays).ToArray();
        var kinds = days
            .SelectMany(day => rules.Deadlines.Timetable(day, RussianCalendar.FiveDayWeek).OrThrow().Conflicts
                .Where(conflict => conflict.Origin == ConflictOrigin.Order)
                .Select(conflict => (Day: day, Kind: conflict.GetType())).Distinct())
            .GroupBy(shown => shown.Kind)
            .Select(shown => (shown.First().Day, shown.Count(), 12, shown.Key)).ToArray();

        Assert.Equal(
            kinds,
            RulebookAudit.OfTerms(rules, first, days[^1], RussianCalendar.FiveDayWeek).OrThrow().Cast<AuditFinding.TermsCollide>()
                .Select(finding => (finding.First, finding.Days, finding.Tried, finding.Conflict.GetType())));
        Assert.Contains(kinds, kind => kind.Day > first && kind.Item2 is > 1 and < 12);
    }

    // A span of one day is a span.
    [Fact]
    public void One_day_can_be_audited()
    {
        var day = new LocalDate(2025, 3, 3);

        var findings = RulebookAudit.OfTerms(new Rulebook(E1), day, day, RussianCalendar.FiveDayWeek).OrThrow();
        Assert.NotEmpty(findings);
        Assert.All(
            findings.Cast<AuditFinding.TermsCollide>(),
            finding => Assert.Equal((day, 1, 1), (finding.First, finding.Days, finding.Tried)));
    }

    private static Gen<Edition> Sound { get; } =
        from criteria in Gen.Choose(1, 6)
        from weights in Gen.Choose(1, 5).ArrayOf(criteria)
        from top in Gen.Choose(2, 12)
        from middle in Gen.Choose(1, 9)
        from tier in Gen.Choose(1, 90)
        from coefficient in Gen.Choose(1, 99)
        select Make(weights, top, middle, tier, coefficient);

    private static Edition Make(int[] weights, int top, int middle, int tier, int coefficient)
    {
        var scale = new ScoreScale(0, top, 1);
        var greatest = weights.Sum() * top;
        var bound = Points.FromWhole(Math.Max(1, greatest * middle / 10));
        return E3 with
        {
            Methodology = E3.Methodology with
            {
                Criteria = weights.Select((weight, i) =>
                    new Criterion(i + 1, Clause.Parse("A1.8"), new($"{i}", $"{i}"), weight, scale)).ToSequence(),
                DeclaredMaximum = Points.FromWhole(greatest),
                Bands = Sequence.Of(
                    ConclusionBand.AtLeast(bound, Conclusion.Recommended),
                    ConclusionBand.Between(Points.Zero, bound - Points.Parse("0.1"), Conclusion.NotRecommended)),
            },
            Subsidies = E3.Subsidies with
            {
                SizeRule = ByScore(E3) with
                {
                    FormulaPoints = greatest,
                    Tiers = Sequence.Of(RequestTier.UpTo(tier / 100m, coefficient / 100m), RequestTier.Rest(1m)),
                },
            },
        };
    }

    private static (Edition Edition, string Finding) Plant(Edition sound, int defect)
    {
        var methodology = sound.Methodology;
        var (upper, lower) = (methodology.Bands[0], methodology.Bands[1]);
        var tiers = sound.Subsidies.Tiers;
        Edition Scored(Methodology other) => sound with { Methodology = other };
        Edition Per(int points) => sound with
        {
            Subsidies = sound.Subsidies with { SizeRule = ByScore(sound) with { FormulaPoints = points } },
        };
        return defect switch
        {
            0 => (Scored(methodology with { DeclaredMaximum = methodology.DeclaredMaximum + Points.FromWhole(1) }), "MaximumDiffers"),
            1 => (Scored(methodology with { Bands = Sequence.Of(upper) }), "BandGap"),
            2 => (Scored(methodology with { Bands = Sequence.Of(upper, ConclusionBand.Between(Points.Zero, methodology.DeclaredMaximum, Conclusion.Shortcomings)) }), "BandOverlap"),
            3 => (Scored(methodology with { Bands = Sequence.Of(ConclusionBand.AtLeast(methodology.DeclaredMaximum + Points.FromWhole(1), Conclusion.Recommended), upper, lower) }), "BandUnreachable"),
            4 => (Per(ByScore(sound).FormulaPoints - 1), "CapCutsFormula"),
            5 => (Per(ByScore(sound).FormulaPoints + 1), "CapNeverReached"),
            6 => (Sized(sound, tiers[0], RequestTier.Below(tiers[0].UpperShare, 0.2m), tiers[1]), "TierEmpty"),
            _ => (Sized(sound, RequestTier.UpTo(tiers[0].UpperShare, 1m), RequestTier.Rest(0.9m)), "PaysLess"),
        };
    }

    private static SizeRule.ByScore ByScore(Edition edition) => (SizeRule.ByScore)edition.Subsidies.SizeRule;

    private static Edition Sized(Edition edition, params RequestTier[] tiers) =>
        edition with
        {
            Subsidies = edition.Subsidies with { SizeRule = ByScore(edition) with { Tiers = Sequence.From(tiers) } },
        };
}
