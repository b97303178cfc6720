using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Samples.Sonko.Working;
using SonkoRules.Texts;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>Gathers what is wrong with a file, so that all of it is told at once.</summary>
internal sealed class FieldFaults(string file)
{
    /// <summary>As many as a document lists.</summary>
    private const int Most = 1000;

    private readonly List<(Field Field, LocalizedText Expected)> _faults = [];

    public bool Any => _faults.Count > 0;

    public void Add(Field field, LocalizedText expected) => _faults.Add((field, expected));

    /// <summary>The faults in the order of the file.</summary>
    public IReadOnlyList<Fault> InOrder()
    {
        var lines = _faults
            .OrderBy(fault => fault.Field.Line)
            .ThenBy(fault => fault.Field.Column)
            .Take(Most)
            .Select(fault => Fault.At(
                FormattableString.Invariant($"{file}:{fault.Field.Line}:{fault.Field.Column}"),
                fault.Field.Text,
                fault.Expected))
            .ToList();
        var rest = _faults.Count - lines.Count;
        if (rest > 0)
        {
            lines.Add(new Fault(new(
                FormattableString.Invariant($"{file}: и ещё ошибок: {rest}"),
                FormattableString.Invariant($"{file}: errors beyond these: {rest}"))));
        }

        return lines;
    }
}
