using System;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;

namespace SonkoRules.Tests;

public sealed class EditionHistoryTests
{
    private static readonly Edition First = SmolenskRules.FirstEdition;
    private static readonly Edition Second = SmolenskRules.SecondEdition;
    private static readonly LocalDate Checked = new(2025, 4, 16);

    [Fact]
    public void A_history_needs_an_edition()
    {
        Assert.Equal(
            "editions", Assert.Throws<ArgumentException>(() => new EditionHistory(Sequence.Empty<Edition>(), Checked)).ParamName);
        Assert.Throws<ArgumentNullException>(() => new EditionHistory(null!, Checked));
    }

    [Fact]
    public void Editions_stand_in_the_order_of_their_acts()
    {
        var error = Assert.Throws<ArgumentException>(() => new EditionHistory(Sequence.Of(Second, First), Checked));

        Assert.Contains("E1", error.Message, StringComparison.Ordinal);
        Assert.Contains("E2", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new EditionHistory(Sequence.Of(First, First), Checked));
    }

    [Fact]
    public void Histories_are_equal_by_their_editions_and_day()
    {
        var history = new EditionHistory(Sequence.Of(First, Second), Checked);

        Assert.Equal(new EditionHistory(Sequence.Of(First, Second), Checked), history);
        Assert.NotEqual(new EditionHistory(Sequence.Of(First), Checked), history);
        Assert.NotEqual(new EditionHistory(Sequence.Of(First, Second), Checked.PlusDays(1)), history);
    }

    [Fact]
    public void The_first_day_follows_the_reading()
    {
        Assert.Equal(new LocalDate(2025, 4, 8), EditionHistory.FirstDay(Second, EditionStart.Registration));
        Assert.Equal(new LocalDate(2025, 4, 7), EditionHistory.FirstDay(Second, EditionStart.ActDate));
        Assert.Equal(
            new LocalDate(2025, 4, 16), EditionHistory.FirstDay(SmolenskRules.ThirdEdition, EditionStart.Registration));
        Assert.Equal(
            "start",
            Assert.Throws<ArgumentException>(() => EditionHistory.FirstDay(Second, EditionStart.Publication)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => EditionHistory.FirstDay(Second, (EditionStart)3));
        Assert.Throws<ArgumentNullException>(() => EditionHistory.FirstDay(null!, EditionStart.ActDate));
    }

    [Fact]
    public void Days_of_publication_must_be_as_many_as_the_editions_and_in_their_order()
    {
        var history = new EditionHistory(Sequence.Of(First, Second), Checked);
        var early = new LocalDate(2025, 2, 9);
        var first = new LocalDate(2025, 5, 1);

        Refused(history, first);
        Refused(history, first, first, first);
        Refused(history, early, first);
        Refused(history, first, new LocalDate(2025, 4, 6));
        Refused(history, first, first.PlusDays(-1));
        Assert.Throws<ArgumentNullException>(() => history.InForceOn(first, (Sequence<LocalDate>)null!));
    }

    [Fact]
    public void Acts_published_on_one_day_apply_with_the_last()
    {
        var history = new EditionHistory(Sequence.Of(First, Second), Checked);
        var day = new LocalDate(2025, 5, 1);

        Assert.Equal(Second, history.InForceOn(day, Sequence.Of(day, day)));
    }

    private static void Refused(EditionHistory history, params LocalDate[] publications) =>
        Assert.Equal(
            "publications",
            Assert.Throws<ArgumentException>(
                () => history.InForceOn(new LocalDate(2025, 6, 1), Sequence.Of(publications))).ParamName);
}
