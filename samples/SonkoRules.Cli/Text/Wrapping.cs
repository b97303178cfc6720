using System.Text;

namespace SonkoRules.Samples.Sonko.Text;

/// <summary>Breaks lines at spaces, and never at a space that must not break: a sum stays whole.</summary>
internal static class Wrapping
{
    private const int Step = 2;

    /// <summary>The line of a tree in as many lines as it takes, all but the first further in.</summary>
    public static string Hanging(string line, int width) => Wrap(line, width, Step);

    /// <summary>The text in as many lines as it takes.</summary>
    public static string Plain(string text, int width) => Wrap(text, width, 0);

    private static string Wrap(string line, int width, int step)
    {
        var start = line.Length - line.TrimStart(' ').Length;
        if (line.Length <= width || start + step >= width)
        {
            return line;
        }

        var text = new StringBuilder(line[..start]);
        var column = start;
        foreach (var word in line[start..].Split(' '))
        {
            if (text.Length > start && column + 1 + word.Length > width)
            {
                text.Append('\n').Append(' ', start + step);
                column = start + step;
            }
            else if (text.Length > start)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        return text.ToString();
    }
}
