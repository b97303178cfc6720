using System;
using System.Linq;
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
        Assert.Throws<ArgumentNullException>(() => history.InForceOn(first, (Sequence<LocalDate>)null!).OrThrow());
    }

    [Fact]
    public void Acts_published_on_one_day_apply_with_the_last()
    {
        var history = new EditionHistory(Sequence.Of(First, Second), Checked);
        var day = new LocalDate(2025, 5, 1);

        Assert.Equal(Second, history.InForceOn(day, Sequence.Of(day, day)).OrThrow());
    }

    private static void Refused(EditionHistory history, params LocalDate[] publications) =>
        Assert.Equal(
            "publications",
            Assert.Throws<RefusedException>(
                () => history.InForceOn(new LocalDate(2025, 6, 1), Sequence.Of(publications)).OrThrow()).WhyNot.Errors[0].Path.Split('/')[1]);

    // Registered on 13.02.2025 and 08.04.2025; the act of E3 is of 16.04.2025, and no later edition is known.
    [Fact]
    public void Each_edition_has_its_days()
    {
        var periods = SmolenskRules.History.Periods();

        Assert.Equal(
            [
                ("E1", new LocalDate(2025, 2, 13), new LocalDate(2025, 4, 7)),
                ("E2", new LocalDate(2025, 4, 8), new LocalDate(2025, 4, 15)),
                ("E3", new LocalDate(2025, 4, 16), (LocalDate?)null),
            ],
            periods.Select(period => (period.Edition.Id, period.FirstDay, period.LastDay)));
        Assert.Equal(new LocalDate(2025, 2, 10), SmolenskRules.History.Periods(EditionStart.ActDate)[0].FirstDay);
        Assert.Throws<ArgumentException>(() => SmolenskRules.History.Periods(EditionStart.Publication));
    }

    [Fact]
    public void Every_day_is_of_one_period_and_resolves_to_its_edition()
    {
        foreach (var start in new[] { EditionStart.Registration, EditionStart.ActDate })
        {
            var periods = SmolenskRules.History.Periods(start);
            for (var day = new LocalDate(2025, 1, 1); day < new LocalDate(2025, 6, 1); day = day.PlusDays(1))
            {
                var period = periods.SingleOrDefault(each => each.Holds(day));

                Assert.Equal(period is not null, SmolenskRules.History.TryFind(day, start, out var edition));
                Assert.Equal(period?.Edition, edition);
                if (edition is not null)
                {
                    Assert.Equal(edition, SmolenskRules.History.InForceOn(day, start).OrThrow());
                }
            }
        }
    }

    [Fact]
    public void Editions_published_on_one_day_leave_the_last_of_them()
    {
        var history = new EditionHistory(Sequence.Of(First, Second), Checked);
        var day = new LocalDate(2025, 4, 9);

        Assert.Equal([Second], history.Periods(Sequence.Of(day, day)).OrThrow().Select(period => period.Edition));
        Assert.False(history.TryFind(day.PlusDays(-1), Sequence.Of(day, day), out var none));
        Assert.Null(none);
        Assert.True(history.TryFind(day, Sequence.Of(day, day), out var found));
        Assert.Equal(Second, found);
        Assert.Throws<ArgumentNullException>(() => history.Periods(null!).OrThrow());
    }

    [Fact]
    public void Editions_and_their_days_are_named_in_both_languages()
    {
        var periods = SmolenskRules.History.Periods();

        Assert.Equal("редакция E1 (акт от 10.02.2025 № 26-ОД-1)", First.Name.Russian);
        Assert.Equal("edition E1 (act No. 26-ОД-1 of 2025-02-10)", First.Name.English);
        Assert.StartsWith(
            "edition E2 (act No. 61-ОД of 2025-04-07), contests announced from 2025-04-08 to 2025-04-15: The title of the",
            periods[1].ToString(),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "редакция E2 (акт от 07.04.2025 № 61-ОД), конкурсы, объявленные с 08.04.2025 по 15.04.2025: Наименование",
            periods[1].Text.Russian,
            StringComparison.Ordinal);
        Assert.Contains("from 2025-04-16 on (later acts were looked for up to 2025-04-16): A new", periods[2].Text.English, StringComparison.Ordinal);
        Assert.Contains("с 16.04.2025 (более поздние акты просмотрены по 16.04.2025): Новая", periods[2].Text.Russian, StringComparison.Ordinal);
    }
}
