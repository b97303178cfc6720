using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using SonkoRules.Calendars;

/// <summary>A day that is marked in a strip of months, with what happens on it.</summary>
public sealed record Mark(LocalDate Date, string What);

/// <summary>Months as strips of days: what kind of day each is, and numbered marks.</summary>
public static class Months
{
    private const decimal Width = 760;
    private const decimal Left = 118;
    private const decimal Cell = 20;

    private static readonly (string Kind, string Fill)[] Kinds =
        [("working day", "#ffffff"), ("weekend", "#dfe3e8"), ("public holiday", "#f0a596"), ("day off moved here", "#f3d58a")];

    public static string Draw(
        string id, string title, string description, WorkingDayCalendar calendar, IReadOnlyList<Mark> marks)
    {
        var months = Between(marks.Min(mark => mark.Date), marks.Max(mark => mark.Date));
        var tops = new List<decimal>();
        var top = 74m;
        foreach (var month in months)
        {
            tops.Add(top);
            var deepest = marks.Where(mark => mark.Date >= month && mark.Date < month.PlusMonths(1))
                .GroupBy(mark => mark.Date).Select(day => day.Count()).DefaultIfEmpty(0).Max();
            top += 24 + deepest * 15 + 12;
        }

        var svg = new Svg(id, title, description, Width, top + 14 + (marks.Count + 1) / 2 * 20);
        DrawKey(svg);
        for (var i = 0; i < months.Count; i++)
        {
            svg.Text(16, tops[i] + 16, months[i].ToString("MMM uuuu", CultureInfo.InvariantCulture));
            for (var day = months[i]; day.Month == months[i].Month; day = day.PlusDays(1))
            {
                DrawDay(svg, calendar.Describe(day), tops[i], marks);
            }
        }

        DrawList(svg, marks, top + 14);
        return svg.End();
    }

    private static void DrawDay(Svg svg, CalendarDay day, decimal top, IReadOnlyList<Mark> marks)
    {
        var left = Left + (day.Date.Day - 1) * Cell;
        var (kind, fill) = Kinds[KindOf(day)];
        var numbers = Enumerable.Range(0, marks.Count).Where(i => marks[i].Date == day.Date).ToArray();
        var (border, weight) = numbers.Length > 0 ? ("#0072b2", "2.5") : ("#8c959f", "0.8");
        var iso = day.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        var why = day.Kind is DayKind.WorkingDay or DayKind.Weekend ? "" : $"<title>{Svg.Escape(day.ToString())}</title>";
        svg.Add($"""<rect data-date="{iso}" data-kind="{kind}" x="{Svg.Px(left)}" y="{Svg.Px(top)}" width="{Cell - 1}" height="22" fill="{fill}" stroke="{border}" stroke-width="{weight}">{why}</rect>""");
        svg.Add($"""<text x="{Svg.Px(left + 9.5m)}" y="{Svg.Px(top + 15.5m)}" text-anchor="middle" font-size="11" font-weight="{(day.IsWorking ? "normal" : "bold")}" fill="#1b1f24">{day.Date.Day}</text>""");
        for (var i = 0; i < numbers.Length; i++)
        {
            svg.Add($"""<text data-mark="{numbers[i] + 1}" data-date="{iso}" x="{Svg.Px(left + 9.5m)}" y="{Svg.Px(top + 37 + i * 15)}" text-anchor="middle" font-weight="bold" fill="#005a8c">{numbers[i] + 1}</text>""");
        }
    }

    private static void DrawKey(Svg svg)
    {
        var left = 16m;
        foreach (var (kind, fill) in Kinds)
        {
            svg.Add($"""<rect x="{Svg.Px(left)}" y="40" width="19" height="15" fill="{fill}" stroke="#8c959f"/>""");
            svg.Text(left + 26, 52, kind);
            left += 26 + Svg.Width(kind) + 22;
        }

        svg.Add($"""<rect x="{Svg.Px(left)}" y="40" width="19" height="15" fill="none" stroke="#0072b2" stroke-width="2.5"/>""");
        svg.Text(left + 26, 52, "stage, by number");
    }

    /// <summary>The marks in two columns, read down.</summary>
    private static void DrawList(Svg svg, IReadOnlyList<Mark> marks, decimal top)
    {
        var half = (marks.Count + 1) / 2;
        for (var i = 0; i < marks.Count; i++)
        {
            var day = marks[i].Date.ToString("d MMM", CultureInfo.InvariantCulture);
            svg.Text(16 + i / half * 376, top + i % half * 20, FormattableString.Invariant($"{i + 1}. {day}: {marks[i].What}"));
        }
    }

    private static int KindOf(CalendarDay day) => day.Kind switch
    {
        DayKind.WorkingDay or DayKind.WorkedDayOff => 0,
        DayKind.Weekend => 1,
        DayKind.Holiday => 2,
        DayKind.DayOffMoved => 3,
        _ => throw new ArgumentException("This picture has no look for " + day, nameof(day)),
    };

    private static List<LocalDate> Between(LocalDate first, LocalDate last)
    {
        var months = new List<LocalDate>();
        for (var month = new LocalDate(first.Year, first.Month, 1); month <= last; month = month.PlusMonths(1))
        {
            months.Add(month);
        }

        return months;
    }
}
