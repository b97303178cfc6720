using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Ranking;

/// <summary>Keys that some applications lack: an unknown moves nobody.</summary>
public sealed class UnknownKeyTests
{
    private static readonly TieKey[] Kinds =
    [
        new TieKey.VideoPresentation(), new TieKey.FiledEarlier(), new TieKey.FiledOnEarlierDay(), new TieKey.UnroundedScore(),
        new TieKey.ScoreOn(3), new TieKey.Marked("a"), new TieKey.Vote(),
    ];

    private static Gen<TieKey[]> SomeKeys { get; } =
        from order in Gen.Shuffle(Kinds)
        from count in Gen.Choose(0, Kinds.Length)
        select order.Take(count).ToArray();

    private static Gen<RatingEntry[]> WithDetails { get; } =
        from entries in Entries.Many
        from known in Gen.Choose(0, 9).ArrayOf(entries.Length * 3)
        from values in Gen.Choose(1, 3).ArrayOf(entries.Length * 3)
        from marked in Gen.Elements(true, false).ArrayOf(entries.Length)
        select entries.Select((entry, i) => entry with
        {
            Details = new RatingDetails
            {
                Vote = known[i * 3] > 0 ? values[i * 3] : null,
                UnroundedScore = known[(i * 3) + 1] > 0 ? new Fraction(values[(i * 3) + 1], 7) : null,
                Means = known[(i * 3) + 2] > 0
                    ? Sequence.Of(new CriterionMean(1, Fraction.One), new CriterionMean(3, new Fraction(values[(i * 3) + 2], 3)))
                    : Sequence.Of(new CriterionMean(1, Fraction.One)),
                Marks = marked[i] ? Sequence.Of("a", "b") : Sequence.Of("b"),
            },
        }).ToArray();

    [Property(MaxTest = 1000)]
    public Property Ratings_agree_with_groups_that_are_parted_key_by_key() =>
        Properties.ForAll(
            from keys in SomeKeys
            from entries in WithDetails
            from shuffled in Gen.Shuffle(entries)
            select (keys, entries, shuffled),
            drawn =>
            {
                var rules = Under(drawn.keys);
                var rating = rules.Rank(drawn.shuffled).OrThrow();
                var expected = drawn.entries.GroupBy(entry => entry.Score).OrderByDescending(group => group.Key)
                    .SelectMany(group => Part([.. group], drawn.keys, 0)).ToList();

                Assert.Equal(expected.SelectMany(group => group), rating.Select(position => position.Entry));
                Assert.Equal(
                    expected.SelectMany(group => group.Select(_ => group.Count > 1)),
                    rating.Select(position => position.TieUnresolved));
                Assert.True(rating.Equals(rules.Rank(drawn.entries).OrThrow()));
            });

    // By the video a goes first whatever the votes: only the votes on those still tied after it must be known.
    [Fact]
    public void What_is_not_needed_need_not_be_known()
    {
        var rating = Under(new TieKey.VideoPresentation(), new TieKey.Vote()).Rank(
        [
            Entries.Of("a", "70", video: true),
            Voted("b", 2),
            Voted("c", 1),
        ]).OrThrow();

        Assert.Equal(["a", "c", "b"], rating.Select(position => position.Entry.ApplicationId));
        Assert.DoesNotContain(rating, position => position.TieUnresolved);
        Assert.Equal(new Decider.Key(new TieKey.Vote()), rating.DecidedAfter(2));
    }

    // A key after an unknown one still parts: c's place in the vote is not known, so the day of filing decides alone.
    [Fact]
    public void The_next_key_goes_on_where_one_is_not_known()
    {
        var rating = Under(new TieKey.Vote(), new TieKey.FiledOnEarlierDay()).Rank(
            [Voted("a", 1, day: 1), Voted("b", 2), Entries.Of("c", "70", day: 1)]).OrThrow();

        Assert.Equal(["b", "a", "c"], rating.Select(position => position.Entry.ApplicationId));
        Assert.Equal(new Decider.Key(new TieKey.FiledOnEarlierDay()), rating.DecidedAfter(1));
        Assert.Equal(new Decider.Nothing(), rating.DecidedAfter(2));
    }

