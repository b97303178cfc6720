using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>What the parser finds wrong with a call, in the words of the program.</summary>
internal static class CallFaults
{
    public static IReadOnlyList<Fault> Of(ParseResult parsed)
    {
        if (parsed.Action is SynchronousCommandLineAction { ClearsParseErrors: true })
        {
            return [];
        }

        // The parser takes an option that it does not know for the name of a file.
        if (parsed.Errors.Count == 0)
        {
            return [.. parsed.CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(result => result.Tokens)
                .Where(token => IsOption(token.Value))
                .Select(token => Unknown(token.Value, parsed.CommandResult.Command))];
        }

        // Where the command is not known, what follows it cannot be judged.
        var command = parsed.CommandResult.Command;
        var faults = parsed.UnmatchedTokens.Take(command is RootCommand ? 1 : int.MaxValue)
            .Select(token => Unknown(token, command))
            .ToList();
        faults.AddRange(parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().Distinct().Select(Wrong));
        faults.AddRange(parsed.Errors.Select(error => error.SymbolResult).OfType<ArgumentResult>()
            .Where(result => result.Tokens.Count == 0)
            .Select(result => Fault.At(result.Argument.HelpName ?? result.Argument.Name, string.Empty, Some)));
        faults.AddRange(parsed.CommandResult.Command.Arguments
            .Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 })
            .Select(argument => Fault.At(argument.HelpName ?? argument.Name, string.Empty, Some)));

        // Whatever else the parser may say one day stands as it says it.
        return faults.Count > 0
            ? [.. faults.Distinct()]
            : [.. parsed.Errors.Select(error => new Fault(new(error.Message, error.Message)))];
    }

    private static SonkoRules.Texts.LocalizedText Some { get; } = new("значение", "a value");

    private static Fault Unknown(string token, Command command)
    {
        if (IsOption(token))
        {
            var options = string.Join(", ", command.Options.Where(option => !option.Hidden).Select(option => option.Name));
            return Fault.At(token, string.Empty, Meant(token, command.Options.Select(option => option.Name), new("параметр из числа: " + options, "an option out of: " + options)));
        }

        if (command is RootCommand)
        {
            var names = string.Join(", ", command.Subcommands.Select(one => one.Name));
            return Fault.At("sonko", token, Meant(token, command.Subcommands.Select(one => one.Name), new("операция или команда из числа: " + names, "an operation or a command out of: " + names)));
        }

        return Fault.At(
            "sonko " + command.Name, token, new("не более одного имени", "one name at most"));
    }

    // One or two letters beside a name are a slip of the hand.
    private static SonkoRules.Texts.LocalizedText Meant(
        string token, IEnumerable<string> names, SonkoRules.Texts.LocalizedText expected) =>
        names.Select(name => (Name: name, Far: Distance(token, name))).Where(one => one.Far is > 0 and <= 2 && one.Far < one.Name.Length - 1)
            .OrderBy(one => one.Far).Select(one => one.Name).FirstOrDefault() is { } near
            ? new($"{near}? Допустимо — {expected.Russian}", $"{near}? Allowed: {expected.English}")
            : expected;

    // The letters that must be put in, left out or replaced.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }

    private static bool IsOption(string token) => token.StartsWith('-') && token.Length > 1;

    private static Fault Wrong(OptionResult result) =>
        result.Tokens.Count == 0
            ? Fault.At(result.Option.Name, string.Empty, new("значение после параметра", "a value after it"))
            : Fault.At(
                result.Option.Name,
                string.Join(" ", result.Tokens.Select(token => token.Value)),
                new("одно значение", "one value"));
}
