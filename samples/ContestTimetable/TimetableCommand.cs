using System;
using System.Collections.Generic;
using System.IO;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Texts;
using Spectre.Console;

namespace SonkoRules.Samples.ContestTimetable;

/// <summary>The one command: the timetable of a contest announced on a day.</summary>
public static class TimetableCommand
{
    public const int Done = 0;
    public const int BadArguments = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="args">The date and the options.</param>
    /// <param name="output">Where the timetable goes.</param>
    /// <param name="errors">Where complaints go.</param>
    /// <param name="width">The width for output that is not a terminal; null for a terminal.</param>
    /// <returns>0, or 2 when the arguments are not understood or no timetable can be made of them.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors, int? width = null)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (!Arguments.TryParse(args, out var arguments, out var error))
        {
            errors.WriteLine(error.In(arguments.Language));
            errors.WriteLine(Arguments.Usage);
            return BadArguments;
        }

        // The year after the last decree is taken by the Labour Code alone; terms that touch it say so.
        var calendar = RussianCalendar.FiveDayWeek;
        calendar = calendar.WithProvisionalYear(calendar.LastDay.Year + 1);
        if (!TryMake(arguments, calendar, out var rules, out var timetable, out error))
        {
            errors.WriteLine(error.In(arguments.Language));
            return BadArguments;
        }

        var console = Console(output, width);
        TimetableView.Write(console, rules!, timetable!, arguments.Language);
        MonthGrids.Write(console, timetable!, arguments.Language);
        ConflictView.Write(console, timetable!, arguments.Language);
        return Done;
    }

    private static bool TryMake(
        Arguments arguments,
        WorkingDayCalendar calendar,
        out Rulebook? rules,
        out Deadlines.ContestTimetable? timetable,
        out LocalizedText error)
    {
        rules = null;
        timetable = null;
        error = new(string.Empty, string.Empty);
        var first = EditionHistory.FirstDay(SmolenskRules.FirstEdition, EditionStart.Registration);
        if (arguments.Announced < first)
        {
            error = new(
                $"Порядок применяется с {Russian(first)}; конкурс объявлен раньше: {Russian(arguments.Announced)}.",
                $"The order applies from {English(first)}; the contest is announced before: "
                + English(arguments.Announced) + ".");
            return false;
        }

        rules = SmolenskRules.AnnouncedOn(arguments.Announced);
        try
        {
            timetable = rules.Deadlines.Timetable(arguments.Announced, calendar, new() { Pace = arguments.Pace });
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            error = new(
                $"Календарь рабочих дней известен по {Russian(calendar.LastDay)}; график конкурса, объявленного "
                + Russian(arguments.Announced) + ", в него не помещается.",
                $"The calendar of working days is known to {English(calendar.LastDay)}; the timetable of a contest "
                + $"announced on {English(arguments.Announced)} does not fit in.");
            return false;
        }
    }

    private static string Russian(LocalDate date) => DayText.Date(date, Language.Russian);

    private static string English(LocalDate date) => DayText.Date(date, Language.English);

    private static IAnsiConsole Console(TextWriter output, int? width)
    {
        if (width is null)
        {
            return AnsiConsole.Console;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width.Value;
        return console;
    }
}
