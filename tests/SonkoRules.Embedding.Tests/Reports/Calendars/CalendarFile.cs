using System;
using System.Text;
using Ical.Net;

namespace SonkoRules.Embedding.Tests.Reports.Calendars;

/// <summary>A calendar file as Ical.Net reads it.</summary>
internal static class CalendarFile
{
    /// <summary>Reads the file; its lines must be those of RFC 5545 to the octet, which a kind reader does not ask.</summary>
    public static Calendar Read(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.All(text[..^2].Split("\r\n"), line =>
        {
            Assert.InRange(new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(line), 1, 75);
            Assert.DoesNotContain(line, character => character is '\r' or '\n');
        });
        return Calendar.Load(text)!;
    }
}
