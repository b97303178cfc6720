using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;

namespace SonkoRules.Tests.Support;

/// <summary>
/// Compares text with a committed file beside the test, by Verify's conventions: <c>Class.Method.verified.txt</c> is
/// what is expected; on a difference <c>Class.Method.received.txt</c> is written beside it for review and the test
/// fails. To accept, rename received to verified, or run the test once with SONKORULES_ACCEPT=true: it writes what is
/// expected, fails, and passes from then on.
/// </summary>
internal static class Snapshot
{
    public static void Verify(
        string text,
        string? variant = null,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(
            Path.GetDirectoryName(file)!,
            Path.GetFileNameWithoutExtension(file) + "." + method + (variant is null ? string.Empty : "_" + variant));
        VerifyFile(text, $"{stem}.verified.{extension}", $"{stem}.received.{extension}");
    }

    /// <summary>
    /// The same for a document of the project that is generated: on a difference what it should be is written beside
    /// it as <c>name.received.md</c>. To accept, rename that to the document.
    /// </summary>
    public static void VerifyDocument(string text, string path)
    {
        var document = Repository.File(path);
        VerifyFile(text, document, Path.ChangeExtension(document, ".received" + Path.GetExtension(document)));
    }

    /// <summary>The same for any two files, with a telling of the difference of its own.</summary>
    public static void VerifyFile(
        string text, string verified, string received, Func<string, string, string>? difference = null)
    {
        var actual = Normalise(text);
        if (File.Exists(verified) && Normalise(File.ReadAllText(verified)) == actual)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("SONKORULES_ACCEPT") == "true")
        {
            File.WriteAllText(verified, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Delete(received);
            Assert.Fail($"{Path.GetFileName(verified)} is written anew; review it and run the test again.");
        }

        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail(
            File.Exists(verified)
                ? $"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}; {(difference ?? FirstDifference)(Normalise(File.ReadAllText(verified)), actual)}."
                : $"There is no {Path.GetFileName(verified)} yet; review {Path.GetFileName(received)} and rename it.");
    }

    private static string Normalise(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FirstDifference(string expected, string actual)
    {
        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        for (var i = 0; i < Math.Max(expectedLines.Length, actualLines.Length); i++)
        {
            var left = i < expectedLines.Length ? expectedLines[i] : "(end)";
            var right = i < actualLines.Length ? actualLines[i] : "(end)";
            if (left != right)
            {
                return $"the first difference is in line {i + 1}: expected '{left}', received '{right}'";
            }
        }

        return "nowhere a difference";
    }
}
