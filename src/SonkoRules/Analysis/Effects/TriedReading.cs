namespace SonkoRules.Analysis;

/// <summary>A reading with the answers that the walk tries.</summary>
/// <param name="id">The id of the reading.</param>
/// <param name="answers">The answers to try; one of them is the rulebook's own.</param>
/// <param name="baseAnswer">The index of the rulebook's own answer.</param>
internal sealed class TriedReading(string id, TriedAnswer[] answers, int baseAnswer)
{
    public string Id { get; } = id;

    public TriedAnswer[] Answers { get; } = answers;

    public int Base { get; } = baseAnswer;

    /// <summary>A reading whose answers need no value.</summary>
    public static TriedReading Plain(string id, Rulebook rules)
    {
        var chosen = Acts.ReadingCatalogue.Get(id).ChosenIn(rules.Readings).Code;
        var answers = TriedAnswer.AllOf(id);
        return new TriedReading(id, answers, System.Array.FindIndex(answers, tried => tried.Answer.Answer == chosen));
    }

    /// <summary>The same without the answers under which there are no rules.</summary>
    public TriedReading WhereExisting()
    {
        TriedAnswer[] existing = [.. Answers.Where(answer => answer.Exists)];
        return new TriedReading(Id, existing, System.Array.IndexOf(existing, Answers[Base]));
    }
}
