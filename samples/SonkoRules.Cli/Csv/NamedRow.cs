using System;
using System.Collections.Generic;
using System.Linq;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>A row by the names of its columns.</summary>
internal sealed class NamedRow
{
    private readonly FieldRow _row;
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);

    private NamedRow(FieldRow row, string[] names, FieldFaults faults)
    {
        _row = row;
        for (var i = 0; i < Math.Min(names.Length, row.Fields.Count); i++)
        {
            if (names[i].Length > 0)
            {
                _fields[names[i]] = row.Fields[i];
            }
        }

        if (row.Fields.Count != names.Length && !row.IsBroken)
        {
            faults.Add(row.Fields.Count > names.Length ? row.Fields[names.Length] : row.End, new(
                FormattableString.Invariant($"строка из {names.Length} полей, а не из {row.Fields.Count}"),
                FormattableString.Invariant($"a row of {names.Length} fields, not of {row.Fields.Count}")));
        }
    }

    /// <summary>Whether its quoting is wrong: that was told, and no more is told of it.</summary>
    public bool IsBroken => _row.IsBroken;

    /// <summary>The field of a column; an empty one at the row's end where the row is too short or the table has no such
    /// column.</summary>
    public Field this[string column] => _fields.TryGetValue(column, out var field) ? field : _row.End;

    public bool Has(string column) => _fields.ContainsKey(column);

    /// <summary>The rows of a file under the names of its first one.</summary>
    public static IReadOnlyList<NamedRow> Read(
        IReadOnlyList<FieldRow> rows,
        IReadOnlyList<string> required,
        IReadOnlyList<string> optional,
        FieldFaults faults)
    {
        if (rows.Count == 0)
        {
            if (!faults.Any)
            {
                var header = string.Join(CsvSheet.Separator, required);
                faults.Add(new Field(1, 1, string.Empty), new("строка заголовка: " + header, "a header: " + header));
            }

            return [];
        }

        var names = Names(rows[0], required, optional, faults);
        return [.. rows.Skip(1).Select(row => new NamedRow(row, names, faults))];
    }

    private static string[] Names(
        FieldRow header, IReadOnlyList<string> required, IReadOnlyList<string> optional, FieldFaults faults)
    {
        string[] known = [.. required, .. optional];
        var names = new string[header.Fields.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var field = header.Fields[i];
            var name = known.FirstOrDefault(one => string.Equals(one, field.Text, StringComparison.OrdinalIgnoreCase));
            var isDouble = name is not null && Array.IndexOf(names, name, 0, i) >= 0;
            names[i] = isDouble ? string.Empty : name ?? string.Empty;
            if (names[i].Length == 0 && !header.IsBroken)
            {
                faults.Add(field, isDouble
                    ? new("столбец один раз", "a column once")
                    : new("столбец из числа: " + string.Join(", ", known), "a column out of: " + string.Join(", ", known)));
            }
        }

        foreach (var name in required.Where(name => !names.Contains(name, StringComparer.Ordinal)))
        {
            faults.Add(header.End, new($"столбец {name}", $"the column {name}"));
        }

        return names;
    }
}
