using System.Globalization;
using System.Linq;
using System.Text;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Evidence;

/// <summary>
/// Every case of the finite domains. The short forms run by default; SONKORULES_CERTIFICATES=full runs all.
/// </summary>
public sealed class CertificateTests
{
    public static TheoryData<string> Names => [.. Certificate.All.Select(certificate => certificate.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_case_holds(string name)
    {
        var certificate = Certificate.All.Single(each => each.Name == name);

        Assert.Equal(
            Certificate.IsFull ? certificate.FullCount : certificate.ShortCount, certificate.Walk(Certificate.IsFull));
    }

    [Fact]
    public void The_document_states_each_of_them() => Snapshot.VerifyDocument(Document(), "docs/evidence.md");

    private static string Document()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Evidence

            What anyone can check about the library, and how. This document is compared with the tests; do not edit it.

            * [clauses.md](clauses.md): every clause of the order with the members that compute it, found in the compiled code.
            * [laws.md](laws.md): the laws of each room, tried on drawn values of the domain from a fixed seed.
            * `tests/SonkoRules.Tests/Evidence/PublicApi`: the public members of each package for each framework, compared by a
              test.
            * `tests/SonkoRules.Tests/Architecture`: what the design promises (exact arithmetic, nothing that changes, closed
              unions, rooms, documented members), read from the compiled code.
            * Certificates, below: claims proved by walking every case.

            ## Certificates

            A certificate walks every case of a finite domain and compares the library with an independent, slow reckoning that is
            written in the tests and shares nothing with it. Its test fails unless it walked exactly the stated number of cases.
            The short forms run with all the tests; the full ones run before every release and take longer.

            ```bash
            dotnet test tests/SonkoRules.Tests --filter CertificateTests                     # the short forms
            {Certificate.Variable}=full dotnet test tests/SonkoRules.Tests --filter CertificateTests
            ```

            | certificate | cases, short form | cases, full form |
            |---|---:|---:|

            """);
        foreach (var each in Certificate.All)
        {
            text.Append(
                CultureInfo.InvariantCulture, $"| {each.Name} | {Count(each.ShortCount)} | {Count(each.FullCount)} |\n");
        }

        var (shortly, fully) = (Certificate.All.Sum(each => each.ShortCount), Certificate.All.Sum(each => each.FullCount));
        text.Append(CultureInfo.InvariantCulture, $"| all | {Count(shortly)} | {Count(fully)} |\n");
        foreach (var each in Certificate.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"""

                ### {each.Name}

                {each.Claim}

                * Cases: {each.Cases}
                * Compared with: {each.Oracle}

                """);
        }

        return text.ToString();
    }

    private static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');
}
