using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SonkoRules.Json;

namespace SonkoRules.Samples.RegionalService;

/// <summary>The whole service: its limits, its addresses and what answers at each.</summary>
internal static class RegionalServer
{
    public const string Health = "/health";
    public const string Description = "/openapi/v1.json";

    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrelLimits();
        builder.Services.AddProblemDetails();
        builder.Services.AddHealthChecks();
        builder.Services.AddOpenApi(options => options.AddDocumentTransformer<SchemasOfDocuments>());

        var server = builder.Build();
        server.UseExceptionHandler();
        server.UseStatusCodePages();
        server.MapHealthChecks(Health);
        server.MapOpenApi();
        server.MapGet("/v1/operations", OperationList.All).WithName("operations").WithTags("operations");
        foreach (var operation in RuleOperations.All)
        {
            OperationEndpoints.Map(server, operation);
        }

        return server;
    }
}
