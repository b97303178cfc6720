using System;
using System.Collections.Generic;
using System.Linq;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads the names of a table's columns.</summary>
internal static class HeaderReader
{
    /// <summary>The name of each column; empty where the column is not one to read.</summary>
    public static string[] Read(
        RawRow header, IReadOnlyList<string> required, IReadOnlyList<string> optional, FaultList faults)
    {
        string[] known = [.. required, .. optional];
        var names = new string[header.Cells.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var cell = header.Cells[i];
            var name = known.FirstOrDefault(
                one => string.Equals(one, cell.Text, StringComparison.OrdinalIgnoreCase)) ?? string.Empty;
            if (name.Length == 0 && !header.IsBroken)
            {
                faults.Add(cell, new(
                    "столбец из числа: " + string.Join(", ", known), "a column out of: " + string.Join(", ", known)));
            }
            else if (name.Length > 0 && Array.IndexOf(names, name, 0, i) >= 0)
            {
                faults.Add(cell, new("столбец один раз", "a column once"));
                name = string.Empty;
            }

            names[i] = name;
        }

        foreach (var name in required.Where(name => !names.Contains(name, StringComparer.Ordinal)))
        {
            faults.Add(header.End, new($"столбец {name}", $"the column {name}"));
        }

        return names;
    }
}
