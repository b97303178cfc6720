using System.CommandLine.Invocation;
using System.Reflection;
using System.Text;

namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>Prints the version of the program.</summary>
internal sealed class VersionText(Host host) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        return Sink.Write(host, null, Encoding.UTF8.GetBytes("sonko " + (version?.InformationalVersion ?? "?") + "\n"));
    }
}
