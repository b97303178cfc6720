using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Smolensk;

public sealed class SmolenskRulesTests
{
    private static readonly Readings ByActDate = Readings.Default with { EditionStart = EditionStart.ActDate };

    [Fact]
    public void There_are_three_editions_by_three_acts()
    {
        Assert.Equal(["E1", "E2", "E3"], SmolenskRules.History.Editions.Select(edition => edition.Id));
        Assert.Equal(
            ["E1 (10.02.2025 № 26-ОД-1)", "E2 (07.04.2025 № 61-ОД)", "E3 (16.04.2025 № 72-ОД)"],
            SmolenskRules.History.Editions.Select(edition => edition.ToString()));
        Assert.Equal(
            [new ActRegistration.Stated(new(2025, 2, 13), "33/31-нр"), new ActRegistration.Stated(new(2025, 4, 8), "102/31-нр"), new ActRegistration.NotStated()],
            SmolenskRules.History.Editions.Select(edition => edition.Act.Registration));
        Assert.Equal(new LocalDate(2025, 4, 16), SmolenskRules.History.CheckedTo);
    }

    [Theory]
    [InlineData("2025-02-13", "E1")]
    [InlineData("2025-04-07", "E1")]
    [InlineData("2025-04-08", "E2")]
    [InlineData("2025-04-15", "E2")]
    [InlineData("2025-04-16", "E3")]
    [InlineData("2025-04-17", "E3")]
    [InlineData("2099-12-31", "E3")]
    public void By_default_an_edition_applies_from_its_registration(string date, string edition) =>
        Assert.Equal(edition, SmolenskRules.AnnouncedOn(Day(date)).OrThrow().Edition.Id);

    [Theory]
    [InlineData("2025-02-10", "E1")]
    [InlineData("2025-04-06", "E1")]
    [InlineData("2025-04-07", "E2")]
    [InlineData("2025-04-15", "E2")]
    [InlineData("2025-04-16", "E3")]
    [InlineData("2099-12-31", "E3")]
    public void It_may_apply_from_the_date_of_its_act(string date, string edition) =>
        Assert.Equal(edition, SmolenskRules.AnnouncedOn(Day(date), ByActDate).OrThrow().Edition.Id);

    [Theory]
    [InlineData("2025-02-20", "E1")]
    [InlineData("2025-04-10", "E1")]
    [InlineData("2025-04-11", "E2")]
    [InlineData("2025-04-20", "E2")]
    [InlineData("2025-04-21", "E3")]
    [InlineData("2099-12-31", "E3")]
    public void It_may_apply_from_its_publication(string date, string edition)
    {
        var publications = Sequence.Of(Day("2025-02-20"), Day("2025-04-11"), Day("2025-04-21"));
        var rules = SmolenskRules.AnnouncedOn(Day(date), Readings.Default, publications).OrThrow();

        Assert.Equal(edition, rules.Edition.Id);
        Assert.Equal(EditionStart.Publication, rules.Readings.EditionStart);
    }

    [Fact]
    public void A_day_before_the_first_edition_is_an_error_that_says_so()
    {
        var publications = Sequence.Of(Day("2025-02-20"), Day("2025-04-11"), Day("2025-04-21"));

        IsTooEarly("2025-02-12", "2025-02-13", day => SmolenskRules.AnnouncedOn(day).OrThrow());
        IsTooEarly("2025-02-09", "2025-02-10", day => SmolenskRules.AnnouncedOn(day, ByActDate).OrThrow());
        IsTooEarly("2025-02-19", "2025-02-20", day => SmolenskRules.AnnouncedOn(day, Readings.Default, publications).OrThrow());
    }

    [Fact]
    public void Publication_without_its_days_is_refused()
    {
        var readings = Readings.Default with { EditionStart = EditionStart.Publication };

        Assert.Throws<RefusedException>(() => SmolenskRules.AnnouncedOn(Day("2025-05-01"), readings).OrThrow());
        Assert.Throws<ArgumentNullException>(() => SmolenskRules.AnnouncedOn(Day("2025-05-01"), null!).OrThrow());
    }

    [Fact]
    public void A_rulebook_keeps_the_readings_it_was_asked_for()
    {
        var readings = Readings.Default with { ScoreRounding = ScoreRounding.Sum };
        var rules = SmolenskRules.AnnouncedOn(Day("2025-04-16"), readings).OrThrow();

        Assert.Equal(readings, rules.Readings);
        Assert.Equal(Readings.Default, rules.With(Readings.Default).Readings);
        Assert.Same(rules.Edition, rules.With(Readings.Default).Edition);
        Assert.Equal(Readings.Default, new Rulebook(SmolenskRules.FirstEdition).Readings);
        Assert.Throws<ArgumentNullException>(() => new Rulebook(null!));
        Assert.Throws<ArgumentNullException>(() => new Rulebook(SmolenskRules.FirstEdition, null!));
        Assert.Throws<ArgumentNullException>(() => rules.With(null!));
    }

    private static void IsTooEarly(string date, string firstDay, Func<LocalDate, object> resolve)
    {
        var error = Assert.Throws<RefusedException>(() => resolve(Day(date)));

        Assert.Equal("date", error.WhyNot.Errors[0].Path.Split('/')[1]);
        Assert.Equal(date, error.WhyNot.Errors[0].Value);
        Assert.Contains(date, error.Message, StringComparison.Ordinal);
        Assert.Contains($"not before {firstDay}", error.Message, StringComparison.Ordinal);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
