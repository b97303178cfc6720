using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Json;

internal sealed class DeadlineOperation()
    : DocumentOperation<DeadlineRequest, DeadlineResult, DeadlineRequestDoc, DeadlineAnswerDoc>(
        "deadline",
        "Срок, установленный порядком: начало, окончание и обоснование.",
        "A deadline of the order: when it starts, when it ends and why.")
{
    private const string Dates = "/dates";

    protected override DeadlineRequest? Interpret(DeadlineRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var calendar = CalendarMapping.FromDoc(document.Calendar, document.CalendarChanges, rules, problems);
        var rule = Find(document.Rule, rules, problems);
        var dates = DeadlineDatesMapping.FromDoc(document.Dates, rule, calendar, problems, Dates);
        return problems.Any
            ? null
            : new DeadlineRequest(rules!, document.Rule, dates!, calendar, document.Explain ?? false);
    }

    protected override OneOf<DeadlineResult, WhyNot> Answer(DeadlineRequest request) =>
        DeadlineQuestion.Ask(request.Asked, request.Dates, request.Calendar);

    protected override DocumentError? LeavesCalendar(DeadlineRequest request)
    {
        var (pointer, value) = DeadlineDatesMapping.Counted(request.Dates, Dates);
        return CalendarMapping.Leaves(pointer, value, request.Calendar);
    }

    protected override DeadlineRequestDoc ToDoc(DeadlineRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            request.Rule,
            DeadlineDatesMapping.ToDoc(request.Dates),
            CalendarMapping.ToCode(request.Calendar, request.Rules),
            CalendarMapping.ToChanges(request.Calendar, request.Rules),
            request.Explain ? true : null);

    protected override DeadlineAnswerDoc ToDoc(DeadlineRequest request, DeadlineResult result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            CalendarMapping.ToDoc(request.Calendar),
            request.Rule,
            result.Match<DeadlineResultDoc>(
                day => new DeadlineDayDoc(DeadlineMapping.ToDoc(day.Deadline)),
                interval => ToDoc(interval.Remaining),
                reports => reports.Due.Match<DeadlineResultDoc>(
                    own => new DeadlineOwnReportsDoc(DeadlineMapping.ToDoc(own.Deadline)),
                    covered => new DeadlineCoveredByFinalDoc(DeadlineMapping.ToDoc(covered.Deadline)))),
            request.Explain ? ExplanationMapping.ToDoc(result.Explain()) : null);

    protected override DeadlineRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.ThirdEdition),
            nameof(DeadlineRules.Payment),
            new DeadlineDates.Event(new LocalDate(2025, 6, 5)),
            explain: true);

    private static DeadlineResultDoc ToDoc(RemainingInterval interval) =>
        interval.Match<DeadlineResultDoc>(
            left => new DeadlineLeftDoc(
                DeadlineMapping.ToDoc(left.Term),
                left.FirstDay,
                left.LastDay,
                left.Days,
                DeadlineMapping.ToDocs(left.Limits)),
            none => new DeadlineNoneLeftDoc(
                DeadlineMapping.ToDoc(none.Term),
                none.FirstDay,
                none.LastDay,
                DeadlineMapping.ToDocs(none.Limits)));

    // Every edition has the same rules by the same names; only their numbers differ.
    private static DeadlineRule? Find(string name, Rulebook? rules, Problems problems)
    {
        var all = (rules ?? new Rulebook(SmolenskRules.ThirdEdition)).Deadlines.All;
        var found = all.FirstOrDefault(rule => rule.Name == name);
        if (found is null)
        {
            var names = string.Join(", ", all.Select(rule => rule.Name));
            problems.Add("/rule", TokenText.Quoted(name), "одно из: " + names, "one of: " + names);
        }

        return found;
    }
}

