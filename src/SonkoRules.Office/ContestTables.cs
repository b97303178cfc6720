namespace SonkoRules.Office;

/// <summary>A contest whose tables are without fault. Immutable.</summary>
/// <remarks>Таблицы конкурса.</remarks>
public sealed record ContestTables
{
    internal ContestTables(LocalDate announced, Rulebook rules, ContestTimetable timetable, FiledContest filed) =>
        (Announced, Rules, Timetable, Filed) = (announced, rules, timetable, filed);

    /// <summary>The day of the announcement.</summary>
    public LocalDate Announced { get; }

    /// <summary>The edition of that day, under the readings that the table of the contest or the caller chose.</summary>
    public Rulebook Rules { get; }

    /// <summary>The stages up to the end of the review, computed or given.</summary>
    public ContestTimetable Timetable { get; }

    /// <summary>The contest from its applicants on.</summary>
    public FiledContest Filed { get; }

    /// <summary>What papers say of the contest.</summary>
    public ContestCard Card { get; internal init; } = new();

    /// <summary>Who stands behind each application, in the order of the applications.</summary>
    public Sequence<ApplicationName> Names { get; internal init; } = Sequence.Empty<ApplicationName>();

    /// <summary>The score sheets with their places.</summary>
    public Sequence<PlacedSheet> Sheets { get; internal init; } = Sequence.Empty<PlacedSheet>();

    /// <summary>What recipients reached.</summary>
    public Sequence<RecipientReport> Reports { get; internal init; } = Sequence.Empty<RecipientReport>();

    /// <summary>What was guessed or left out.</summary>
    public Sequence<TableRemark> Remarks { get; internal init; } = Sequence.Empty<TableRemark>();
}

/// <summary>A score sheet and where it stands. Immutable.</summary>
/// <remarks>Оценочный лист с местом в таблице.</remarks>
/// <param name="ApplicationId">The application that was scored.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Places">The place of each score.</param>
public sealed record PlacedSheet(string ApplicationId, ExpertSheet Sheet, Sequence<string> Places);

/// <summary>What a recipient reached, and what became of its money. Immutable.</summary>
/// <remarks>Отчёт получателя субсидии.</remarks>
/// <param name="ApplicationId">The application.</param>
/// <param name="PeoplePlanned">The residents who were to benefit.</param>
/// <param name="PeopleReached">The residents who did.</param>
/// <param name="ItemsPlanned">The items in the media that were to appear.</param>
/// <param name="ItemsReached">The items that did.</param>
/// <param name="ValuesAsOf">The day of which the values are.</param>
/// <param name="Unused">The money left unused.</param>
/// <param name="OffPurpose">The money used off purpose.</param>
/// <param name="Paid">The day of the payment: its year is that of the subsidy.</param>
/// <param name="Demanded">The day on which the ministry's demand was received; null where there was none.</param>
public sealed record RecipientReport(
    string ApplicationId,
    decimal PeoplePlanned,
    decimal PeopleReached,
    decimal ItemsPlanned,
    decimal ItemsReached,
    LocalDate ValuesAsOf,
    Rubles Unused,
    Rubles OffPurpose,
    LocalDate Paid,
    LocalDate? Demanded);
