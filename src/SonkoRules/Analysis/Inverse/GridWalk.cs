namespace SonkoRules.Analysis;

/// <summary>Gathers the numbers of a grid that hold into intervals: each number is asked, none is guessed.</summary>
internal static class GridWalk
{
    /// <summary>The longest runs of numbers that hold.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="count">How many numbers there are: 0 … count − 1.</param>
    /// <param name="value">The value of a number, rising.</param>
    /// <param name="holds">Whether a value is a solution.</param>
    public static Sequence<Interval<T>> Runs<T>(long count, Func<long, T> value, Func<T, bool> holds)
        where T : struct, IComparable<T>
    {
        var runs = new List<Interval<T>>();
        var start = -1L;
        for (var i = 0L; i < count; i++)
        {
            var isIn = holds(value(i));
            if (isIn && start < 0)
            {
                start = i;
            }
            else if (!isIn && start >= 0)
            {
                runs.Add(new Interval<T>(value(start), value(i - 1)));
                start = -1;
            }
        }

        if (start >= 0) { runs.Add(new Interval<T>(value(start), value(count - 1))); }

        return runs.ToSequence();
    }
}
