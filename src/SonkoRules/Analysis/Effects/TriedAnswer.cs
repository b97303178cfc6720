namespace SonkoRules.Analysis;

/// <summary>One answer as the walk over combinations applies it: what to do to a rulebook.</summary>
/// <param name="answer">The answer.</param>
/// <param name="choose">Sets the answer in readings.</param>
/// <param name="edition">The edition under the answer, or none where it stays.</param>
/// <param name="exists">Whether there are rules under the answer at all: false where no edition applies yet.</param>
internal sealed class TriedAnswer(
    AppliedReading answer, Func<Readings, Readings> choose, Sequence<Edition> edition, bool exists = true)
{
    public AppliedReading Answer { get; } = answer;

    public bool Exists { get; } = exists;

    public Readings Choose(Readings readings) => choose(readings);

    public Edition EditionOr(Edition current) => edition.Count > 0 ? edition[0] : current;

    /// <summary>The answers to a reading whose answers need no value, in the order of the catalogue.</summary>
    public static TriedAnswer[] AllOf(string id)
    {
        var reading = ReadingCatalogue.Get(id);
        return
        [
            .. reading.Answers.Select(answer => new TriedAnswer(
                new AppliedReading(id, answer.Code),
                readings => reading.Choose(readings, answer.Code),
                Sequence.Empty<Edition>())),
        ];
    }
}
