using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Scoring;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>The columns of a table of scores: a row for each application and expert.</summary>
internal static class RowColumns
{
    public const string Application = "application";
    public const string Direction = "direction";
    public const string Request = "request";
    public const string Filed = "filed";
    public const string Video = "video";
    public const string Answer = "answer";
    public const string Expert = "expert";

    /// <summary>Those that every table has.</summary>
    public static IReadOnlyList<string> Required(Methodology methodology) =>
        [Application, Request, Filed, Expert, .. Criteria(methodology)];

    public static IReadOnlyList<string> Optional { get; } = [Direction, Video, Answer];

    public static IReadOnlyList<string> Criteria(Methodology methodology) =>
        [.. methodology.Criteria.Select(criterion => FormattableString.Invariant($"c{criterion.Number}"))];
}
