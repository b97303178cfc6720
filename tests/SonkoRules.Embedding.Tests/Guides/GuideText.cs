using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using SonkoRules.Acts;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>
/// What a document should say: the same text with what its code prints and what the catalogue of readings says in
/// their places.
/// </summary>
internal static class GuideText
{
    private const string TableEnd = "<!-- end of readings -->";

    /// <summary>The document with every output and table of readings written anew.</summary>
    public static async Task<string> WriteAsync(MarkdownFile guide)
    {
        var outputs = Outputs(guide, guide.Code.Any() ? await GuideScript.RunAsync(guide) : []);
        var text = new StringBuilder();
        for (var i = 0; i < guide.Lines.Count; i++)
        {
            text.Append(guide.Lines[i]).Append('\n');
            if (outputs.TryGetValue(i + 1, out var output))
            {
                text.Append(output.Printed).Append('\n');
                i = output.Block.LastLine - 2;
            }
            else if (TryReadings(guide.Lines[i], out var ids))
            {
                AppendReadings(text, ids, LanguageOf(guide.Path));
                i = guide.Lines.ToList().IndexOf(TableEnd, i) - 1;
                Assert.True(i >= 0, $"{guide.Path}: the table of readings has no end.");
            }
        }

        return text.ToString().TrimEnd('\n') + '\n';
    }

    /// <summary>The ids of the readings whose table starts on a line.</summary>
    public static bool TryReadings(string line, out string[] ids)
    {
        var match = Regex.Match(line, "^<!-- readings: (.+) -->$");
        ids = match.Success ? match.Groups[1].Value.Split(' ') : [];
        return match.Success;
    }

    public static Language LanguageOf(string path) =>
        path.Contains("/ru/", StringComparison.Ordinal) ? Language.Russian : Language.English;

    /// <summary>Every block that printed something is followed by a block of text, which shows it.</summary>
    private static Dictionary<int, (FencedBlock Block, string Printed)> Outputs(
        MarkdownFile guide, IReadOnlyList<string> printed)
    {
        var outputs = new Dictionary<int, (FencedBlock Block, string Printed)>();
        var code = 0;
        for (var i = 0; i < guide.Blocks.Count; i++)
        {
            var isOutput = guide.Blocks[i].Language == "text" && i > 0 && guide.Blocks[i - 1].Language == "csharp";
            if (isOutput)
            {
                Assert.True(
                    printed[code - 1].Length > 0,
                    $"{guide.Path}({guide.Blocks[i].FirstLine}): the code before this output prints nothing.");
                outputs.Add(guide.Blocks[i].FirstLine, (guide.Blocks[i], printed[code - 1]));
            }
            else if (guide.Blocks[i].Language == "csharp")
            {
                var shown = i + 1 < guide.Blocks.Count && guide.Blocks[i + 1].Language == "text";
                Assert.True(
                    shown || printed[code].Length == 0,
                    $"{guide.Path}({guide.Blocks[i].FirstLine}): what this code prints is not shown: {printed[code]}");
                code++;
            }
        }

        return outputs;
    }

    private static void AppendReadings(StringBuilder text, string[] ids, Language language)
    {
        var russian = language == Language.Russian;
        text.Append(russian
            ? "| id | Вопрос | Ответы; первый — по умолчанию |\n|---|---|---|\n"
            : "| id | Question | Answers; the first is the default |\n|---|---|---|\n");
        foreach (var reading in ids.Select(ReadingCatalogue.Get))
        {
            text.Append("| [").Append(reading.Id).Append("](../../readings.md#")
                .Append(new string([.. reading.Id.ToLowerInvariant().Where(c => c != '.')])).Append(") | ")
                .Append(reading.Question.In(language)).Append(" | ")
                .AppendJoin(
                    "<br>",
                    reading.Answers.Select(answer =>
                        $"{(answer == reading.Default ? $"**`{answer.Code}`**" : $"`{answer.Code}`")} {answer.Text.In(language)}"))
                .Append(" |\n");
        }
    }
}
