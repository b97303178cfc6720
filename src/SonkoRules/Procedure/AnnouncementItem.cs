namespace SonkoRules.Procedure;

/// <summary>What the announcement of a contest states (2.3), in the order of the clause.</summary>
/// <remarks>Сведения, указываемые в объявлении о проведении конкурса.</remarks>
public enum AnnouncementItem
{
    /// <summary>When the contest is held.</summary>
    ContestDates,

    /// <summary>The date and the time at which acceptance begins and ends.</summary>
    Acceptance,

    /// <summary>What the subsidy is for (1.2).</summary>
    Purpose,

    /// <summary>The pages of the Electronic Budget system and of the ministry's site.</summary>
    Pages,

    /// <summary>The ministry's name, place and addresses.</summary>
    Ministry,

    /// <summary>The results of the subsidy.</summary>
    Results,

    /// <summary>The requirements to participants and the list of documents (1.5, 1.6).</summary>
    Requirements,

    /// <summary>How applications are filed, and what is asked of their form and content.</summary>
    Filing,

    /// <summary>How applications are withdrawn and given back, with the grounds.</summary>
    WithdrawalAndReturn,

    /// <summary>How applications are returned for rework.</summary>
    Rework,

    /// <summary>How applications are rejected, with the grounds.</summary>
    Rejection,

    /// <summary>The rules of review and scoring.</summary>
    ReviewRules,

    /// <summary>The criteria with their weights, what is needed for each, the term, and whether experts take part.</summary>
    Criteria,

    /// <summary>The volume that is distributed, how sizes are computed and how winners are found.</summary>
    Distribution,

    /// <summary>The term within which winners sign the agreement.</summary>
    SigningTerm,

    /// <summary>When a winner is considered to have evaded the agreement.</summary>
    Evasion,

    /// <summary>By when the results protocol is placed.</summary>
    ResultsPlacement,

    /// <summary>How the announcement is clarified, and from when to when.</summary>
    Clarifications,

    /// <summary>The telephone for advice, and from when to when it is given.</summary>
    Telephone,
}
