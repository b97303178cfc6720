namespace SonkoRules.Deadlines;

/// <summary>A way in which the order sets a day, with its numbers: the whole set of ways that occur in it. A closed
/// union of its nested cases. What a case means under the readings is decided in one place,
/// <see cref="DeadlineRules"/>.</summary>
/// <remarks>Срок: способ исчисления.</remarks>
[Union]
public abstract partial record Term
{
    /// <summary>The greatest number of days in a term: ten years.</summary>
    public const int GreatestCount = 3660;

    private Term() { }

    /// <summary>A number of days that runs forward from an event; its last day is the N-th one.</summary>
    public sealed partial record DaysAfter(int Count, DayUnit Unit, DayOne Start) : Term
    {
        /// <summary>The number of days, from 1 to <see cref="GreatestCount"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Count { get; init => field = Guard.Against.OutOfRange(value, 1, GreatestCount, nameof(Count)); } =
            Guard.Against.OutOfRange(Count, 1, GreatestCount);

        /// <summary>Calendar or working days.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
        public DayUnit Unit { get; init => field = Guard.Against.Undefined(value, nameof(Unit)); } =
            Guard.Against.Undefined(Unit);

        /// <summary>From which day the order says that the term runs.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
        public DayOne Start { get; init => field = Guard.Against.Undefined(value, nameof(Start)); } =
            Guard.Against.Undefined(Start);
    }

    /// <summary>A number of days before an event; what "N days before" means is the reading R-BEFORE.</summary>
    public sealed partial record DaysBefore(int Count, DayUnit Unit) : Term
    {
        /// <summary>The number of days, from 1 to <see cref="GreatestCount"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Count { get; init => field = Guard.Against.OutOfRange(value, 1, GreatestCount, nameof(Count)); } =
            Guard.Against.OutOfRange(Count, 1, GreatestCount);

        /// <summary>Calendar or working days.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
        public DayUnit Unit { get; init => field = Guard.Against.Undefined(value, nameof(Unit)); } =
            Guard.Against.Undefined(Unit);
    }

    /// <summary>A greatest age in calendar days on the day of an event: the N-th day back still serves.</summary>
    public sealed partial record LookBack(int Count) : Term
    {
        /// <summary>The number of calendar days, from 1 to <see cref="GreatestCount"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Count { get; init => field = Guard.Against.OutOfRange(value, 1, GreatestCount, nameof(Count)); } =
            Guard.Against.OutOfRange(Count, 1, GreatestCount);
    }

    /// <summary>The day of the event itself.</summary>
    public sealed partial record SameDay : Term;

    /// <summary>"Until the day" of the event, which is not included: the day before it.</summary>
    public sealed partial record DayBefore : Term;

    /// <summary>A date of the year in which the subsidy is given, or of a later one.</summary>
    /// <param name="Date">The month and the day.</param>
    /// <param name="Until">Whether the order says "until" the date: the reading R-UNTIL then decides whether the
    /// date is included.</param>
    public sealed partial record DateInYear(AnnualDate Date, int YearsLater, bool Until = false) : Term
    {
        /// <summary>0 for the same year, 1 for the next; at most 10.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int YearsLater { get; init => field = Guard.Against.OutOfRange(value, 0, 10, nameof(YearsLater)); } =
            Guard.Against.OutOfRange(YearsLater, 0, 10);
    }

    /// <summary>A day of the month that follows a quarter.</summary>
    /// <param name="DayOfMonth">The day, from 1 to 28.</param>
    public sealed partial record DayAfterQuarter(int DayOfMonth) : Term
    {
        /// <summary>The day of the month that follows the quarter, from 1 to 28.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int DayOfMonth { get; init => field = Guard.Against.OutOfRange(value, 1, 28, nameof(DayOfMonth)); } =
            Guard.Against.OutOfRange(DayOfMonth, 1, 28);
    }

    /// <summary>A date that another act states, such as the term to cure a breach.</summary>
    public sealed partial record StatedDate : Term;
}
