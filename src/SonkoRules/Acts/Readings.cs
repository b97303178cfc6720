namespace SonkoRules.Acts;

/// <summary>The readings under which the order is applied: one choice for each point where its text is silent,
/// ambiguous or contradicts itself. A new value holds the default of every reading; change one with <c>with</c>. The
/// questions, the answers and the reasons of the defaults are in <see cref="ReadingCatalogue"/>. A default is a choice
/// of this library, not legal advice. Immutable; equal when every choice is equal.</summary>
/// <remarks>Толкования. Every setter refuses a value that its enumeration does not name with
/// <see cref="ArgumentOutOfRangeException"/>.</remarks>
public sealed partial record Readings
{
    /// <summary>The default of every reading.</summary>
    public static Readings Default { get; } = new();

    /// <summary>R-EDITION (acts). See <see cref="EditionStart"/>.</summary>
    public EditionStart EditionStart { get; init => field = Guard.Against.Undefined(value, nameof(EditionStart)); }

    /// <summary>R-TRANSITION (acts). See <see cref="Transition"/>.</summary>
    public Transition Transition { get; init => field = Guard.Against.Undefined(value, nameof(Transition)); }

    /// <summary>R-DATE (clauses 1.6, 2.4, 2.16.1). See <see cref="RequirementDates"/>.</summary>
    public RequirementDates RequirementDates { get; init => field = Guard.Against.Undefined(value, nameof(RequirementDates)); }

    /// <summary>R-TWO-YEARS (clause 1.5.3). See <see cref="BreachWindow"/>.</summary>
    public BreachWindow BreachWindow { get; init => field = Guard.Against.Undefined(value, nameof(BreachWindow)); }

    /// <summary>R-REGION (clause 1.5). See <see cref="YearOfRegistration"/>.</summary>
    public YearOfRegistration YearOfRegistration { get; init => field = Guard.Against.Undefined(value, nameof(YearOfRegistration)); }

    /// <summary>R-YEAR-BACK (clause 1.5). See <see cref="RegistrationYear"/>.</summary>
    public RegistrationYear RegistrationYear { get; init => field = Guard.Against.Undefined(value, nameof(RegistrationYear)); }

    /// <summary>R-YEAR (clause 2.17.7). See <see cref="BreachAnniversary"/>.</summary>
    public BreachAnniversary BreachAnniversary { get; init => field = Guard.Against.Undefined(value, nameof(BreachAnniversary)); }

    /// <summary>R-BRANCH (clause 1.5.1). See <see cref="Divisions"/>.</summary>
    public Divisions Divisions { get; init => field = Guard.Against.Undefined(value, nameof(Divisions)); }

    /// <summary>R-PAY (clause 1.2). See <see cref="WageLimit"/>.</summary>
    public WageLimit WageLimit { get; init => field = Guard.Against.Undefined(value, nameof(WageLimit)); }

    /// <summary>R-REWORK (clauses 2.11, 2.17). See <see cref="CurableFlaws"/>.</summary>
    public CurableFlaws CurableFlaws { get; init => field = Guard.Against.Undefined(value, nameof(CurableFlaws)); }

    /// <summary>R-NOTICE (clauses 2.10.2, 2.11.4, 2.17). See <see cref="OwnNotice"/>.</summary>
    public OwnNotice OwnNotice { get; init => field = Guard.Against.Undefined(value, nameof(OwnNotice)); }

    /// <summary>R-RETURNS (clauses 2.10, 2.11). See <see cref="RepeatedReturns"/>.</summary>
    public RepeatedReturns RepeatedReturns { get; init => field = Guard.Against.Undefined(value, nameof(RepeatedReturns)); }

    /// <summary>R-UNMENDED (clause 2.10.3 in the first edition). See <see cref="UnmendedLack"/>.</summary>
    public UnmendedLack UnmendedLack { get; init => field = Guard.Against.Undefined(value, nameof(UnmendedLack)); }

    /// <summary>R-MOMENT (clauses 2.9, 2.12, 2.20). See <see cref="MomentAfterRework"/>.</summary>
    public MomentAfterRework MomentAfterRework { get; init => field = Guard.Against.Undefined(value, nameof(MomentAfterRework)); }

    /// <summary>R-LATE (clauses 2.17.5, 2.3). See <see cref="Lateness"/>.</summary>
    public Lateness Lateness { get; init => field = Guard.Against.Undefined(value, nameof(Lateness)); }

    /// <summary>R-DUPLICATE (clauses 2.12.3, 2.17.5, 2.17.6). See <see cref="Duplicates"/>.</summary>
    public Duplicates Duplicates { get; init => field = Guard.Against.Undefined(value, nameof(Duplicates)); }

