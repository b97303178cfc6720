using System;
using System.Linq;
using System.Reflection;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using SonkoRules.Tests.Evidence;

namespace SonkoRules.Tests.Architecture;

/// <summary>Every rule names its clause where its user reads of it.</summary>
public sealed class CitationTests
{
    /// <summary>Reports and roadmaps are of no order; what compares contests shows what their parts cite.</summary>
    private static readonly string?[] WithoutAnOrder =
        ["SonkoRules.Indicators", "SonkoRules.Duties", "SonkoRules.Analysis"];

    [Fact]
    public void Every_term_and_its_rule_cite_the_clause_that_the_term_has() =>
        Library.None(
            from property in typeof(DeadlineTerms).GetProperties()
            let term = property.GetValue(SmolenskRules.ThirdEdition.Deadlines) as IDeadlineTerm
            where term is not null
            from owner in new[] { typeof(DeadlineTerms), typeof(DeadlineRules) }
            let member = $"{owner.Name}.{property.Name}"
            where owner.GetProperty(property.Name) is not null && !Citations.OfMembers[term.Clause].Contains(member)
            select $"{member} does not cite {term.Clause}");

    [Fact]
    public void Every_room_of_rules_cites_its_clauses()
    {
        var citing = Citations.OfMembers.SelectMany(group => group).Select(member => member.Split('.')[0]).ToHashSet();

        Library.None(typeof(Rulebook).GetProperties().Select(room => room.PropertyType)
            .Where(type => type.Name.EndsWith("Rules", StringComparison.Ordinal)
                && !WithoutAnOrder.Contains(type.Namespace) && !citing.Contains(type.Name))
            .Select(type => $"{type.Name} cites no clause"));
    }

    [Fact]
    public void Every_result_that_explains_itself_holds_a_clause_or_parts_with_clauses() =>
        Library.None(Library.PublicTypes
            .Where(type => type is { IsAbstract: false, IsInterface: false } && type.GetMethod("Explain", []) is not null)
            .Where(type => !WithoutAnOrder.Contains(type.Namespace) && !HoldsClause(type, depth: 2))
            .Select(type => $"{Library.Name(type)} explains itself without a clause"));

    [Fact]
    public void A_result_without_a_clause_is_seen()
    {
        Assert.False(HoldsClause(typeof(SonkoRules.Quantities.Rubles), depth: 2));
        Assert.True(HoldsClause(typeof(SonkoRules.Scoring.FinalScore), depth: 0));
        Assert.True(HoldsClause(typeof(ContestTimetable), depth: 2));
    }

    private static bool HoldsClause(Type type, int depth) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .SelectMany(property => UsedTypes.Apart(property.PropertyType))
            .Any(part => part == typeof(Clause)
                || (depth > 0 && part.Assembly == Library.Assembly && HoldsClause(part, depth - 1)));
}