    [Fact]
    public void Equal_places_in_a_vote_stay_tied() =>
        Assert.All(Under(new TieKey.Vote()).Rank([Voted("a", 1), Voted("b", 1)]).OrThrow(), position => Assert.True(position.TieUnresolved));

    // R-VIDEO speaks of filing after the video; where a rulebook does not ask for the video, filing decides.
    [Fact]
    public void Videos_leave_filing_alone_in_a_rulebook_without_that_key()
    {
        var rules = new RankingRules(
            Break(new TieKey.FiledEarlier()), new() { BothWithVideo = BothWithVideo.TieStaysOpen });

        Assert.Equal(
            "b", rules.Rank([Entries.Of("a", "70", video: true, minute: 1), Entries.Of("b", "70", video: true)]).OrThrow()[0].Entry.ApplicationId);
    }

    [Fact]
    public void Entries_without_details_are_equal_however_they_were_made()
    {
        Assert.Equal(Entries.Of("a", "70"), Entries.Of("a", "70") with { Details = new RatingDetails() });
        Assert.Same(RatingDetails.None, default(RatingEntry).Details);
        Assert.NotEqual(Entries.Of("a", "70"), Voted("a", 1));
        Assert.Throws<ArgumentNullException>(() => Entries.Of("a", "70") with { Details = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RatingDetails { Vote = 0 });
        Assert.Throws<ArgumentException>(() => new RatingDetails { Marks = Sequence.Of("a", " ") });
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Break(new TieKey.ScoreOn(1), new TieKey.ScoreOn(1)));
        Assert.Throws<ArgumentException>(() => Break([.. Enumerable.Range(1, 101).Select(i => new TieKey.ScoreOn(i))]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TieKey.ScoreOn(0));
        Assert.Throws<ArgumentException>(() => new TieKey.Marked(""));
        Assert.Equal("балл по критерию 2", new TieKey.ScoreOn(2).Name.Russian);
        Assert.Equal("отметка «x»", new TieKey.Marked("x").Name.Russian);
    }

    private static TieBreak Break(params TieKey[] keys) => SmolenskRules.ThirdEdition.TieBreak with { Keys = Sequence.Of(keys) };

    private static RankingRules Under(params TieKey[] keys) => new(Break(keys), new());

    private static RatingEntry Voted(string id, int place, int day = 0) =>
        Entries.Of(id, "70", day: day) with { Details = new RatingDetails { Vote = place } };

    /// <summary>The oracle: groups of tied entries in their order, those of one group by their ids.</summary>
    private static IEnumerable<List<RatingEntry>> Part(List<RatingEntry> tied, TieKey[] keys, int key)
    {
        if (key == keys.Length)
        {
            return [[.. tied.OrderBy(entry => entry.ApplicationId, StringComparer.Ordinal)]];
        }

        var values = tied.Select(entry => Value(entry, keys[key])).ToList();
        return values.Contains(null)
            ? Part(tied, keys, key + 1)
            : tied.GroupBy(entry => Value(entry, keys[key])!.Value).OrderBy(group => group.Key)
                .SelectMany(group => Part([.. group], keys, key + 1));
    }

    /// <summary>A number that is smaller for who goes first, or null where it is not known.</summary>
    private static decimal? Value(RatingEntry entry, TieKey key) =>
        key switch
        {
            TieKey.VideoPresentation => entry.HasVideo ? 0 : 1,
            TieKey.FiledEarlier => (entry.FiledAt - Entries.Morning).Days * 1440 + entry.FiledAt.Minute,
            TieKey.FiledOnEarlierDay => (entry.FiledAt - Entries.Morning).Days,
            TieKey.UnroundedScore => -(decimal?)entry.Details.UnroundedScore?.Numerator * 7 / (decimal?)entry.Details.UnroundedScore?.Denominator,
            TieKey.ScoreOn => entry.Details.Means.Count < 2 ? null
                : -(decimal)(entry.Details.Means[1].Mean * new Fraction(3, 1)).Numerator,
            TieKey.Marked => entry.Details.Marks[0] == "a" ? 0 : 1,
            _ => entry.Details.Vote,
        };
}