    /// <summary>R-DOCS (clause 2.17.2 of the first edition). See <see cref="OptionalDocuments"/>.</summary>
    public OptionalDocuments OptionalDocuments { get; init => field = Guard.Against.Undefined(value, nameof(OptionalDocuments)); }

    /// <summary>R-OPTIONAL (clauses 2.17.3, 2.14.3, 2.18). See <see cref="OptionalDefects"/>.</summary>
    public OptionalDefects OptionalDefects { get; init => field = Guard.Against.Undefined(value, nameof(OptionalDefects)); }

    /// <summary>R-PANEL (points A1.3, A1.13). See <see cref="PanelReading"/>.</summary>
    public PanelReading Panel { get; init => field = Guard.Against.Undefined(value, nameof(Panel)); }

    /// <summary>R-GRID (points A1.6, A1.9). See <see cref="ScoreGrid"/>.</summary>
    public ScoreGrid ScoreGrid { get; init => field = Guard.Against.Undefined(value, nameof(ScoreGrid)); }

    /// <summary>R-BANDS (point A1.10). See <see cref="ConclusionGaps"/>.</summary>
    public ConclusionGaps ConclusionGaps { get; init => field = Guard.Against.Undefined(value, nameof(ConclusionGaps)); }

    /// <summary>R-ROUND (point A1.13). See <see cref="ScoreRounding"/>.</summary>
    public ScoreRounding ScoreRounding { get; init => field = Guard.Against.Undefined(value, nameof(ScoreRounding)); }

    /// <summary>R-HALF (point A1.13). See <see cref="Quantities.HalfRounding"/>.</summary>
    public HalfRounding HalfRounding { get; init => field = Guard.Against.Undefined(value, nameof(HalfRounding)); }

    /// <summary>R-TIE (clauses 2.20, 2.9). See <see cref="FilingOrder"/>.</summary>
    public FilingOrder FilingOrder { get; init => field = Guard.Against.Undefined(value, nameof(FilingOrder)); }

    /// <summary>R-VIDEO (clause 2.20). See <see cref="BothWithVideo"/>.</summary>
    public BothWithVideo BothWithVideo { get; init => field = Guard.Against.Undefined(value, nameof(BothWithVideo)); }

    /// <summary>R-FILL (clause 3.3). See <see cref="LimitCoverage"/>.</summary>
    public LimitCoverage LimitCoverage { get; init => field = Guard.Against.Undefined(value, nameof(LimitCoverage)); }

    /// <summary>R-KOPECK (clauses 3.5, 3.18). See <see cref="MoneyRounding"/>.</summary>
    public MoneyRounding MoneyRounding { get; init => field = Guard.Against.Undefined(value, nameof(MoneyRounding)); }

    /// <summary>R-MINIMUM (clause 3.3, point A1.10). See <see cref="MinimumScore"/>.</summary>
    public MinimumScore MinimumScore { get; init; }

    /// <summary>R-NOBODY (clause 3.4). See <see cref="NobodyWon"/>.</summary>
    public NobodyWon NobodyWon { get; init => field = Guard.Against.Undefined(value, nameof(NobodyWon)); }

    /// <summary>R-OFFER (clause 3.4). See <see cref="RemainderOffer"/>.</summary>
    public RemainderOffer RemainderOffer { get; init => field = Guard.Against.Undefined(value, nameof(RemainderOffer)); }

    /// <summary>R-REFUSER (clause 3.4). See <see cref="EarlierRefusal"/>.</summary>
    public EarlierRefusal EarlierRefusal { get; init => field = Guard.Against.Undefined(value, nameof(EarlierRefusal)); }

    /// <summary>R-FIT (clause 3.4). See <see cref="FittingRequest"/>.</summary>
    public FittingRequest FittingRequest { get; init => field = Guard.Against.Undefined(value, nameof(FittingRequest)); }

    /// <summary>R-REMAINDER (clause 3.4). See <see cref="RemainderRepeats"/>.</summary>
    public RemainderRepeats RemainderRepeats { get; init => field = Guard.Against.Undefined(value, nameof(RemainderRepeats)); }

    /// <summary>R-SEVERAL (clause 3.18). See <see cref="SeveralResults"/>.</summary>
    public SeveralResults SeveralResults { get; init => field = Guard.Against.Undefined(value, nameof(SeveralResults)); }

