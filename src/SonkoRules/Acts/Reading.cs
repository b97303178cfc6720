namespace SonkoRules.Acts;

/// <summary>A point where the order leaves a choice: its question, the answers, and why the first answer is this
/// library's default. Immutable.</summary>
/// <remarks>Толкование.</remarks>
public sealed class Reading
{
    private readonly Func<Readings, string> _chosen;
    private readonly Func<Readings, string, Readings> _choose;

    private Reading(
        string id,
        Sequence<Clause> clauses,
        Basis basis,
        LocalizedText question,
        LocalizedText why,
        Sequence<ReadingAnswer> answers,
        Func<Readings, string> chosen,
        Func<Readings, string, Readings> choose) =>
        (Id, Clauses, Basis, Question, Why, Answers, _chosen, _choose) =
            (id, clauses, basis, question, why, answers, chosen, choose);

    /// <summary>The stable id, such as R-ROUND.</summary>
    public string Id { get; }

    /// <summary>The clauses that leave the choice, in the order of the document; empty where no clause is numbered: the
    /// acts as such, the calendar.</summary>
    public Sequence<Clause> Clauses { get; }

    /// <summary>What is unclear.</summary>
    public LocalizedText Question { get; }

    /// <summary>The possible answers, at least one; the first is the default.</summary>
    public Sequence<ReadingAnswer> Answers { get; }

    /// <summary>The answer that the library takes unless the caller chooses another.</summary>
    public ReadingAnswer Default => Answers[0];

    /// <summary>What kind of ground the default rests on; <see cref="Why"/> gives the reason itself.</summary>
    public Basis Basis { get; }

    /// <summary>Why the default is the default.</summary>
    public LocalizedText Why { get; }

    /// <summary>The answer that a set of readings holds.</summary>
    /// <param name="readings">The readings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    public ReadingAnswer ChosenIn(Readings readings)
    {
        var code = _chosen(Guard.Against.Null(readings));
        return Answers.First(answer => answer.Code == code);
    }

    /// <summary>The same readings with another answer to this question.</summary>
    /// <param name="readings">The readings to start from.</param>
    /// <param name="code">The code of one of <see cref="Answers"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No answer has the code, or the answer needs a value of its own, as the
    /// threshold of R-MINIMUM does: set it in <see cref="Readings"/>.</exception>
    public Readings Choose(Readings readings, string code)
    {
        Guard.Against.Null(readings);
        Guard.Against.Null(code);
        return Answers.Any(answer => answer.Code == code)
            ? _choose(readings, code)
            : throw new ArgumentException(
                $"{Id} has no answer '{code}'; it has {string.Join(", ", Answers.Select(answer => answer.Code))}.",
                nameof(code));
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>A reading whose answers are the values of an enumeration.</summary>
    internal static Reading Choice<T>(
        string id,
        string clauses,
        Basis basis,
        LocalizedText question,
        LocalizedText why,
        Func<Readings, T> get,
        Func<Readings, T, Readings> set,
        params (T Value, LocalizedText Text)[] answers)
        where T : struct, Enum =>
        new(
            id,
            ParseClauses(clauses),
            basis,
            question,
            why,
            answers.Select(answer => new ReadingAnswer(answer.Value.ToString(), answer.Text)).ToSequence(),
            readings => get(readings).ToString(),
            (readings, code) => set(readings, answers.First(answer => answer.Value.ToString() == code).Value));

    /// <summary>A point on which the library takes one answer; it stands in the catalogue to be seen.</summary>
    internal static Reading Settled(
        string id, string clauses, Basis basis, LocalizedText question, LocalizedText why, string code, LocalizedText answer) =>
        new(
            id,
            ParseClauses(clauses),
            basis,
            question,
            why,
            Sequence.Of(new ReadingAnswer(code, answer)),
            _ => code,
            (readings, _) => readings);

    /// <summary>The reading whose second answer is a threshold of the caller's.</summary>
    internal static Reading Threshold(
        string id, string clauses, Basis basis, LocalizedText question, LocalizedText why, LocalizedText none, LocalizedText given)
    {
        const string None = "None";
        const string Given = "GivenByCaller";
        return new(
            id,
            ParseClauses(clauses),
            basis,
            question,
            why,
            Sequence.Of(new ReadingAnswer(None, none), new ReadingAnswer(Given, given)),
            readings => readings.MinimumScore.IsNone ? None : Given,
            (readings, code) => code == None
                ? readings with { MinimumScore = MinimumScore.None }
                : throw new ArgumentException($"{id}: set Readings.MinimumScore to the threshold.", nameof(code)));
    }

    private static Sequence<Clause> ParseClauses(string clauses) =>
        clauses.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(Clause.Parse).ToSequence();
}
