using System;
using System.IO;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>An input that does something of its own when it is read: it says how many bytes there are.</summary>
internal sealed class Broken(Func<int> read) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var there = Math.Min(read(), count);
        Array.Fill(buffer, (byte)' ', offset, there);
        return there;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
