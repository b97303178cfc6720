using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using SonkoRules.Samples.RegionalService;

namespace SonkoRules.Embedding.Tests.Service;

/// <summary>The service on a free port of this machine, for as long as the tests of a class run.</summary>
public sealed class RunningService : IAsyncLifetime, IDisposable
{
    private readonly WebApplication _server = RegionalServer.Create(
        "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Error");

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await _server.StartAsync();
        Client.BaseAddress = new Uri(Assert.Single(_server.Urls));
    }

    public async Task DisposeAsync()
    {
        await _server.StopAsync();
        await _server.DisposeAsync();
    }

    public void Dispose() => Client.Dispose();
}
