using Riok.Mapperly.Abstractions;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Json;

/// <summary>The dates of a rule in documents.</summary>
internal static class DeadlineDatesMapping
{
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
            CheckRanges(document, calendar, problems, pointer);
            return null;
        }

        var sets = DeadlineQuestion.Takes(rule);
        CheckRanges(Only(document, sets.SelectMany(set => set).ToSequence()), calendar, problems, pointer);
        var given = Given(document);
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
        return (Place(pointer, input), Shown(document, input));
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

    /// <summary>The members that a rule takes: of the others nothing is expected but that they go.</summary>
    private static DeadlineDatesDoc Only(DeadlineDatesDoc document, Sequence<DeadlineInput> taken) =>
        new(
            taken.Contains(DeadlineInput.Event) ? document.Event : null,
            taken.Contains(DeadlineInput.Limit) ? document.Limit : null,
            taken.Contains(DeadlineInput.Signed) ? document.Signed : null,
            taken.Contains(DeadlineInput.Year) ? document.Year : null,
            taken.Contains(DeadlineInput.Quarter) ? document.Quarter : null);

    private static void CheckRanges(
        DeadlineDatesDoc document, WorkingDayCalendar calendar, Problems problems, string pointer)
    {
        CalendarMapping.Check(document.Event, calendar, problems, Place(pointer, DeadlineInput.Event));
        CalendarMapping.Check(document.Limit, calendar, problems, Place(pointer, DeadlineInput.Limit));
        CalendarMapping.Check(document.Signed, calendar, problems, Place(pointer, DeadlineInput.Signed));
        CalendarMapping.Check(document.Year, calendar, problems, Place(pointer, DeadlineInput.Year));
        if (document.Quarter is < 1 or > DeadlineDates.Quarter.Last)
        {
            problems.Add(
                Place(pointer, DeadlineInput.Quarter), NumberMapping.Text(document.Quarter.Value),
                "квартал от 1 до 4", "a quarter from 1 to 4");
        }
    }

    private static Sequence<DeadlineInput> Given(DeadlineDatesDoc document)
    {
        var given = new List<DeadlineInput>();
        Add(document.Event is not null, DeadlineInput.Event);
        Add(document.Limit is not null, DeadlineInput.Limit);
        Add(document.Signed is not null, DeadlineInput.Signed);
        Add(document.Year is not null, DeadlineInput.Year);
        Add(document.Quarter is not null, DeadlineInput.Quarter);
        return given.ToSequence();

        void Add(bool stands, DeadlineInput input)
        {
            if (stands)
            {
                given.Add(input);
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
                Place(pointer, input), Shown(document, input),
                $"только то, что принимает правило {rule.Name}: {takes}",
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
                $"поле, которое принимает правило {rule.Name}: {takes}",
                $"a member that the rule {rule.Name} takes: {takes}");
        }
    }

    private static string Place(string pointer, DeadlineInput input) =>
        Pointer.Member(pointer, DeadlineQuestion.Name(input));

    private static string Shown(DeadlineDatesDoc document, DeadlineInput input) =>
        input switch
        {
            DeadlineInput.Limit => Day(document.Limit),
            DeadlineInput.Signed => Day(document.Signed),
            DeadlineInput.Year => NumberMapping.Text(document.Year!.Value),
            DeadlineInput.Quarter => NumberMapping.Text(document.Quarter!.Value),
            _ => Day(document.Event),
        };

    private static string Day(LocalDate? day) => CalendarMapping.Shown(day!.Value);
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
