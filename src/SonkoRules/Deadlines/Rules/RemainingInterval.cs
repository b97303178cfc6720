namespace SonkoRules.Deadlines;

/// <summary>What two limits of one term leave between them: an interval, or nothing. A closed union of its nested
/// cases. Immutable; equal when all of it is equal.</summary>
/// <remarks>Остающийся промежуток двустороннего срока.</remarks>
[Union]
public abstract partial record RemainingInterval
{
    private readonly bool _opens;

    private RemainingInterval(
        IDeadlineTerm term, LocalDate firstDay, LocalDate lastDay, Sequence<Deadline> limits, bool opens) =>
        (_opens, Term, FirstDay, LastDay, Limits) = (opens, term, firstDay, lastDay, limits);

    /// <summary>The term as the edition sets it.</summary>
    public IDeadlineTerm Term { get; }

    /// <summary>The clause that sets the term.</summary>
    public Clause Clause => Term.Clause;

    /// <summary>The first day that the limit from below allows; where there is none, the day from which the term
    /// runs.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day that the limits from above allow: the earliest of them.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The limits that were compared.</summary>
    public Sequence<Deadline> Limits { get; }

    /// <summary>Why the interval is what it is.</summary>
    public Explanation Explain()
    {
        var parts = new Explanation[Limits.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Limits[i].Explain();
        }

        return new Explanation(Clause, LocalizedText.Of(Headline), Sequence.Adopt(parts));
    }

    /// <summary>The clause and the interval, in English.</summary>
    public sealed override string ToString() => Clause + ": " + Headline(Language.English);

    internal static RemainingInterval Between(
        IDeadlineTerm term, LocalDate firstDay, LocalDate lastDay, params Deadline[] limits) =>
        Between(term, firstDay, lastDay, opens: true, limits);

    /// <summary>What is left of a term from a day on; before that day the act is not forbidden.</summary>
    internal static RemainingInterval Since(
        IDeadlineTerm term, LocalDate day, LocalDate lastDay, params Deadline[] limits) =>
        Between(term, day, lastDay, opens: false, limits);

    private static RemainingInterval Between(
        IDeadlineTerm term, LocalDate firstDay, LocalDate lastDay, bool opens, Deadline[] limits) =>
        firstDay <= lastDay
            ? new Left(term, firstDay, lastDay, Sequence.Of(limits), opens)
            : new NoneLeft(term, firstDay, lastDay, Sequence.Of(limits), opens);

    private string Headline(Language language)
    {
        var russian = language == Language.Russian;
        var first = DeadlineText.Date(FirstDay, language);
        var last = DeadlineText.Date(LastDay, language);
        return Term.What.In(language) + (_opens ? Opening(russian, first, last) : Open(russian, first, last));
    }

    private string Open(bool russian, string first, string last) =>
        Match(
            _ => russian ? $": не позднее {last}" : $": not later than {last}",
            _ => russian
                ? $": срок истёк {last}, до наступления {first}"
                : $": the term ended on {last}, before {first}");

    private string Opening(bool russian, string first, string last) =>
        Match(
            _ => FirstDay == LastDay
                ? russian ? $": только {first}" : $": on {first} alone"
                : russian ? $": с {first} по {last}" : $": from {first} to {last}",
            _ => russian
                ? $": срока не остаётся: не ранее {first}, но не позднее {last}"
                : $": no time is left, not before {first} but not after {last}");

    /// <summary>At least one day is left, from the first to the last, both included.</summary>
    public sealed partial record Left : RemainingInterval
    {
        internal Left(IDeadlineTerm term, LocalDate firstDay, LocalDate lastDay, Sequence<Deadline> limits, bool opens)
            : base(term, firstDay, lastDay, limits, opens) { }

        /// <summary>The number of days, 1 or more, both ends included.</summary>
        public int Days => Period.DaysBetween(FirstDay, LastDay) + 1;
    }

    /// <summary>No day is left: the last day allowed is before the first.</summary>
    public sealed partial record NoneLeft : RemainingInterval
    {
        internal NoneLeft(IDeadlineTerm term, LocalDate firstDay, LocalDate lastDay, Sequence<Deadline> limits, bool opens)
            : base(term, firstDay, lastDay, limits, opens) { }
    }
}
