using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Json;

/// <summary>The dates of a rule in documents.</summary>
internal static class DeadlineDatesMapping
{
    private static readonly DeadlineInput[] Inputs =
    [
        DeadlineInput.Event, DeadlineInput.Limit, DeadlineInput.Signed, DeadlineInput.Year, DeadlineInput.Quarter,
    ];

    public static DeadlineDatesDoc ToDoc(DeadlineDates dates) =>
        dates.Match(
            @event => new DeadlineDatesDoc(Event: @event.Day),
            signed => new DeadlineDatesDoc(Signed: signed.Day),
            between => new DeadlineDatesDoc(Event: between.Day, Limit: between.Limit),
            year => new DeadlineDatesDoc(Year: year.Number),
            quarter => new DeadlineDatesDoc(Year: quarter.YearNumber, Quarter: quarter.Number));

    /// <summary>The dates where they are those that a rule takes; whatever is missing, too much or outside the calendar
    /// goes to the problems.</summary>
    public static DeadlineDates? FromDoc(
        DeadlineDatesDoc document, DeadlineRule? rule, WorkingDayCalendar calendar, Problems problems, string pointer)
    {
        if (rule is null)
        {
            CheckRanges(document, Inputs, calendar, problems, pointer);
            return null;
        }

        // Of the members that a rule does not take nothing is expected but that they go.
        var sets = DeadlineQuestion.Takes(rule);
        CheckRanges(
            document, Inputs.Where(input => sets.Any(set => set.Contains(input))), calendar, problems, pointer);
        var given = Inputs.Where(input => Shown(document, input) is not null).ToSequence();
        if (!sets.Contains(given))
        {
            Refuse(document, rule, sets, given, problems, pointer);
            return null;
        }

        return problems.Any ? null : Dates(document);
    }

    /// <summary>The place of the date from which a rule counts first, and what stands there.</summary>
    public static (string Pointer, string Value) Counted(DeadlineDates dates, string pointer)
    {
        var document = ToDoc(dates);
        var input = DeadlineQuestion.Members(dates)[0];
        return (Place(pointer, input), Shown(document, input)!);
    }

    private static DeadlineDates Dates(DeadlineDatesDoc document) =>
        document switch
        {
            { Quarter: { } quarter } => new DeadlineDates.Quarter(document.Year!.Value, quarter),
            { Year: { } year } => new DeadlineDates.Year(year),
            { Limit: { } limit } => new DeadlineDates.Between(document.Event!.Value, limit),
            { Signed: { } signed } => new DeadlineDates.ProtocolSigned(signed),
            _ => new DeadlineDates.Event(document.Event!.Value),
        };

    private static void CheckRanges(
        DeadlineDatesDoc document,
        IEnumerable<DeadlineInput> inputs,
        WorkingDayCalendar calendar,
        Problems problems,
        string pointer)
    {
        foreach (var input in inputs)
        {
            var place = Place(pointer, input);
            CalendarMapping.Check(Day(document, input), calendar, problems, place);
            CalendarMapping.Check(input == DeadlineInput.Year ? document.Year : null, calendar, problems, place);
            if (input == DeadlineInput.Quarter && document.Quarter is < 1 or > DeadlineDates.Quarter.Last)
            {
                problems.Add(place, Shown(document, input)!, "квартал от 1 до 4", "a quarter from 1 to 4");
            }
        }
    }

    private static void Refuse(
        DeadlineDatesDoc document,
        DeadlineRule rule,
        Sequence<Sequence<DeadlineInput>> sets,
        Sequence<DeadlineInput> given,
        Problems problems,
        string pointer)
    {
        var takes = DeadlineQuestion.Names(rule);
        foreach (var input in given.Where(input => !sets.Any(set => set.Contains(input))))
        {
            problems.Add(
                Place(pointer, input), Shown(document, input)!,
                $"только поля правила {rule.Name}: {takes}",
                $"only what the rule {rule.Name} takes: {takes}");
        }

        if (sets.Count > 1)
        {
            // Which of the sets was meant is not known.
            if (sets.All(set => set.Count(given.Contains) != set.Count) || given.All(sets.SelectMany(set => set).Contains))
            {
                problems.Add(
                    pointer, string.Empty,
                    $"для правила {rule.Name} одно из: {takes}", $"for the rule {rule.Name} one of: {takes}");
            }

            return;
        }

        foreach (var input in sets[0].Where(input => !given.Contains(input)))
        {
            problems.Add(
                Place(pointer, input), string.Empty,
                $"поле правила {rule.Name}: {takes}",
                $"a member that the rule {rule.Name} takes: {takes}");
        }
    }

    private static string Place(string pointer, DeadlineInput input) =>
        Pointer.Member(pointer, DeadlineQuestion.Name(input));

    private static LocalDate? Day(DeadlineDatesDoc document, DeadlineInput input) =>
        input switch
        {
            DeadlineInput.Event => document.Event,
            DeadlineInput.Limit => document.Limit,
            DeadlineInput.Signed => document.Signed,
            _ => null,
        };

    /// <summary>What stands in a member, as an error shows it; null where it is absent.</summary>
    private static string? Shown(DeadlineDatesDoc document, DeadlineInput input) =>
        Day(document, input) is { } day ? CalendarMapping.Shown(day)
        : (input == DeadlineInput.Year ? document.Year : input == DeadlineInput.Quarter ? document.Quarter : null)
            is { } number ? NumberMapping.Text(number)
        : null;
}

/// <summary>Terms and deadlines in documents.</summary>
[Mapper]
[UseStaticMapper(typeof(ExplanationMapping))]
[UseStaticMapper(typeof(ReadingsMapping))]
[UseStaticMapper(typeof(CalendarMapping))]
internal static partial class DeadlineMapping
{
    public static IReadOnlyList<DeadlineDoc> ToDocs(Sequence<Deadline> deadlines) => [.. deadlines.Select(ToDoc)];

    [MapProperty(nameof(Deadline.IsProvisional), nameof(DeadlineDoc.Provisional))]
    public static partial DeadlineDoc ToDoc(Deadline deadline);

    [MapProperty(nameof(IDeadlineTerm.Trigger), nameof(TermDoc.Event))]
    [MapProperty(nameof(IDeadlineTerm.Term), nameof(TermDoc.Form))]
    public static partial TermDoc ToDoc(IDeadlineTerm term);

    private static ShiftDoc ToDoc(DeadlineShift shift) =>
        shift.Match<ShiftDoc>(
            _ => new ShiftNoneDoc(),
            on => new ShiftMovedOnDoc(CalendarMapping.ToDoc(on.Off), on.To),
            back => new ShiftMovedBackDoc(CalendarMapping.ToDoc(back.Off), back.To));

    private static TermFormDoc ToDoc(Term form) =>
        form.Match<TermFormDoc>(
            after => new DaysAfterFormDoc(after.Count, after.Unit, after.Start),
            before => new DaysBeforeFormDoc(before.Count, before.Unit),
            back => new LookBackFormDoc(back.Count),
            _ => new SameDayFormDoc(),
            _ => new DayBeforeFormDoc(),
            date => new DateInYearFormDoc(date.Date.Month, date.Date.Day, date.YearsLater, date.Until),
            quarter => new DayAfterQuarterFormDoc(quarter.DayOfMonth),
            _ => new StatedDateFormDoc());
}
