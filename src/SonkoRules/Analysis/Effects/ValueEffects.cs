namespace SonkoRules.Analysis;

/// <summary>How much one value depends on what the order leaves open: its different values under every combination of
/// some readings. Immutable.</summary>
/// <remarks>Влияние толкований на одно значение.</remarks>
/// <typeparam name="T">The type of the value; values are different when they are not equal.</typeparam>
public sealed class ValueEffects<T>
    where T : notnull
{
    internal ValueEffects(ReadingSpace whole, T[] valueOf)
    {
        var numbers = new Dictionary<T, int>();
        var numberOf = new int[valueOf.Length];
        for (var i = 0; i < valueOf.Length; i++)
        {
            if (!numbers.TryGetValue(valueOf[i], out numberOf[i]))
            {
                numberOf[i] = numbers.Count;
                numbers.Add(valueOf[i], numberOf[i]);
            }
        }

        var values = numbers.OrderBy(number => number.Value).Select(number => number.Key).ToArray();
        var (space, narrow) = ReadingEffectsSummary.WithoutIdle(whole, numberOf);
        Base = values[narrow[space.Base]];
        Deciding = space.Readings.Select(reading => reading.Id).ToSequence();
        Idle = whole.Readings.Select(reading => reading.Id).Except(Deciding).ToSequence();
        Values = Enumerable.Range(0, space.Count)
            .GroupBy(combination => narrow[combination])
            .OrderBy(group => group.Key == narrow[space.Base] ? 0 : 1)
            .Select(group => new ValueUnderReadings<T>(values[group.Key], space, group.ToSequence()))
            .ToSequence();
        Changes = Enumerable.Range(0, space.Readings.Count)
            .SelectMany(reading => ChangesOf(space, reading, digit => values[narrow[digit]]))
            .ToSequence();
    }

    /// <summary>The value under the rulebook's own readings.</summary>
    public T Base { get; }

    /// <summary>The different values; the first is <see cref="Base"/>. Their combinations name only
    /// <see cref="Deciding"/> readings.</summary>
    public Sequence<ValueUnderReadings<T>> Values { get; }

    /// <summary>The ids of the readings on which the value depends, alone or together.</summary>
    public Sequence<string> Deciding { get; }

    /// <summary>The ids of the readings that were tried and never change the value, whatever the others are.</summary>
    public Sequence<string> Idle { get; }

    /// <summary>The value under each other answer to each deciding reading alone; it may be the same value, where the
    /// reading decides only together with another.</summary>
    public Sequence<ValueChange<T>> Changes { get; }

    private static IEnumerable<ValueChange<T>> ChangesOf(ReadingSpace space, int reading, Func<int, T> valueOf)
    {
        var tried = space.Readings[reading];
        return Enumerable.Range(0, tried.Answers.Length)
            .Where(digit => digit != tried.Base)
            .Select(digit => new ValueChange<T>(
                tried.Answers[digit].Answer, valueOf(space.WithDigit(space.Base, reading, digit))));
    }
}

/// <summary>Asks how much a value depends on the readings.</summary>
public static class ValueEffects
{
    /// <summary>The most combinations that one question may have.</summary>
    public const int GreatestCombinations = 1_000_000;

    /// <summary>A value under every combination of the answers to some readings.</summary>
    /// <typeparam name="T">The type of the value: a plain one, equal when nothing that matters differs. A result that
    /// names its readings differs under each of them.</typeparam>
    /// <param name="rules">The rules from which the readings are varied.</param>
    /// <param name="value">The value under given rules. It is asked once for each combination and must depend on
    /// nothing but the rules; what it throws goes to the caller.</param>
    /// <param name="readings">The readings to vary, such as those that a result names.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An id is of no reading or occurs twice, or the combinations are more than
    /// <see cref="GreatestCombinations"/>.</exception>
    /// <example><code>
    /// var budget = new Budget(Rubles.From(15_300_000m));
    /// ValueEffects.Of(rules, each => each.Subsidies.CapOf(budget), rules.Subsidies.AppliedReadings).Base // 1530000.00
    /// </code></example>
    public static ValueEffects<T> Of<T>(Rulebook rules, Func<Rulebook, T> value, IEnumerable<AppliedReading> readings)
        where T : notnull
    {
        Guard.Against.Null(readings);
        return Of(rules, value, readings.Select(reading => Guard.Against.Null(reading, nameof(readings)).Id), ReadingsToTry.Plain);
    }

    /// <summary>The same, for readings given by their ids and with thresholds to try for R-MINIMUM.</summary>
    /// <param name="rules">The rules from which the readings are varied.</param>
    /// <param name="value">The value under given rules.</param>
    /// <param name="readings">The ids of the readings to vary.</param>
    /// <param name="toTry">The thresholds and the announcement to try.</param>
    /// <inheritdoc cref="Of{T}(Rulebook, Func{Rulebook, T}, IEnumerable{AppliedReading})"/>
    public static ValueEffects<T> Of<T>(
        Rulebook rules, Func<Rulebook, T> value, IEnumerable<string> readings, ReadingsToTry toTry)
        where T : notnull
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(value);
        Guard.Against.Null(toTry);
        string[] ids = [.. Guard.Against.Null(readings)];
        if (ids.Distinct().Count() != ids.Length)
        {
            throw new ArgumentException("Each reading is expected once.", nameof(readings));
        }

        TriedReading[] tried = [.. ids.Select(id => ContestReadings.Tried(id, rules, toTry).WhereExisting())];
        var combinations = tried.Aggregate(1m, (count, reading) => count * reading.Answers.Length);
        if (combinations > GreatestCombinations)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"At most {GreatestCombinations} combinations are expected, not {combinations}."),
                nameof(readings));
        }

        var space = new ReadingSpace(rules, tried);
        return new ValueEffects<T>(space, [.. Enumerable.Range(0, space.Count).Select(space.RulesOf).Select(value)]);
    }
}
