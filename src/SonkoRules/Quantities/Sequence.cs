using System.Collections;
#if !NETSTANDARD
using System.Runtime.CompilerServices;
#endif

namespace SonkoRules.Quantities;

/// <summary>An immutable list with equality by its elements in their order, so that records which hold lists compare by
/// value. The elements are copied in on creation, none of them null; nothing can change them afterwards. Safe for use by several threads.
/// Where the framework has spans, a collection expression makes one: <c>Sequence&lt;int&gt; scores = [1, 2,
/// 3];</c>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
#if !NETSTANDARD
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Create))]
#endif
public sealed class Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly T[] _items;

    internal Sequence(T[] items) => _items = items;

    /// <summary>The number of elements, 0 or more.</summary>
    public int Count => _items.Length;

    /// <summary>The element at a position.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => _items[index];

    /// <summary>Tells whether two sequences hold equal elements in the same order.</summary>
    public static bool operator ==(Sequence<T>? left, Sequence<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two sequences differ in an element, in length or in order.</summary>
    public static bool operator !=(Sequence<T>? left, Sequence<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Sequence<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            var hash = 17;
            foreach (var item in _items)
            {
                hash = (hash * 31) + item!.GetHashCode();
            }

            return hash;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The elements in square brackets, parted by commas: <c>[1, 2, 3]</c>.</summary>
    public override string ToString() => "[" + string.Join(", ", _items.Select(item => Printing.Of(item))) + "]";
}

/// <summary>Makes <see cref="Sequence{T}"/> values.</summary>
public static class Sequence
{
    /// <summary>A sequence without elements.</summary>
    public static Sequence<T> Empty<T>() => EmptyOf<T>.Value;

    /// <summary>A sequence of the given elements, in the given order.</summary>
    /// <param name="items">The elements; the array is copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Sequence<T> Of<T>(params T[] items) => From(items);

    /// <summary>A sequence of the elements that an enumeration yields, in its order.</summary>
    /// <param name="items">The elements; they are read once, now.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Sequence<T> From<T>(IEnumerable<T> items) => From(items, nameof(items));

#if !NETSTANDARD
    /// <summary>A sequence of the elements of a span: what a collection expression calls.</summary>
    /// <param name="items">The elements; they are copied.</param>
    /// <exception cref="ArgumentNullException">One of the elements is null.</exception>
    public static Sequence<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? Empty<T>() : new Sequence<T>(WithoutNull(items.ToArray(), nameof(items)));
#endif

    /// <summary>Collects the elements of an enumeration into a sequence.</summary>
    /// <inheritdoc cref="From{T}(IEnumerable{T})"/>
    public static Sequence<T> ToSequence<T>(this IEnumerable<T> items) => From(items);

    /// <summary>A sequence of what a caller gave as a parameter, which the refusal names.</summary>
    internal static Sequence<T> From<T>(IEnumerable<T> items, string name)
    {
        Guard.Against.Null(items, name);
        if (items is Sequence<T> already)
        {
            return already;
        }

        var copy = WithoutNull(items.ToArray(), name);
        return copy.Length == 0 ? Empty<T>() : new Sequence<T>(copy);
    }

    /// <summary>Wraps an array that its maker will not touch again.</summary>
    internal static Sequence<T> Adopt<T>(T[] items) => new(items);

    private static T[] WithoutNull<T>(T[] items, string name)
    {
        if (default(T) is null)
        {
            foreach (var item in items)
            {
                Guard.Against.Null(item, name);
            }
        }

        return items;
    }

    private static class EmptyOf<T>
    {
        public static readonly Sequence<T> Value = new([]);
    }
}
