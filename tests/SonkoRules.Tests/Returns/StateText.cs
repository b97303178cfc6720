using System.Collections.Generic;
using System.Linq;
using SonkoRules.Returns;

namespace SonkoRules.Tests.Returns;

/// <summary>The states of the steps of a path, short.</summary>
internal static class StateText
{
    public static string Of(IEnumerable<PathStep> steps) =>
        string.Join(", ", steps.Select(step => step.State.Match(
            _ => "ahead",
            _ => "open",
            overdue => $"overdue {overdue.Days}",
            done => done.IsLate ? "late" : "in time",
            _ => "not needed",
            _ => "lapsed",
            _ => "passed")));
}
