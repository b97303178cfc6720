using System.Linq;
using SonkoRules.Json.Documents.Deadlines;
using SonkoRules.Json.Documents.Returns;
using SonkoRules.Returns;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Returns in answers.</summary>
internal static class ReturnMapping
{
    public static ReturnItemDoc ToDoc(ReturnItem item) =>
        new(
            ToDoc(item.Claim.Ground),
            item.Claim.Clause,
            item.Claim.Amount,
            item.Counted,
            item.Claim.IsContingent,
            item.Claim.Timing.Match<ReturnTimingDoc>(
                by => new TimingByDoc(DeadlineMapping.ToDoc(by.Deadline)),
                after => new TimingAfterDemandDoc(DeadlineMapping.ToDoc(after.Term)),
                _ => new TimingNotNamedDoc(),
                _ => new TimingNothingDueDoc()),
            ReadingsMapping.ToDoc(item.Claim.Readings));

    private static GroundDoc ToDoc(ReturnGround ground) =>
        ground.Match<GroundDoc>(
            unused => new GroundUnusedRemainderDoc(unused.Year),
            _ => new GroundOffPurposeDoc(),
            breach => ToDoc(breach.Path),
            unmet => new GroundUnmetResultsDoc(
                unmet.Coefficient.Value,
                unmet.Multiplier,
                unmet.ExactKopecks,
                [.. unmet.Coefficient.Results.Select(ToDoc)]));

    private static GroundBreachDoc ToDoc(Path<BreachFacts, BreachOutcome> path) =>
        new(
            path.AsOf,
            path.Outcome.Match<BreachOutcomeDoc>(
                _ => new BreachMayBeCuredDoc(),
                cured => new BreachCuredDoc(cured.On),
                _ => new BreachReturnOwedDoc(),
                returned => new BreachReturnedDoc(returned.On)),
            [.. path.Steps.Select(ToDoc)],
            path.Next is { } next ? Number(path, next) : null);

    // The step itself, not one that happens to be equal.
    private static int Number(Path<BreachFacts, BreachOutcome> path, PathStep step)
    {
        var number = 1;
        while (!ReferenceEquals(path.Steps[number - 1], step))
        {
            number++;
        }

        return number;
    }

    private static PathStepDoc ToDoc(PathStep step) =>
        new(
            DeadlineMapping.ToDoc(step.Term),
            step.State.Match<StepStateDoc>(
                ahead => new StepAheadDoc(ahead.Reason),
                _ => new StepOpenDoc(),
                overdue => new StepOverdueDoc(overdue.Days),
                done => new StepDoneDoc(done.On, done.IsLate),
                _ => new StepReleasedDoc(),
                _ => new StepLapsedDoc(),
                passed => new StepPassedDoc(passed.LaterStepOn)),
            step.Deadline is null ? null : DeadlineMapping.ToDoc(step.Deadline));

    private static ResultCoefficientDoc ToDoc(ResultCoefficient coefficient) =>
        new(
            coefficient.Result.Name,
            coefficient.Result.Planned,
            coefficient.Result.Reached,
            coefficient.Result.Direction,
            coefficient.Result.IsReached,
            coefficient.Value,
            coefficient.Clause);
}
