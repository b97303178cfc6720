namespace SonkoRules.Explanations;

/// <summary>The readings that a result depends on, as statements.</summary>
internal static class ReadingExplanation
{
    /// <summary>The id, the question and the answer that was applied.</summary>
    public static Explanation Of(AppliedReading applied)
    {
        var reading = ReadingCatalogue.Get(applied.Id);
        var answer = reading.Answers.First(candidate => candidate.Code == applied.Answer);
        return new(
            Clause.None,
            LocalizedText.Of(language =>
                applied.Id + ". " + reading.Question.In(language) + " \u2014 " + answer.Text.In(language)));
    }
}
