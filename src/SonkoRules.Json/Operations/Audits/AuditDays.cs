using System;
using NodaTime;

namespace SonkoRules.Json.Operations.Audits;

/// <summary>A span of days of announcement, or none: the value of <c>default</c>. Immutable; equal by value.</summary>
public readonly partial record struct AuditDays
{
    private readonly bool _some;

    /// <summary>A span.</summary>
    /// <param name="first">The first day, itself included.</param>
    /// <param name="last">The last day, itself included; not before the first.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public AuditDays(LocalDate first, LocalDate last)
    {
        First = first;
        Last = last >= first
            ? last
            : throw new ArgumentException("A last day not before the first is expected.", nameof(last));
        _some = true;
    }

    /// <summary>Whether there is no day.</summary>
    public bool IsNone => !_some;

    /// <summary>The first day, itself included; without meaning where there is none.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, itself included; without meaning where there is none.</summary>
    public LocalDate Last { get; }
}
