namespace SonkoRules.Deadlines;

/// <content>What does not go together.</content>
internal sealed partial class TimetableBuilder
{
    private List<TimetableConflict>? _conflicts;

    private Sequence<TimetableConflict> FindConflicts()
    {
        FindLead();
        FindReview();
        FindResults();
        if (_plan.Given.Count > 0) { FindGiven(); }

        return _conflicts is null ? Sequence.Empty<TimetableConflict>() : _conflicts.ToSequence();
    }

    private void Report(TimetableConflict conflict) => (_conflicts ??= []).Add(conflict);

    private ConflictOrigin OriginOf(params ContestStage[] stages)
    {
        foreach (var stage in stages)
        {
            if (IsGiven(stage)) { return ConflictOrigin.Dates; }
        }

        return ConflictOrigin.Order;
    }

    private void FindLead()
    {
        var announcement = Entry(ContestStage.Announcement);
        announcement.TryGetDeadline(out var lead);
        if (!lead!.IsMetOn(_announced))
        {
            Report(new TimetableConflict.LeadTooShort(
                OriginOf(ContestStage.AcceptanceOpens), announcement, Entry(ContestStage.AcceptanceOpens), lead));
        }
    }

    private void FindReview()
    {
        if (_review is null) { return; }

        var asked = _entries[(int)ContestStage.ExplanationRequests];
        var request = asked is { Origin: StageDateOrigin.Given } ? asked : Entry(ContestStage.Opening);
        if (asked is not null && request.Date > _lastRequest)
        {
            Report(new TimetableConflict.ExplanationsHaveNoTime(
                OriginOf(ContestStage.ExplanationRequests, ContestStage.Opening),
                request,
                _lastRequest,
                _terms.Explanation,
                _review));
        }

        if (_entries[(int)ContestStage.ReworkNotice] is { } notice
            && _entries[(int)ContestStage.ReworkedApplication] is { } rework
            && rework.Date < notice.Date)
        {
            Report(new TimetableConflict.ReworkHasNoTime(
                OriginOf(ContestStage.ReworkNotice, ContestStage.ReworkedApplication), notice, rework));
        }
    }

    private void FindResults()
    {
        if (_entries[(int)ContestStage.WinnersDetermined] is { } winners)
        {
            winners.TryGetDeadline(out var term);
            var summary = Entry(ContestStage.Summary);
            if (summary.Date > term!.LastDay)
            {
                var origin = OriginOf(
                    ContestStage.AcceptanceEnds,
                    ContestStage.Opening,
                    ContestStage.ReviewProtocol,
                    ContestStage.Summary);
                Report(new TimetableConflict.ChainOverrunsWinners(origin, summary, term));
            }

            FindPlacements();
        }

        FindYear();
    }

    private void FindPlacements()
    {
        if (_entries[(int)ContestStage.ResultsPlacement] is not { } promised) { return; }

        promised.TryGetDeadline(out var announced);
        for (var stage = ContestStage.PortalPlacement; stage <= ContestStage.OwnSitePlacement; stage++)
        {
            var placement = Entry(stage);
            if (placement.Date > announced!.LastDay)
            {
                Report(new TimetableConflict.PlacementsDiffer(
                    OriginOf(ContestStage.ResultsProtocol, stage), placement, announced));
            }
        }
    }

    private void FindYear()
    {
        for (var stage = ContestStage.AgreementSigned; stage <= ContestStage.Payment; stage++)
        {
            if (_entries[(int)stage] is { } entry && entry.Date.Year > _announced.Year)
            {
                Report(new TimetableConflict.FinancialYearPassed(
                    ConflictOrigin.Dates, entry, _announced.Year, _terms.FinancialYearClause));
                break;
            }
        }

        var results = _terms.ResultDate;
        if (_entries[(int)ContestStage.Payment] is { } payment
            && _counting.TryDate(
                results.Form, results.LastDayOff, DateOf(ContestStage.AgreementSigned).Year, _calendar, out var counted)
            && payment.Date > counted.Last)
        {
            var deadline = Made(results, new LocalDate(DateOf(ContestStage.AgreementSigned).Year, 1, 1), counted);
            Report(new TimetableConflict.PaymentAfterResults(ConflictOrigin.Dates, payment, deadline));
        }
    }

    private void FindGiven()
    {
        for (var i = 0; i <= (int)_plan.Through; i++)
        {
            var entry = _entries[i];
            if (entry is null) { continue; }

            FindOrder(entry);
            if (entry.Origin == StageDateOrigin.Computed) { continue; }

            if (entry.Stage is ContestStage.AcceptanceOpens or ContestStage.AcceptanceEnds)
            {
                FindAcceptance(entry);
            }
            else if (entry.TryGetDeadline(out var deadline) && !deadline.IsMetOn(entry.Date))
            {
                Report(new TimetableConflict.OutOfTerm(ConflictOrigin.Dates, entry, deadline));
            }
        }
    }

    /// <summary>A stage before the one that it follows, when a given date brought that about: its own, that of the
    /// stage before, or a later one by which it had to have happened.</summary>
    private void FindOrder(TimetableEntry entry)
    {
        if (_entries[(int)StageOrder.Predecessor(entry.Stage)] is { } before
            && entry.Date < before.Date
            && (entry.Origin == StageDateOrigin.Given
                || before.Origin == StageDateOrigin.Given
                || _ceilings![(int)entry.Stage] == entry.Date)
            && entry.Stage != ContestStage.ReworkedApplication)
        {
            Report(new TimetableConflict.BeforePredecessor(ConflictOrigin.Dates, entry, before));
        }
    }

    /// <summary>The first day is one; a last day may be anywhere from the one that the count gives to the one to which
    /// it moves.</summary>
    private void FindAcceptance(TimetableEntry entry)
    {
        var fits = entry.Stage == ContestStage.AcceptanceOpens
            ? entry.Date == _acceptance!.FirstCountedDay
            : entry.Date >= _acceptance!.NominalLastDay && entry.Date <= _acceptance.LastDay;
        if (!fits)
        {
            Report(new TimetableConflict.AcceptanceDiffers(ConflictOrigin.Dates, entry, _acceptance));
        }
    }
}
