using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Quantities;

namespace SonkoRules.Tests;

// R-TRANSITION. E2 applies from 08.04.2025, E3 from 16.04.2025 (registration; the third act's own date).
public sealed class EditionTransitionTests
{
    private static readonly Readings EachStep = new() { Transition = Transition.EditionOfEachStep };

    private static readonly ContestSteps AcrossAll = new()
    {
        Announced = new(2025, 3, 20),
        Filed = new(2025, 4, 7),
        Considered = new(2025, 4, 15),
        Scored = new(2025, 4, 16),
    };

    [Fact]
    public void By_default_everything_goes_by_the_edition_of_the_announcement()
    {
        Assert.Equal(new Rulebook(SmolenskRules.FirstEdition), SmolenskRules.During(AcrossAll, Readings.Default).OrThrow());
        Assert.Equal(SmolenskRules.AnnouncedOn(AcrossAll.Announced), SmolenskRules.During(AcrossAll, Readings.Default));
    }

    // 2.2: three days' lead of E1; 2.9: the video is the second 2.9.7 of E1; 2.17.2: a missing charter rejects since E2;
    // appendix 1: scores to 100 since E3.
    [Fact]
    public void Each_step_goes_by_the_edition_of_its_own_day()
    {
        var edition = SmolenskRules.During(AcrossAll, EachStep).OrThrow().Edition;
        var charter = edition.Applications.Documents.Single(document => document.Kind == DocumentKind.Charter);
        var video = edition.Applications.Documents.Single(document => document.Kind == DocumentKind.Video);

        Assert.Equal("E1+E2+E3", edition.Id);
        Assert.Equal(SmolenskRules.FirstEdition.Deadlines, edition.Deadlines);
        Assert.Equal("2.9.7bis", video.Clause.ToString());
        Assert.Equal(Clause.None, video.LackRejects);
        Assert.Equal("2.17.2", charter.LackRejects.ToString());
        Assert.Equal(SmolenskRules.ThirdEdition.Methodology, edition.Methodology);
    }

    [Theory]
    [InlineData(16, 16, 16, "E1+E3")]
    [InlineData(7, 7, 15, "E1+E2")]
    [InlineData(7, 7, 7, "E1")]
    [InlineData(8, 16, 16, "E1+E2+E3")]
    public void The_days_of_the_steps_decide(int filed, int considered, int scored, string id)
    {
        var steps = AcrossAll with
        {
            Filed = new(2025, 4, filed),
            Considered = new(2025, 4, considered),
            Scored = new(2025, 4, scored),
        };

        Assert.Equal(id, SmolenskRules.During(steps, EachStep).OrThrow().Edition.Id);
    }

    [Fact]
    public void A_step_whose_day_is_not_known_goes_by_the_announcement() =>
        Assert.Equal(
            SmolenskRules.FirstEdition,
            SmolenskRules.During(new ContestSteps { Announced = new(2025, 3, 20) }, EachStep).OrThrow().Edition);

    // The third act published on 20.04 does not bind on 16.04.
    [Fact]
    public void R_EDITION_says_from_which_day_an_act_applies()
    {
        var published = AcrossAll with
        {
            Publications = Sequence.Of(new LocalDate(2025, 2, 14), new LocalDate(2025, 4, 9), new LocalDate(2025, 4, 20)),
        };
        var readings = EachStep with { EditionStart = EditionStart.Publication };

        Assert.Equal("E1+E2", SmolenskRules.During(published, readings).OrThrow().Edition.Id);
        Assert.Equal(
            ErrorCode.PublicationsMissing, SmolenskRules.During(AcrossAll, readings).AsT1.Errors.Single().Code);
    }

    [Fact]
    public void Steps_out_of_order_are_refused_together()
    {
        var steps = AcrossAll with { Filed = new(2025, 3, 19), Scored = new(2025, 4, 14) };

        Assert.Equal(
            ["/steps/filed", "/steps/scored"], SmolenskRules.During(steps, EachStep).AsT1.Errors.Select(error => error.Path));
        Assert.Equal(
            ErrorCode.NoEdition,
            SmolenskRules.During(AcrossAll with { Announced = new(2025, 2, 12) }, EachStep).AsT1.Errors.Single().Code);
    }
}
