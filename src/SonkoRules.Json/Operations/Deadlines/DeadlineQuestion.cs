using System;
using System.Linq;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Json.Documents.Deadlines;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Deadlines;

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

    public static string Name(DeadlineInput input) =>
        input switch
        {
            DeadlineInput.Limit => "limit",
            DeadlineInput.Signed => "signed",
            DeadlineInput.Year => "year",
            DeadlineInput.Quarter => "quarter",
            _ => "event",
        };

    /// <summary>Asks a rule about dates that fit it.</summary>
    public static DeadlineResult Ask(DeadlineRule rule, DeadlineDates dates, WorkingDayCalendar calendar) =>
        dates.Match<DeadlineResult>(
            @event => new DeadlineResult.Day(AskOfDay(rule, @event, calendar)),
            signed => new DeadlineResult.Day(((DraftAgreementRule)rule).AfterProtocol(signed.Day, calendar).OrThrow()),
            between => new DeadlineResult.Interval(AskOfLimits(rule, between, calendar)),
            year => new DeadlineResult.Day(((YearDateRule)rule).For(year.Number, calendar).OrThrow()),
            quarter => new DeadlineResult.Reports(
                ((QuarterlyReportRule)rule).For(quarter.YearNumber, quarter.Number, calendar).OrThrow()));

    private static Deadline AskOfDay(DeadlineRule rule, DeadlineDates.Event dates, WorkingDayCalendar calendar) =>
        rule switch
        {
            DaysAfterRule after => after.From(dates.Day, calendar).OrThrow(),
            DaysBeforeRule before => before.Before(dates.Day, calendar).OrThrow(),
            LookBackRule back => back.At(dates.Day, calendar).OrThrow(),
            EventDayRule day => day.By(dates.Day, calendar).OrThrow(),
            StatedDateRule stated => stated.On(dates.Day, calendar).OrThrow(),
            AcceptanceRule acceptance => acceptance.From(dates.Day, calendar).OrThrow(),
            DraftAgreementRule draft => draft.From(dates.Day, calendar).OrThrow(),
            _ => throw Unknown(rule),
        };

    private static RemainingInterval AskOfLimits(
        DeadlineRule rule, DeadlineDates.Between dates, WorkingDayCalendar calendar) =>
        rule switch
        {
            ReworkNoticeRule notice => notice.Between(dates.Day, dates.Limit, calendar).OrThrow(),
            ReworkedApplicationRule rework => rework.Between(dates.Day, dates.Limit, calendar).OrThrow(),
            ExplanationAnswerRule answer => answer.Between(dates.Day, dates.Limit, calendar).OrThrow(),
            SuspensionRequestRule suspension => suspension.Between(dates.Day, dates.Limit, calendar).OrThrow(),
            _ => throw Unknown(rule),
        };

    private static InvalidOperationException Unknown(DeadlineRule rule) => new($"{rule.Name} is a rule of another kind.");
}
