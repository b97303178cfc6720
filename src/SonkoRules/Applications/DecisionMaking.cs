using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Applications;

/// <summary>
/// From the flaws of an application to the decision on it. A flaw weighs as a rejection where it is a ground for one
/// and
/// cannot be mended first; else as a return. Both weights are Kleene's, so a decision falls only when no missing fact
/// could change it.
/// </summary>
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

        if (ApplicationRules.CameBackTooLate(application, dates))
        {
            return NotFiled([]);
        }

        return application.Rework.Match(
            _ => Weigh(dates.Consideration <= dates.LastDayToReturn, Unmended.Remarked),
            _ => Weigh(true, Unmended.Awaited),
            _ => Weigh(false, Unmended.NotFiled));
    }

    private ApplicationDecision Weigh(bool canReturn, Unmended unmended)
    {
        var mendFirst = canReturn && !rules.RejectsAtOnce;
        var rejects = Any(IsRejection);
        var returns = Any(IsReturn);
        if (rejects.IsTrue)
        {
            return Rejected();
        }

        if (unmended == Unmended.Awaited)
        {
            return rejects.IsUnknown ? Undetermined() : Returned();
        }

        // A flaw that can only be returned, and can no longer be, leaves no ground of rejection: 2.16 makes it proper.
        var returnsMatter = canReturn || unmended == Unmended.NotFiled;
        if (rejects.IsUnknown || (returns.IsUnknown && returnsMatter))
        {
            return Undetermined();
        }

        return !returns.IsTrue || !returnsMatter ? Proper()
            : canReturn ? Returned()
            : NotFiled(flaws.Found);

        bool IsRejection(Clause ofReturn, Clause ofRejection) =>
            !ofRejection.IsNone && (ofReturn.IsNone || !mendFirst);

        bool IsReturn(Clause ofReturn, Clause ofRejection) =>
            !ofReturn.IsNone && !IsRejection(ofReturn, ofRejection);
    }

    private Kleene Any(Func<Clause, Clause, bool> counts) =>
        flaws.Found.Any(ground => counts(ground.Returns, ground.Rejects)) ? Kleene.True
        : flaws.Open.Any(open => counts(open.Returns, open.Rejects)) ? Kleene.Unknown
        : Kleene.False;

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
        new(application.Id, _clauses.NotFiled, Readings(), grounds.ToSequence());

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
