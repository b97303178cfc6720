using System;
using System.Collections.Generic;
using System.Linq;

namespace SonkoRules.Tests.Evidence;

/// <summary>What is in one list of declarations and not in the other, each line with the type that it belongs to.</summary>
internal static class ApiDifference
{
    public static IEnumerable<string> Between(IEnumerable<string> before, IEnumerable<string> after)
    {
        var left = Placed(before).ToList();
        var right = Placed(after).ToList();
        return left.Except(right).Select(line => "- " + line)
            .Concat(right.Except(left).Select(line => "+ " + line))
            .OrderBy(line => line[2..], StringComparer.Ordinal);
    }

    private static IEnumerable<string> Placed(IEnumerable<string> lines)
    {
        var type = string.Empty;
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (line[0] != ' ')
            {
                type = line.Split(" : ")[0].Split(" where ")[0].Split(' ')[^1];
                yield return line;
            }
            else
            {
                yield return $"{type}: {line.TrimStart()}";
            }
        }
    }
}
