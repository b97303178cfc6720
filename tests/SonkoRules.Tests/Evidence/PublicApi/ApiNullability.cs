using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SonkoRules.Tests.Evidence;

/// <summary>
/// The marks of nullability of one declared type, in the order in which the compiler writes them: each reference and each
/// type parameter has one, a generic value type an empty one, then come their arguments.
/// </summary>
internal sealed class ApiNullability
{
    private const byte Nullable = 2;

    private readonly byte[] _marks;
    private int _next;

    private ApiNullability(byte[] marks) => _marks = marks;

    /// <summary>No marks, where C# allows none.</summary>
    public static ApiNullability None => new([0]);

    public static ApiNullability Of(MemberInfo member) =>
        new(Read(member.CustomAttributes, "NullableAttribute") ?? [Context(member)]);

    public static ApiNullability Of(ParameterInfo parameter) =>
        new(Read(parameter.CustomAttributes, "NullableAttribute") ?? [Context(parameter.Member)]);

    /// <summary>The marks of a type parameter itself: whether null is kept out.</summary>
    public static bool IsNotNull(Type parameter) =>
        (Read(parameter.CustomAttributes, "NullableAttribute")?[0]
            ?? Context((MemberInfo?)parameter.DeclaringMethod ?? parameter.DeclaringType!)) == 1;

    /// <summary>Takes the next mark; one mark alone holds for all.</summary>
    public bool Next()
    {
        var mark = _marks.Length == 1 ? _marks[0] : _marks[_next];
        _next++;
        return mark == Nullable;
    }

    private static byte Context(MemberInfo member)
    {
        for (var each = member; each is not null; each = each.DeclaringType)
        {
            if (Read(each.CustomAttributes, "NullableContextAttribute") is { } marks)
            {
                return marks[0];
            }
        }

        return 0;
    }

    private static byte[]? Read(IEnumerable<CustomAttributeData> attributes, string name) =>
        attributes.FirstOrDefault(each => each.AttributeType.Name == name)?.ConstructorArguments[0].Value switch
        {
            byte mark => [mark],
            IEnumerable<CustomAttributeTypedArgument> marks => [.. marks.Select(mark => (byte)mark.Value!)],
            _ => null,
        };
}
