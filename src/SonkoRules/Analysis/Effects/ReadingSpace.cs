namespace SonkoRules.Analysis;

/// <summary>Every combination of answers to some readings, numbered: the answer to the last reading changes fastest. A
/// combination is a number with one digit for each reading.</summary>
internal sealed class ReadingSpace
{
    private readonly TriedReading[] _readings;
    private readonly int[] _strides;

    public ReadingSpace(Rulebook rules, IEnumerable<TriedReading> readings)
    {
        Rules = rules;
        _readings = [.. readings];
        _strides = new int[_readings.Length];
        Count = 1;
        for (var i = _readings.Length - 1; i >= 0; i--)
        {
            _strides[i] = Count;
            Count *= _readings[i].Answers.Length;
        }

        Base = _readings.Select((reading, i) => reading.Base * _strides[i]).Sum();
    }

    /// <summary>The rules as the caller gave them.</summary>
    public Rulebook Rules { get; }

    public IReadOnlyList<TriedReading> Readings => _readings;

    /// <summary>The number of combinations, 1 or more.</summary>
    public int Count { get; }

    /// <summary>The combination of the caller's own rulebook.</summary>
    public int Base { get; }

    public int Digit(int combination, int reading) =>
        combination / _strides[reading] % _readings[reading].Answers.Length;

    public int WithDigit(int combination, int reading, int digit) =>
        combination + ((digit - Digit(combination, reading)) * _strides[reading]);

    /// <summary>The combination of a wider space that answers as this one does, and else as the caller's
    /// rulebook.</summary>
    public int Widen(int combination, ReadingSpace wider)
    {
        var wide = wider.Base;
        for (var i = 0; i < _readings.Length; i++)
        {
            wide = wider.WithDigit(wide, System.Array.IndexOf(wider._readings, _readings[i]), Digit(combination, i));
        }

        return wide;
    }

    /// <summary>The rules under a combination.</summary>
    public Rulebook RulesOf(int combination)
    {
        var edition = Rules.Edition;
        for (var i = 0; i < _readings.Length; i++)
        {
            edition = _readings[i].Answers[Digit(combination, i)].EditionOr(edition);
        }

        return new Rulebook(edition, ReadingsOf(combination));
    }

    /// <summary>The readings of a combination.</summary>
    public Readings ReadingsOf(int combination)
    {
        var readings = Rules.Readings;
        for (var i = 0; i < _readings.Length; i++)
        {
            readings = _readings[i].Answers[Digit(combination, i)].Choose(readings);
        }

        return readings;
    }

    public ReadingCombination Combination(int combination) =>
        new(_readings.Select((reading, i) => reading.Answers[Digit(combination, i)].Answer).ToSequence());

    /// <summary>Whether another answer to a reading alone ever leads to another result, whatever the others are.</summary>
    /// <param name="results">The result of each combination, as a number; equal numbers are equal results.</param>
    /// <param name="reading">The index of the reading.</param>
    public bool Matters(int[] results, int reading)
    {
        for (var combination = 0; combination < Count; combination++)
        {
            if (results[combination] != results[WithDigit(combination, reading, 0)]) { return true; }
        }

        return false;
    }
}
