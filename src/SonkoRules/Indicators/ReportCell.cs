namespace SonkoRules.Indicators;

/// <summary>What stands in a cell of a report's table. A closed union of its nested cases.</summary>
/// <remarks>Ячейка таблицы отчёта.</remarks>
[Union]
public abstract partial record ReportCell
{
    private ReportCell() { }

    /// <summary>What a text says: a number, words with or without numbers, or nothing. Any text is one of these.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example><code>ReportCell.Read("276 592,0") is ReportCell.Number // True</code></example>
    public static ReportCell Read(string text) =>
        string.IsNullOrWhiteSpace(Guard.Against.Null(text)) ? new Blank()
        : ReportNumber.Read(text) is { } number ? new Number(number)
        : new Words(text.Trim());

    /// <summary>What stands there, as a language writes it; empty for nothing.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public string ToText(Language language)
    {
        Guard.Against.Undefined(language);
        return Match(_ => string.Empty, number => number.Value.ToText(language), words => words.Text);
    }

    /// <summary>Nothing.</summary>
    public sealed partial record Blank : ReportCell;

    /// <summary>A number.</summary>
    public sealed partial record Number(ReportNumber Value) : ReportCell
    {
        /// <summary>The number as it is written.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public ReportNumber Value { get; } = Guard.Against.Null(Value);
    }

    /// <summary>What is no number: "более 800", "3 объединения, 36 физических лиц", a direction of work.</summary>
    public sealed partial record Words(string Text) : ReportCell
    {
        /// <summary>The words as they stand.</summary>
        /// <exception cref="ArgumentException">The text is blank.</exception>
        public string Text { get; } = Guard.Against.NullOrWhiteSpace(Text);

        /// <summary>Whether they speak of a quantity: a sum of the column cannot be told without them.</summary>
        public bool HaveDigits => Text.Any(character => character is >= '0' and <= '9');
    }
}
