using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using SonkoRules.Json;

namespace SonkoRules.Conformance;

/// <summary>Replays files of cases and compares the answers byte for byte.</summary>
internal static class Replay
{
    private const int GreatestShown = 10;

    public static int Folder(string folder, TextWriter output)
    {
        var passed = 0;
        var failed = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").OrderBy(name => name, StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file, Encoding.UTF8))
            {
                if (Difference(line) is not { } difference)
                {
                    passed++;
                }
                else if (++failed <= GreatestShown)
                {
                    output.WriteLine(difference);
                }
            }
        }

        output.WriteLine(FormattableString.Invariant($"{passed} passed, {failed} failed"));
        return failed == 0 && passed > 0 ? 0 : 1;
    }

    private static string? Difference(string line)
    {
        using var document = JsonDocument.Parse(line);
        var @case = document.RootElement;
        var id = @case.GetProperty("id").GetString();
        var operation = RuleOperations.Get(@case.GetProperty("operation").GetString()!);
        var request = Encoding.UTF8.GetBytes(@case.GetProperty("request").GetRawText());
        var expected = @case.TryGetProperty("answer", out var answer) ? answer.GetRawText() : Paths(@case);
        var given = operation.Run(request).Match(
            accepted => Encoding.UTF8.GetString(accepted.Value),
            refused => string.Join(" ", refused.Errors.Select(error => error.Path)));
        return given == expected ? null : $"{id}: expected {expected}, given {given}";
    }

    private static string Paths(JsonElement @case) =>
        string.Join(" ", @case.GetProperty("errors").EnumerateArray().Select(path => path.GetString()));
}
