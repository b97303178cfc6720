using SonkoRules.Contests;

namespace SonkoRules.Analysis;

/// <summary>Finds what two runs were computed from differently.</summary>
internal static class ScenarioChanges
{
    public static IEnumerable<ScenarioChange> Between(ContestOutcome before, ContestOutcome after)
    {
        if (before.Rules.Edition != after.Rules.Edition)
        {
            yield return new ScenarioChange.OtherEdition(before.Rules.Edition, after.Rules.Edition);
        }

        foreach (var change in Readings(before.Rules.Readings, after.Rules.Readings))
        {
            yield return change;
        }

        if (before.Input.Budget != after.Input.Budget)
        {
            yield return new ScenarioChange.OtherBudget(before.Input.Budget, after.Input.Budget);
        }

        foreach (var change in Applications(before.Input, after.Input))
        {
            yield return change;
        }

        if (!before.Input.Answers.Equals(after.Input.Answers))
        {
            yield return new ScenarioChange.OtherAnswers();
        }

        if (before.Input.Releases != after.Input.Releases)
        {
            yield return new ScenarioChange.OtherReleases();
        }
    }

    private static IEnumerable<ScenarioChange> Readings(Readings before, Readings after) =>
        ReadingCatalogue.All
            .Select(reading => (Before: ContestReadings.Answer(reading, before), After: ContestReadings.Answer(reading, after)))
            .Where(answers => answers.Before != answers.After)
            .Select(answers => new ScenarioChange.OtherReading(answers.Before, answers.After));

    private static IEnumerable<ScenarioChange> Applications(ContestInput before, ContestInput after)
    {
        var there = after.Applications.ToDictionary(application => application.Id);
        foreach (var application in before.Applications)
        {
            if (!there.TryGetValue(application.Id, out var other))
            {
                yield return new ScenarioChange.Withdrawn(application.Id);
            }
            else if (application != other)
            {
                yield return new ScenarioChange.Corrected(application.Id, application.Sheets != other.Sheets);
            }
        }

        var here = new HashSet<string>(before.Applications.Select(application => application.Id));
        foreach (var application in after.Applications.Where(application => !here.Contains(application.Id)))
        {
            yield return new ScenarioChange.Added(application.Id);
        }
    }
}
