using System;
using System.IO;
using System.Text;

namespace SonkoRules.Samples.ContestWalkthrough;

internal static class Program
{
    public static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var committed = Path.Combine(AppContext.BaseDirectory, "data");
        return Walkthrough.Run(args, committed, Console.Out, Console.Error);
    }
}
