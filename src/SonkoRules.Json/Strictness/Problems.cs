using System;
using System.Collections.Generic;
using System.Globalization;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Json.Strictness;

/// <summary>Gathers the errors of one document.</summary>
internal sealed class Problems(int greatest)
{
    private readonly List<DocumentError> _errors = [];
    private int _leftOut;

    public bool Any => _errors.Count > 0;

    public void Add(string pointer, string value, LocalizedText expected) =>
        Add(new DocumentError(pointer, value, expected));

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

    /// <summary>Makes a value that the library may refuse; the refusal becomes an error of the place.</summary>
    /// <param name="pointer">The place.</param>
    /// <param name="value">What stands there, for the error.</param>
    /// <param name="make">Makes the value.</param>
    /// <param name="otherwise">The value to go on with after a refusal: no result is made of it.</param>
    public T Try<T>(string pointer, string value, Func<T> make, T otherwise)
    {
        try
        {
            return make();
        }
        catch (ArgumentException refusal)
        {
            Add(pointer, value, Of(refusal));
        }
        catch (OverflowException)
        {
            Add(pointer, value, Overflow);
        }

        return otherwise;
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
                $"документ без ошибок; ещё ошибок: {count}", $"a document without errors; there are {count} more")),
        ]);
    }

    internal static LocalizedText Overflow { get; } = new(
        "величины, с которыми вычисление не выходит за пределы", "values whose computation stays within its limits");

    private static LocalizedText Of(ArgumentException refusal)
    {
        // The name of a parameter of the library says nothing to the author of a document.
        var message = refusal.Message;
        var name = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        var text = name < 0 ? message : message.Substring(0, name);
        return new LocalizedText("другое значение: " + text, "another value: " + text);
    }
}
