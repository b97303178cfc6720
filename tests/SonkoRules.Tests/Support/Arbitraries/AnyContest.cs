using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Analysis;
using SonkoRules.Tests.Ranking;
using SonkoRules.Tests.Subsidies;

namespace SonkoRules.Tests.Support;

/// <summary>Whole contests, what is rated in them, and terms of subsidies of all kinds.</summary>
internal static class AnyContest
{
    /// <summary>Small contests; a failing one loses applications, then its videos and answers.</summary>
    public static Arbitrary<ContestInput> Contests { get; } = Arb.From(
        RandomContests.Many,
        input => Shrink.Shorter(input.Applications, least: 1)
            .Concat(Shrink.OneSmaller(
                input.Applications, application => application.HasVideo ? [application with { HasVideo = false }] : []))
            .Select(applications => input with { Applications = Sequence.From(applications) })
            .Concat(Enumerable.Repeat(input with { Answers = OfferAnswers.None }, input.Answers == OfferAnswers.None ? 0 : 1)));

    /// <summary>Up to thirty rated applications; a failing list loses them one by one, then their videos.</summary>
    public static Arbitrary<RatingEntry[]> Rated { get; } = Arb.From(
        Entries.Many,
        entries => Shrink.Shorter(entries)
            .Concat(Shrink.OneSmaller(entries, entry => entry.HasVideo ? [entry with { HasVideo = false }] : [])));

    /// <summary>Terms that name every kind of size, fill, cap and floor; a failing one loses caps and floors.</summary>
    public static Arbitrary<SubsidyTerms> Terms { get; } = Arb.From(
        Rules.Terms,
        terms => Shrink.Shorter(terms.Caps, least: 1).Select(caps => terms with { Caps = Sequence.From(caps) })
            .Concat(Shrink.Shorter(terms.Floors).Select(floors => terms with { Floors = Sequence.From(floors) })));
}