    /// <summary>R-CURE (clause 3.17). See <see cref="CuredBreach"/>.</summary>
    public CuredBreach CuredBreach { get; init => field = Guard.Against.Undefined(value, nameof(CuredBreach)); }

    /// <summary>R-FOUND (clause 3.17). See <see cref="BreachEstablished"/>.</summary>
    public BreachEstablished BreachEstablished { get; init => field = Guard.Against.Undefined(value, nameof(BreachEstablished)); }

    /// <summary>R-PROCEDURE (clause 3.17). See <see cref="ProcedureBreach"/>.</summary>
    public ProcedureBreach ProcedureBreach { get; init => field = Guard.Against.Undefined(value, nameof(ProcedureBreach)); }

    /// <summary>R-OFF-PURPOSE (clauses 3.13, 3.17). See <see cref="OffPurposeReturn"/>.</summary>
    public OffPurposeReturn OffPurposeReturn { get; init => field = Guard.Against.Undefined(value, nameof(OffPurposeReturn)); }

    /// <summary>R-UNMET (clauses 3.17, 3.18). See <see cref="UnmetResultsReturn"/>.</summary>
    public UnmetResultsReturn UnmetResultsReturn { get; init => field = Guard.Against.Undefined(value, nameof(UnmetResultsReturn)); }

    /// <summary>R-LATE-SIGNING (clauses 3.7.2, 3.11). See <see cref="LateSigning"/>.</summary>
    public LateSigning LateSigning { get; init => field = Guard.Against.Undefined(value, nameof(LateSigning)); }

    /// <summary>R-FROM (clauses 2.10.1–3.19). See <see cref="FromTheDay"/>.</summary>
    public FromTheDay FromTheDay { get; init => field = Guard.Against.Undefined(value, nameof(FromTheDay)); }

    /// <summary>R-START (clauses 2.6, 2.14, 2.15.1, 3.7.2). See <see cref="FromTheDayFollowing"/>.</summary>
    public FromTheDayFollowing FromTheDayFollowing { get; init => field = Guard.Against.Undefined(value, nameof(FromTheDayFollowing)); }

    /// <summary>R-SHIFT (clauses 2.3–3.19). See <see cref="NonWorkingLastDay"/>.</summary>
    public NonWorkingLastDay NonWorkingLastDay { get; init => field = Guard.Against.Undefined(value, nameof(NonWorkingLastDay)); }

    /// <summary>R-SPAN (clauses 2.6, 2.22). See <see cref="SpanEnd"/>.</summary>
    public SpanEnd SpanEnd { get; init => field = Guard.Against.Undefined(value, nameof(SpanEnd)); }

    /// <summary>R-BACK (clauses 2.2, 2.10.3). See <see cref="BackwardLimit"/>.</summary>
    public BackwardLimit BackwardLimit { get; init => field = Guard.Against.Undefined(value, nameof(BackwardLimit)); }

    /// <summary>R-BEFORE (clauses 2.2–3.15). See <see cref="DaysBefore"/>.</summary>
    public DaysBefore DaysBefore { get; init => field = Guard.Against.Undefined(value, nameof(DaysBefore)); }

    /// <summary>R-WINDOW (clauses 2.2, 2.6). See <see cref="AcceptanceWindow"/>.</summary>
    public AcceptanceWindow AcceptanceWindow { get; init => field = Guard.Against.Undefined(value, nameof(AcceptanceWindow)); }

    /// <summary>R-2.25 (clause 3.7.1). See <see cref="ProtocolTerm"/>.</summary>
    public ProtocolTerm ProtocolTerm { get; init => field = Guard.Against.Undefined(value, nameof(ProtocolTerm)); }

    /// <summary>R-Q4 (clause 3.18). See <see cref="FourthQuarterReport"/>.</summary>
    public FourthQuarterReport FourthQuarterReport { get; init => field = Guard.Against.Undefined(value, nameof(FourthQuarterReport)); }

    /// <summary>R-UNTIL (clauses 2.12.3, 3.16). See <see cref="UntilDate"/>.</summary>
    public UntilDate UntilDate { get; init => field = Guard.Against.Undefined(value, nameof(UntilDate)); }

    /// <summary>R-DECREE-DAYS (the calendar). See <see cref="PaidDaysOff"/>.</summary>
    public PaidDaysOff PaidDaysOff { get; init => field = Guard.Against.Undefined(value, nameof(PaidDaysOff)); }

    /// <summary>R-DUTY-DAY (roadmaps). See <see cref="DutyDueDay"/>.</summary>
    public DutyDueDay DutyDueDay { get; init => field = Guard.Against.Undefined(value, nameof(DutyDueDay)); }
}
