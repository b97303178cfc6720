namespace SonkoRules.Eligibility;

/// <summary>What requirements that are still undetermined hang on. A question is a fact of one description of the
/// applicant: the same fact on two days is one question where one object describes both days, and two where each day
/// has its own.</summary>
/// <remarks>Every open condition is an "or" of its open questions, and the case is an "and" of conditions. So to admit,
/// one question of each condition must be answered well; to refuse, all questions of some condition must be answered
/// badly.</remarks>
internal sealed class OpenQuestions
{
    private readonly EligibilityCase _case;
    private readonly List<Question[]> _conditions = [];
    private readonly Dictionary<Question, MissingFact> _missing = [];

    public OpenQuestions(EligibilityCase subject, Sequence<RequirementResult.Undetermined> undetermined)
    {
        _case = subject;
        foreach (var result in undetermined)
        {
            foreach (var day in result.Days)
            {
                Add(result, day);
            }
        }
    }

    public Sequence<MissingFact> Missing => Order(_missing.Keys);

    /// <summary>The smallest sets of questions whose answers could admit the applicant.</summary>
    public Sequence<Sequence<MissingFact>> ToAdmit()
    {
        List<HashSet<Question>> sets = [[]];
        foreach (var condition in _conditions)
        {
            sets = Smallest(sets.SelectMany(
                set => condition.Select(question => new HashSet<Question>(set) { question })));
        }

        return Words(sets);
    }

    /// <summary>The smallest sets of questions whose answers could refuse the applicant.</summary>
    public Sequence<Sequence<MissingFact>> ToRefuse() =>
        Words(Smallest(_conditions.Select(condition => new HashSet<Question>(condition))));

    private static List<HashSet<Question>> Smallest(IEnumerable<HashSet<Question>> sets)
    {
        List<HashSet<Question>> smallest = [];
        foreach (var set in sets.OrderBy(set => set.Count))
        {
            if (!smallest.Exists(set.IsSupersetOf)) { smallest.Add(set); }
        }

        return smallest;
    }

    private void Add(RequirementResult.Undetermined result, ContestDay day)
    {
        foreach (var group in _case.Groups(result.Requirement.Id, day))
        {
            if (group.Length == 0 || group.Any(finding => finding.Holds.IsTrue)) { continue; }

            var open = group
                .Where(finding => finding.Holds.IsUnknown)
                .Select(finding => new Question(finding.Fact, FirstDayLike(day)))
                .ToArray();
            _conditions.Add(open);
            foreach (var question in open)
            {
                Note(question, result, day);
            }
        }
    }

    private void Note(Question question, RequirementResult.Undetermined result, ContestDay day)
    {
        if (!_missing.TryGetValue(question, out var known))
        {
            known = new MissingFact(
                question.Fact,
                Sequence.Empty<ContestDay>(),
                Sequence.Empty<Acts.Clause>(),
                _case.Tests.Terms.SourcesOf(question.Fact));
        }

        _missing[question] = known with
        {
            Days = known.Days.Union([day]).OrderBy(each => each).ToSequence(),
            Clauses = known.Clauses.Union([result.Clause]).OrderBy(each => each).ToSequence(),
        };
    }

    // Two descriptions that happen to be equal are still two: what is unknown on one day may differ on the other.
    private ContestDay FirstDayLike(ContestDay day) =>
        ReferenceEquals(_case.OnFiling, _case.On(day)) ? ContestDay.Filing
        : ReferenceEquals(_case.OnAcceptanceEnd, _case.On(day)) ? ContestDay.AcceptanceEnd
        : ContestDay.Consideration;

    private Sequence<MissingFact> Order(IEnumerable<Question> questions) =>
        questions
            .OrderBy(question => question.Fact)
            .ThenBy(question => question.FirstDay)
            .Select(question => _missing[question])
            .ToSequence();

    private Sequence<Sequence<MissingFact>> Words(List<HashSet<Question>> sets) => sets.Select(Order).ToSequence();

    private readonly record struct Question(ApplicantFact Fact, ContestDay FirstDay);
}
