namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>Reads the values of options and gathers what is wrong with them, so that all of it is told at once.</summary>
internal sealed class OptionFaults(ParseResult parsed)
{
    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> All => _faults;

    public string? Text(Option<string?> option) => parsed.GetValue(option);

    public bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>A value, or null where the option is not there or its value is none, which is told.</summary>
    public T? Value<T>(Option<string?> option, Func<string, T?> read, LocalizedText expected)
        where T : struct
    {
        if (Text(option) is not { } text)
        {
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            Tell(option, text, expected);
        }

        return value;
    }

    public void Tell(Option option, string value, LocalizedText expected) =>
        _faults.Add(Fault.At(option.Name, value, expected));

    /// <summary>Tells of options that go only together with something else.</summary>
    public void OnlyWith(bool isSo, LocalizedText what, params Option[] options)
    {
        foreach (var option in options)
        {
            if (!isSo && Has(option))
            {
                Tell(option, string.Empty, what);
            }
        }
    }
}
