using System;
using System.Linq;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Ranking;

public sealed class RatingTests
{
    // 2.20: a video presentation goes first; without one the earlier filing does.
    [Fact]
    public void Equal_scores_are_parted_by_video_and_then_by_filing()
    {
        var rating = Under(new()).Rank(
        [
            Entries.Of("late", "70", minute: 5),
            Entries.Of("best", "70.01", minute: 9),
            Entries.Of("early", "70", minute: 1),
            Entries.Of("video", "70", video: true, minute: 8),
            Entries.Of("last", "69.99"),
        ]).OrThrow();

        Assert.Equal(["best", "video", "early", "late", "last"], rating.Select(position => position.Entry.ApplicationId));
        Assert.Equal([1, 2, 3, 4, 5], rating.Select(position => position.Place));
        Assert.Equal(
            ["the final score", "the video presentation", "the earlier filing", "the final score"],
            Enumerable.Range(1, 4).Select(place => rating.DecidedAfter(place).Name.English));
        Assert.DoesNotContain(rating, position => position.TieUnresolved);
        Assert.Equal(Clause.Parse("A1.12"), rating.Clause);
    }

    [Fact]
    public void A_tie_that_nothing_decides_is_reported_on_both_sides_and_stands_by_id()
    {
        var rating = Under(new()).Rank(
            [Entries.Of("b", "70", minute: 3), Entries.Of("c", "70", minute: 4), Entries.Of("a", "70", minute: 3)]).OrThrow();

        Assert.Equal(["a", "b", "c"], rating.Select(position => position.Entry.ApplicationId));
        Assert.Equal([true, true, false], rating.Select(position => position.TieUnresolved));
        Assert.Equal(new Decider.Nothing(), rating.DecidedAfter(1));
        Assert.Equal(new Decider.Key(new TieKey.FiledEarlier()), rating.DecidedAfter(2));
    }

    // R-TIE: 2.9 knows only the date of filing.
    [Fact]
    public void By_day_alone_a_tie_within_one_day_stays_open()
    {
        var entries = new[] { Entries.Of("a", "70", minute: 2), Entries.Of("b", "70", minute: 1), Entries.Of("c", "70", day: 1) };

        Assert.Equal(["b", "a", "c"], Ids(Under(new()).Rank(entries).OrThrow()));
        var byDay = Under(new() { FilingOrder = FilingOrder.ByDay }).Rank(entries).OrThrow();
        Assert.Equal(["a", "b", "c"], Ids(byDay));
        Assert.Equal([true, true, false], byDay.Select(position => position.TieUnresolved));
    }

    // R-VIDEO: 2.20 names filing only for "no video".
    [Fact]
    public void Two_with_a_video_may_stay_tied()
    {
        var entries = new[]
        {
            Entries.Of("a", "70", video: true, minute: 2), Entries.Of("b", "70", video: true, minute: 1),
            Entries.Of("c", "70", minute: 2), Entries.Of("d", "70", minute: 1),
        };

        Assert.Equal(["b", "a", "d", "c"], Ids(Under(new()).Rank(entries).OrThrow()));
        var open = Under(new() { BothWithVideo = BothWithVideo.TieStaysOpen }).Rank(entries).OrThrow();
        Assert.Equal(["a", "b", "d", "c"], Ids(open));
        Assert.Equal([true, true, false, false], open.Select(position => position.TieUnresolved));
    }

    [Fact]
    public void Each_direction_has_its_own_rating_beside_the_one_of_all()
    {
        var rules = Under(new());
        var rating = rules.Rank(
        [
            Entries.Of("a", "70") with { GrantDirection = "sport" },
            Entries.Of("b", "80") with { GrantDirection = "culture" },
            Entries.Of("c", "90") with { GrantDirection = "sport" },
        ]).OrThrow();

        var directions = rules.RankEachDirection(rating);
        Assert.Equal(["culture", "sport"], directions.Select(direction => direction.Direction));
        Assert.Equal(["c", "a"], Ids(directions[1].Rating));
        Assert.Equal(["c", "b", "a"], Ids(rating));
    }

    [Property]
    public void Every_pair_stands_as_a_brute_force_comparison_says_under_every_reading(
        RatingEntry[] entries, FilingOrder order, BothWithVideo video)
    {
        var rating = Under(new() { FilingOrder = order, BothWithVideo = video }).Rank(entries).OrThrow();

        Assert.Equal(entries.Length, rating.Count);
        for (var i = 0; i < rating.Count; i++)
        {
            for (var j = i + 1; j < rating.Count; j++)
            {
                Assert.True(
                    Wins(rating[i].Entry, rating[j].Entry, order, video)
                    ?? string.CompareOrdinal(rating[i].Entry.ApplicationId, rating[j].Entry.ApplicationId) < 0);
            }

            if (i + 1 < rating.Count)
            {
                Assert.Equal(
                    Wins(rating[i].Entry, rating[i + 1].Entry, order, video) is null,
                    rating.DecidedAfter(i + 1) is Decider.Nothing);
            }
        }
    }

