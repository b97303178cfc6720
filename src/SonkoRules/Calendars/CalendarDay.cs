namespace SonkoRules.Calendars;

/// <summary>One day of a calendar: what it is, by which rule, and whether it is an hour shorter. Immutable; equal when
/// all of it is equal. <c>default</c> is Monday, 1 January of the year 1, an ordinary working day.</summary>
/// <remarks>День производственного календаря.</remarks>
public readonly struct CalendarDay : IEquatable<CalendarDay>
{
    private readonly DayKind? _kind;

    internal CalendarDay(LocalDate date, DayKind kind, bool isShortened, bool isProvisional) =>
        (Date, _kind, IsShortened, IsProvisional) = (date, kind, isShortened, isProvisional);

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>What the day is, and by which rule.</summary>
    public DayKind Kind => _kind ?? LabourCodeRules.WorkingDay;

    /// <summary>Whether the day is a working day.</summary>
    public bool IsWorking => Kind.IsWorking;

    /// <summary>Whether the working day is an hour shorter: it stands right before a public holiday, or it is worked in
    /// place of a day that does (Labour Code, article 95, part 1). Always false for a day off.</summary>
    public bool IsShortened { get; }

    /// <summary>Whether the year of the day is known by the Code alone, so that a decree may still change it.</summary>
    public bool IsProvisional { get; }

    /// <summary>Whether two days are the same.</summary>
    public static bool operator ==(CalendarDay left, CalendarDay right) => left.Equals(right);

    /// <summary>Whether two days differ.</summary>
    public static bool operator !=(CalendarDay left, CalendarDay right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CalendarDay other) =>
        Date == other.Date
        && IsShortened == other.IsShortened
        && IsProvisional == other.IsProvisional
        && Kind == other.Kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Date.GetHashCode();

    /// <summary>The date and what the day is: <c>08.05.2026: рабочий день, короче на час</c>.</summary>
    /// <param name="language">The language of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not known.</exception>
    public string ToText(Language language)
    {
        var russian = language == Language.Russian;
        return DateText.Of(Date, language) + ": " + Kind.ToText(language)
            + (IsShortened ? russian ? ", сокращён на один час" : ", an hour shorter" : string.Empty)
            + (IsProvisional ? russian ? ", предварительно" : ", provisional" : string.Empty);
    }

    /// <summary>The date and what the day is, in English.</summary>
    public override string ToString() => ToText(Language.English);
}
