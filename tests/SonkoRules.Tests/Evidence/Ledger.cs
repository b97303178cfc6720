using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SonkoRules.Acts;
using SonkoRules.Tests.Architecture;

namespace SonkoRules.Tests.Evidence;

/// <summary>A clause with what the library makes of it.</summary>
/// <param name="Law">The clause.</param>
/// <param name="Editions">The editions whose parameters hold it.</param>
/// <param name="Computing">The public members that come to it from a parameter or a reading.</param>
/// <param name="Stating">The public members whose doc comments name it.</param>
/// <param name="Readings">The readings that it leaves open.</param>
/// <param name="Slips">The slips of its text.</param>
internal sealed record LedgerRow(
    LawClause Law,
    IReadOnlyList<string> Editions,
    IReadOnlyList<string> Computing,
    IReadOnlyList<string> Stating,
    IReadOnlyList<string> Readings,
    IReadOnlyList<string> Slips)
{
    /// <summary>Whether no compiled code leads to the clause and only the words of a rule name it.</summary>
    public bool RestsOnWords { get; init; }

    /// <summary>The public members that code leads to, with the kinds of what they came by.</summary>
    public IReadOnlyList<(string Member, Enum? Kind)> Claimed { get; init; } = [];

    /// <summary>The members that are claimed and whose words do not tell of the clause: neither their own, nor those of
    /// their type, nor those of the kind that they came by.</summary>
    public IEnumerable<string> Unsaid() =>
        Claimed.Where(claim =>
                !Says(claim.Member) && !Says(claim.Member.Split('.')[0])
                && !(claim.Kind is { } kind && Says($"{kind.GetType().Name}.{kind}")))
            .Select(claim => $"{Law.Clause} is said to be {claim.Member}'s"
                + (claim.Kind is null ? string.Empty : $" by {claim.Kind.GetType().Name}.{claim.Kind}")
                + ", whose doc comment does not name it");

    private bool Says(string member) => Citations.OfMembers[Law.Clause].Contains(member);

    /// <summary>What is wrong with the row; empty when it is in order.</summary>
    public IEnumerable<string> Faults()
    {
        if (Law.Kind == ClauseKind.Computed && Computing.Count == 0)
        {
            yield return $"{Law.Clause} is computed by no member";
        }

        if (Law.Kind == ClauseKind.Type && Computing.Count + Stating.Count == 0 && Law.Note is null)
        {
            yield return $"{Law.Clause} is stated by no member and has no note";
        }

        if (Law.Kind == ClauseKind.Procedural && Law.Note is null)
        {
            yield return $"{Law.Clause} is procedural without a reason";
        }

        if (Law.Kind == ClauseKind.Procedural && Computing.Count > 0)
        {
            yield return $"{Law.Clause} is called procedural, but {Computing[0]} computes it";
        }

        if (Editions.Count > 0 && !Editions.SequenceEqual(Law.Editions))
        {
            yield return $"{Law.Clause} stands in {string.Join(", ", Law.Editions)}, "
                + $"but the parameters hold it in {string.Join(", ", Editions)}";
        }
    }
}

/// <summary>Every clause of the order with the members that compute it, found in the code.</summary>
internal static class Ledger
{
    private static CodeGraph Code { get; } = new(Library.Types);

    private static IReadOnlyList<CarriedClause> Carried { get; } =
        [.. SmolenskRules.History.Editions.SelectMany(CarriedClause.In)];

    /// <summary>The rows in the order of the document.</summary>
    public static IReadOnlyList<LedgerRow> Rows { get; } = [.. LawClause.All.Select(Row)];

    /// <summary>The clauses that parameters, readings and slips hold but the order does not have.</summary>
    public static IEnumerable<string> Strangers() =>
        Carried.Select(carried => (Clause: carried.Clause, Where: Library.Name((MemberInfo)carried.Property)))
            .Concat(ReadingCatalogue.All.SelectMany(reading =>
                reading.Clauses.Select(clause => (Clause: clause, Where: reading.Id))))
            .Concat(Defects.All.SelectMany(defect =>
                defect.Clauses.Select(clause => (Clause: clause, Where: defect.Id))))
            .Where(cited => !LawClause.IsKnown(cited.Clause))
            .Select(cited => $"{cited.Where} cites {cited.Clause}, which the order does not have");

    /// <summary>The members that use a parameter. The contest as a whole and the analysis ask the rooms and compute
    /// nothing of a clause themselves.</summary>
    public static IEnumerable<string> UsersOf(PropertyInfo property) =>
        Code.NearestPublicUsersOf(
            property.GetMethod!,
            type => type.Namespace is not ("SonkoRules.Analysis" or "SonkoRules.Contests")).Select(Name).Distinct();

    private static LedgerRow Row(LawClause law)
    {
        var carried = Carried.Where(each => each.Clause == law.Clause).ToList();
        var readings = ReadingCatalogue.All.Where(reading => reading.Clauses.Contains(law.Clause)).ToList();

        // A part that is computed computes the whole; what only a reading holds is computed where it is decided.
        var holders = carried.Concat(Carried.Where(each => carried.Count == 0 && each.Clause.IsWithin(law.Clause)))
            .Select(each => (each.Property, each.Kind))
            .Concat(carried.Count == 0 ? readings.Select(reading => (PropertyOf(reading), (Enum?)null)) : [])
            .Distinct();
        var isComputed = law.Kind != ClauseKind.Procedural || carried.Count > 0;
        var compiled = isComputed
            ? holders.SelectMany(holder => UsersOf(holder.Item1).Select(member => (member, holder.Item2))).ToList()
            : [];
        var named = isComputed ? Citations.OfRules[law.Clause].Select(member => (member, (Enum?)null)) : [];
        var computing = compiled.Concat(named)
            .GroupBy(user => user.Item1, user => user.Item2)
            .GroupBy(Kinds, user => user.Key)
            .Select(users => string.Join(", ", users.Select(member => $"`{member}`")) + users.Key);
        return new LedgerRow(
            law,
            [.. carried.Select(each => each.Edition).Distinct()],
            [.. computing],
            [.. Citations.OfMembers[law.Clause].Distinct().Order(StringComparer.Ordinal)],
            [.. readings.Select(reading => reading.Id)],
            [.. Defects.All.Where(defect => defect.Clauses.Contains(law.Clause)).Select(defect => defect.Id)])
        {
            RestsOnWords = law.Kind == ClauseKind.Computed && compiled.Count == 0,
            Claimed = [.. compiled.Distinct()],
        };
    }

    /// <summary>The property of the readings that another answer changes.</summary>
    private static PropertyInfo PropertyOf(Reading reading)
    {
        var other = reading.Choose(Readings.Default, reading.Answers[^1].Code);
        return typeof(Readings).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Single(property => !Equals(property.GetValue(Readings.Default), property.GetValue(other)));
    }

    private static string Kinds(IEnumerable<Enum?> kinds)
    {
        var told = kinds.OfType<Enum>().Distinct().Select(kind => $"`{kind.GetType().Name}.{kind}`").ToList();
        return told.Count == 0 ? string.Empty : " by " + string.Join(", ", told);
    }

    private static string Name(MethodBase method) =>
        method.IsConstructor ? Citations.Name(method.DeclaringType!)
            : Citations.Name(method.DeclaringType!) + "." + (method.IsSpecialName ? method.Name[4..] : method.Name);
}
