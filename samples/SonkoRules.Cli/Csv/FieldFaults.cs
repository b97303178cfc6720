namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>Gathers what is wrong with files, so that all of it is told at once, in the order of the files.</summary>
internal sealed class FieldFaults(params IReadOnlyList<string> files)
{
    /// <summary>As many as a document lists.</summary>
    private const int Most = 1000;

    private readonly List<(Field Field, LocalizedText Expected)> _faults = [];

    public bool Any => _faults.Count > 0;

    public void Add(Field field, LocalizedText expected) => _faults.Add((field, expected));

    /// <summary>The faults by file, line and column.</summary>
    public IReadOnlyList<Fault> InOrder()
    {
        var lines = _faults
            .OrderBy(fault => files.TakeWhile(file => file != fault.Field.File).Count())
            .ThenBy(fault => fault.Field.Line)
            .ThenBy(fault => fault.Field.Column)
            .Take(Most)
            .Select(fault => Fault.At(
                FormattableString.Invariant($"{fault.Field.File}:{fault.Field.Line}:{fault.Field.Column}"),
                fault.Field.Text,
                fault.Expected))
            .ToList();
        var rest = _faults.Count - lines.Count;
        if (rest > 0)
        {
            lines.Add(new Fault(new(
                FormattableString.Invariant($"{files[^1]}: не показано ошибок: {rest}"),
                FormattableString.Invariant($"{files[^1]}: errors beyond these: {rest}"))));
        }

        return lines;
    }

    /// <summary>All of it as the end of the program.</summary>
    public Result<T>.Failed Refused<T>() => new(ExitCode.Refused, InOrder());
}
