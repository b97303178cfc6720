using System.Globalization;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>Reads the fields of one row as values; what is not one is told and read as null.</summary>
internal sealed class Row
{
    private static readonly RussianPlural Cells = new("поле", "поля", "полей");

    private readonly FieldRow _row;
    private readonly FieldFaults _faults;
    private readonly Dictionary<Header, Field> _fields = [];

    public Row(FieldRow row, Header?[] columns, FieldFaults faults)
    {
        (_row, _faults) = (row, faults);
        foreach (var (column, field) in columns.Zip(row.Fields).Where(pair => pair.First is not null))
        {
            _fields[column!] = field;
        }

        if (row.Fields.Count != columns.Length)
        {
            Tell(row.Fields.Count > columns.Length ? row.Fields[columns.Length] : row.End, new(
                FormattableString.Invariant($"строка из {Cells.CountedGenitive(columns.Length)}, а не из {row.Fields.Count}"),
                FormattableString.Invariant($"a row of {columns.Length} fields, not of {row.Fields.Count}")));
        }
    }

    /// <summary>The field of a column; an empty one at the row's end where the row is too short or the table has no such
    /// column.</summary>
    public Field this[Header column] => _fields.TryGetValue(column, out var field) ? field : _row.End;

    public Field First => _row.Fields[0];

    public bool IsBlank(Header column) => this[column].Text.Length == 0;

    // A column that is not there was told once, and a row whose quoting is wrong too.
    public void Tell(Header column, LocalizedText expected)
    {
        if (_fields.TryGetValue(column, out var field))
        {
            Tell(field, expected);
        }
    }

    /// <summary>A text that must not be blank.</summary>
    public Field? Id(Header column)
    {
        if (IsBlank(column))
        {
            Tell(column, new("заполненное поле", "a field that is not blank"));
            return null;
        }

        return this[column];
    }

    public Rubles? Amount(Header column, Rubles least) =>
        Told(column, Typed.Amount(this[column].Text, least), Typed.ExpectedAmount(least));

    public LocalDateTime? Moment(Header column) => Told(column, Typed.Moment(this[column].Text), Typed.ExpectedMoment);

    public LocalDate? Day(Header column) => Told(column, Typed.Day(this[column].Text), Typed.ExpectedDay);

    public int? Whole(Header column, LocalizedText expected, int least = int.MinValue, int greatest = int.MaxValue) =>
        Told(column, Typed.Whole(this[column].Text, least, greatest), expected);

    /// <summary>What <paramref name="read"/> reads; null, and nothing told, where the field is blank.</summary>
    public T? IfAny<T>(Header column, Func<Header, T?> read)
        where T : struct => IsBlank(column) ? null : read(column);

    /// <summary>A yes or no, which must be there.</summary>
    public bool? Is(Header column) => Choice(column, ("да", true), ("нет", false), ("yes", true), ("no", false));

    /// <summary>A yes or no; null, and nothing told, where the field is blank.</summary>
    public bool? YesNo(Header column) => IfAny(column, Is);

    /// <summary>A number with or without decimal digits.</summary>
    public decimal? Number(Header column, decimal least, decimal greatest) =>
        Told<decimal>(
            column,
            decimal.TryParse(
                this[column].Text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= greatest ? number : null,
            new(
                FormattableString.Invariant($"число от {least} до {greatest} цифрами без пробелов").Replace('.', ','),
                FormattableString.Invariant($"a number from {least} to {greatest} in digits without groups")));

    /// <summary>Days parted by spaces, or "no" for none; null where the field is blank.</summary>
    public Sequence<LocalDate>? Days(Header column)
    {
        var words = this[column].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        LocalDate?[] days = [.. words.Where(word => !IsNo(word)).Select(Typed.Day)];
        if (days.Contains(null))
        {
            Tell(column, new(
                "нет или дни через пробел, например 12.05.2025", "no, or days parted by spaces such as 2025-05-12"));
        }

        return words.Length == 0 || days.Contains(null) ? null : days.Select(day => day!.Value).ToSequence();
    }

    public T? Choice<T>(Header column, params (string Word, T Value)[] words)
        where T : struct
    {
        var list = string.Join(", ", words.Select(word => word.Word));
        var found = Array.FindIndex(
            words, word => string.Equals(word.Word, this[column].Text, StringComparison.OrdinalIgnoreCase));
        return Told<T>(column, found < 0 ? null : words[found].Value, new("одно из: " + list, "one of: " + list));
    }

    private static bool IsNo(string word) =>
        string.Equals(word, "нет", StringComparison.OrdinalIgnoreCase)
        || string.Equals(word, "no", StringComparison.OrdinalIgnoreCase);

    private void Tell(Field field, LocalizedText expected)
    {
        if (!_row.IsBroken)
        {
            _faults.Add(field, expected);
        }
    }

    private T? Told<T>(Header column, T? value, LocalizedText expected)
        where T : struct
    {
        if (value is null)
        {
            Tell(column, expected);
        }

        return value;
    }
}
