using System;
using System.Buffers;
using System.IO.Pipelines;
using System.Net.Mime;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SonkoRules.Json;
using SonkoRules.Texts;

namespace SonkoRules.Samples.RegionalService;

/// <summary>What answers for one operation: a request by POST, its schemas and an example by GET.</summary>
internal static class OperationEndpoints
{
    private const string SchemaType = "application/schema+json";

    public static void Map(IEndpointRouteBuilder routes, Operation operation)
    {
        routes.MapPost(Addresses.Run(operation), (HttpRequest request) => Answer(operation, request))
            .WithName(operation.Name)
            .WithTags(operation.Name)
            .WithSummary(operation.Purpose.In(Language.English))
            .WithDescription(operation.Purpose.In(Language.Russian))
            .Produces(StatusCodes.Status200OK, contentType: MediaTypeNames.Application.Json)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        Text(routes, Addresses.RequestSchema(operation), operation.RequestSchema, SchemaType, operation);
        Text(routes, Addresses.AnswerSchema(operation), operation.AnswerSchema, SchemaType, operation);
        Text(routes, Addresses.Example(operation), operation.Example, MediaTypeNames.Application.Json, operation);
    }

    private static void Text(
        IEndpointRouteBuilder routes, string address, Func<byte[]> text, string type, Operation operation) =>
        routes.MapGet(address, () => Results.Bytes(text(), type))
            .WithTags(operation.Name)
            .Produces(StatusCodes.Status200OK, contentType: type);

    private static async Task<IResult> Answer(Operation operation, HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            return Problem(StatusCodes.Status415UnsupportedMediaType, "The body must be application/json in UTF-8.");
        }

        try
        {
            var body = await Body(request.BodyReader, request.HttpContext.RequestAborted).ConfigureAwait(false);
            return operation.Run(body, ServiceLimits.Documents).Match<IResult>(
                accepted => Results.Bytes(accepted.Value, MediaTypeNames.Application.Json),
                refused => RefusedDocument.Problem(refused.Errors));
        }
        catch (BadHttpRequestException tooLarge)
        {
            return Problem(tooLarge.StatusCode, tooLarge.Message);
        }
    }

    private static IResult Problem(int status, string detail) => Results.Problem(detail, statusCode: status);

    /// <summary>The whole body as one piece: it is bounded, and a document is judged as a whole.</summary>
    private static async Task<byte[]> Body(PipeReader reader, CancellationToken stop)
    {
        while (true)
        {
            var read = await reader.ReadAsync(stop).ConfigureAwait(false);
            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
