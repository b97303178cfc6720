namespace SonkoRules.Ranking;

/// <content>Ties that the order leaves open.</content>
public sealed partial class Rating
{
    /// <summary>The groups of tied applications, in the order of the rating.</summary>
    internal IEnumerable<TiedGroup> TiedGroups()
    {
        for (var start = 0; start < Count;)
        {
            var end = start + 1;
            while (end < Count && IsOpen(end - 1))
            {
                end++;
            }

            if (end - start > 1) { yield return new TiedGroup(start, end); }

            start = end;
        }
    }

    /// <summary>The entries in their order, as an array of the caller's own.</summary>
    internal RatingEntry[] CopyEntries() => [.. _entries];

    /// <summary>The same rating with tied applications in another order. The array is the rating's from now on.</summary>
    internal Rating WithOrder(RatingEntry[] entries) => new(Rules, entries, _deciders);

    /// <summary>The rating with the commission's decisions in it. A decision on applications that are not a whole tied
    /// group is not used.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="unused">The indices of the decisions that were not used.</param>
    internal Rating Decided(Sequence<TieDecision> decisions, out List<int> unused)
    {
        unused = [];
        if (decisions.Count == 0) { return this; }

        var groups = TiedGroups().ToList();
        var (entries, deciders) = (CopyEntries(), (byte[])_deciders.Clone());
        for (var i = 0; i < decisions.Count; i++)
        {
            var order = decisions[i].Order;
            var index = groups.FindIndex(group => group.Count == order.Count && Holds(group, order));
            if (index < 0)
            {
                unused.Add(i);
                continue;
            }

            var tied = groups[index];
            groups.RemoveAt(index);
            for (var j = 0; j < order.Count; j++)
            {
                entries[tied.Start + j] =
                    _entries[Array.FindIndex(_entries, tied.Start, tied.Count, entry => entry.ApplicationId == order[j])];
                if (j > 0) { deciders[tied.Start + j - 1] = (byte)(Rules.Deciders.Length - 1); }
            }
        }

        return unused.Count == decisions.Count ? this : new Rating(Rules, entries, deciders);
    }

    private bool Holds(TiedGroup group, Sequence<string> ids)
    {
        for (var i = group.Start; i < group.End; i++)
        {
            if (!ids.Contains(_entries[i].ApplicationId)) { return false; }
        }

        return true;
    }
}
