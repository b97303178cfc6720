using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SonkoRules.Tests.Architecture;

/// <summary>Where a value of a type could change.</summary>
internal static class Immutability
{
    public static IEnumerable<string> Offenders(Type type)
    {
        if (type.IsEnum || type.IsInterface || type.IsSubclassOf(typeof(Delegate)))
        {
            yield break;
        }

        if (type.IsValueType && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
        {
            yield return $"{Library.Name(type)} is not a readonly struct";
        }

        if (type is { IsClass: true, IsSealed: false } && CanBeDerivedFrom(type))
        {
            yield return $"{Library.Name(type)} can be derived from";
        }

        foreach (var property in type.GetProperties(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            {
                yield return $"{Library.Name(property)} can be set";
            }
        }

        foreach (var field in MethodCode.FieldsOf(type))
        {
            if (field is { IsInitOnly: false, IsLiteral: false })
            {
                yield return $"{Library.Name(field)} can be assigned";
            }
        }
    }

    /// <summary>Whether code outside can call a constructor; the copy constructor of a record must be protected.</summary>
    private static bool CanBeDerivedFrom(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(each => (each.IsPublic || each.IsFamily || each.IsFamilyOrAssembly)
                && !(each.GetParameters() is [{ ParameterType: var only }] && only == type));
}
