using System.Text;

namespace SonkoRules.Samples.Sonko.Text;

/// <summary>Breaks a line of a tree so that what follows stands under it.</summary>
internal static class Hanging
{
    private const int Step = 2;

    /// <summary>The line in as many lines as it takes, all but the first further in.</summary>
    public static string Wrap(string line, int width)
    {
        var start = line.Length - line.TrimStart(' ').Length;
        if (line.Length <= width || start + Step >= width / 2)
        {
            return line;
        }

        var text = new StringBuilder(line[..start]);
        var column = start;
        foreach (var word in line[start..].Split(' '))
        {
            if (column > start && column + 1 + word.Length > width)
            {
                text.Append('\n').Append(' ', start + Step);
                column = start + Step;
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
