namespace SonkoRules.Eligibility;

/// <summary>The marks of some conditions on each day of a contest on which they are asked for.</summary>
internal readonly struct DayMarks
{
    private readonly ConditionMarks _filing;
    private readonly ConditionMarks _acceptanceEnd;
    private readonly ConditionMarks _consideration;

    /// <summary>Marks the days on which any condition is asked for; the others stay without marks.</summary>
    public DayMarks(EligibilityCase subject, uint onFiling, uint onAcceptanceEnd, uint onConsideration)
    {
        _filing = On(subject, ContestDay.Filing, onFiling);
        _acceptanceEnd = On(subject, ContestDay.AcceptanceEnd, onAcceptanceEnd);
        _consideration = On(subject, ContestDay.Consideration, onConsideration);
    }

    /// <summary>Marks the same conditions on each of the given days.</summary>
    public static DayMarks Of(EligibilityCase subject, Sequence<ContestDay> days, uint asked)
    {
        return new DayMarks(
            subject, AskedOn(ContestDay.Filing), AskedOn(ContestDay.AcceptanceEnd), AskedOn(ContestDay.Consideration));

        uint AskedOn(ContestDay day) => days.Contains(day) ? asked : 0;
    }

    public ConditionMarks this[ContestDay day] =>
        day switch
        {
            ContestDay.Filing => _filing,
            ContestDay.AcceptanceEnd => _acceptanceEnd,
            _ => _consideration,
        };

    private static ConditionMarks On(EligibilityCase subject, ContestDay day, uint asked) =>
        asked == 0 ? default : subject.Tests.All(subject.On(day), subject.Dates, subject.Dates.At(day), asked);
}
