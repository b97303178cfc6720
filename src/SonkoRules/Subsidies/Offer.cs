using SonkoRules.Ranking;

namespace SonkoRules.Subsidies;

/// <summary>What was left, as it was offered to an application, and the answer (3.4). Immutable; equal when all of it
/// is equal.</summary>
/// <remarks>Предложение нераспределённых средств следующему в рейтинге.</remarks>
public sealed partial record Offer
{
    internal Offer(RatingPosition position, Rubles remainder, SubsidySize size, OfferAnswer answer, int round) =>
        (Position, Remainder, Size, Answer, Round) = (position, remainder, size, answer, round);

    /// <summary>The place in the rating and the application.</summary>
    public RatingPosition Position { get; }

    /// <summary>The id of the application.</summary>
    public string ApplicationId => Position.Entry.ApplicationId;

    /// <summary>The money that was left when the offer was made.</summary>
    public Rubles Remainder { get; }

    /// <summary>What the applicant would get, above zero: its request, reduced to the remainder if larger, sized anew.</summary>
    public SubsidySize Size { get; }

    /// <summary>The answer.</summary>
    public OfferAnswer Answer { get; }

    /// <summary>Whether the application wins by the offer: nothing stands against it.</summary>
    public bool IsWin => Answer is OfferAnswer.Accepted or OfferAnswer.NotNeeded;

    /// <summary>In which distribution the offer was made: 0 for the first, then one more for each release of
    /// money.</summary>
    public int Round { get; }
}
