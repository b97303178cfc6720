namespace SonkoRules.Deadlines;

/// <content>The stages.</content>
internal sealed partial class TimetableBuilder
{
    private Deadline? _acceptance;
    private Deadline? _review;
    private LocalDate _lastRequest;
    private LocalDate _dayOne;
    private bool _dayOneIsProvisional;

    /// <summary>The announcement and the first day of acceptance.</summary>
    private bool TryAnnouncement()
    {
        var term = _terms.Acceptance;
        var known = AcceptanceRule.TryFirstDay(
            term, _terms.Announcement, _counting, _announced, _calendar, out _dayOne, out _dayOneIsProvisional);
        if (!known || !Counting.TryFirstCounted(term.Form, _dayOne, _calendar, out var first))
        {
            return Fail(ContestStage.AcceptanceOpens, term);
        }

        Add(ContestStage.AcceptanceOpens, first, term.Clause, null);
        var opens = DateOf(ContestStage.AcceptanceOpens);
        var lead = _terms.Announcement;
        if (!_counting.TryBefore(lead.Form, lead.LastDayOff, opens, _calendar, out var leadCounted))
        {
            return Fail(ContestStage.Announcement, lead);
        }

        Add(ContestStage.Announcement, _announced, lead.Clause, Made(lead, opens, leadCounted));
        return TryDay(ContestStage.CommissionPlacement, _terms.CommissionPlacement, _announced)
            && ((!Wants(ContestStage.ClarificationRequests) && !IsGiven(ContestStage.AcceptanceOpens))
                || TryAcceptance());
    }

    /// <summary>The end of acceptance and what counts back from it; a given first day is compared with the span
    /// too.</summary>
    private bool TryAcceptance()
    {
        var term = _terms.Acceptance;
        if (!_counting.TrySpan(term.Form, term.LastDayOff, _dayOne, _calendar, out var counted))
        {
            return Fail(ContestStage.AcceptanceEnds, term);
        }

        _acceptance = Made(term, _announced, counted.After(AcceptanceRule.SearchedFrom(_counting, _announced), _dayOneIsProvisional), FurtherReading.Window);
        Add(ContestStage.AcceptanceEnds, _acceptance);
        var end = DateOf(ContestStage.AcceptanceEnds);
        return TryLimitBefore(ContestStage.ClarificationRequests, _terms.ClarificationRequest, end)
            && TryLimitBefore(ContestStage.Clarifications, _terms.Clarification, end)
            && TryLimitBefore(ContestStage.Cancellation, _terms.Cancellation, end)
            && TryDay(ContestStage.Refiling, _terms.Refiling, end, _counting.LastDayUntil(end))
            && TryDay(ContestStage.Withdrawal, _terms.Withdrawal, end);
    }

    /// <summary>The readings of the stages that no term of their own bounds, the opening of acceptance and the last
    /// request for explanations, and of those past the last one wanted, from which others count back.</summary>
    private Sequence<AppliedReading> ReadingsOfUntimed()
    {
        var opening = _terms.Acceptance with { LastDayOff = LastDayOff.Stays };
        var used = new List<AppliedReading>(DeadlineReadingsUsed.By(opening, FurtherReading.Window, _counting));
        if (AcceptanceRule.SearchedFrom(_counting, _announced) is { } since)
        {
            AddNew(DeadlineReadingsUsed.OnPaidDaysOff(since, _dayOne, _counting, _calendar));
        }

        if (_entries[(int)ContestStage.ExplanationRequests] is { } requests && _review is { } review)
        {
            AddNew(DeadlineReadingsUsed.By(_terms.Explanation, FurtherReading.None, _counting));
            AddNew(DeadlineReadingsUsed.OnPaidDaysOff(requests.Date, review.LastDay, _counting, _calendar));
        }

        for (var i = (int)_plan.Through + 1; i < _entries.Length; i++)
        {
            if (_entries[i] is { } entry && entry.TryGetDeadline(out var deadline)) { AddNew(deadline.Readings); }
        }

        return used.ToSequence();

        void AddNew(Sequence<AppliedReading> readings) =>
            used.AddRange(readings.Where(reading => !used.Contains(reading)).ToArray());
    }

