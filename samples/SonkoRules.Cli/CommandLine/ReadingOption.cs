namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>Reads choices of readings.</summary>
internal static class ReadingOption
{
    /// <summary>The library's readings with the choices made.</summary>
    public static Readings Read(Option option, IReadOnlyList<string> choices, OptionFaults faults)
    {
        var readings = Readings.Default;
        foreach (var choice in choices)
        {
            (readings, var expected) = ReadingChoice.Apply(readings, choice);
            if (expected is not null)
            {
                faults.Tell(option, choice, expected);
            }
        }

        return readings;
    }
}
