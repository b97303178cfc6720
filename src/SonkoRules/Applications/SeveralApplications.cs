using SonkoRules.Eligibility;

namespace SonkoRules.Applications;

/// <summary>Whether an application is one of several of its applicant (2.12.3, 2.17.5, 2.17.6). The only place where
/// the reading R-DUPLICATE becomes behaviour.</summary>
internal sealed class SeveralApplications
{
    private readonly ApplicationRules _rules;
    private readonly bool _firstStands;
    private readonly bool _lateCount;

    public SeveralApplications(ApplicationRules rules)
    {
        _rules = rules;
        (_firstStands, _lateCount) = rules.Readings.Duplicates switch
        {
            Duplicates.AllRejected => (false, false),
            Duplicates.AllButFirst => (true, true),
            _ => (false, true),
        };
    }

    /// <summary>Whether it is, and the ids of the other applications that surely count.</summary>
    public (Kleene Holds, Sequence<string> Others) Of(
        Application application, ApplicationDates dates, Sequence<Application> others)
    {
        var counts = others.ToLookup(other => Counts(other, application, dates), other => other.Id);
        var sure = counts[Kleene.True].ToSequence();

        // One that does not count itself is one of several only where two others are.
        var needed = CountsByTime(application, dates) ? 1 : 2;
        var holds = sure.Count >= needed ? Kleene.True
            : sure.Count + counts[Kleene.Unknown].Count() >= needed ? Kleene.Unknown
            : Kleene.False;
        return (holds, sure);
    }

    private Kleene Counts(Application other, Application application, ApplicationDates dates) =>
        Kleene.From(
            !_rules.IsWithdrawn(other, dates.AcceptanceEnd)
            && CountsByTime(other, dates)
            && (!_firstStands || other.Filed <= application.Filed))
        & !IsNotFiled(other, dates);

    private bool CountsByTime(Application application, ApplicationDates dates) =>
        _lateCount || !_rules.IsLate(application.Filed, dates.AcceptanceEnd);

    /// <summary>Whether an application counts as not filed (2.10.3).</summary>
    private Kleene IsNotFiled(Application application, ApplicationDates dates) =>
        ApplicationRules.CameBackTooLate(application, dates) ? Kleene.True
        : application.Rework is Rework.Resubmitted
            ? _rules.IsUnmended(
                application, dates, new FlawSearch(_rules.Terms, _rules.Readings, application).Papers().OnlyToReturn)
        : Kleene.False;
}
