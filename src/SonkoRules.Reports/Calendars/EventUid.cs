using System.Security.Cryptography;
using System.Text;

namespace SonkoRules.Reports;

/// <summary>
/// Ids of events that follow from what the events are, not from their days: the same contest and rule give the same id
/// for ever. Each is a UUID of version 8 (RFC 9562) made of SHA-256, as RFC 7986 asks of ids: it tells nothing.
/// </summary>
internal static class EventUid
{
    private const string Hex = "0123456789abcdef";

    // Parts that hold any text cannot run into one another: each goes with its length.
    public static string Of(string contestId, string rule, string subject)
    {
        var text = new StringBuilder("SonkoRules");
        foreach (var part in new[] { contestId, rule, subject })
        {
            text.Append('\n').Append(part.Length).Append(':').Append(part);
        }

        return Format(Hash(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static byte[] Hash(byte[] bytes)
    {
#if NETSTANDARD
        using var hash = SHA256.Create();
        return hash.ComputeHash(bytes);
#else
        return SHA256.HashData(bytes);
#endif
    }

    private static string Format(byte[] bytes)
    {
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        var text = new StringBuilder(36);
        for (var i = 0; i < 16; i++)
        {
            if (i is 4 or 6 or 8 or 10)
            {
                text.Append('-');
            }

            text.Append(Hex[bytes[i] >> 4]).Append(Hex[bytes[i] & 0x0F]);
        }

        return text.ToString();
    }
}
