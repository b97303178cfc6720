using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Samples.ContestWalkthrough.Input;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.CommandLine;

/// <summary>Reads the arguments: either all of them, or every fault.</summary>
internal static class OptionsReader
{
    private const string English = "--english";
    private const string Explain = "--explain";
    private const string Choose = "--reading";
    private const string Compare = "--compare";
    private const string Help = "--help";

    /// <summary>The language, which is known even when other arguments are at fault.</summary>
    public static Language LanguageOf(string[] args) =>
        args.Contains(English, StringComparer.Ordinal) ? Language.English : Language.Russian;

    public static Result<Options> Read(string[] args, string committed)
    {
        var faults = new List<InputFault>();
        var folders = new List<string>();
        var explained = new List<string>();
        var readings = Readings.Default;
        var task = WalkthroughTask.Contest;
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case English:
                    break;
                case Help:
                    task = WalkthroughTask.Help;
                    break;
                case Compare:
                    task = task == WalkthroughTask.Help ? task : WalkthroughTask.Compare;
                    break;
                case Explain or Choose when i + 1 == args.Length:
                    faults.Add(new InputFault(args[i], string.Empty, new("значение после неё", "a value after it")));
                    break;
                case Explain:
                    explained.Add(args[++i]);
                    break;
                case Choose:
                    (readings, var expected) = ReadingOption.Apply(readings, args[++i]);
                    AddIfAny(faults, Choose, args[i], expected);
                    break;
                case var other when other.StartsWith('-'):
                    faults.Add(new InputFault("ARGS", other, new("параметр из --help", "an option of --help")));
                    break;
                default:
                    folders.Add(args[i]);
                    break;
            }
        }

        faults.AddRange(folders.Skip(1).Select(
            folder => new InputFault("FOLDER", folder, new("не больше одной папки", "one folder at most"))));
        if (task == WalkthroughTask.Compare)
        {
            faults.AddRange(explained.Select(id => new InputFault(
                Explain, id, new($"без {Compare}: сравнение не объясняет заявок", $"without {Compare}"))));
        }

        return faults.Count > 0
            ? new Result<Options>.Failed(faults.ToSequence())
            : new Result<Options>.Ready(new Options
            {
                Task = task,
                Folder = folders.FirstOrDefault() ?? committed,
                Language = LanguageOf(args),
                Readings = readings,
                Explained = explained.ToSequence(),
            });
    }

    /// <summary>The applications to explain that the contest does not have.</summary>
    public static Sequence<InputFault> CheckExplained(Options options, FolderContent content) =>
        options.Explained
            .Where(id => content.Filed.Applications.All(filed => filed.Application.Id != id))
            .Select(id => new InputFault(Explain, id, KnownApplications.Expected))
            .ToSequence();

    private static void AddIfAny(List<InputFault> faults, string place, string value, LocalizedText? expected)
    {
        if (expected is not null)
        {
            faults.Add(new InputFault(place, value, expected));
        }
    }
}