    /// <summary>From the opening of the applications to the protocol of their review.</summary>
    private bool TryReview()
    {
        var end = DateOf(ContestStage.AcceptanceEnds);
        if (!_calendar.TryWorkingDayOnOrAfter(end.PlusDays(1), out var next))
        {
            return Fail(ContestStage.Opening, _terms.Opening);
        }

        if (!TryStep(ContestStage.Opening, _terms.Opening, end, next)) { return false; }

        var opening = DateOf(ContestStage.Opening);
        return TryStep(ContestStage.OpeningPlacement, _terms.OpeningPlacement, opening, opening)
            && (!Wants(ContestStage.ExplanationRequests) || TryReviewTerm(end, opening));
    }

    private bool TryReviewTerm(LocalDate end, LocalDate opening)
    {
        var term = _terms.Review;
        if (!_counting.TryAfter(term.Form, term.LastDayOff, end, _calendar, out var counted))
        {
            return Fail(ContestStage.ReviewEnds, term);
        }

        _review = Made(term, end, counted);
        Add(ContestStage.ReviewEnds, _earliest ? opening : counted.Last, term.Clause, _review);
        if (!TryExplanationsAndRework(counted.Last)
            || !TryStep(
                ContestStage.ReviewProtocol, _terms.ReviewProtocol, counted.Last, DateOf(ContestStage.ReviewEnds)))
        {
            return false;
        }

        if (!Wants(ContestStage.ReviewProtocolPlacement)) { return true; }

        var protocol = DateOf(ContestStage.ReviewProtocol);
        return TryStep(ContestStage.ReviewProtocolPlacement, _terms.ReviewProtocolPlacement, protocol, protocol)
            && (!Occurs(ContestStage.ReviewProtocolChanges)
                || TryLimitAfter(ContestStage.ReviewProtocolChanges, _terms.ReviewProtocolChanges, protocol));
    }

    private bool TryExplanationsAndRework(LocalDate reviewEnd)
    {
        var least = _terms.Explanation;
        if (!_counting.TryLatestTrigger(least.Form, least.LastDayOff, reviewEnd, _calendar, out _lastRequest))
        {
            return Fail(ContestStage.ExplanationRequests, least);
        }

        if (Occurs(ContestStage.ExplanationRequests))
        {
            Add(ContestStage.ExplanationRequests, _lastRequest, least.Clause, null);
        }

        return (!Occurs(ContestStage.ReworkNotice)
                || TryLimitBefore(ContestStage.ReworkNotice, _terms.ReworkNoticeLimit, reviewEnd))
            && (!Occurs(ContestStage.ReworkedApplication)
                || TryLimitBefore(ContestStage.ReworkedApplication, _terms.ReworkedApplication, reviewEnd));
    }

    /// <summary>From the summary for the commission to the payment.</summary>
    private bool TryResults()
    {
        var reviewed = DateOf(ContestStage.ReviewProtocol);
        if (!TryStep(ContestStage.Summary, _terms.Summary, reviewed, reviewed)) { return false; }

        if (!Wants(ContestStage.WinnersDetermined)) { return true; }

        var end = DateOf(ContestStage.AcceptanceEnds);
        if (!TryStep(ContestStage.WinnersDetermined, _terms.Winners, end, DateOf(ContestStage.Summary)))
        {
            return false;
        }

        var winners = DateOf(ContestStage.WinnersDetermined);
        Add(ContestStage.ResultsProtocol, winners, _terms.ResultsProtocolClause, null);
        var protocol = DateOf(ContestStage.ResultsProtocol);
        return TryStep(ContestStage.PortalPlacement, _terms.PortalPlacement, protocol, protocol)
            && TryStep(ContestStage.OwnSitePlacement, _terms.OwnSitePlacement, protocol, protocol)
            && TryStep(ContestStage.ResultsPlacement, _terms.ResultsPlacement, winners, protocol)
            && (!Occurs(ContestStage.ResultsProtocolChanges)
                || TryLimitAfter(ContestStage.ResultsProtocolChanges, _terms.ResultsProtocolChanges, protocol))
            && (!Wants(ContestStage.DraftAgreement) || TryAgreement());
    }

