using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SonkoRules.Embedding.Tests.Reports.Calendars;

/// <summary>A small reader of iCalendar files (RFC 5545), written apart from the writer: it checks the octets of lines,
/// unfolds them, splits names, parameters and values, and matches BEGIN with END.</summary>
internal sealed class CalendarFile
{
    private CalendarFile(string name) => Name = name;

    public string Name { get; }

    public List<(string Name, Dictionary<string, string> Parameters, string Value)> Properties { get; } = [];

    public List<CalendarFile> Parts { get; } = [];

    public string this[string property] => Properties.Single(one => one.Name == property).Value;

    public static CalendarFile Read(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var octets = Encoding.UTF8.GetBytes(text);
        Assert.Equal(text, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(octets));
        var lines = new List<string>();
        foreach (var line in text[..^2].Split("\r\n"))
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75);
            Assert.DoesNotContain(line, character => character is '\r' or '\n');
            if (line[0] == ' ')
            {
                lines[^1] += line[1..];
            }
            else
            {
                lines.Add(line);
            }
        }

        var open = new Stack<CalendarFile>();
        CalendarFile? root = null;
        foreach (var (name, parameters, value) in lines.Select(Split))
        {
            if (name == "BEGIN")
            {
                var part = new CalendarFile(value);
                if (open.TryPeek(out var parent))
                {
                    parent.Parts.Add(part);
                }

                root ??= part;
                open.Push(part);
            }
            else if (name == "END")
            {
                Assert.Equal(open.Pop().Name, value);
            }
            else
            {
                open.Peek().Properties.Add((name, parameters, value));
            }
        }

        Assert.Empty(open);
        return root!;
    }

    /// <summary>The text that an escaped value stands for.</summary>
    public static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\')
            {
                Assert.False(value[i] is ';' or ',', "An unescaped " + value[i]);
                text.Append(value[i]);
                continue;
            }

            i++;
            text.Append(value[i] switch
            {
                'n' or 'N' => '\n',
                '\\' or ';' or ',' => value[i],
                var other => throw new FormatException("\\" + other),
            });
        }

        return text.ToString();
    }

    private static (string Name, Dictionary<string, string> Parameters, string Value) Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var parts = line[..colon].Split(';');
        Assert.Matches("^[A-Z-]+$", parts[0]);
        return (parts[0], parts.Skip(1).Select(part => part.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]), line[(colon + 1)..]);
    }
}
