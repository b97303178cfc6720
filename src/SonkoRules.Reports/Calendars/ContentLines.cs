using System.Text;

namespace SonkoRules.Reports;

/// <summary>The lines of an iCalendar file (RFC 5545, 3.1): ended by CRLF and folded at 75 octets, never within a
/// character.</summary>
internal sealed class ContentLines
{
    /// <summary>The most octets in a line, without its end.</summary>
    public const int GreatestLength = 75;

    private const string End = "\r\n";

    private readonly StringBuilder _lines = new();

    /// <summary>Adds a line whose value is not free text.</summary>
    /// <param name="name">The name of the property with its parameters.</param>
    /// <param name="value">The value, which needs no escaping.</param>
    public ContentLines Add(string name, string value)
    {
        Fold(name + ":" + value);
        return this;
    }

    /// <summary>Adds a line whose value is free text (RFC 5545, 3.3.11).</summary>
    /// <param name="name">The name of the property with its parameters.</param>
    /// <param name="text">Any text.</param>
    public ContentLines AddText(string name, string text) => Add(name, Escape(text));

    public override string ToString() => _lines.ToString();

    /// <summary>A text as a value: made harmless, with its backslashes, commas, semicolons and ends of lines
    /// escaped.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in SafeText.Clean(text))
        {
            switch (character)
            {
                case '\\' or ',' or ';':
                    escaped.Append('\\').Append(character);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                default:
                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }

    private void Fold(string line)
    {
        var octets = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var pair = SafeText.IsPair(line, i);
            var length = pair ? 4 : OctetsOf(line[i]);
            if (octets + length > GreatestLength)
            {
                // The space that opens a continuation counts as one of its octets.
                _lines.Append(End).Append(' ');
                octets = 1;
            }

            _lines.Append(line[i]);
            octets += length;
            if (pair)
            {
                i++;
                _lines.Append(line[i]);
            }
        }

        _lines.Append(End);
    }

    private static int OctetsOf(char character) => character < '\u0080' ? 1 : character < '\u0800' ? 2 : 3;
}
