using SonkoRules.Applications;
using SonkoRules.Eligibility;

namespace SonkoRules.Procedure;

/// <summary>What becomes of a contest as a whole: void, cancelled, asked about (2.5, 2.12.4, 2.12.5).
/// Immutable.</summary>
/// <remarks>Разъяснения, отмена и признание конкурса несостоявшимся.</remarks>
public sealed class ContestProcedure
{
    private readonly ApplicationTerms _terms;

    /// <summary>The procedure of an edition.</summary>
    /// <param name="terms">The edition's parameters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public ContestProcedure(ApplicationTerms terms) => _terms = Guard.Against.Null(terms);

    /// <summary>Whether the contest goes on after the decisions on all its applications (2.12.4). Withdrawn
    /// applications and such as count as not filed are none.</summary>
    /// <param name="decisions">The decisions, one for each application.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decisions"/> is null.</exception>
    /// <example><code>
    /// rules.Procedure.Standing(Sequence.Empty&lt;ApplicationDecision&gt;()) // The contest is void: no application was filed [cl. 2.12.4]
    /// </code></example>
    public ContestStanding Standing(Sequence<ApplicationDecision> decisions)
    {
        Guard.Against.Null(decisions);
        var proper = decisions.Count(decision => decision is ApplicationDecision.Proper);
        if (proper > 0) { return new ContestStanding.GoesOn(proper) { Clause = _terms.Clauses.Void }; }

        var undecided = decisions
            .Where(decision => decision is ApplicationDecision.ReturnedForRework or ApplicationDecision.Undetermined)
            .Select(decision => decision.ApplicationId)
            .ToSequence();
        return undecided.Count > 0 ? new ContestStanding.Open(undecided) { Clause = _terms.Clauses.Void }
            : decisions.Any(decision => decision is ApplicationDecision.Rejected)
                ? new ContestStanding.NotHeld(VoidReason.AllRejected) { Clause = _terms.Clauses.Void }
                : new ContestStanding.NotHeld(VoidReason.NothingFiled) { Clause = _terms.Clauses.Void };
    }

    /// <summary>Whether a contest may be cancelled by a notice placed on a day (2.12.5): freely in its term; after it
    /// only for force majeure and before any agreement.</summary>
    /// <param name="placed">The day on which the notice is placed.</param>
    /// <param name="lastDay">The last day of the term, itself included: a working day before acceptance ends.</param>
    /// <param name="forceMajeure">Whether there is force majeure; null where it is not known.</param>
    /// <param name="agreementsMade">Whether agreements with winners have been made; null where it is not known.</param>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <example><code>
    /// rules.Procedure.Cancel(new LocalDate(2025, 6, 2), new LocalDate(2025, 6, 1), forceMajeure: null, agreementsMade: false)
    /// </code></example>
    public Cancellation Cancel(LocalDate placed, LocalDate lastDay, bool? forceMajeure, bool? agreementsMade)
    {
        var allowed = Kleene.From(placed <= lastDay)
            | (Kleene.From(forceMajeure) & !Kleene.From(agreementsMade));
        if (allowed.IsTrue)
        {
            return new Cancellation.Effective(placed) { Clause = _terms.Clauses.Cancellation };
        }

        var obstacles = new List<CancellationObstacle>();
        var missing = new List<CancellationFact>();
        Note(Kleene.From(forceMajeure), CancellationObstacle.NoForceMajeure, CancellationFact.ForceMajeure);
        Note(!Kleene.From(agreementsMade), CancellationObstacle.AgreementsMade, CancellationFact.AgreementsMade);
        return allowed.IsFalse
            ? new Cancellation.NotAllowed(obstacles.ToSequence()) { Clause = _terms.Clauses.Cancellation }
            : new Cancellation.Undetermined(missing.ToSequence()) { Clause = _terms.Clauses.Cancellation };

        void Note(Kleene good, CancellationObstacle obstacle, CancellationFact fact)
        {
            if (good.IsFalse)
            {
                obstacles.Add(obstacle);
            }
            else if (good.IsUnknown)
            {
                missing.Add(fact);
            }
        }
    }

