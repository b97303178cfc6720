namespace SonkoRules.Deadlines;

/// <summary>How a timetable is to be made: at what pace, with which dates given, and how far. A new value holds the
/// defaults: every stage at its latest, nothing given, to the last stage. Immutable; equal when all of it is
/// equal.</summary>
/// <remarks>План конкурса.</remarks>
public sealed partial record TimetablePlan
{
    /// <summary>Every stage at its latest, nothing given, to the last stage.</summary>
    public static TimetablePlan Default { get; } = new();

    /// <summary>When the stages happen whose dates are not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public ContestPace Pace { get; init => field = Guard.Against.Undefined(value, nameof(Pace)); }

    /// <summary>The dates that are given, each stage at most once.</summary>
    /// <exception cref="ArgumentException">A stage is given twice.</exception>
    public Sequence<GivenDate> Given
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(Given));
            for (var i = 0; i < value.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (value[i].Stage == value[j].Stage)
                    {
                        throw new ArgumentException($"The stage {value[i].Stage} is given twice.", nameof(Given));
                    }
                }
            }

            field = value;
        }
    } = Sequence.Empty<GivenDate>();

    /// <summary>The last stage to be worked out; the timetable then needs the calendar no further.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public ContestStage Through { get; init => field = Guard.Against.Undefined(value, nameof(Through)); } =
        ContestStage.ProjectPublication;

    /// <summary>The same plan with the date of one more stage.</summary>
    /// <param name="stage">The stage; any but the announcement, and not given yet.</param>
    /// <param name="date">Its date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stage is the announcement or not a stage.</exception>
    /// <exception cref="ArgumentException">The stage is given already.</exception>
    public TimetablePlan With(ContestStage stage, LocalDate date) =>
        this with { Given = Sequence.From([.. Given, new GivenDate(stage, date)]) };
}
