using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SonkoRules.Tests.Architecture;

/// <summary>The types that a piece of code mentions, taken apart into elements and generic arguments.</summary>
internal static class UsedTypes
{
    /// <summary>The types in the declaration of a type and in its fields, not in its methods.</summary>
    public static IEnumerable<Type> InShape(Type type) =>
        new[] { type.BaseType }
            .Concat(type.GetInterfaces())
            .Concat(MethodCode.FieldsOf(type).Select(field => field.FieldType))
            .OfType<Type>()
            .SelectMany(Apart)
            .Distinct();

    /// <summary>The types in the signature, the locals and the instructions of a method.</summary>
    public static IEnumerable<Type> In(MethodBase method) =>
        InSignature(method)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
            .Concat(MethodCode.Read(method).SelectMany(instruction => InMember(instruction.Member)))
            .SelectMany(Apart)
            .Distinct();

    /// <summary>A type with its element type and its generic arguments, all the way down.</summary>
    public static IEnumerable<Type> Apart(Type type)
    {
        if (type.HasElementType)
        {
            return Apart(type.GetElementType()!);
        }

        return type.IsGenericType
            ? type.GetGenericArguments().SelectMany(Apart).Prepend(type.GetGenericTypeDefinition())
            : [type];
    }

    private static IEnumerable<Type> InSignature(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method is MethodInfo { ReturnType: var result } ? [result] : []);

    private static IEnumerable<Type> InMember(MemberInfo? member)
    {
        IEnumerable<Type?> types = member switch
        {
            Type type => [type],
            FieldInfo field => [field.FieldType, field.DeclaringType!],
            MethodBase method => InSignature(method)
                .Concat(method.IsGenericMethod ? method.GetGenericArguments() : [])
                .Append(method.DeclaringType!),
            _ => [],
        };
        return types.OfType<Type>();
    }
}