    /// <summary>What an announcement still has to state (2.3).</summary>
    /// <param name="stated">What it states, in any order; named twice is named.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stated"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An item is not one of the enumeration.</exception>
    /// <example><code>
    /// rules.Procedure.CheckAnnouncement(Sequence.Of(AnnouncementItem.Purpose)) // The announcement lacks 18 of 19 items [cl. 2.3]
    /// </code></example>
    public AnnouncementReport CheckAnnouncement(Sequence<AnnouncementItem> stated)
    {
        var given = Guard.Against.Null(stated).Select(item => Guard.Against.Undefined(item, nameof(stated))).ToArray();
        var all = EnumValues<AnnouncementItem>.All;
        return new AnnouncementReport(
            _terms.Clauses.Announcement,
            all.Where(given.Contains).ToSequence(),
            all.Where(item => !given.Contains(item)).ToSequence());
    }

    /// <summary>The requests to which no answer had come in time by a day: the results protocol records them
    /// (2.15.3).</summary>
    /// <param name="requests">The ministry's requests for explanations (2.15).</param>
    /// <param name="day">The day as of which it is asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <example><code>
    /// var request = new ExplanationRequest("A", placed: new LocalDate(2025, 5, 22), answerBy: new LocalDate(2025, 5, 26));
    /// rules.Procedure.Unanswered(Sequence.Of(request), new LocalDate(2025, 5, 27)).Count // 1
    /// </code></example>
    public Sequence<UnansweredRequest> Unanswered(Sequence<ExplanationRequest> requests, LocalDate day) =>
        Guard.Against.Null(requests)
            .Where(request => request.IsUnansweredOn(day))
            .Select(request => new UnansweredRequest(_terms.Clauses.NoAnswer, request))
            .ToSequence();

    /// <summary>What the protocol of the review says (2.19).</summary>
    /// <param name="decisions">The decisions, one for each application that came.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decisions"/> is null.</exception>
    /// <example><code>
    /// rules.Procedure.Review(Sequence.Empty&lt;ApplicationDecision&gt;()) // Applications received: 0, considered: 0 [cl. 2.19]
    /// </code></example>
    public ReviewProtocol Review(Sequence<ApplicationDecision> decisions) =>
        new(_terms.Clauses.ReviewProtocol, Guard.Against.Null(decisions));

    /// <summary>What the protocol of the results says (2.23, 2.26, 2.27.1–2.27.4, 2.15.3).</summary>
    /// <param name="decisions">The decisions, one for each application that came.</param>
    /// <param name="winners">The winners with their subsidies.</param>
    /// <param name="meeting">When and where applications were considered; null where it is not told yet.</param>
    /// <param name="unanswered">The requests to which no answer came in time.</param>
    /// <param name="winnersAreFinal">Whether nothing open bears on the winners.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public ResultsProtocol Results(
        Sequence<ApplicationDecision> decisions,
        Sequence<ProtocolWinner> winners,
        ProtocolMeeting? meeting,
        Sequence<UnansweredRequest> unanswered,
        bool winnersAreFinal = true) =>
        new(
            _terms.Clauses,
            Review(decisions),
            meeting,
            Guard.Against.Null(winners),
            Guard.Against.Null(unanswered),
            winnersAreFinal);

    /// <summary>Whether an applicant may send a request for clarification on a day (2.5).</summary>
    /// <param name="day">The day of the request.</param>
    /// <param name="announced">The day on which the announcement was placed, itself included.</param>
    /// <param name="lastDay">The last day for requests, itself included: the third working day before acceptance
    /// ends.</param>
    /// <param name="alreadySent">How many the applicant has sent; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alreadySent"/> is below zero.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <example><code>
    /// var (day, announced, lastDay) = (new LocalDate(2025, 5, 20), new LocalDate(2025, 5, 12), new LocalDate(2025, 6, 5));
    /// rules.Procedure.RequestClarification(day, announced, lastDay, alreadySent: 0)
    /// </code></example>
    public ClarificationRequest RequestClarification(
        LocalDate day, LocalDate announced, LocalDate lastDay, int alreadySent)
    {
        Guard.Against.OutOfRange(alreadySent, 0, int.MaxValue - 1);
        var reasons = new List<ClarificationRefusal>();
        if (day < announced) { reasons.Add(ClarificationRefusal.TooEarly); }

        if (day > lastDay) { reasons.Add(ClarificationRefusal.TooLate); }

        if (alreadySent >= _terms.ClarificationRequests) { reasons.Add(ClarificationRefusal.TooMany); }

        return reasons.Count > 0
            ? new ClarificationRequest.Refused(reasons.ToSequence()) { Clause = _terms.Clauses.Clarification }
            : new ClarificationRequest.Accepted(alreadySent + 1, _terms.ClarificationRequests - alreadySent - 1)
            {
                Clause = _terms.Clauses.Clarification,
            };
    }
}
