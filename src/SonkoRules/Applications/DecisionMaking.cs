namespace SonkoRules.Applications;

/// <summary>From the flaws of an application to the decision on it. A flaw weighs as a rejection where it is a ground
/// for one and cannot be mended first; else as a return. Both weights are Kleene's, so a decision falls only when no
/// missing fact could change it.</summary>
internal sealed class DecisionMaking(
    ApplicationRules rules, Application application, ApplicationDates dates, FlawSearch flaws)
{
    private readonly ProcedureClauses _clauses = rules.Terms.Clauses;

    public ApplicationDecision Decide()
    {
        if (rules.IsWithdrawn(application, dates.AcceptanceEnd))
        {
            return new ApplicationDecision.Withdrawn(application.Id, _clauses.Withdrawal, Readings());
        }

        if (ApplicationRules.CameBackTooLate(application, dates)) { return NotFiled([]); }

        return application.Rework.Match(
            _ => Weigh(dates.Consideration <= dates.LastDayToReturn, Unmended.Remarked),
            _ => Weigh(true, Unmended.Awaited),
            _ => Weigh(false, Unmended.NotFiled));
    }

    private ApplicationDecision Weigh(bool canReturn, Unmended unmended)
    {
        // What counts as not filed cannot be rejected, so this comes first, as it does for what came back too late.
        if (unmended == Unmended.NotFiled && !flaws.OnlyToReturn.IsFalse)
        {
            return flaws.OnlyToReturn.IsTrue ? NotFiled(flaws.Found) : Undetermined();
        }

        var mendFirst = canReturn && !rules.RejectsAtOnce;
        var rejects = flaws.Any(IsRejection);
        var returns = flaws.Any(IsReturn);
        if (rejects.IsTrue) { return Rejected(); }

        if (unmended == Unmended.Awaited) { return rejects.IsUnknown ? Undetermined() : Returned(); }

        // A flaw that can only be returned, and can no longer be, leaves no ground of rejection: 2.16 makes it proper.
        return rejects.IsUnknown || (returns.IsUnknown && canReturn) ? Undetermined()
            : returns.IsTrue && canReturn ? Returned()
            : Proper();

        bool IsRejection(Clause ofReturn, Clause ofRejection) =>
            !ofRejection.IsNone && (ofReturn.IsNone || !mendFirst);

        bool IsReturn(Clause ofReturn, Clause ofRejection) => !ofReturn.IsNone && !IsRejection(ofReturn, ofRejection);
    }

    private ApplicationDecision.Proper Proper() =>
        new(application.Id, _clauses.Proper, Readings(), flaws.Found.ToSequence());

    private ApplicationDecision.Rejected Rejected() =>
        new(
            application.Id,
            _clauses.Rejection,
            Readings(),
            flaws.Found.Where(ground => !ground.Rejects.IsNone).ToSequence(),
            flaws.Found.Where(ground => ground.Rejects.IsNone).ToSequence());

    private ApplicationDecision.ReturnedForRework Returned() =>
        new(
            application.Id,
            _clauses.Return,
            Readings(),
            flaws.Found.Where(ground => !ground.Returns.IsNone).ToSequence(),
            flaws.Found.Where(ground => ground.Returns.IsNone).ToSequence());

    private ApplicationDecision.NotFiled NotFiled(IReadOnlyList<Ground> grounds) =>
        new(
            application.Id,
            _clauses.NotFiled,
            Readings(),
            grounds.Where(ground => !ground.Returns.IsNone).ToSequence());

    private ApplicationDecision.Undetermined Undetermined() =>
        new(
            application.Id,
            _clauses.Proper,
            Readings(),
            flaws.Found.ToSequence(),
            flaws.Open
                .SelectMany(open => open.Missing)
                .GroupBy(missing => missing.Fact)
                .OrderBy(facts => facts.Key)
                .Select(facts => new MissingApplicationFact(
                    facts.Key,
                    facts.SelectMany(missing => missing.Documents).Distinct().OrderBy(kind => kind).ToSequence()))
                .ToSequence());

    private Sequence<AppliedReading> Readings() =>
        ReadingCatalogue.Applied(
            rules.Readings, ReadingIds.Rework, ReadingIds.Late, ReadingIds.Duplicate, ReadingIds.Docs);

    /// <summary>What becomes of an application with a flaw that can only be returned, when it cannot be.</summary>
    private enum Unmended
    {
        /// <summary>It was never returned: the flaw is a remark.</summary>
        Remarked,
        /// <summary>It is with the applicant.</summary>
        Awaited,
        /// <summary>It was returned in vain: it counts as not filed.</summary>
        NotFiled,
    }
}
