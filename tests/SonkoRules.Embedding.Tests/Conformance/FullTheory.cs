using System;

namespace SonkoRules.Embedding.Tests.Conformance;

/// <summary>A theory that takes its time: run where SONKORULES_CERTIFICATES is full, skipped with a message elsewhere.</summary>
internal sealed class FullTheoryAttribute : TheoryAttribute
{
    public FullTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("SONKORULES_CERTIFICATES") != "full")
        {
            Skip = "SONKORULES_CERTIFICATES is not full: left to the long run.";
        }
    }
}
