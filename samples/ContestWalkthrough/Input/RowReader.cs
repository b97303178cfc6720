using System;
using System.Collections.Generic;
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

    /// <summary>Whether the cell of a column is blank, or the row or the table has none.</summary>
    public bool IsBlank(string column) => Text(column).Length == 0;

    /// <summary>A yes or no that may be left blank: null when it is not known.</summary>
    public bool? YesNo(string column) =>
        IsBlank(column) ? null : Choice(column, ("да", true), ("нет", false), ("yes", true), ("no", false));

    public Rubles? Amount(string column, Rubles least) =>
        Read(
            column,
            (string text, out Rubles amount) => AmountText.TryRead(text, out amount) && amount >= least,
            AmountText.Expected(least));

    /// <summary>An amount that may be left blank; null when it is, or when the column is not there.</summary>
    public Rubles? OptionalAmount(string column, Rubles least) =>
        IsBlank(column) ? null : Amount(column, least);

    public LocalDateTime? Moment(string column) =>
        Read<LocalDateTime>(column, TimeText.TryRead, TimeText.ExpectedMoment);

    public LocalDate? Day(string column) => Read<LocalDate>(column, TimeText.TryRead, TimeText.ExpectedDay);

    /// <summary>Days parted by spaces, or "no" for none; null when the cell is blank.</summary>
    public Sequence<LocalDate>? Days(string column)
    {
        if (IsBlank(column))
        {
            return null;
        }

        var days = new List<LocalDate>();
        foreach (var word in Text(column).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (TimeText.TryRead(word, out LocalDate day))
            {
                days.Add(day);
            }
            else if (!IsNo(word))
            {
                Report(At(column)!.Value, new(
                    "нет или дни через пробел, например 12.05.2025", "no, or days parted by spaces such as 2025-05-12"));
                return null;
            }
        }

        return days.ToSequence();
    }

    /// <summary>A number with or without decimal digits.</summary>
    public decimal? Number(string column, decimal least, decimal greatest) =>
        Read(
            column,
            (string text, out decimal number) =>
                decimal.TryParse(
                    text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
                && number >= least
                && number <= greatest,
            new(
                FormattableString.Invariant($"число от {least} до {greatest} цифрами без пробелов").Replace('.', ','),
                FormattableString.Invariant($"a number from {least} to {greatest} in digits without groups")));

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

    private static bool IsNo(string word) =>
        string.Equals(word, "нет", StringComparison.OrdinalIgnoreCase)
        || string.Equals(word, "no", StringComparison.OrdinalIgnoreCase);

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
