using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <content>One award as a whole.</content>
public sealed partial class ReturnRules
{
    /// <summary>How an award stands on a day. Events after that day are taken as not yet come about. Clauses 3.7–3.19.
    /// </summary>
    /// <param name="grant">What is known of the award.</param>
    /// <param name="asOf">The day, not before the day on which the results protocol was signed.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <returns>How it stands; or every reason why that cannot be told: days contradict each other, or a term leaves the
    /// calendar.</returns>
    public OneOf<GrantState, WhyNot> Standing(Grant grant, LocalDate asOf, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(grant);
        Guard.Against.Null(calendar);
        var refusals = new RefusalList();
        T? Taken<T>(OneOf<T, WhyNot> answer, string place)
            where T : class =>
            refusals.Take(answer.MapT1(whyNot => At(place, whyNot)));

        var agreement = Taken(Agreement(grant.Agreement, asOf, calendar), "/grant/agreement");
        var suspension = grant.Suspension is { } service ? Taken(Suspension(service, asOf, calendar), "/grant/suspension") : null;
        var breaches = grant.Breaches
            .Select((facts, i) => facts.Found > asOf
                ? null
                : Taken(Breach(facts, asOf, calendar), FormattableString.Invariant($"/grant/breaches/{i}")))
            .Where(path => path is not null)
            .Select(path => path!)
            .ToSequence();
        var reporting = grant.Agreement.Made is { } made && made <= asOf
            ? Taken(Reporting(made, calendar), "/grant/agreement/made")
            : null;
        if (refusals.Any) { return refusals.ToWhyNot(); }

        var returns = breaches.Count == 0
            ? null
            : Taken(Combine(grant.Subsidy, breaches.Select(path => ForBreach(grant.Subsidy, path)).ToSequence()), "/grant/breaches");
        return refusals.Any
            ? refusals.ToWhyNot()
            : new GrantState(
                grant, asOf, agreement!, suspension, breaches, reporting,
                Tasks(grant, asOf, agreement!, suspension, breaches, reporting), returns);
    }

    /// <summary>The errors of a path as those of the award: its facts are members of the award, the day is the one
    /// asked.</summary>
    private static WhyNot At(string place, WhyNot whyNot)
    {
        const string Facts = "/facts";
        return new(whyNot.Errors.Select(error => error.Path == "/asOf"
            ? error
            : error with
            {
                Path = place + (error.Path.StartsWith(Facts, StringComparison.Ordinal)
                    ? error.Path.Substring(Facts.Length)
                    : string.Empty),
            }));
    }

    private static Sequence<GrantTask> Tasks(
        Grant grant,
        LocalDate asOf,
        Path<AgreementFacts, AgreementOutcome> agreement,
        Path<SuspensionFacts, SuspensionOutcome>? suspension,
        Sequence<Path<BreachFacts, BreachOutcome>> breaches,
        ReportingYear? reporting)
    {
        var steps = agreement.Steps
            .Concat(suspension?.Steps ?? Sequence.Empty<PathStep>())
            .Concat(breaches.SelectMany(breach => breach.Steps))
            .Where(step => step.IsLeft)
            .Select(Task);
        var reports = reporting is null
            ? []
            : reporting.Reports
                .Where(report => !grant.Reports.Any(given => given.Quarter == report.Period.Quarter && given.On <= asOf))
                .Select(report => Task(report.Deadline, report.Period.ToText, asOf));
        // Nothing tells whether these came about: they are reminded of until their day.
        var dates = reporting is null
            ? []
            : new[] { reporting.ResultDate, reporting.UnusedReturn, reporting.Publication }
                .Where(deadline => deadline.LastDay >= asOf)
                .Select(deadline => Task(deadline, null, asOf));
        return steps.Concat(reports).Concat(dates)
            .OrderBy(task => task.Deadline?.LastDay ?? LocalDate.MaxIsoValue)
            .ToSequence();
    }

    private static GrantTask Task(PathStep step) =>
        new(
            step.Term.What,
            step.Term.Actor,
            step.Clause,
            step.Deadline,
            LocalizedText.Of(step.State.ToText),
            step.State is StepState.Overdue);

    private static GrantTask Task(Deadline deadline, Func<Language, string>? period, LocalDate asOf)
    {
        var days = Period.DaysBetween(deadline.LastDay, asOf);
        StepState state = days > 0 ? new StepState.Overdue(days) : new StepState.Open();
        return new GrantTask(
            period is null
                ? deadline.What
                : LocalizedText.Of(language => deadline.What.In(language) + ", " + period(language)),
            deadline.Actor,
            deadline.Clause,
            deadline,
            LocalizedText.Of(state.ToText),
            days > 0);
    }
}
