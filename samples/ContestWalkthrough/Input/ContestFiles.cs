namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>The files of a contest's folder.</summary>
internal static class ContestFiles
{
    public const string Contest = "contest.csv";

    public const string Applicants = "applicants.csv";

    public const string Applications = "applications.csv";

    public const string Documents = "documents.csv";

    public const string Scores = "scores.csv";

    /// <summary>May be absent: no answer to an offer is known.</summary>
    public const string Answers = "answers.csv";

    /// <summary>May be absent: no winner lost a subsidy.</summary>
    public const string Releases = "releases.csv";

    /// <summary>May be absent: no recipient has reported.</summary>
    public const string Results = "results.csv";

    /// <summary>All of them, in the order in which their faults are listed.</summary>
    public static readonly string[] All =
        [Contest, Applicants, Applications, Documents, Scores, Answers, Releases, Results];
}
