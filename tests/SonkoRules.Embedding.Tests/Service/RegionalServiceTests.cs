using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Samples.RegionalService;

namespace SonkoRules.Embedding.Tests.Service;

/// <summary>The service, asked over HTTP.</summary>
public sealed class RegionalServiceTests(HostedService service) : IClassFixture<HostedService>
{
    private const string Problems = "application/problem+json";

    private static readonly string[] Fields = ["path", "value", "ru", "en"];

    public static TheoryData<string> Names => [.. RuleOperations.All.Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_request_is_answered_with_the_bytes_of_the_library(string name)
    {
        var operation = RuleOperations.Get(name);

        using var answer = await Post(Addresses.Run(operation), operation.Example());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            Results.Text(Results.Value(operation.Run(operation.Example()))), await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_schemas_and_the_example_are_served(string name)
    {
        var operation = RuleOperations.Get(name);

        Assert.Equal(operation.RequestSchema(), await service.Client.GetByteArrayAsync(Addresses.RequestSchema(operation)));
        Assert.Equal(operation.AnswerSchema(), await service.Client.GetByteArrayAsync(Addresses.AnswerSchema(operation)));
        Assert.Equal(operation.Example(), await service.Client.GetByteArrayAsync(Addresses.Example(operation)));
    }

    [Fact]
    public async Task A_refused_document_is_a_problem_with_every_error()
    {
        using var answer = await Post(
            "/v1/score", """{"document":"score-request/1","rules":{"edition":7},"sheets":[1],"x":2}""");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(Problems, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(RefusedDocument.Type, problem.RootElement.GetProperty("type").GetString());
        Assert.Equal(400, problem.RootElement.GetProperty("status").GetInt32());
        var errors = problem.RootElement.GetProperty("errors").EnumerateArray().ToArray();
        Assert.Equal(["/rules/edition", "/sheets/0", "/x"], errors.Select(error => error.GetProperty("path").GetString()));
        Assert.All(errors, error => Assert.Equal(Fields, error.EnumerateObject().Select(member => member.Name)));
        Assert.Equal("указано 1; требуется: объект {…}", errors[1].GetProperty("ru").GetString());
    }

    // Its reports, returns and publications lie after the last decree.
    [Theory]
    [InlineData("2026-10-20")]
    [InlineData("2026-12-01")]
    [InlineData("2027-02-01")]
    public async Task A_contest_of_today_has_its_timetable(string announced)
    {
        using var answer = await Post(
            "/v1/timetable",
            $$"""{"document":"timetable-request/1","rules":{"edition":"E3"},"announced":"{{announced}}"}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("\"2028-02-29\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_JSON_is_a_problem_too()
    {
        using var answer = await Post("/v1/score", "{");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(Problems, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Another_type_of_body_is_refused()
    {
        using var content = new StringContent("{}", Encoding.UTF8, "text/plain");
        using var answer = await service.Client.PostAsync(new Uri("/v1/score", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal(Problems, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused()
    {
        // The limit is the server's own, so that it needs a real port.
        await using var factory = new ServiceFactory();
        factory.UseKestrel(0);
        factory.StartServer();
        // The client asks before it sends, and waits: the refusal comes instead of a broken connection.
        using var handler = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) };
        using var client = new HttpClient(handler) { BaseAddress = factory.ClientOptions.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/score");
        request.Headers.ExpectContinue = true;
        request.Content = new ByteArrayContent(new byte[ServiceLimits.Body + 1]);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var announced = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, announced.StatusCode);
        Assert.Equal(Problems, announced.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/v1/scores")]
    [InlineData("/v2/score")]
    public async Task What_is_not_there_is_a_problem(string address)
    {
        using var answer = await Post(address, "{}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(Problems, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_request_is_sent_by_POST()
    {
        using var answer = await service.Client.GetAsync(new Uri("/v1/score", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Health_is_told() =>
        Assert.Equal("Healthy", await service.Client.GetStringAsync(new Uri(RegionalServer.Health, UriKind.Relative)));

    [Fact]
    public async Task The_list_names_every_operation_and_its_addresses()
    {
        using var list = JsonDocument.Parse(
            await service.Client.GetStringAsync(new Uri("/v1/operations", UriKind.Relative)));

        Assert.Equal(
            RuleOperations.All.Select(operation => (operation.Name, Addresses.Run(operation))),
            list.RootElement.EnumerateArray().Select(entry =>
                (entry.GetProperty("name").GetString()!, entry.GetProperty("run").GetString()!)));
    }

    [Fact]
    public async Task The_description_has_every_document_and_every_reference_leads_somewhere()
    {
        using var description = JsonDocument.Parse(
            await service.Client.GetStringAsync(new Uri(RegionalServer.Description, UriKind.Relative)));
        var root = description.RootElement;
        var schemas = root.GetProperty("components").GetProperty("schemas");

        Assert.StartsWith("3.1", root.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.All(RuleOperations.All, operation =>
        {
            var post = root.GetProperty("paths").GetProperty(Addresses.Run(operation)).GetProperty("post");
            Assert.True(post.GetProperty("requestBody").GetProperty("required").GetBoolean());
            Assert.True(schemas.TryGetProperty(operation.Name + "-request", out var request));
            Assert.Equal(JsonValueKind.False, request.GetProperty("additionalProperties").ValueKind);
            Assert.True(schemas.TryGetProperty(operation.Name + "-answer", out _));
        });
        Assert.All(References(root), reference =>
            Assert.True(schemas.TryGetProperty(reference.Replace("#/components/schemas/", string.Empty, StringComparison.Ordinal), out _), reference));
        Assert.DoesNotContain("$defs", root.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_at_the_same_time_do_not_disturb_one_another()
    {
        var score = RuleOperations.Score;
        var expected = Results.Text(Results.Value(score.Run(score.Example())));

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            using var answer = await Post("/v1/score", i % 2 == 0 ? score.Example() : Results.Utf8("{}"));
            return (Sound: i % 2 == 0, answer.StatusCode, Text: await answer.Content.ReadAsStringAsync());
        }));

        Assert.All(answers, answer =>
        {
            Assert.Equal(answer.Sound ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal(answer.Sound, answer.Text == expected);
        });
    }

    private static IEnumerable<string> References(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
                member is { Name: "$ref", Value.ValueKind: JsonValueKind.String }
                    ? [member.Value.GetString()!]
                    : References(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
            _ => [],
        };

    private Task<HttpResponseMessage> Post(string address, string body) => Post(address, Results.Utf8(body));

    private async Task<HttpResponseMessage> Post(string address, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await service.Client.PostAsync(new Uri(address, UriKind.Relative), content);
    }
}
