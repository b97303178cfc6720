namespace SonkoRules.Deadlines;

/// <content>Dates that break the year or a term.</content>
public abstract partial record TimetableConflict
{
    /// <summary>The agreement or the payment falls in a later financial year than the announcement, but a contest gives
    /// subsidies of the current one (1.5).</summary>
    public sealed partial record FinancialYearPassed : TimetableConflict
    {
        internal FinancialYearPassed(ConflictOrigin origin, TimetableEntry entry, int year, Clause yearClause)
            : base(origin) =>
            (Entry, Year, YearClause) = (entry, year, yearClause);

        /// <summary>The first of the agreement and the payment that is in a later year.</summary>
        public TimetableEntry Entry { get; }

        /// <summary>The financial year in which the contest is announced.</summary>
        public int Year { get; }

        /// <summary>The clause by which a contest gives subsidies of its own year.</summary>
        public Clause YearClause { get; }

        /// <inheritdoc/>
        public override Sequence<Clause> Clauses => Sequence.Of(YearClause, Entry.Clause);

        /// <inheritdoc/>
        public override Explanation Explain() => new(Clauses[0], Text, Entry.Explain());

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? FormattableString.Invariant($"{On(Entry, language)}, а по итогам конкурса распределяются субсидии {Year} года")
                : FormattableString.Invariant(
                    $"{On(Entry, language)}, but the contest gives subsidies of the year {Year}");
    }

    /// <summary>The subsidy is paid after the day on which its results are to be reached (3.18).</summary>
    public sealed partial record PaymentAfterResults : TimetableConflict
    {
        internal PaymentAfterResults(ConflictOrigin origin, TimetableEntry payment, Deadline results)
            : base(origin) =>
            (Payment, Results) = (payment, results);

        /// <summary>The payment.</summary>
        public TimetableEntry Payment { get; }

        /// <summary>The date of the results.</summary>
        public Deadline Results { get; }

        /// <inheritdoc/>
        public override Sequence<Clause> Clauses => Sequence.Of(Payment.Clause, Results.Clause);

        /// <inheritdoc/>
        public override Explanation Explain() => new(Clauses[0], Text, Payment.Explain(), Results.Explain());

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"{On(Payment, language)}, а результаты достигаются {Day(Results.LastDay, language)}"
                : $"{On(Payment, language)}, but the results are to be reached on {Day(Results.LastDay, language)}";
    }

    /// <summary>A given date breaks the term of its stage.</summary>
    public sealed partial record OutOfTerm : TimetableConflict
    {
        internal OutOfTerm(ConflictOrigin origin, TimetableEntry entry, Deadline deadline)
            : base(origin) =>
            (Entry, Deadline) = (entry, deadline);

        /// <summary>The stage as given.</summary>
        public TimetableEntry Entry { get; }

        /// <summary>The term that it breaks.</summary>
        public Deadline Deadline { get; }

        /// <inheritdoc/>
        public override Sequence<Clause> Clauses => Sequence.Of(Deadline.Clause);

        /// <inheritdoc/>
        public override Explanation Explain() => new(Clauses[0], Text, Entry.Explain(), Deadline.Explain());

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"{On(Entry, language)}, срок: {Day(Deadline.LastDay, language)}"
                : $"{On(Entry, language)}, the term: {Day(Deadline.LastDay, language)}";
    }

    /// <summary>A stage comes before the one that it follows; the date of at least one of them is given.</summary>
    public sealed partial record BeforePredecessor : TimetableConflict
    {
        internal BeforePredecessor(ConflictOrigin origin, TimetableEntry entry, TimetableEntry predecessor)
            : base(origin) =>
            (Entry, Predecessor) = (entry, predecessor);

        /// <summary>The stage.</summary>
        public TimetableEntry Entry { get; }

        /// <summary>The stage that it follows.</summary>
        public TimetableEntry Predecessor { get; }

        /// <inheritdoc/>
        public override Sequence<Clause> Clauses => Sequence.Of(Entry.Clause, Predecessor.Clause);

        /// <inheritdoc/>
        public override Explanation Explain() => new(Clauses[0], Text, Entry.Explain(), Predecessor.Explain());

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"{On(Entry, language)}, ранее предшествующего этапа: {On(Predecessor, language)}"
                : $"{On(Entry, language)}, before what it follows: {On(Predecessor, language)}";
    }
}