    [Property]
    public bool The_order_of_the_input_never_matters(RatingEntry[] entries, int seed) =>
        Under(new()).Rank(entries).OrThrow().Equals(Under(new()).Rank(Shrink.Shuffled(entries, seed)).OrThrow());

    [Property]
    public void Without_one_application_the_others_keep_their_order(RatingEntry[] entries, byte drawn)
    {
        var gone = $"id{drawn % 30:00}";

        Assert.Equal(
            Ids(Under(new()).Rank(entries).OrThrow()).Where(id => id != gone),
            Ids(Under(new()).Rank(entries.Where(entry => entry.ApplicationId != gone)).OrThrow()));
    }

    [Property]
    public void Places_run_from_one_and_scores_never_rise_down_the_rating(RatingEntry[] entries)
    {
        var rating = Under(new()).Rank(entries).OrThrow();

        Assert.Equal(Enumerable.Range(1, entries.Length), rating.Select(position => position.Place));
        Assert.All(rating.Zip(rating.Skip(1)), pair => Assert.True(pair.First.Entry.Score >= pair.Second.Entry.Score));
    }

    [Property]
    public void A_higher_score_never_lowers_a_place(RatingEntry[] entries, byte drawn, byte raise)
    {
        var raised = entries.Select((entry, i) => i == drawn % entries.Length
            ? entry with { Score = entry.Score + Points.From(raise % 5 * 12.5m) }
            : entry).ToArray();

        for (var i = 0; i < entries.Length; i++)
        {
            Assert.True(
                entries[i] == raised[i]
                || PlaceOf(Under(new()).Rank(raised).OrThrow(), entries[i].ApplicationId)
                    <= PlaceOf(Under(new()).Rank(entries).OrThrow(), entries[i].ApplicationId));
        }
    }

    [Fact]
    public void A_place_explains_itself()
    {
        var rating = Under(new()).Rank(
            [Entries.Of("first", "70", video: true), Entries.Of("second", "70"), Entries.Of("third", "1")]).OrThrow();

        Assert.Equal(
            """
            Место в рейтинге: 2 из 3 [п. 12 прил. 1]
              выше — «first» (70 баллов); определяется признаком: наличие видеопрезентации [п. 2.20]
              ниже — «third» (1 балл); определяется признаком: итоговый балл [п. 12 прил. 1]
            """.ReplaceLineEndings("\n"),
            rating.Explain(2).ToText(Language.Russian).Replace('\u00A0', ' '));
        Assert.Equal(
            """
            Place in the rating: 1 of 3 [app. 1, p. 12]
              below is 'second' (70 points); decided by the video presentation [cl. 2.20]
            """.ReplaceLineEndings("\n"),
            rating.Explain(1).ToText(Language.English).Replace('\u00A0', ' '));
    }

