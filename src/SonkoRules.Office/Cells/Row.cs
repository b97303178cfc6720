namespace SonkoRules.Office.Cells;

/// <summary>Reads the fields of one row as values; what is not one is told and read as null.</summary>
internal sealed class Row
{
    private readonly FieldRow _row;
    private readonly FieldFaults _faults;
    private readonly Dictionary<Header, Field> _fields = [];

    public Row(FieldRow row, Header?[] columns, IReadOnlyList<Header> required, FieldFaults faults)
    {
        (_row, _faults) = (row, faults);
        var isWorkbook = row.End.From.Sheet is not null;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is { } column && (i < row.Fields.Count || isWorkbook))
            {
                _fields[column] = i < row.Fields.Count ? row.Fields[i] : row.End with { Column = i + 1 };
            }
        }

        // Cells beyond the header mean that something shifted. So do missing ones, but not in a workbook, which stores
        // no blank cells, nor where the missing ones may be blank: spreadsheets leave such out of a text file.
        var beyond = row.Fields.Skip(columns.Length).FirstOrDefault(field => field.Text.Length > 0);
        var lacks = !isWorkbook && columns.Skip(row.Fields.Count).Any(column => column is not null && required.Contains(column));
        if (beyond.Text is not null || lacks)
        {
            Tell(beyond.Text is not null ? beyond : row.End, new(
                FormattableString.Invariant($"строка из {columns.Length} полей, а не из {row.Fields.Count}"),
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

    /// <summary>Says what was guessed of a field.</summary>
    public void Remark(Header column, LocalizedText text) => _faults.Remark(this[column], text);

    /// <summary>A text that must not be blank, nor a day: a spreadsheet makes one of 26-01, and what was typed is lost.</summary>
    public Field? Id(Header column)
    {
        if (IsBlank(column))
        {
            Tell(column, new("заполненное поле", "a field that is not blank"));
            return null;
        }

        if (this[column].Kind == CellKind.Date)
        {
            Tell(column, new(
                "текст: таблица превратила его в дату, и исходная запись утрачена; задайте столбцу формат «Текстовый» и наберите заново",
                "a text: the spreadsheet made a day of it, and what was typed is lost; format the column as text and type it again"));
            return null;
        }

        return this[column];
    }

    public Rubles? Amount(Header column, Rubles least)
    {
        var field = this[column];
        var amount = field.Kind switch
        {
            CellKind.Number => ExactNumber.Read(field.Text) is { } number && Math.Abs(number) < 1_000_000_000_000m
                ? Typed.Amount(ExactNumber.Text(number), least)
                : null,
            CellKind.Date => null,
            _ => Typed.Amount(field.Text, least),
        };
        return Told(column, amount, Typed.ExpectedAmount(least));
    }

    public LocalDateTime? Moment(Header column)
    {
        var field = this[column];
        var moment = field.Kind == CellKind.Text ? Typed.Moment(field.Text) : ExactNumber.Moment(field.Text, field.From.CountsFrom1904);
        if (moment is { } known && field.Kind == CellKind.Text && Typed.IsShortYear(field.Text))
        {
            SayYear(column, known.Date);
        }

        return Told(column, moment, Typed.ExpectedMoment);
    }

    /// <summary>Whether a moment says its seconds; a workbook's own moments do.</summary>
    public bool LacksSeconds(Header column) => this[column].Kind == CellKind.Text && Typed.LacksSeconds(this[column].Text);

    public LocalDate? Day(Header column)
    {
        var field = this[column];
        var day = field.Kind == CellKind.Text
            ? Typed.Day(field.Text)
            : ExactNumber.Moment(field.Text, field.From.CountsFrom1904) is { } moment && moment.TimeOfDay == LocalTime.Midnight ? moment.Date : null;
        if (day is { } known && field.Kind == CellKind.Text && Typed.IsShortYear(field.Text))
        {
            SayYear(column, known);
        }

        return Told(column, day, Typed.ExpectedDay);
    }

    public int? Whole(Header column, LocalizedText expected, int least = int.MinValue, int greatest = int.MaxValue)
    {
        var number = Exact(column);
        return Told<int>(
            column,
            number is { } some && decimal.Truncate(some) == some && some >= least && some <= greatest ? (int)some : null,
            expected);
    }

    /// <summary>What <paramref name="read"/> reads; null, and nothing told, where the field is blank.</summary>
    public T? IfAny<T>(Header column, Func<Header, T?> read)
        where T : struct => IsBlank(column) ? null : read(column);

    /// <summary>A yes or no, which must be there.</summary>
    public bool? Is(Header column) => Choice(column, ("да", true), ("нет", false), ("yes", true), ("no", false));

    /// <summary>A yes or no; null, and nothing told, where the field is blank.</summary>
    public bool? YesNo(Header column) => IfAny(column, Is);

    /// <summary>A number with or without decimal digits.</summary>
    public decimal? Number(Header column, decimal least, decimal greatest) =>
        Told(
            column,
            Exact(column) is { } number && number >= least && number <= greatest ? number : (decimal?)null,
            new(
                FormattableString.Invariant($"число от {least} до {greatest} цифрами без пробелов").Replace('.', ','),
                FormattableString.Invariant($"a number from {least} to {greatest} in digits without groups")));

    /// <summary>Days parted by spaces, or "no" for none; null where the field is blank.</summary>
    public Sequence<LocalDate>? Days(Header column)
    {
        if (this[column].Kind != CellKind.Text)
        {
            return Day(column) is { } one ? Sequence.Of(one) : null;
        }

        var words = this[column].Text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
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
            words, word => string.Equals(word.Word, Typed.Plain(this[column].Text), StringComparison.OrdinalIgnoreCase));
        return Told(column, found < 0 ? null : (T?)words[found].Value, new("одно из: " + list, "one of: " + list));
    }

    /// <summary>The texts of a field parted by semicolons or line breaks.</summary>
    public Sequence<string> List(Header column) =>
        (this[column].Lines is { Count: > 0 } lines ? lines : [this[column].Text])
            .SelectMany(line => line.Split(';')).Select(part => part.Trim()).Where(part => part.Length > 0).ToSequence();

    private decimal? Exact(Header column) =>
        this[column] is var field && field.Kind switch
        {
            CellKind.Number => ExactNumber.Read(field.Text),
            CellKind.Date => null,
            _ => Typed.Number(field.Text),
        } is { } number ? number : null;

    private static bool IsNo(string word) =>
        string.Equals(word, "нет", StringComparison.OrdinalIgnoreCase)
        || string.Equals(word, "no", StringComparison.OrdinalIgnoreCase);

    private void SayYear(Header column, LocalDate day) =>
        Remark(column, new(
            FormattableString.Invariant($"год из двух цифр прочитан как {day.Year}"),
            FormattableString.Invariant($"a year of two digits is read as {day.Year}")));

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