    private bool TryAgreement()
    {
        var placement = _counting.PlacementBeforeDraft(ContestStage.PortalPlacement, ContestStage.OwnSitePlacement);
        Entry(placement).TryGetDeadline(out var placed);
        var term = _terms.DraftAgreement;
        if (!_counting.TryAfter(term.Form, term.LastDayOff, placed!.LastDay, _calendar, out var counted))
        {
            return Fail(ContestStage.DraftAgreement, term);
        }

        Add(
            ContestStage.DraftAgreement,
            _earliest ? counted.First : counted.Last,
            term.Clause,
            Made(term, placed.LastDay, DraftAgreementRule.After(placed, counted), FurtherReading.ProtocolTerm));
        var draft = DateOf(ContestStage.DraftAgreement);
        if (!Wants(ContestStage.AgreementSigned)) { return true; }

        if (!TryStep(ContestStage.AgreementSigned, _terms.AgreementSigning, draft, draft))
        {
            return false;
        }

        var agreed = DateOf(ContestStage.AgreementSigned);
        return !Wants(ContestStage.Payment) || TryStep(ContestStage.Payment, _terms.Payment, agreed, agreed);
    }

    /// <summary>The reports and the dates of the year of the subsidy, which is that of the agreement.</summary>
    private bool TryReports()
    {
        var agreed = DateOf(ContestStage.AgreementSigned);
        var year = agreed.Year;
        for (var i = QuarterlyReportRule.FirstReported(agreed); i <= QuarterlyReportRule.QuartersInYear; i++)
        {
            var stage = StageOfReports(i);
            if (Wants(stage) && _counting.HasOwnReports(i) && !TryReport(stage, year, i))
            {
                return false;
            }
        }

        return TryDate(ContestStage.ResultDate, _terms.ResultDate, year)
            && TryDate(
                ContestStage.FinalReport, _terms.FinalReport, year, QuarterlyReportRule.FinalReading(_counting))
            && TryDate(ContestStage.UnusedReturn, _terms.UnusedReturn, year)
            && TryDate(ContestStage.ProjectPublication, _terms.ProjectPublication, year);
    }

    private static ContestStage StageOfReports(int quarter) =>
        quarter == QuarterlyReportRule.QuartersInYear
            ? ContestStage.FourthQuarterReport
            : ContestStage.FirstQuarterReport + (quarter - 1);

    private bool TryReport(ContestStage stage, int year, int quarter)
    {
        var term = _terms.QuarterlyReport;
        var end = QuarterlyReportRule.QuarterEnd(year, quarter);
        if (!_counting.TryAfterQuarter(term.Form, term.LastDayOff, end, _calendar, out var counted))
        {
            return Fail(stage, term);
        }

        Add(stage, Made(term, end, counted, QuarterlyReportRule.ReadingOn(quarter)));
        return true;
    }

    private bool TryDate(
        ContestStage stage,
        DeadlineTerm<Term.DateInYear> term,
        int year,
        FurtherReading further = FurtherReading.None)
    {
        if (!Wants(stage)) { return true; }

        if (!_counting.TryDate(term.Form, term.LastDayOff, year, _calendar, out var counted))
        {
            return Fail(stage, term);
        }

        Add(stage, Made(term, new LocalDate(year, 1, 1), counted, further));
        return true;
    }

    /// <summary>What need not happen does not at the earliest pace, unless its date is given.</summary>
    private bool Occurs(ContestStage stage) =>
        Wants(stage) && (!_earliest || !StageOrder.NeedNotHappen(stage) || IsGiven(stage));
}
