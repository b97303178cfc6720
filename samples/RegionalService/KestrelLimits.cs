using System;
using Microsoft.AspNetCore.Hosting;

namespace SonkoRules.Samples.RegionalService;

internal static class KestrelLimits
{
    /// <summary>Bounds what a client can make the server hold or wait for.</summary>
    public static void ConfigureKestrelLimits(this IWebHostBuilder host) =>
        host.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = ServiceLimits.Body;
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
}
