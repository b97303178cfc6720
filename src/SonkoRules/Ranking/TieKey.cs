using System;
using SonkoRules.Guarding;
using SonkoRules.Texts;

namespace SonkoRules.Ranking;

/// <summary>
/// One thing that decides between applications with equal final scores. A closed union of its nested cases.
/// </summary>
/// <remarks>Признак, по которому различаются заявки с равным итоговым баллом.</remarks>
public abstract record TieKey
{
    private TieKey()
    {
    }

    /// <summary>The key in words.</summary>
    public abstract LocalizedText Name { get; }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="video">For the video presentation.</param>
    /// <param name="filedEarlier">For the time of filing.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<VideoPresentation, T> video, Func<FiledEarlier, T> filedEarlier)
    {
        Guard.Against.Null(video);
        Guard.Against.Null(filedEarlier);
        return this is VideoPresentation value ? video(value) : filedEarlier((FiledEarlier)this);
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="video">For the video presentation.</param>
    /// <param name="filedEarlier">For the time of filing.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<VideoPresentation> video, Action<FiledEarlier> filedEarlier)
    {
        Guard.Against.Null(video);
        Guard.Against.Null(filedEarlier);
        if (this is VideoPresentation value)
        {
            video(value);
        }
        else
        {
            filedEarlier((FiledEarlier)this);
        }
    }

    /// <summary>An application with a video presentation goes before one without.</summary>
    public sealed record VideoPresentation : TieKey
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("видеопрезентация", "the video presentation");
    }

    /// <summary>The application filed earlier goes before the one filed later.</summary>
    public sealed record FiledEarlier : TieKey
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("более ранняя подача", "the earlier filing");
    }
}
