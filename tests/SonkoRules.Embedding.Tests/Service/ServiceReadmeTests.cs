using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Service;

/// <summary>The requests and answers in the README of the service are those of the service.</summary>
public sealed partial class ServiceReadmeTests(HostedService service) : IClassFixture<HostedService>
{
    private const string Readme = "samples/RegionalService/README.md";

    [Fact]
    public async Task The_requests_are_answered_as_it_says()
    {
        var text = System.IO.File.ReadAllText(Repository.File(Readme)).ReplaceLineEndings("\n");
        var blocks = Block().Matches(text);

        // Two requests, each with its answer after it.
        Assert.Equal(4, blocks.Count);
        for (var i = blocks.Count - 2; i >= 0; i -= 2)
        {
            var answer = await Answer(blocks[i].Groups["json"].Value);
            text = text[..blocks[i + 1].Index] + "```json\n" + answer + "```" + text[(blocks[i + 1].Index + blocks[i + 1].Length)..];
        }

        Snapshot.VerifyDocument(text, Readme);
    }

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    private async Task<string> Answer(string request)
    {
        using var content = new ByteArrayContent(Results.Utf8(request));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await service.Client.PostAsync(new Uri("/v1/deadline", UriKind.Relative), content);
        var document = JsonNode.Parse(await answer.Content.ReadAsByteArrayAsync())!.AsObject();
        document.Remove("traceId");
        return Results.Indented(JsonSerializer.SerializeToUtf8Bytes(document));
    }
}
