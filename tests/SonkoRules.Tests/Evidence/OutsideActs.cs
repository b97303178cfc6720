using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using SonkoRules.Calendars;
using SonkoRules.Tests.Calendars;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Evidence;

/// <summary>The federal acts that the library cites besides the order.</summary>
internal static partial class OutsideActs
{
    /// <summary>The articles that outside-acts.csv beside this file lists.</summary>
    public static IReadOnlyList<(string Article, string Act, string Russian, string For)> Listed { get; } =
        [.. File.ReadLines(Repository.File("tests/SonkoRules.Tests/Evidence/outside-acts.csv")).Skip(1)
            .Select(line => line.Split(',', 4)).Select(row => (row[0], row[1], row[2], row[3]))];

    /// <summary>The articles that the sources name, with the files that name them.</summary>
    public static ILookup<string, string> Named { get; } = Repository.LibrarySources()
        .SelectMany(source => ArticlesIn(source.Value).Select(article => (Article: article, File: source.Key)))
        .ToLookup(named => named.Article, named => named.File);

    /// <summary>The articles that a source names in its comments, its texts and its data of the Labour Code.</summary>
    public static IEnumerable<string> ArticlesIn(string source) =>
        Article().Matches(Joined(source)).Select(match => match.Groups["number"].Value).Distinct();

    public static string Section()
    {
        var text = new StringBuilder("""
            ## Acts outside the order

            What the order does not say itself and the library takes from other acts, or cites for a reading.

            | act | article | what for | where in `src/SonkoRules` |
            |---|---|---|---|

            """);
        foreach (var (article, act, russian, what) in Listed)
        {
            var files = string.Join(", ", Named[article].Distinct().Order(StringComparer.Ordinal).Select(file => $"`{file}`"));
            text.Append($"| {act} ({russian}) | {article} | {what} | {files} |\n");
        }

        text.Append("""

            Acts that are data of the calendar, each the source of the days that it moves or declares off:

            | act | что это | days |
            |---|---|---|

            """);
        foreach (var (source, days) in CalendarActs())
        {
            text.Append($"| {source.ToText(Language.English)} | {source.ToText(Language.Russian)} | {days} |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(CalendarSource Source, string Days)> CalendarActs() =>
        RussianCalendar.FiveDayWeek.Years
            .SelectMany(year => year.Decrees.Select(decree => (
                decree.Source,
                string.Join(", ", decree.Transfers.Select(transfer => transfer.ToString())))))
            .Concat(HandListedYears.Days
                .Select(day => RussianCalendar.FiveDayWeek.Describe(day.Date))
                .Where(day => day.Kind is DayKind.StatutoryDayOff)
                .Select(day => (day.Kind.Source, FormattableString.Invariant($"off by statute {day.Date:uuuu-MM-dd}"))))
            .Concat(RussianCalendar.FederalPaidDaysOff.Concat(RussianCalendar.SmolenskPaidDaysOff)
                .GroupBy(period => period.Source)
                .Select(group => (group.Key, string.Join(", ", group.Select(period =>
                    FormattableString.Invariant($"off with pay {period.First:uuuu-MM-dd} … {period.Last:uuuu-MM-dd}"))))));

    /// <summary>Comments and texts as they are read, over the ends of lines.</summary>
    private static string Joined(string source) =>
        LineEnd().Replace(TextEnd().Replace(source, string.Empty), " ");

    [GeneratedRegex(@"(?:\b[Aa]rticle|\bart\.|\b[Сс]тать[яеию]|\bст\.|\bLabourCode\()\s*(?<number>\d+(?:\.\d+)?)")]
    private static partial Regex Article();

    [GeneratedRegex(@"""\s*\+\s*""")]
    private static partial Regex TextEnd();

    [GeneratedRegex(@"\s*\n\s*(?:///?)?\s*")]
    private static partial Regex LineEnd();
}
