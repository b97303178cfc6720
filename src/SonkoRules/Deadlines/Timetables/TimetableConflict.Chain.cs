namespace SonkoRules.Deadlines;

/// <content>Terms of the contest that do not go together.</content>
public abstract partial record TimetableConflict
{
    /// <summary>The announcement comes too late before acceptance opens: the lead of 2.2 is not kept. In the first
    /// edition 2.6 opens acceptance on the day after the announcement, so that no date keeps it (R-WINDOW).</summary>
    public sealed partial record LeadTooShort : TimetableConflict
    {
        internal LeadTooShort(ConflictOrigin origin, TimetableEntry announcement, TimetableEntry opens, Deadline lead)
            : base(origin) =>
            (Announcement, Opens, Lead) = (announcement, opens, lead);

        /// <summary>The announcement.</summary>
        public TimetableEntry Announcement { get; }

        /// <summary>The first day of acceptance.</summary>
        public TimetableEntry Opens { get; }

        /// <summary>The last day that would keep the lead of 2.2.</summary>
        public Deadline Lead { get; }

        /// <inheritdoc/>
        public override Sequence<Clause> Clauses => Sequence.Of(Lead.Clause, Opens.Clause);

        /// <inheritdoc/>
        public override Explanation Explain() =>
            new(Clauses[0], Text, Announcement.Explain(), Opens.Explain(), Lead.Explain());

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"объявление {Day(Announcement.Date, language)}, приём с {Day(Opens.Date, language)}: для "
                    + "соблюдения срока до начала приёма объявление размещается не позднее "
                    + $"{Day(Lead.LastDay, language)}"
                : $"announced on {Day(Announcement.Date, language)}, acceptance from "
                    + $"{Day(Opens.Date, language)}: to keep the lead the announcement was due by "
                    + $"{Day(Lead.LastDay, language)}";
    }

    /// <summary>A given first or last day of acceptance is not that of the span of 2.6. It stands all the
    /// same.</summary>
    public sealed partial record AcceptanceDiffers : TimetableConflict
    {
        internal AcceptanceDiffers(ConflictOrigin origin, TimetableEntry entry, Deadline acceptance)
            : base(origin) =>
            (Entry, Acceptance) = (entry, acceptance);

        /// <summary>The first or the last day of acceptance as given.</summary>
        public TimetableEntry Entry { get; }

        /// <summary>The span of 2.6.</summary>
        public Deadline Acceptance { get; }

        /// <inheritdoc/>
        public override Sequence<Clause> Clauses => Sequence.Of(Acceptance.Clause);

        /// <inheritdoc/>
        public override Explanation Explain() => new(Clauses[0], Text, Entry.Explain(), Acceptance.Explain());

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"{Entry.What.In(language)} {Day(Entry.Date, language)}: срок приёма по порядку идёт с "
                    + $"{Day(Acceptance.FirstCountedDay, language)} по {Day(Acceptance.LastDay, language)}"
                : $"{Entry.What.In(language)} {Day(Entry.Date, language)}: by the order acceptance runs from "
                    + $"{Day(Acceptance.FirstCountedDay, language)} to {Day(Acceptance.LastDay, language)}";
    }

    /// <summary>A request for explanations at its date no longer leaves the least time for an answer within the term of
    /// the review (2.15.1).</summary>
    public sealed partial record ExplanationsHaveNoTime : TimetableConflict
    {
        internal ExplanationsHaveNoTime(
            ConflictOrigin origin,
            TimetableEntry request,
            LocalDate lastRequest,
            IDeadlineTerm leastTime,
            Deadline review)
            : base(origin) =>
            (Request, LastRequest, LeastTime, Review) = (request, lastRequest, leastTime, review);

        /// <summary>The request as given, or the opening of the applications, before which there is nothing to ask
        /// about.</summary>
        public TimetableEntry Request { get; }

        /// <summary>The last day on which a request leaves the least time for an answer.</summary>
        public LocalDate LastRequest { get; }

        /// <summary>The least time for an answer (2.15.1).</summary>
        public IDeadlineTerm LeastTime { get; }

        /// <summary>The term of the review.</summary>
        public Deadline Review { get; }

        /// <inheritdoc/>
        public override Sequence<Clause> Clauses => InOrder(Request.Clause, Review.Clause, LeastTime.Clause);

