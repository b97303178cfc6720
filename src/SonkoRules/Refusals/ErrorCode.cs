namespace SonkoRules.Refusals;

/// <summary>What kind of error keeps a question from being answered: for programs, where words are for people.</summary>
/// <remarks>Вид ошибки.</remarks>
public enum ErrorCode
{
    /// <summary>An application has too few or too many score sheets.</summary>
    SheetCount = 0,

    /// <summary>Two sheets of an application are by the same expert, which would shift the mean.</summary>
    ExpertTwice = 1,

    /// <summary>A sheet has too few or too many scores.</summary>
    ScoreCount = 2,

    /// <summary>A score is off the scale, or between the described values where only these may be given.</summary>
    ScoreOffScale = 3,

    /// <summary>Two applications have the same id.</summary>
    IdTwice = 4,

    /// <summary>An application was withdrawn before it was filed.</summary>
    WithdrawnBeforeFiled = 5,

    /// <summary>A direction has no budget.</summary>
    DirectionWithoutBudget = 7,

    /// <summary>There is no such application.</summary>
    UnknownApplication = 8,

    /// <summary>A release names no winner of that point, or one twice.</summary>
    NotAWinner = 9,

    /// <summary>A sum does not fit.</summary>
    SumTooLarge = 10,

    /// <summary>No edition applies on the day.</summary>
    NoEdition = 11,

    /// <summary>The days on which the editions were published are needed and are not given.</summary>
    PublicationsMissing = 12,

    /// <summary>The days on which the editions were published are not one for each, or are out of order.</summary>
    PublicationsContradict = 13,

    /// <summary>A day, or the day to which a term leads, is outside the calendar.</summary>
    OutsideCalendar = 14,

    /// <summary>A stage does not occur in the timetable.</summary>
    StageNotOccurring = 15,

    /// <summary>A list needs at least one item.</summary>
    ListEmpty = 16,

    /// <summary>An amount is out of its bounds.</summary>
    AmountOutOfBounds = 17,

    /// <summary>Facts contradict one another.</summary>
    FactsContradict = 18,

    /// <summary>Claims on a subsidy contradict one another or the subsidy.</summary>
    ClaimsContradict = 19,

    /// <summary>The rules are not those of the question: another edition, other readings.</summary>
    OtherRules = 20,

    /// <summary>Pieces of a rulebook contradict one another.</summary>
    RulesContradict = 21,

    /// <summary>A day is not of the kind that is needed: no day off to move, no working day to take.</summary>
    DayKindUnfit = 22,

    /// <summary>A calendar has the year already.</summary>
    YearKnown = 23,

    /// <summary>A calendar lacks the year, or the years between.</summary>
    YearMissing = 24,

    /// <summary>Two periods overlap.</summary>
    PeriodsOverlap = 25,

    /// <summary>Nothing stands where something is needed.</summary>
    Missing = 26,

    /// <summary>An application is of another applicant, or is the one asked about.</summary>
    NotAnother = 27,

    /// <summary>A decision on a tie names applications that are not a whole tied group.</summary>
    NotATie = 28,

    /// <summary>The subsidies exceed the limits.</summary>
    LimitsExceeded = 29,

    /// <summary>A cell of a table, or a table as a whole, is not what is expected there.</summary>
    CellUnfit = 30,

    /// <summary>Words are not understood.</summary>
    NotUnderstood = 31,
}