    [Fact]
    public void The_last_place_names_only_its_neighbour_above()
    {
        var rating = Under(new()).Rank([Entries.Of("first", "70"), Entries.Of("second", "60")]).OrThrow();

        Assert.Equal(
            """
            Place in the rating: 2 of 2 [app. 1, p. 12]
              above is 'first' (70 points); decided by the final score [app. 1, p. 12]
            """.ReplaceLineEndings("\n"),
            rating.Explain(2).ToText(Language.English).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Ratings_are_equal_by_their_entries_and_rules()
    {
        RatingEntry[] entries = [Entries.Of("a", "70"), Entries.Of("b", "60"), Entries.Of("c", "50")];
        var rating = Under(new()).Rank([.. entries]).OrThrow();
        var others = new[]
        {
            Under(new() { FilingOrder = FilingOrder.ByDay }).Rank([.. entries]).OrThrow(),
            Under(new()).Rank([entries[0], entries[1]]).OrThrow(),
            Under(new()).Rank([entries[0], entries[1], Entries.Of("c", "49")]).OrThrow(),
            Under(new()).Rank([Entries.Of("a", "71"), entries[1], entries[2]]).OrThrow(),
            Under(new()).Rank([]).OrThrow(),
        };

        Assert.True(rating.Equals(Under(new()).Rank([.. entries]).OrThrow()));
        Assert.Equal(Under(new()).Rank([.. entries]).OrThrow().GetHashCode(), rating.GetHashCode());
        Assert.All(others, other => Assert.False(rating.Equals(other)));
        Assert.All(others, other => Assert.False(other.Equals(rating)));
        Assert.Equal(others.Length, others.Select(other => other.GetHashCode()).Distinct().Count());
        Assert.False(rating.Equals((Rating?)null));
        Assert.False(rating.Equals((object)"a text"));
    }

    [Fact]
    public void Rules_are_equal_by_tie_break_and_readings()
    {
        var rules = Under(new());
        var other = new RankingRules(rules.TieBreak with { Keys = Sequence.Empty<TieKey>() }, new());

        Assert.True(rules.Equals(Under(new())));
        Assert.Equal(Under(new()).GetHashCode(), rules.GetHashCode());
        Assert.False(rules.Equals(Under(new() { FilingOrder = FilingOrder.ByDay })));
        Assert.False(rules.Equals(other));
        Assert.False(rules.Equals((RankingRules?)null));
    }

    [Fact]
    public void A_tie_break_has_a_hundred_keys_at_most_and_none_twice()
    {
        Sequence<TieKey> Marks(int count) =>
            Enumerable.Range(0, count).Select(i => (TieKey)new TieKey.Marked($"{i}")).ToSequence();
        var tieBreak = Under(new()).TieBreak;

        Assert.Equal(100, (tieBreak with { Keys = Marks(100) }).Keys.Count);
        Assert.Equal("Keys", Assert.Throws<ArgumentException>(() => tieBreak with { Keys = Marks(101) }).ParamName);
        Assert.Equal(
            "Keys",
            Assert.Throws<ArgumentException>(
                () => tieBreak with { Keys = Sequence.Of<TieKey>(new TieKey.Vote(), new TieKey.Vote()) }).ParamName);
    }

    [Fact]
    public void Places_beyond_the_rating_are_refused_by_name()
    {
        var rating = Under(new()).Rank([Entries.Of("a", "70"), Entries.Of("b", "60")]).OrThrow();

        foreach (var place in new[] { 0, 3 })
        {
            var refused = Assert.Throws<ArgumentOutOfRangeException>(() => rating.Explain(place));
            Assert.Equal("place", refused.ParamName);
            Assert.Contains("from 1 to 2", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal("place", Assert.Throws<ArgumentOutOfRangeException>(() => rating.DecidedAfter(2)).ParamName);
        Assert.NotNull(rating.Explain(2));
    }

    [Fact]
    public void A_tie_break_has_a_key_where_any_of_its_keys_is_one()
    {
        var rules = Under(new());

        Assert.True(rules.Has<TieKey.FiledEarlier>());
        Assert.False(rules.Has<TieKey.Vote>());
    }

    [Fact]
    public void Unsound_entries_are_refused()
    {
        Assert.Contains(
            "there is no application id",
            Assert.Throws<RefusedException>(() => Under(new()).Rank([Entries.Of(" ", "70")]).OrThrow()).Message,
            StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => Under(new()).Rank([default]).OrThrow());
        Assert.Throws<RefusedException>(() => Under(new()).Rank([Entries.Of("a", "70"), Entries.Of("a", "71")]).OrThrow());
        Assert.Throws<RefusedException>(() => Under(new()).Rank([Entries.Of("a", "70", request: 0)]).OrThrow());
        Assert.Throws<RefusedException>(() => Under(new()).Rank([Entries.Of("a", "70") with { GrantDirection = null! }]).OrThrow());
        Assert.Throws<ArgumentNullException>(() => Under(new()).Rank(null!).OrThrow());
        var rating = Under(new()).Rank([Entries.Of("a", "70")]).OrThrow();
        Assert.Throws<ArgumentOutOfRangeException>(() => rating[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => rating.DecidedAfter(1));
        Assert.False(rating.TryFind("b", out _));
        Assert.Empty(Under(new()).Rank([]).OrThrow());
    }

    internal static RankingRules Under(Readings readings) => new Rulebook(SmolenskRules.ThirdEdition, readings).Ranking;

    private static string[] Ids(Rating rating) => [.. rating.Select(position => position.Entry.ApplicationId)];

    private static int PlaceOf(Rating rating, string id)
    {
        Assert.True(rating.TryFind(id, out var position));
        return position.Place;
    }

    // 2.20 read aloud: true where the left one goes first, null where nothing decides.
    private static bool? Wins(RatingEntry left, RatingEntry right, FilingOrder order, BothWithVideo video)
    {
        if (left.Score != right.Score)
        {
            return left.Score > right.Score;
        }

        if (left.HasVideo != right.HasVideo)
        {
            return left.HasVideo;
        }

        if (left.HasVideo && video == BothWithVideo.TieStaysOpen)
        {
            return null;
        }

        var days = left.FiledAt.Date.CompareTo(right.FiledAt.Date);
        var moments = order == FilingOrder.ByDay ? 0 : left.FiledAt.TimeOfDay.CompareTo(right.FiledAt.TimeOfDay);
        var later = days != 0 ? days : moments;
        return later == 0 ? null : later < 0;
    }
}
