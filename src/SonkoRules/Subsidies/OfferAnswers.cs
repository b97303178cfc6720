namespace SonkoRules.Subsidies;

/// <summary>The applicants' answers to the offer of what is left (3.4), by application. An application that is not
/// named has the default answer. Immutable; equal when every application has an equal answer.</summary>
/// <remarks>Ответы участников на предложение остатка.</remarks>
public sealed class OfferAnswers : IEquatable<OfferAnswers>
{
    private readonly Dictionary<string, OfferAnswer> _byApplication;

    private OfferAnswers(Dictionary<string, OfferAnswer> byApplication, OfferAnswer others) =>
        (_byApplication, Others) = (byApplication, others);

    /// <summary>No answer is known yet.</summary>
    public static OfferAnswers None { get; } = new([], OfferAnswer.Awaited);

    /// <summary>Everybody agrees: for questions of what would be.</summary>
    public static OfferAnswers AllAccept { get; } = new([], OfferAnswer.Accepted);

    /// <summary>Everybody refuses: for questions of what would be.</summary>
    public static OfferAnswers AllRefuse { get; } = new([], OfferAnswer.Refused);

    /// <summary>Answers as they were read back.</summary>
    /// <param name="given">The answers of single applications: accepted, refused or awaited; no application twice.</param>
    /// <param name="others">The answer of every other application: accepted, refused or awaited.</param>
    /// <exception cref="ArgumentNullException"><paramref name="given"/> is null.</exception>
    /// <exception cref="ArgumentException">An application occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An answer is not one that an applicant gives.</exception>
    public static OfferAnswers From(Sequence<GivenAnswer> given, OfferAnswer others = OfferAnswer.Awaited)
    {
        Guard.Against.Null(given);
        CheckGiven(others, nameof(others));
        var byApplication = new Dictionary<string, OfferAnswer>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (applicationId, answer) in given)
        {
            CheckGiven(answer, nameof(given));
            if (!seen.Add(applicationId))
            {
                throw new ArgumentException(
                    $"Application '{applicationId}' occurs twice; one answer of each is expected.", nameof(given));
            }

            if (answer != others) { byApplication[applicationId] = answer; }
        }

        return new OfferAnswers(byApplication, others);
    }

    /// <summary>The answer of every application that <see cref="Given"/> does not name.</summary>
    public OfferAnswer Others { get; }

    /// <summary>The answers that differ from that of the others, in the order of the ids by their characters' numbers.
    /// With <see cref="Others"/> they say all that this value holds.</summary>
    public Sequence<GivenAnswer> Given =>
        _byApplication
            .OrderBy(given => given.Key, StringComparer.Ordinal)
            .Select(given => new GivenAnswer(given.Key, given.Value))
            .ToSequence();

    /// <summary>The answer of an application.</summary>
    /// <param name="applicationId">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="applicationId"/> is null.</exception>
    public OfferAnswer Of(string applicationId) =>
        _byApplication.TryGetValue(Guard.Against.Null(applicationId), out var answer) ? answer : Others;

    /// <summary>The same answers with one more or another one.</summary>
    /// <param name="applicationId">The id of the application that answered.</param>
    /// <param name="answer">Its answer: accepted, refused, or awaited to take an answer back.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The answer is not one that an applicant gives.</exception>
    public OfferAnswers With(string applicationId, OfferAnswer answer)
    {
        Guard.Against.NullOrWhiteSpace(applicationId);
        CheckGiven(answer, nameof(answer));
        var byApplication = new Dictionary<string, OfferAnswer>(_byApplication, StringComparer.Ordinal);
        if (answer == Others)
        {
            byApplication.Remove(applicationId);
        }
        else
        {
            byApplication[applicationId] = answer;
        }

        return new OfferAnswers(byApplication, Others);
    }

    /// <summary>Whether both hold the same answers.</summary>
    public static bool operator ==(OfferAnswers? left, OfferAnswers? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the answers differ.</summary>
    public static bool operator !=(OfferAnswers? left, OfferAnswers? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(OfferAnswers? other) =>
        other is not null
            && Others == other.Others
            && _byApplication.Count == other._byApplication.Count
            && _byApplication.Keys.All(id => Of(id) == other.Of(id));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OfferAnswers);

    /// <inheritdoc/>
    public override int GetHashCode() => (Others, _byApplication.Count).GetHashCode();

    private static void CheckGiven(OfferAnswer answer, string paramName)
    {
        if (answer is not (OfferAnswer.Awaited or OfferAnswer.Accepted or OfferAnswer.Refused))
        {
            throw new ArgumentOutOfRangeException(
                paramName, Printing.Of(answer), $"Accepted, Refused or Awaited is expected, not {answer}.");
        }
    }
}
