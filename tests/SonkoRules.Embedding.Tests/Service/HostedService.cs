using System;
using System.Net.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using SonkoRules.Samples.RegionalService;

namespace SonkoRules.Embedding.Tests.Service;

/// <summary>The service as its program makes it, in memory, for as long as the tests of a class run.</summary>
public sealed class HostedService : IDisposable
{
    private readonly ServiceFactory _factory = new();

    public HostedService() => Client = _factory.CreateClient();

    public HttpClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
    }
}

/// <summary>Starts the program of the service, with less to say.</summary>
internal sealed class ServiceFactory : WebApplicationFactory<ErrorEntry>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("Logging:LogLevel:Default", "Error").UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Error");
}
