using System;
using SonkoRules.Guarding;
using SonkoRules.Texts;

namespace SonkoRules.Ranking;

/// <summary>
/// One thing that decides between applications with equal final scores. A closed union of its nested cases, which are
/// in <c>TieKeyCases.cs</c>.
/// </summary>
/// <remarks>Признак, по которому различаются заявки с равным итоговым баллом.</remarks>
public abstract partial record TieKey
{
    private TieKey()
    {
    }

    /// <summary>The key in words.</summary>
    public abstract LocalizedText Name { get; }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="video">For the video presentation.</param>
    /// <param name="filedEarlier">For the time of filing.</param>
    /// <param name="filedOnEarlierDay">For the day of filing.</param>
    /// <param name="unroundedScore">For the score before any rounding.</param>
    /// <param name="scoreOn">For the score on one criterion.</param>
    /// <param name="marked">For a mark.</param>
    /// <param name="vote">For an open vote.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<VideoPresentation, T> video,
        Func<FiledEarlier, T> filedEarlier,
        Func<FiledOnEarlierDay, T> filedOnEarlierDay,
        Func<UnroundedScore, T> unroundedScore,
        Func<ScoreOn, T> scoreOn,
        Func<Marked, T> marked,
        Func<Vote, T> vote)
    {
        Guard.Against.Null(video);
        Guard.Against.Null(filedEarlier);
        Guard.Against.Null(filedOnEarlierDay);
        Guard.Against.Null(unroundedScore);
        Guard.Against.Null(scoreOn);
        Guard.Against.Null(marked);
        Guard.Against.Null(vote);
        return this switch
        {
            VideoPresentation value => video(value),
            FiledEarlier value => filedEarlier(value),
            FiledOnEarlierDay value => filedOnEarlierDay(value),
            UnroundedScore value => unroundedScore(value),
            ScoreOn value => scoreOn(value),
            Marked value => marked(value),
            _ => vote((Vote)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="video">For the video presentation.</param>
    /// <param name="filedEarlier">For the time of filing.</param>
    /// <param name="filedOnEarlierDay">For the day of filing.</param>
    /// <param name="unroundedScore">For the score before any rounding.</param>
    /// <param name="scoreOn">For the score on one criterion.</param>
    /// <param name="marked">For a mark.</param>
    /// <param name="vote">For an open vote.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<VideoPresentation> video,
        Action<FiledEarlier> filedEarlier,
        Action<FiledOnEarlierDay> filedOnEarlierDay,
        Action<UnroundedScore> unroundedScore,
        Action<ScoreOn> scoreOn,
        Action<Marked> marked,
        Action<Vote> vote)
    {
        Guard.Against.Null(video);
        Guard.Against.Null(filedEarlier);
        Guard.Against.Null(filedOnEarlierDay);
        Guard.Against.Null(unroundedScore);
        Guard.Against.Null(scoreOn);
        Guard.Against.Null(marked);
        Guard.Against.Null(vote);
        switch (this)
        {
            case VideoPresentation value:
                video(value);
                break;
            case FiledEarlier value:
                filedEarlier(value);
                break;
            case FiledOnEarlierDay value:
                filedOnEarlierDay(value);
                break;
            case UnroundedScore value:
                unroundedScore(value);
                break;
            case ScoreOn value:
                scoreOn(value);
                break;
            case Marked value:
                marked(value);
                break;
            default:
                vote((Vote)this);
                break;
        }
    }
}
