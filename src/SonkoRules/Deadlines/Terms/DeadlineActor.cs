namespace SonkoRules.Deadlines;

/// <summary>Whose act a term bounds.</summary>
/// <remarks>Чьё действие ограничивает срок.</remarks>
public enum DeadlineActor
{
    /// <summary>No one's: the term is a span of the contest itself. The default.</summary>
    NoOne = 0,
    /// <summary>The ministry or its commission.</summary>
    Ministry = 1,
    /// <summary>An organisation that applies or has applied.</summary>
    Applicant = 2,
    /// <summary>A winner that has received, or is to receive, a subsidy.</summary>
    Recipient = 3,
}
