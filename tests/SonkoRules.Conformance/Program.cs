using System;
using System.Globalization;
using System.IO;
using SonkoRules.Conformance;

// Replays the cases of a folder under a culture: conformance FOLDER [CULTURE]. The last line counts; the exit code is 0
// when every case gave the same bytes, 1 when one did not, 2 when the call is not understood.
if (args.Length is < 1 or > 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: conformance FOLDER [CULTURE]");
    return 2;
}

var culture = args.Length == 2 ? CultureInfo.GetCultureInfo(args[1]) : CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;

// What the surroundings really are: the caller can see that they are as odd as was asked for.
Console.WriteLine(string.Join("; ",
    Environment.Version.ToString(),
    "culture " + (culture.Name.Length == 0 ? "invariant" : culture.Name),
    "one half is " + 0.5m.ToString(culture),
    "'i' in capitals is " + "i".ToUpper(culture),
    "time zone " + TimeZoneInfo.Local.BaseUtcOffset));
return Replay.Folder(args[0], Console.Out);
