using System;
using System.Linq;
using NodaTime;
using SonkoRules.Quantities;
using SonkoRules.Samples.Sonko.Text;
using SonkoRules.Texts;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>Reads the fields of one row as values; what is not one is told and read as null.</summary>
internal sealed class RowReader(NamedRow row, FieldFaults faults)
{
    public Field this[string column] => row[column];

    public bool IsBlank(string column) => row[column].Text.Length == 0;

    public void Tell(string column, LocalizedText expected)
    {
        // A column that the table lacks was told once, not for every row.
        if (!row.IsBroken && row.Has(column))
        {
            faults.Add(row[column], expected);
        }
    }

    public Rubles? Amount(string column, Rubles least) =>
        Told(Typed.Amount(row[column].Text, least), column, Typed.ExpectedAmount(least));

    public LocalDateTime? Moment(string column) =>
        Told(Typed.Moment(row[column].Text), column, Typed.ExpectedMoment);

    public int? Score(string column) =>
        Told(
            Typed.Whole(row[column].Text, int.MinValue, int.MaxValue),
            column,
            new LocalizedText("целое число", "a whole number"));

    public T? Choice<T>(string column, params (string Word, T Value)[] words)
        where T : struct
    {
        var list = string.Join(", ", words.Select(word => word.Word));
        var found = Array.FindIndex(
            words, word => string.Equals(word.Word, row[column].Text, StringComparison.OrdinalIgnoreCase));
        return Told<T>(found < 0 ? null : words[found].Value, column, new("одно из: " + list, "one of: " + list));
    }

    private T? Told<T>(T? value, string column, LocalizedText expected)
        where T : struct
    {
        if (value is null)
        {
            Tell(column, expected);
        }

        return value;
    }
}
