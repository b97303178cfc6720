using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using SonkoRules.Tests.Architecture;

namespace SonkoRules.Tests.Evidence;

/// <summary>
/// A clause found among the parameters of an edition: the property by which rules come to it and, in a list, the kind
/// of its element.
/// </summary>
internal sealed record CarriedClause(string Edition, Clause Clause, PropertyInfo Property, Enum? Kind)
{
    /// <summary>Every clause among the parameters of an edition, with those of values within values.</summary>
    public static IEnumerable<CarriedClause> In(Edition edition) =>
        Parts(edition).SelectMany(part => In(part.Value, part.Property, kind: null, isFixed: false))
            .Select(carried => carried with { Edition = edition.Id });

    /// <summary>The clauses of a value. Rules come to an element of a list by the list and to a term by its name, so
    /// what stands deeper there keeps that property.</summary>
    private static IEnumerable<CarriedClause> In(object? value, PropertyInfo property, Enum? kind, bool isFixed) =>
        value switch
        {
            Clause { IsNone: true } or string or null => [],
            Clause clause => [new CarriedClause(string.Empty, clause, property, kind)],
            IEnumerable list => list.Cast<object>()
                .SelectMany(each => In(each, property, kind ?? KindOf(each), isFixed: true)),
            _ when value.GetType().Assembly == Library.Assembly => Parts(value).SelectMany(part =>
                isFixed || value is IDeadlineTerm
                    ? In(part.Value, property, kind, isFixed: true)
                    : In(part.Value, part.Property, kind, isFixed: false)),
            _ => [],
        };

    /// <summary>The properties that hold something of their own, not what is computed from others.</summary>
    private static IEnumerable<(PropertyInfo Property, object? Value)> Parts(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0
                && (property.SetMethod is not null || property.GetMethod!.IsDefined(typeof(CompilerGeneratedAttribute))))
            .Select(property => (property, property.GetValue(value)));

    private static Enum? KindOf(object element) =>
        (Enum?)element.GetType().GetProperties()
            .FirstOrDefault(property => property.PropertyType.IsEnum)?.GetValue(element);
}