        /// <inheritdoc/>
        public override Explanation Explain() => new(Clauses[0], Text, Request.Explain(), Review.Explain());

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"{Request.What.In(language)} {Day(Request.Date, language)}: для "
                    + $"соблюдения срока ответа запрос направляется не позднее {Day(LastRequest, language)}"
                : $"{Request.What.In(language)} {Day(Request.Date, language)}: to leave the least time for an "
                    + $"answer a request is due by {Day(LastRequest, language)}";
    }

    /// <summary>The last day for a reworked application falls before the notice of the return (2.10.1,
    /// 2.10.3).</summary>
    public sealed partial record ReworkHasNoTime : TimetableConflict
    {
        internal ReworkHasNoTime(ConflictOrigin origin, TimetableEntry notice, TimetableEntry rework)
            : base(origin) =>
            (Notice, Rework) = (notice, rework);

        /// <summary>The notice of the return for rework.</summary>
        public TimetableEntry Notice { get; }

        /// <summary>The last day for the reworked application.</summary>
        public TimetableEntry Rework { get; }

        /// <inheritdoc/>
        public override Sequence<Clause> Clauses => Sequence.Of(Notice.Clause, Rework.Clause);

        /// <inheritdoc/>
        public override Explanation Explain() => new(Clauses[0], Text, Notice.Explain(), Rework.Explain());

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"доработанную заявку можно представить не позднее {Day(Rework.Date, language)}, сообщение о возврате направляется "
                    + (Notice.Origin == StageDateOrigin.Given ? string.Empty : "не позднее ")
                    + $"{Day(Notice.Date, language)}: срок доработки истекает ранее сообщения"
                : $"a reworked application is due by {Day(Rework.Date, language)}, and the return is told "
                    + (Notice.Origin == StageDateOrigin.Given ? "on " : "by ")
                    + $"{Day(Notice.Date, language)}: the rework ends before its notice";
    }

    /// <summary>The steps before the commission (2.13–2.20) end only after the last day to determine the winners
    /// (2.22).</summary>
    public sealed partial record ChainOverrunsWinners : TimetableConflict
    {
        internal ChainOverrunsWinners(ConflictOrigin origin, TimetableEntry summary, Deadline winners)
            : base(origin) =>
            (Summary, Winners) = (summary, winners);

        /// <summary>The summary for the commission, the last link of the chain.</summary>
        public TimetableEntry Summary { get; }

        /// <summary>The last day to determine the winners.</summary>
        public Deadline Winners { get; }

        /// <inheritdoc/>
        public override Sequence<Clause> Clauses => Sequence.Of(Summary.Clause, Winners.Clause);

        /// <inheritdoc/>
        public override Explanation Explain() => new(Clauses[0], Text, Summary.Explain(), Winners.Explain());

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"{On(Summary, language)}, а победители определяются не позднее {Day(Winners.LastDay, language)}"
                : $"{On(Summary, language)}, but the winners are to be determined by "
                    + $"{Day(Winners.LastDay, language)}";
    }

    /// <summary>The results protocol is placed under 2.25 later than the announcement may promise under 2.3: it was
    /// signed too long after the winners were determined.</summary>
    public sealed partial record PlacementsDiffer : TimetableConflict
    {
        internal PlacementsDiffer(ConflictOrigin origin, TimetableEntry placement, Deadline announced)
            : base(origin) =>
            (Placement, Announced) = (placement, announced);

        /// <summary>The placing of the results protocol under 2.25.</summary>
        public TimetableEntry Placement { get; }

        /// <summary>The last day that the announcement may name under 2.3.</summary>
        public Deadline Announced { get; }

        /// <inheritdoc/>
        public override Sequence<Clause> Clauses => InOrder(Placement.Clause, Announced.Clause);

        /// <inheritdoc/>
        public override Explanation Explain() => new(Clauses[0], Text, Placement.Explain(), Announced.Explain());

        private protected override string Say(Language language) =>
            language == Language.Russian
                ? $"{On(Placement, language)}, позднее срока, который вправе установить объявление: "
                    + $"{Day(Announced.LastDay, language)}"
                : $"{On(Placement, language)}, later than the announcement may promise: "
                    + $"{Day(Announced.LastDay, language)}";
    }
}
