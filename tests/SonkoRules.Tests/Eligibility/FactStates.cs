using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Eligibility;

/// <summary>A state of one fact: how it is set, and the known states that it may turn out to be.</summary>
public sealed record FactState(
    ApplicantFact Fact, string Label, Func<ApplicantFacts, ApplicantFacts> Set, IReadOnlyList<FactState> Completions)
{
    public bool IsKnown => Completions.Count == 0;

    public IEnumerable<FactState> Whole => IsKnown ? [this] : Completions;

    public override string ToString() => Label;
}

/// <summary>
/// Every fact with representatives of its known values, on both sides of each bound, the state of not being known and,
/// where it can be known in part, such states. Walking them all walks every case that the requirements tell apart.
/// </summary>
internal static class FactStates
{
    private static readonly LocalDate Recent = new(2024, 6, 1);
    private static readonly LocalDate Old = new(2020, 6, 1);

    public static IReadOnlyDictionary<ApplicantFact, IReadOnlyList<FactState>> All { get; } = Build();

    /// <summary>Every combination of one state from each list.</summary>
    public static IEnumerable<FactState[]> Product(IReadOnlyList<IReadOnlyList<FactState>> lists)
    {
        IEnumerable<FactState[]> product = [[]];
        foreach (var list in lists)
        {
            product = product.SelectMany(head => list.Select(state => (FactState[])[.. head, state]));
        }

        return product;
    }

    public static ApplicantFacts Apply(this IEnumerable<FactState> states, ApplicantFacts facts) =>
        states.Aggregate(facts, (current, state) => state.Set(current));

