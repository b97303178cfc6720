using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SonkoRules.Tests.Architecture;

/// <summary>Where something static could change.</summary>
internal static class StaticState
{
    private static readonly string[] Mutators =
    [
        "Add", "AddRange", "Append", "Clear", "Enqueue", "Insert", "Pop", "Push", "Remove", "RemoveAll", "RemoveAt",
        "Reverse", "Sort", "TryAdd", "UnionWith", "set_Item", "Fill", "Copy", "Resize",
    ];

    public static IEnumerable<string> Offenders(IReadOnlyCollection<Type> types)
    {
        var methods = types.SelectMany(MethodCode.MethodsOf).Where(method => method.Name != ".cctor")
            .Select(method => (Method: method, Code: MethodCode.Read(method).ToList())).ToList();
        foreach (var field in types.Where(type => !Library.IsGenerated(type)).SelectMany(MethodCode.FieldsOf)
            .Where(field => field is { IsStatic: true, IsLiteral: false }))
        {
            var property = Property(field);
            var name = Library.Name((MemberInfo?)property ?? field);
            if (!field.IsInitOnly)
            {
                yield return $"{name} can be assigned";
                continue;
            }

            if (!IsMutable(field.FieldType))
            {
                continue;
            }

            if (field.DeclaringType!.IsVisible && (property?.GetMethod?.IsPublic ?? field.IsPublic))
            {
                yield return $"{name} shows a mutable {field.FieldType.Name}";
            }

            foreach (var (method, code) in methods)
            {
                if (Enumerable.Range(0, code.Count).Any(index =>
                    (Is(code[index].Member, field) || Is(code[index].Member, property?.GetMethod)) && IsWritten(code, index)))
                {
                    yield return $"{name} is written in {method.Name}";
                }
            }
        }
    }

    private static PropertyInfo? Property(FieldInfo field) =>
        field.Name[0] == '<' && field.Name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end
            ? field.DeclaringType!.GetProperty(
                field.Name[1..end], BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            : null;

    private static bool IsMutable(Type type) =>
        type.IsArray
        || type == typeof(System.Text.StringBuilder)
        || type.GetInterfaces().Append(type).Any(each =>
            each.IsGenericType && each.GetGenericTypeDefinition() == typeof(ICollection<>));

    /// <summary>A member of a generic type is another object for each argument; its token is one.</summary>
    private static bool Is(MemberInfo? member, MemberInfo? other) =>
        member is not null && other is not null && member.MetadataToken == other.MetadataToken && member.Module == other.Module;

    /// <summary>Whether the value that an instruction loads is what a later one writes into.</summary>
    private static bool IsWritten(List<Instruction> code, int loaded)
    {
        var consumer = StackWalk.ConsumerOf(code, loaded);
        return consumer is { } index
            && (code[index].Code.Name is var name && name!.StartsWith("stelem", StringComparison.Ordinal)
                || name is "stobj" or "stfld" or "initobj"
                || name.StartsWith("stind", StringComparison.Ordinal)
                || (name == "ldelema" && IsWritten(code, index))
                || (code[index].Member is MethodInfo call && Mutators.Contains(call.Name)));
    }
}
