using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;

namespace SonkoRules.Tests.Architecture;

/// <summary>
/// Nothing static can change: fields are read-only; what they hold is immutable, or private and never written after
/// the static constructor.
/// </summary>
public sealed class StaticStateTests
{
    private static readonly string[] Mutators =
    [
        "Add", "AddRange", "Append", "Clear", "Enqueue", "Insert", "Pop", "Push", "Remove", "RemoveAll", "RemoveAt",
        "Reverse", "Sort", "TryAdd", "UnionWith", "set_Item", "Fill", "Copy", "Resize",
    ];

    [Fact]
    public void Nothing_static_changes() => Library.None(Offenders(Library.Types));

    [Fact]
    public void Changing_state_is_seen()
    {
        var offenders = Offenders([typeof(Wrong.State)]).ToList();

        Assert.Equal(5, offenders.Count);
        Assert.Contains(offenders, text => text.Contains("Counter can be assigned", StringComparison.Ordinal));
        Assert.Contains(offenders, text => text.Contains("PublicArray shows", StringComparison.Ordinal));
        Assert.Contains(offenders, text => text.Contains("WrittenArray is written in Write", StringComparison.Ordinal));
        Assert.Contains(offenders, text => text.Contains("WrittenList is written in Write", StringComparison.Ordinal));
        Assert.Contains(offenders, text => text.Contains("WrittenMap is written in Write", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Offenders(IReadOnlyCollection<Type> types)
    {
        var methods = types.SelectMany(MethodCode.MethodsOf).Where(method => method.Name != ".cctor")
            .Select(method => (Method: method, Code: MethodCode.Read(method).ToList())).ToList();
        foreach (var field in types.Where(type => !Library.IsGenerated(type)).SelectMany(MethodCode.FieldsOf)
            .Where(field => field is { IsStatic: true, IsLiteral: false }))
        {
            var getter = Getter(field);
            var name = getter is null ? Library.Name(field) : Library.Name(getter).Replace(".get_", ".", StringComparison.Ordinal);
            if (!field.IsInitOnly)
            {
                yield return $"{name} can be assigned";
            }
            else if (IsMutable(field.FieldType))
            {
                if (!(getter?.IsPrivate ?? (field.IsPrivate || field.DeclaringType!.IsNestedPrivate)))
                {
                    yield return $"{name} shows a mutable {field.FieldType.Name}";
                }

                foreach (var (method, code) in methods)
                {
                    var reads = code.Any(each => Is(each.Member, field) || (getter is not null && Is(each.Member, getter)));
                    if (reads && method != getter && code.Any(each => Writes(each, field.FieldType)))
                    {
                        yield return $"{name} is written in {method.Name}";
                    }
                }
            }
        }
    }

    private static MethodInfo? Getter(FieldInfo field) =>
        field.Name[0] == '<' && field.Name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end
            ? field.DeclaringType!.GetProperty(
                field.Name[1..end], BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)?.GetMethod
            : null;

    private static bool IsMutable(Type type) =>
        type.IsArray
        || type.GetInterfaces().Append(type).Any(each =>
            each.IsGenericType && each.GetGenericTypeDefinition() is var open
            && (open == typeof(ICollection<>) || open == typeof(ISet<>)))
        || type == typeof(System.Text.StringBuilder);

    private static bool Is(MemberInfo? member, MemberInfo other) =>
        member is not null && member.MetadataToken == other.MetadataToken && member.Module == other.Module;

    private static bool Writes(Instruction instruction, Type type) =>
        type.IsArray
            ? (instruction.Code.Name!.StartsWith("stelem", StringComparison.Ordinal) && !instruction.Code.Equals(OpCodes.Stelem_Ref))
                || (instruction.Code.Equals(OpCodes.Stelem_Ref) && !type.GetElementType()!.IsValueType)
                || (instruction.Member is MethodInfo { DeclaringType: var array } call
                    && array == typeof(Array) && Mutators.Contains(call.Name))
            : instruction.Member is MethodInfo { DeclaringType: { IsGenericType: true } owner } method
                && type.IsGenericType
                && owner.GetGenericTypeDefinition() == type.GetGenericTypeDefinition()
                && Mutators.Contains(method.Name);
}
