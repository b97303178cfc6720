namespace SonkoRules.Ranking;

/// <summary>Brings entries into the order of the rating and notes what decided each neighbouring pair. A key parts tied
/// entries only if every one of them has what it compares: an unknown moves nobody, and there is one order whatever the
/// input's.</summary>
internal sealed class RatingOrder
{
    private readonly TieComparer _comparer;
    private readonly RatingEntry[] _entries;
    private readonly int[] _order;

    // What decided between place i + 1 and place i + 2: 0 the score, then the keys in their order, then nothing.
    private readonly byte[] _deciders;

    // From each key, the comparison by it and all that follow up to the next one that an entry may lack.
    private readonly IComparer<int>[] _from;

    private RatingOrder(TieComparer comparer, RatingEntry[] entries)
    {
        _comparer = comparer;
        _entries = entries;
        _order = OrderByScore(entries, comparer.LowestFirst);
        _deciders = new byte[entries.Length];
        _from = new IComparer<int>[comparer.Keys + 1];
        for (var i = 0; i < _from.Length; i++)
        {
            var key = i;
            _from[i] = Comparer<int>.Create((left, right) => CompareFrom(key, left, right));
        }
    }

    /// <summary>Sorts the array itself.</summary>
    /// <returns>What decided after each place.</returns>
    public static byte[] Sort(RatingEntry[] entries, TieComparer comparer)
    {
        // Entries with equal scores lie side by side before they are compared key by key: memory is read in order then.
        var order = new RatingOrder(comparer, entries);
        order.Permute();
        order.PartEqualScores();
        order.Permute();
        return order._deciders;
    }

    // Sorting bare numbers is several times faster than sorting entries by a comparison, and ties are then few at a time.
    private static int[] OrderByScore(RatingEntry[] entries, bool lowestFirst)
    {
        var keys = new long[entries.Length];
        var order = new int[entries.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = lowestFirst ? entries[i].Score.Units : -entries[i].Score.Units;
            order[i] = i;
        }

        Array.Sort(keys, order);
        return order;
    }

    private void PartEqualScores()
    {
        for (var start = 0; start < _order.Length;)
        {
            var end = start + 1;
            while (end < _order.Length && _entries[_order[end]].Score == _entries[_order[start]].Score)
            {
                end++;
            }

            Part(start, end, key: 0);
            start = end;
        }
    }

    // Orders entries that are equal by the score and by every key before the given one.
    private void Part(int start, int end, int key)
    {
        if (end - start < 2) { return; }

        while (key < _comparer.Keys && IsLacking(key, start, end))
        {
            key++;
        }

        Array.Sort(_order, start, end - start, _from[key]);
        var after = After(key);
        var run = start;
        for (var i = start + 1; i < end; i++)
        {
            var decider = Decider(key, after, _order[i - 1], _order[i]).Key;
            _deciders[i - 1] = (byte)(decider + 1);
            if (decider < _comparer.Keys)
            {
                PartFurther(run, i, after);
                run = i;
            }
        }

        PartFurther(run, end, after);
    }

    private void PartFurther(int start, int end, int key)
    {
        if (key < _comparer.Keys) { Part(start, end, key); }
    }

    private bool IsLacking(int key, int start, int end)
    {
        if (_comparer.MayLack(key))
        {
            for (var i = start; i < end; i++)
            {
                if (_comparer.Lacks(key, _entries[_order[i]])) { return true; }
            }
        }

        return false;
    }

    private int After(int key)
    {
        do
        {
            key++;
        }
        while (key < _comparer.Keys && !_comparer.MayLack(key));

        return key;
    }

    // The first of the keys that parts two entries, or the number of keys where none does.
    private (int Order, int Key) Decider(int key, int after, int left, int right)
    {
        for (; key < after && key < _comparer.Keys; key++)
        {
            var order = _comparer.Compare(key, in _entries[left], in _entries[right]);
            if (order != 0) { return (order, key); }
        }

        return (0, _comparer.Keys);
    }

    private int CompareFrom(int key, int left, int right)
    {
        var order = Decider(key, After(key), left, right).Order;
        return order != 0
            ? order
            : string.CompareOrdinal(_entries[left].ApplicationId, _entries[right].ApplicationId);
    }

    // Brings the entries into the order found, cycle by cycle, without a second array; every entry is then in its place.
    private void Permute()
    {
        for (var start = 0; start < _order.Length; start++)
        {
            var first = _entries[start];
            var to = start;
            for (var from = _order[to]; from != start; from = _order[to])
            {
                _entries[to] = _entries[from];
                _order[to] = to;
                to = from;
            }

            _entries[to] = first;
            _order[to] = to;
        }
    }
}