/// <summary>What each rule of a deadline is asked about, and asking it.</summary>
internal static class DeadlineQuestion
{
    private static readonly Sequence<DeadlineInput> OneDay = Sequence.Of(DeadlineInput.Event);
    private static readonly Sequence<DeadlineInput> Signature = Sequence.Of(DeadlineInput.Signed);
    private static readonly Sequence<DeadlineInput> TwoDays = Sequence.Of(DeadlineInput.Event, DeadlineInput.Limit);
    private static readonly Sequence<DeadlineInput> AYear = Sequence.Of(DeadlineInput.Year);
    private static readonly Sequence<DeadlineInput> AQuarter = Sequence.Of(DeadlineInput.Year, DeadlineInput.Quarter);

    /// <summary>The members that a rule takes together; where there are several sets, one of them.</summary>
    public static Sequence<Sequence<DeadlineInput>> Takes(DeadlineRule rule) =>
        rule switch
        {
            DraftAgreementRule => Sequence.Of(OneDay, Signature),
            YearDateRule => Sequence.Of(AYear),
            QuarterlyReportRule => Sequence.Of(AQuarter),
            ReworkNoticeRule or ReworkedApplicationRule or ExplanationAnswerRule or SuspensionRequestRule =>
                Sequence.Of(TwoDays),
            _ => Sequence.Of(OneDay),
        };

    public static Sequence<DeadlineInput> Members(DeadlineDates dates) =>
        dates.Match(_ => OneDay, _ => Signature, _ => TwoDays, _ => AYear, _ => AQuarter);

    /// <summary>What a rule takes, as an error names it.</summary>
    public static string Names(DeadlineRule rule) =>
        string.Join(" | ", Takes(rule).Select(set => string.Join(" + ", set.Select(Name))));

    public static string Name(DeadlineInput input) => JsonNamingPolicy.CamelCase.ConvertName(input.ToString());

    /// <summary>Asks a rule about dates that fit it.</summary>
    public static OneOf<DeadlineResult, WhyNot> Ask(
        DeadlineRule rule, DeadlineDates dates, WorkingDayCalendar calendar) =>
        dates.Match(
            @event => AskOfDay(rule, @event, calendar).MapT0(Day),
            signed => ((DraftAgreementRule)rule).AfterProtocol(signed.Day, calendar).MapT0(Day),
            between => AskOfLimits(rule, between, calendar).MapT0(left => (DeadlineResult)new DeadlineResult.Interval(left)),
            year => ((YearDateRule)rule).For(year.Number, calendar).MapT0(Day),
            quarter => ((QuarterlyReportRule)rule).For(quarter.YearNumber, quarter.Number, calendar)
                .MapT0(due => (DeadlineResult)new DeadlineResult.Reports(due)));

    private static DeadlineResult Day(Deadline deadline) => new DeadlineResult.Day(deadline);

    private static OneOf<Deadline, WhyNot> AskOfDay(DeadlineRule rule, DeadlineDates.Event dates, WorkingDayCalendar calendar) =>
        rule switch
        {
            DaysAfterRule after => after.From(dates.Day, calendar),
            DaysBeforeRule before => before.Before(dates.Day, calendar),
            LookBackRule back => back.At(dates.Day, calendar),
            EventDayRule day => day.By(dates.Day, calendar),
            StatedDateRule stated => stated.On(dates.Day, calendar),
            AcceptanceRule acceptance => acceptance.From(dates.Day, calendar),
            DraftAgreementRule draft => draft.From(dates.Day, calendar),
            _ => throw Unknown(rule),
        };

    private static OneOf<RemainingInterval, WhyNot> AskOfLimits(
        DeadlineRule rule, DeadlineDates.Between dates, WorkingDayCalendar calendar) =>
        rule switch
        {
            ReworkNoticeRule notice => notice.Between(dates.Day, dates.Limit, calendar),
            ReworkedApplicationRule rework => rework.Between(dates.Day, dates.Limit, calendar),
            ExplanationAnswerRule answer => answer.Between(dates.Day, dates.Limit, calendar),
            SuspensionRequestRule suspension => suspension.Between(dates.Day, dates.Limit, calendar),
            _ => throw Unknown(rule),
        };

    private static InvalidOperationException Unknown(DeadlineRule rule) => new($"{rule.Name} is a rule of another kind.");
}
