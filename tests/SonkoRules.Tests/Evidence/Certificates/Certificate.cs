using System;
using System.Collections.Generic;

namespace SonkoRules.Tests.Evidence;

/// <summary>
/// A claim about every case of a finite domain, proved by walking all of them beside an independent slow reckoning.
/// </summary>
/// <param name="Name">The stable name, by which it can be run alone.</param>
/// <param name="Claim">What holds for every case.</param>
/// <param name="Cases">What a case is, and over what it is walked.</param>
/// <param name="Oracle">What it is compared with.</param>
/// <param name="ShortCount">The number of cases of the short form.</param>
/// <param name="FullCount">The number of cases of the full form.</param>
/// <param name="Walk">Walks the cases, fully or shortly, and returns their number; throws at a case that fails.</param>
internal sealed record Certificate(
    string Name, string Claim, string Cases, string Oracle, long ShortCount, long FullCount, Func<bool, long> Walk)
{
    /// <summary>The environment variable that asks for the full forms.</summary>
    public const string Variable = "SONKORULES_CERTIFICATES";

    /// <summary>Whether the full forms are asked for.</summary>
    public static bool IsFull => Environment.GetEnvironmentVariable(Variable) == "full";

    public static IReadOnlyList<Certificate> All { get; } =
    [
        ScoringCertificates.ExpertTotals,
        ScoringCertificates.CriterionSums,
        CalendarCertificates.Days,
        CalendarCertificates.Steps,
        TermCertificates.Terms,
        SizeCertificates.Boundaries,
        TruthCertificates.Tables,
        ReturnCertificates.Grid,
    ];

    public override string ToString() => Name;
}
