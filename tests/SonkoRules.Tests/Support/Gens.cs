using System;
using FsCheck;
using FsCheck.Fluent;

namespace SonkoRules.Tests.Support;

/// <summary>Generators that FsCheck does not have.</summary>
internal static class Gens
{
    /// <summary>Any long number between two inclusive bounds, each as likely as another.</summary>
    public static Gen<long> Long(long least, long greatest) =>
        Gen.Choose(0, ushort.MaxValue).Four().Select(parts =>
        {
            var (a, b, c, d) = parts;
            var bits = ((ulong)a << 48) | ((ulong)b << 32) | ((ulong)c << 16) | (uint)d;
            var values = (UInt128)((Int128)greatest - least) + 1;
            return (long)(least + (Int128)((bits * values) >> 64));
        });
}