    private static Dictionary<ApplicantFact, IReadOnlyList<FactState>> Build()
    {
        var all = new Dictionary<ApplicantFact, IReadOnlyList<FactState>>();
        Add(ApplicantFact.Kind, (OrganisationKind? value, ApplicantFacts facts) => facts with { Kind = value }, null,
            OrganisationKind.AutonomousOrganisation, OrganisationKind.GarageCooperative,
            OrganisationKind.StateInstitution, OrganisationKind.CommercialOrganisation);
        Flag(ApplicantFact.InRegion, (value, facts) => facts with { InRegion = value });
        Add(ApplicantFact.RegisteredInRegionSince,
            (LocalDate? value, ApplicantFacts facts) => facts with { RegisteredInRegionSince = value }, null,
            new LocalDate(2024, 5, 20), new LocalDate(2024, 5, 21));
        Flag(ApplicantFact.SocialActivities, (value, facts) => facts with { SocialActivities = value });
        Flag(ApplicantFact.StateFounder, (value, facts) => facts with { StateFounder = value });
        Add(ApplicantFact.Reorganisation,
            (Reorganisation? value, ApplicantFacts facts) => facts with { Reorganisation = value }, null,
            Reorganisation.None, Reorganisation.AccessionToApplicant, Reorganisation.Merger);
        Flag(ApplicantFact.InLiquidation, (value, facts) => facts with { InLiquidation = value });
        Flag(ApplicantFact.InBankruptcy, (value, facts) => facts with { InBankruptcy = value });
        Flag(ApplicantFact.ActivitySuspended, (value, facts) => facts with { ActivitySuspended = value });
        Add(ApplicantFact.TaxDebt, (Rubles? value, ApplicantFacts facts) => facts with { TaxDebt = value }, null,
            Rubles.From(30_000.00m), Rubles.From(30_000.01m));
        Flag(ApplicantFact.OverdueDebtToRegion, (value, facts) => facts with { OverdueDebtToRegion = value });
        Flag(ApplicantFact.OverdueDebtExcepted, (value, facts) => facts with { OverdueDebtExcepted = value });
        Flag(ApplicantFact.AnyoneDisqualified, (value, facts) => facts with { AnyoneDisqualified = value });
        Flag(ApplicantFact.ForeignEntity, (value, facts) => facts with { ForeignEntity = value });
        Flag(ApplicantFact.OffshoreShareExcepted, (value, facts) => facts with { OffshoreShareExcepted = value });
        Flag(ApplicantFact.OtherRegionalFunding, (value, facts) => facts with { OtherRegionalFunding = value });
        Flag(ApplicantFact.InExtremismList, (value, facts) => facts with { InExtremismList = value });
        Flag(ApplicantFact.InSecurityCouncilLists, (value, facts) => facts with { InSecurityCouncilLists = value });
        Flag(ApplicantFact.ForeignAgent, (value, facts) => facts with { ForeignAgent = value });
        Add(ApplicantFact.Division, (TerritorialDivision? value, ApplicantFacts facts) => facts with { Division = value },
            null, TerritorialDivision.None, TerritorialDivision.Of(OrganisationKind.PoliticalParty));
        Breaches();
        Holdings();
        return all;

        void Flag(ApplicantFact fact, Func<bool?, ApplicantFacts, ApplicantFacts> set) =>
            Add<bool?>(fact, set, null, true, false);

        void Add<T>(ApplicantFact fact, Func<T, ApplicantFacts, ApplicantFacts> set, T unknown, params T[] known)
        {
            var states = known.Select(value => new FactState(fact, $"{fact}={value}", facts => set(value, facts), []))
                .ToArray();
            all[fact] = [.. states, new FactState(fact, $"{fact}=?", facts => set(unknown, facts), states)];
        }

        void Breaches() =>
            all[ApplicantFact.Breaches] = Partly<(LocalDate? Held, bool? Outstanding)>(
                ApplicantFact.Breaches,
                [[], [(Recent, true)], [(Recent, false)], [(Old, true)], [(Old, true), (Recent, true)]],
                [
                    ([(Recent, null)], [[(Recent, true)], [(Recent, false)]]),
                    ([(null, true)], [[(Recent, true)], [(Old, true)]]),
                    ([(null, false)], [[(Recent, false)], [(Old, false)]]),
                    ([(Old, null)], [[(Old, true)], [(Old, false)]]),
                    ([(null, null), (Recent, true)], [[(Recent, true), (Recent, true)], [(Old, false), (Recent, true)]]),
                ],
                (list, facts) => facts with
                {
                    Breaches = list?.Select(item => Applicants.Breach(item.Held, item.Outstanding)).ToSequence(),
                });

        void Holdings() =>
            all[ApplicantFact.OffshoreHoldings] = Partly<(decimal Percent, bool? Traded)>(
                ApplicantFact.OffshoreHoldings,
                [[], [(25m, false)], [(25.01m, false)], [(60m, true)], [(20m, false), (5.01m, false)]],
                [
                    ([(26m, null)], [[(26m, true)], [(26m, false)]]),
                    ([(25m, null)], [[(25m, true)], [(25m, false)]]),
                    ([(20m, false), (10m, null)], [[(20m, false), (10m, true)], [(20m, false), (10m, false)]]),
                    ([(30m, false), (10m, null)], [[(30m, false), (10m, true)], [(30m, false), (10m, false)]]),
                ],
                (list, facts) => facts with
                {
                    OffshoreHoldings = list?.Select(item => Applicants.Offshore(item.Percent, item.Traded)).ToSequence(),
                });
    }

    private static List<FactState> Partly<T>(
        ApplicantFact fact,
        T[][] known,
        (T[] Partial, T[][] Completions)[] partly,
        Func<T[]?, ApplicantFacts, ApplicantFacts> set)
    {
        var states = known.Select(value => State(value, [])).ToList();
        states.Add(State(null, [.. states]));
        states.AddRange(partly.Select(each => State(each.Partial, [.. each.Completions.Select(value => State(value, []))])));
        return states;

        FactState State(T[]? value, FactState[] completions) =>
            new(
                fact,
                value is null ? $"{fact}=?" : $"{fact}=[{string.Join(", ", value)}]",
                facts => set(value, facts),
                completions);
    }
}
