namespace SonkoRules.Reports;

/// <summary>
/// What a calendar file needs beside the days themselves. Immutable; equal when all of it is equal. Setters refuse null
/// with <see cref="ArgumentNullException"/>.
/// </summary>
/// <remarks>Параметры файла календаря.</remarks>
public sealed partial record DeadlineCalendarOptions
{
    /// <summary>The greatest number of days before its event on which an alarm may be set: a year.</summary>
    public const int GreatestAlarm = 366;

    /// <summary>What tells this contest from all others, such as its number on the portal. The ids of the events follow
    /// from it: another contest needs another one, and the same contest must keep it.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string ContestId { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(ContestId)); }

    /// <summary>The moment at which the file is made (DTSTAMP), to the second; of the years 1 to 9999. The library has no
    /// clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of its bounds.</exception>
    public required Instant Stamp
    {
        get;
        init
        {
            Guard.Against.OutOfRange(value.InUtc().Year, 1, 9999, nameof(Stamp));
            field = value;
        }
    }

    /// <summary>The language of the events; Russian by default. It changes no id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public Language Language { get; init => field = Guard.Against.Undefined(value, nameof(Language)); }

    /// <summary>The name of the calendar; «Сроки конкурса» by default.</summary>
    public LocalizedText Name { get; init => field = Guard.Against.Null(value, nameof(Name)); } =
        new("Сроки конкурса", "Terms of the contest");

    /// <summary>Which version of the events this is (SEQUENCE), from 0. A file with moved days replaces the events of an
    /// earlier one where its number is greater.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public int Revision
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 0, int.MaxValue, nameof(Revision));
    }

    /// <summary>How many days before each event it is to remind of itself, each from 0 to
    /// <see cref="GreatestAlarm"/> and none twice; no alarms by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    /// <exception cref="ArgumentException">A number occurs twice.</exception>
    public Sequence<int> AlarmDaysBefore
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(AlarmDaysBefore));
            for (var i = 0; i < value.Count; i++)
            {
                Guard.Against.OutOfRange(value[i], 0, GreatestAlarm, nameof(AlarmDaysBefore));
                for (var j = 0; j < i; j++)
                {
                    if (value[i] == value[j])
                    {
                        throw new ArgumentException(
                            FormattableString.Invariant($"The alarm {value[i]} days before is there twice."),
                            nameof(AlarmDaysBefore));
                    }
                }
            }

            field = value;
        }
    } = Sequence.Empty<int>();

    /// <summary>The hour of the day at which an alarm sounds, from 0 to 23; 9 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is out of its bounds.</exception>
    public int AlarmHour { get; init => field = Guard.Against.OutOfRange(value, 0, 23, nameof(AlarmHour)); } = 9;
}
