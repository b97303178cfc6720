using System.Linq;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Evidence;

/// <summary>
/// The public members of a package for a framework, compared with the committed list beside this file. A difference is
/// told line by line; Support/Snapshot.cs says how to accept it.
/// </summary>
internal static class FrozenApi
{
    public static void Verify(string package, string framework)
    {
        var text = string.Join('\n', ApiText.Of(ApiAssembly.Load(package, framework))) + "\n";
        var stem = Repository.File($"tests/SonkoRules.Tests/Evidence/PublicApi/{package}.{framework}");
        Snapshot.VerifyFile(text, $"{stem}.verified.txt", $"{stem}.received.txt", Tell);
    }

    private static string Tell(string before, string after) =>
        "the public members changed:\n"
        + string.Join('\n', ApiDifference.Between(before.Split('\n'), after.Split('\n')).DefaultIfEmpty("only in their order"))
        + "\n";
}
