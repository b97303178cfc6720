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
}
