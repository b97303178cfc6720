using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Returns;

/// <summary>A return, and a path, name every reading of which another answer changes them: sums, days and states.</summary>
public sealed class ReadingsNamedTests
{
    private static readonly Rubles Subsidy = Rubles.From(1_000_000.55m);

    private static IEnumerable<(string Id, Readings Under)> Others { get; } =
        ReadingCatalogue.All
            .Where(reading => reading.Id != ReadingIds.Minimum)
            .SelectMany(reading => reading.Answers.Skip(1)
                .Select(answer => (reading.Id, reading.Choose(Readings.Default, answer.Code))))
            .ToArray();

    [Property(MaxTest = 60)]
    public Property What_another_answer_changes_is_named() =>
        Properties.ForAll(
            from kind in Gen.Elements(BreachKind.Conditions, BreachKind.Procedure)
            from year in Gen.Elements(2024, 2025)
            from found in Gen.Choose(0, 364)
            from act in Gen.Choose(0, 10)
            from cure in Gen.Choose(5, 60)
            from cured in Gen.Choose(0, 80)
            from decided in Gen.Choose(60, 80)
            from received in Gen.Choose(80, 110)
            from asked in Gen.Choose(0, 150)
            from results in AnyReturn.Lists.Generator
            select (kind, year, found, act, cure, cured, decided, received, asked, results),
            drawn =>
            {
                var start = new LocalDate(2025, 1, 1).PlusDays(drawn.found);
                var facts = new BreachFacts
                {
                    Kind = drawn.kind,
                    SubsidyYear = drawn.year,
                    Found = start,
                    ActSent = start.PlusDays(drawn.act),
                    CureBy = start.PlusDays(drawn.act + drawn.cure),
                    Cured = drawn.cured > 40 ? null : start.PlusDays(drawn.act + drawn.cured),
                    Decided = start.PlusDays(drawn.decided),
                    DecidedSum = Rubles.From(100.55m),
                    DemandReceived = start.PlusDays(drawn.received),
                    DemandedBy = start.PlusDays(drawn.received + 20),
                };
                var agreement = new AgreementFacts
                {
                    ProtocolSigned = start,
                    DraftNoticeSent = start.PlusDays(drawn.act),
                    SignedByRecipient = drawn.cured > 40 ? null : start.PlusDays(drawn.act + (drawn.cured / 2)),
                };
                var asOf = start.PlusDays(drawn.asked);
                var first = Told(Readings.Default, facts, agreement, asOf, drawn.results);
                foreach (var (id, under) in Others)
                {
                    var other = Told(under, facts, agreement, asOf, drawn.results);
                    for (var i = 0; i < first.Length; i++)
                    {
                        Assert.True(
                            first[i].Text == other[i].Text || first[i].Readings.Any(named => named.Id == id),
                            $"{id} changes {first[i].Text} to {other[i].Text} and is not named.");
                    }
                }
            });

    private static (string Text, Sequence<AppliedReading> Readings)[] Told(
        Readings readings, BreachFacts facts, AgreementFacts agreement, LocalDate asOf, Sequence<SubsidyResult> results)
    {
        var rules = Some.RulesUnder(readings);
        var breach = rules.Breach(facts, asOf, Some.Calendar).OrThrow();
        var signed = rules.Agreement(agreement, asOf, Some.Calendar).OrThrow();
        ReturnClaim[] claims =
        [
            rules.ForBreach(Subsidy, breach),
            rules.ForOffPurpose(Subsidy, Rubles.From(7.77m)),
            rules.ForOffPurpose(Subsidy, Rubles.From(7.77m), breach),
            rules.ForUnusedRemainder(Rubles.From(7.77m), 2025, Some.Calendar).OrThrow(),
            rules.ForUnmetResults(Subsidy, results).OrThrow(),
            rules.ForUnmetResults(Subsidy, results, asOf, Some.Calendar).OrThrow(),
        ];
        return
        [
            .. claims.Select(claim => ($"{claim.Amount} {claim.Clause} {claim.Standing} {Day(claim.Timing)}", claim.Readings)),
            ($"{breach.Outcome} {Steps(breach.Steps)}", breach.Readings),
            ($"{signed.Outcome} {Steps(signed.Steps)}", signed.Readings),
        ];
    }

    private static string Steps(Sequence<PathStep> steps) =>
        string.Join(", ", steps.Select(step => $"{step.State} {step.Deadline?.LastDay}"));

    private static string Day(ReturnTiming timing) =>
        timing.Match(
            by => by.Deadline.LastDay.ToString(),
            after => after.Term.Name,
            _ => "not named",
            _ => "nothing",
            waits => $"not demanded {waits.Deadline?.LastDay}");
}
