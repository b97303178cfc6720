using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;

namespace SonkoRules.Tests.Architecture;

/// <summary>One instruction of a method: what it does and the type, field or method that it names.</summary>
internal readonly record struct Instruction(OpCode Code, MemberInfo? Member);

/// <summary>Reads the compiled instructions of methods, where nothing that the compiler resolved can hide.</summary>
internal static class MethodCode
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static Dictionary<short, OpCode> Codes { get; } = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Every method and constructor that a type itself has, those of its properties and operators too.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own));

    /// <summary>Every field that a type itself has.</summary>
    public static FieldInfo[] FieldsOf(Type type) => type.GetFields(Own);

    /// <summary>The instructions of a method in their order; none for one without a body.</summary>
    public static IEnumerable<Instruction> Read(MethodBase method)
    {
        var bytes = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var position = 0;
        while (position < bytes.Length)
        {
            short value = bytes[position++];
            if (value == 0xFE)
            {
                value = unchecked((short)(0xFE00 | bytes[position++]));
            }

            var code = Codes[value];
            var member = NamesMember(code) ? Resolve(method, BitConverter.ToInt32(bytes, position)) : null;
            position += OperandSize(code, bytes, position);
            yield return new Instruction(code, member);
        }
    }

    private static bool NamesMember(OpCode code) =>
        code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok
            or OperandType.InlineType;

    private static MemberInfo? Resolve(MethodBase method, int token) =>
        method.Module.ResolveMember(
            token,
            method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
            method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null);

    private static int OperandSize(OpCode code, byte[] bytes, int position) =>
        code.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(bytes, position)),
            _ => 4,
        };
}
