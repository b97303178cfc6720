#nullable enable
#pragma warning disable CS1591, IDE0130

namespace System;

/// <summary>
/// The little of a read-only span that the library's inner loops use, over an array. It lets one source serve
/// netstandard2.0 without a further package; it is internal, so no public member of that asset mentions spans.
/// </summary>
internal readonly struct ReadOnlySpan<T>
{
    private readonly T[]? _array;
    private readonly int _start;

    public ReadOnlySpan(T[] array, int start, int length)
    {
        _array = array;
        _start = start;
        Length = length;
    }

    public int Length { get; }

    public T this[int index] =>
        index >= 0 && index < Length ? _array![_start + index] : throw new IndexOutOfRangeException();

    public static implicit operator ReadOnlySpan<T>(T[] array) => new(array, 0, array.Length);

    public ReadOnlySpan<T> Slice(int start, int length) =>
        start >= 0 && length >= 0 && start <= Length && length <= Length - start
            ? new ReadOnlySpan<T>(_array!, _start + start, length)
            : throw new ArgumentOutOfRangeException(nameof(start));
}
