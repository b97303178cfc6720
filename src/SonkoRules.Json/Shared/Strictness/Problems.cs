using System.Globalization;
using NodaTime.Text;

namespace SonkoRules.Json;

/// <summary>Gathers the errors of one document.</summary>
internal sealed class Problems(int greatest)
{
    private readonly List<DocumentError> _errors = [];
    private int _leftOut;

    public bool Any => _errors.Count > 0;

    public void Add(string pointer, string value, LocalizedText expected) =>
        Add(new DocumentError(pointer, value, expected));

    public void Add(string pointer, string value, string russian, string english) =>
        Add(pointer, value, new LocalizedText(russian, english));

    /// <summary>Whether an amount is above zero; one that is not is an error.</summary>
    public bool Positive(Rubles amount, string pointer)
    {
        if (amount <= Rubles.Zero)
        {
            Add(pointer, AmountText.Of(amount), Expected.PositiveAmount);
        }

        return amount > Rubles.Zero;
    }

    /// <summary>Whether a text is not empty; one that is, is an error.</summary>
    public bool Named(string text, string pointer)
    {
        var isNamed = !string.IsNullOrWhiteSpace(text);
        if (!isNamed)
        {
            Add(pointer, TokenText.Quoted(text), Expected.SomeText);
        }

        return isNamed;
    }

    public void Add(DocumentError error)
    {
        if (_errors.Count < greatest)
        {
            _errors.Add(error);
        }
        else
        {
            _leftOut++;
        }
    }

    /// <summary>All the errors; what was left out is counted in a last one.</summary>
    public Sequence<DocumentError> ToSequence()
    {
        if (_leftOut == 0)
        {
            return Sequence.From(_errors);
        }

        var count = _leftOut.ToString(CultureInfo.InvariantCulture);
        return Sequence.From<DocumentError>([
            .. _errors,
            new DocumentError(string.Empty, string.Empty, new LocalizedText(
                $"документ без ошибок; не показано ошибок: {count}", $"a document without errors; there are {count} more")),
        ]);
    }

    internal static LocalizedText Overflow { get; } = new(
        "величины, с которыми вычисление не выходит за пределы", "values whose computation stays within its limits");
}

/// <summary>JSON Pointers (RFC 6901).</summary>
internal static class Pointer
{
    /// <summary>The place of a member.</summary>
    public static string Member(string pointer, string name) =>
        pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The place of an element of a list.</summary>
    public static string Item(string pointer, int index) =>
        pointer + "/" + index.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What is expected of values that fit their shape and still make no sense.</summary>
internal static class Expected
{
    public static LocalizedText SomeText { get; } = new("непустая строка", "a text that is not empty");

    public static LocalizedText PositiveAmount { get; } = new("сумма более 0,00", "an amount above zero");

    public static LocalizedText OwnId { get; } = new(
        "номер, не присвоенный другой заявке", "an id that no other application has");

    public static LocalizedText KnownId { get; } = new(
        "номер одной из заявок документа", "the id of one of the applications of the document");

    public static LocalizedText SomeItem { get; } = new("хотя бы один элемент", "at least one element");

    public static LocalizedText Percent { get; } = new("число от 0 до 100", "a number from 0 to 100");

    /// <summary>A day in the form in which documents have it.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static LocalizedText NotBefore(LocalDate day) =>
        new("дата не ранее " + Day(day), "a date not before " + Day(day));

    public static LocalizedText NotAfter(LocalDate day) =>
        new("дата не позднее " + Day(day), "a date not after " + Day(day));

    /// <summary>A moment in the form in which documents have it.</summary>
    public static string Moment(LocalDateTime moment) => LocalDateTimePattern.ExtendedIso.Format(moment);

    public static LocalizedText NotBefore(LocalDateTime moment) =>
        new("время не ранее " + Moment(moment), "a time not before " + Moment(moment));

    public static LocalizedText OnlyOnce { get; } = new(
        "документ, указанный в списке один раз", "a document that is not in the list yet");
}

/// <summary>Numbers as errors show them.</summary>
internal static class NumberMapping
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Amounts as an error shows them: as a document writes them.</summary>
internal static class AmountText
{
    public static string Of(Rubles amount) => amount.ToDecimal().ToString("0.00", CultureInfo.InvariantCulture);
}
