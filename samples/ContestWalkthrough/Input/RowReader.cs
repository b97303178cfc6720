using System;
using System.Globalization;
using NodaTime;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads the cells of one row as values; a cell that is not one is reported and read as null.</summary>
internal sealed class RowReader(CsvRow row, FaultList faults)
{
    private delegate bool TryRead<T>(string text, out T value);

    /// <summary>The cell of a column, or null where the row or the table has none; that was reported.</summary>
    public Cell? At(string column) => row.Cells.TryGetValue(column, out var cell) ? cell : null;

    public void Report(Cell cell, LocalizedText expected)
    {
        if (!row.IsBroken)
        {
            faults.Add(cell, expected);
        }
    }

    public Cell? Id(string column)
    {
        if (At(column) is not { } cell)
        {
            return null;
        }

        if (cell.Text.Length > 0)
        {
            return cell;
        }

        Report(cell, new("непустой номер", "an id that is not blank"));
        return null;
    }

    public string Text(string column) => At(column)?.Text ?? string.Empty;

    public Rubles? Amount(string column, Rubles least) =>
        Read(
            column,
            (string text, out Rubles amount) => AmountText.TryRead(text, out amount) && amount >= least,
            AmountText.Expected(least));

    /// <summary>An amount that may be left blank; null when it is, or when the column is not there.</summary>
    public Rubles? OptionalAmount(string column, Rubles least) =>
        Text(column).Length == 0 ? null : Amount(column, least);

    public LocalDateTime? Moment(string column) =>
        Read<LocalDateTime>(column, TimeText.TryRead, TimeText.ExpectedMoment);

    public LocalDate? Day(string column) => Read<LocalDate>(column, TimeText.TryRead, TimeText.ExpectedDay);

    public int? Whole(
        string column, LocalizedText expected, int least = int.MinValue, int greatest = int.MaxValue) =>
        Read(
            column,
            (string text, out int number) =>
                int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
                && number >= least
                && number <= greatest,
            expected);

    public T? Choice<T>(string column, params (string Word, T Value)[] words)
        where T : struct
    {
        var list = string.Join(", ", Array.ConvertAll(words, word => word.Word));
        return Read(
            column,
            (string text, out T value) =>
            {
                var index = Array.FindIndex(
                    words, word => string.Equals(word.Word, text, StringComparison.OrdinalIgnoreCase));
                value = index < 0 ? default : words[index].Value;
                return index >= 0;
            },
            new("одно из: " + list, "one of: " + list));
    }

    private T? Read<T>(string column, TryRead<T> read, LocalizedText expected)
        where T : struct
    {
        if (At(column) is not { } cell)
        {
            return null;
        }

        if (read(cell.Text, out var value))
        {
            return value;
        }

        Report(cell, expected);
        return null;
    }
}
