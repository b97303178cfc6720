using System;
using System.Buffers;

namespace SonkoRules.Json.Strictness;

/// <summary>Bytes written one after another, in an array that is borrowed and given back.</summary>
internal sealed class GrowingBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Least = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Least);
    private int _count;

    public void Append(byte value)
    {
        GetSpan(1)[0] = value;
        Advance(1);
    }

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsSpan(_count);
    }

    public byte[] ToArray() => _bytes.AsSpan(0, _count).ToArray();

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Grow(int sizeHint)
    {
        var free = Math.Max(sizeHint, 1);
        if (_bytes.Length - _count >= free)
        {
            return;
        }

        var next = ArrayPool<byte>.Shared.Rent(checked(Math.Max(_bytes.Length * 2, _count + free)));
        _bytes.AsSpan(0, _count).CopyTo(next);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = next;
    }
}
