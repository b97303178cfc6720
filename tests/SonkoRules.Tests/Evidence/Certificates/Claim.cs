using System;
using System.Collections.Generic;

namespace SonkoRules.Tests.Evidence;

/// <summary>Compares millions of values: the case is put into words only when it fails.</summary>
internal static class Claim
{
    public static void Same<T>(T expected, T actual, Func<string> where)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            Assert.Fail($"{where()}: expected {expected}, found {actual}");
        }
    }

    public static void Holds(bool condition, Func<string> where)
    {
        if (!condition)
        {
            Assert.Fail(where());
        }
    }
}
