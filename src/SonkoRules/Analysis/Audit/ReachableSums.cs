namespace SonkoRules.Analysis;

/// <summary>Every sum that can be made of one number of each list, and how: a table of bits for the first list, the
/// first two, and so on, one bit for each step of the greatest common divisor.</summary>
internal sealed class ReachableSums
{
    /// <summary>The most steps that are tabled: beyond this the answer is "not checked".</summary>
    public const long GreatestTable = 8_000_000;

    private const int Bits = 64;

    private readonly long[][] _lists;
    private readonly ulong[][] _tables;
    private readonly long _least;
    private readonly long _step;
    private readonly long _steps;

    private ReachableSums(long[][] lists, ulong[][] tables, long least, long step, long steps) =>
        (_lists, _tables, _least, _step, _steps) = (lists, tables, least, step, steps);

    /// <summary>Tables the sums.</summary>
    /// <param name="lists">The lists, none empty.</param>
    /// <param name="sums">The table, or an empty one.</param>
    /// <returns>False when the table would be too large.</returns>
    public static bool TryOf(long[][] lists, out ReachableSums sums)
    {
        var least = lists.Sum(list => list.Min());
        var step = lists.SelectMany(FromLeast).Aggregate(0L, Divisor);
        step = step == 0 ? 1 : step;
        var steps = (lists.Sum(list => list.Max()) - least) / step;
        if (steps > GreatestTable)
        {
            sums = new ReachableSums([], [], 0, 1, 0);
            return false;
        }

        var words = (int)(steps / Bits) + 1;
        var tables = new ulong[lists.Length + 1][];
        tables[0] = new ulong[words];
        tables[0][0] = 1;
        for (var i = 0; i < lists.Length; i++)
        {
            var first = lists[i].Min();
            tables[i + 1] = new ulong[words];
            foreach (var number in lists[i].Distinct())
            {
                AddShifted(tables[i + 1], tables[i], (number - first) / step);
            }
        }

        sums = new ReachableSums(lists, tables, least, step, steps);
        return true;
    }

    /// <summary>The greatest common divisor; of zero and a number that number.</summary>
    public static long Divisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }

    /// <summary>Every sum, the least first.</summary>
    public IEnumerable<long> All()
    {
        var last = _tables[_tables.Length - 1];
        for (var step = 0L; step <= _steps; step++)
        {
            if (Has(last, step)) { yield return _least + (step * _step); }
        }
    }

    /// <summary>Which number of each list, by its index, makes a sum.</summary>
    /// <param name="sum">One of <see cref="All"/>.</param>
    public int[] Choice(long sum)
    {
        var rest = (sum - _least) / _step;
        var choice = new int[_lists.Length];
        for (var i = _lists.Length - 1; i >= 0; i--)
        {
            var first = _lists[i].Min();
            choice[i] = System.Array.FindIndex(
                _lists[i], number => Has(_tables[i], rest - ((number - first) / _step)));
            rest -= (_lists[i][choice[i]] - first) / _step;
        }

        return choice;
    }

    private static IEnumerable<long> FromLeast(long[] list)
    {
        var least = list.Min();
        return list.Select(number => number - least);
    }

    private static bool Has(ulong[] table, long step) =>
        step >= 0 && (table[step / Bits] & (1UL << (int)(step % Bits))) != 0;

    private static void AddShifted(ulong[] target, ulong[] source, long shift)
    {
        var words = (int)(shift / Bits);
        var bits = (int)(shift % Bits);
        for (var i = target.Length - 1; i >= words; i--)
        {
            var moved = source[i - words] << bits;
            if (bits > 0 && i > words) { moved |= source[i - words - 1] >> (Bits - bits); }

            target[i] |= moved;
        }
    }
}
