using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Emit;

namespace SonkoRules.Tests.Architecture;

/// <summary>Where a type stores, passes or computes with binary floating point.</summary>
internal static class Exactness
{
    private static readonly Type[] Inexact = [typeof(float), typeof(double), typeof(Half)];

    private static readonly OpCode[] InexactCodes =
    [
        OpCodes.Ldc_R4, OpCodes.Ldc_R8, OpCodes.Conv_R4, OpCodes.Conv_R8, OpCodes.Conv_R_Un, OpCodes.Ldelem_R4,
        OpCodes.Ldelem_R8, OpCodes.Stelem_R4, OpCodes.Stelem_R8, OpCodes.Ldind_R4, OpCodes.Ldind_R8, OpCodes.Stind_R4,
        OpCodes.Stind_R8,
    ];

    public static IEnumerable<string> Offenders(Type type)
    {
        foreach (var inexact in UsedTypes.InShape(type).Intersect(Inexact))
        {
            yield return $"{Library.Name(type)} has a field of or derives from {inexact.Name}";
        }

        foreach (var method in MethodCode.MethodsOf(type))
        {
            foreach (var inexact in UsedTypes.In(method).Intersect(Inexact))
            {
                yield return $"{Library.Name(method)} uses {inexact.Name}";
            }

            foreach (var instruction in MethodCode.Read(method).Where(each => InexactCodes.Contains(each.Code)))
            {
                yield return $"{Library.Name(method)} computes with {instruction.Code}";
            }
        }
    }
}
