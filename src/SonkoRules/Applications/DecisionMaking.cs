using SonkoRules.Eligibility;

namespace SonkoRules.Applications;

/// <summary>From the flaws of an application to the decision on it. A flaw weighs as a rejection where it is a ground
/// for one and cannot be mended first; else as a return. Both weights are Kleene's, so that a rejection and a proper
/// application are told only when no missing fact could change it; a return waits for nothing but its own ground.</summary>
internal sealed class DecisionMaking(
    ApplicationRules rules,
    Application application,
    ApplicationDates dates,
    FlawSearch flaws,
    Sequence<AppliedReading> ofVerdict)
{
    private readonly ProcedureClauses _clauses = rules.Terms.Clauses;

    public ApplicationDecision Decide()
    {
        if (rules.IsWithdrawn(application, dates.AcceptanceEnd))
        {
            return new ApplicationDecision.Withdrawn(application.Id, _clauses.Withdrawal, Readings());
        }

        if (ApplicationRules.CameBackTooLate(application, dates)) { return NotFiled([]); }

        return application.Rework is Rework.Awaited awaited ? Await(awaited.Deadline) : Weigh();
    }

    // What rework can mend is no ground yet while the application is out for it; the rest decides as soon as it is known.
    private ApplicationDecision Await(LocalDate deadline) =>
        flaws.Any(IsForGood).IsTrue
            ? Rejected(ground => IsForGood(ground.Returns, ground.Rejects, ground.CanBeMended))
            : Returned(_clauses.NotFiled, deadline);

    private ApplicationDecision Weigh()
    {
        var canReturn = rules.CanReturn(application, dates);

        // What counts as not filed cannot be rejected, so this comes first, as it does for what came back too late.
        var unmended = rules.IsUnmended(application, dates, flaws.OnlyToReturn);
        if (!unmended.IsFalse)
        {
            return unmended.IsTrue ? NotFiled(flaws.Found) : Undetermined(canReturn);
        }

        var mendFirst = canReturn && !rules.RejectsAtOnce;
        var notice = canReturn && rules.NoticeReturns ? flaws.Notice : Kleene.False;
        var forGood = flaws.Any(IsForGood);
        var rejects = notice.IsTrue ? forGood : flaws.Any(IsRejection);
        if (rejects.IsTrue)
        {
            // The applicant's notice, if there is one, would hold back what rework can mend.
            return notice.IsUnknown && !forGood.IsTrue
                ? Undetermined(canReturn)
                : Rejected(ground => !ground.Rejects.IsNone);
        }

        var returns = canReturn
            ? flaws.Any((ofReturn, ofRejection, mendable) =>
                !ofReturn.IsNone && (notice.IsTrue || !IsRejection(ofReturn, ofRejection, mendable)))
            : Kleene.False;

        // A flaw that can only be returned, and can no longer be, leaves no ground of rejection: 2.16 makes it proper.
        return returns.IsTrue ? Returned(_clauses.Return, awaitedUntil: null)
            : rejects.IsUnknown || returns.IsUnknown ? Undetermined(canReturn)
            : Proper();

        bool IsRejection(Clause ofReturn, Clause ofRejection, bool canBeMended) =>
            !ofRejection.IsNone && (ofReturn.IsNone || !mendFirst);
    }

    private static bool IsForGood(Clause ofReturn, Clause ofRejection, bool canBeMended) =>
        !ofRejection.IsNone && !canBeMended;

    private ApplicationDecision.Proper Proper() =>
        new(application.Id, _clauses.Proper, Readings(), flaws.Found.ToSequence());

    private ApplicationDecision.Rejected Rejected(Func<Ground, bool> counts) =>
        new(
            application.Id,
            _clauses.Rejection,
            Readings(),
            flaws.Found.Where(counts).ToSequence(),
            NoGroundYet(flaws.Found.Where(ground => !counts(ground))),
            Missing(open => !open.Rejects.IsNone && (!open.CanBeMended || application.Rework is not Rework.Awaited)));

    private ApplicationDecision.ReturnedForRework Returned(Clause clause, LocalDate? awaitedUntil) =>
        new(
            application.Id,
            clause,
            Readings(),
            flaws.Found.Where(ground => !ground.Returns.IsNone).ToSequence(),
            NoGroundYet(flaws.Found.Where(ground => ground.Returns.IsNone)),
            Missing(_ => true),
            awaitedUntil);

    private ApplicationDecision.NotFiled NotFiled(IReadOnlyList<Ground> grounds) =>
        new(
            application.Id,
            _clauses.NotFiled,
            Readings(),
            grounds.Where(ground => !ground.Returns.IsNone).ToSequence(),
            flaws.Found.Where(ground => ground.Returns.IsNone && ground.Rejects.IsNone).ToSequence());

    private ApplicationDecision.Undetermined Undetermined(bool canReturn) =>
        new(
            application.Id,
            _clauses.Proper,
            Readings(),
            flaws.Found.ToSequence(),
            Missing(open => !open.Rejects.IsNone || canReturn || application.Rework is Rework.Resubmitted));

    // Told as a remark, a flaw is no ground to reject, or not yet.
    private static Sequence<Ground> NoGroundYet(IEnumerable<Ground> grounds) =>
        grounds.Select(ground => ground with { Rejects = Clause.None }).ToSequence();

    private Sequence<MissingApplicationFact> Missing(Func<OpenGround, bool> counts) =>
        flaws.Open
            .Where(counts)
            .SelectMany(open => open.Missing)
            .GroupBy(missing => missing.Fact)
            .OrderBy(facts => facts.Key)
            .Select(facts => new MissingApplicationFact(
                facts.Key,
                facts.SelectMany(missing => missing.Documents).Distinct().OrderBy(kind => kind).ToSequence())
            {
                OfApplicant = facts.First().OfApplicant,
            })
            .ToSequence();

    private Sequence<AppliedReading> Readings() =>
        ofVerdict.Concat(ReadingCatalogue.Applied(
            rules.Readings,
            ReadingIds.Year,
            ReadingIds.Rework,
            ReadingIds.Notice,
            ReadingIds.Returns,
            ReadingIds.Unmended,
            ReadingIds.Moment,
            ReadingIds.Late,
            ReadingIds.Duplicate,
            ReadingIds.Docs,
            ReadingIds.Optional)).ToSequence();
}
