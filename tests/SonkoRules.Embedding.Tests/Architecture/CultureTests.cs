using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using SonkoRules.Json;
using SonkoRules.Reports;
using SonkoRules.Tests.Architecture;
using SonkoRules.Tests.Architecture.Sampling;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Architecture;

/// <summary>What the questions and answers of the committed documents hold prints the same under every culture, and so
/// does what the packages around the library make of generated values.</summary>
public sealed class CultureTests
{
    private const int MostOfAnOperation = 60;

    private static readonly Assembly[] Packages = [Library.Assembly, typeof(RuleOperations).Assembly, typeof(ContestReport).Assembly];

    [Fact]
    public void Questions_and_answers_print_by_no_culture()
    {
        var walk = new ValueWalk(Packages);
        foreach (var operation in RuleOperations.All)
        {
            Walk(walk, operation);
        }

        Library.None(
            from each in walk.Seen
            from value in each.Value.Take(40)
            let difference = Cultures.Difference(() => Printed(value))
            where difference is not null
            select $"{Library.Name(each.Key)}: {difference}");
        Assert.True(walk.Seen.Count > 250, $"{walk.Seen.Count} types are seen.");
    }

    [Fact]
    public void Types_of_the_packages_print_by_no_culture()
    {
        var types = Packages.Skip(1).SelectMany(package => package.GetTypes().Where(type => type.IsVisible)).ToList();
        var pool = LibraryPool.Of(2027, Packages[1..]);

        Library.None(Cultures.Offenders(pool, types));
        Library.None(Cultures.Refusals(pool, types));
    }

    private static void Walk(ValueWalk walk, Operation operation)
    {
        var type = operation.GetType();
        while (!type!.IsGenericType || type.GetGenericTypeDefinition() != typeof(Operation<,>))
        {
            type = type.BaseType;
        }

        var take = typeof(CultureTests).GetMethod(nameof(Take), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type.GetGenericArguments());
        foreach (var line in File.ReadLines(Repository.File($"docs/conformance/{operation.Name}.jsonl")).Take(MostOfAnOperation))
        {
            using var kept = JsonDocument.Parse(line);
            take.Invoke(null, [walk, operation, Encoding.UTF8.GetBytes(kept.RootElement.GetProperty("request").GetRawText())]);
        }
    }

    private static void Take<TRequest, TResult>(ValueWalk walk, Operation<TRequest, TResult> operation, byte[] request)
        where TRequest : class
        where TResult : class
    {
        var read = operation.Read(request);
        walk.Take(read);
        read.Switch(accepted => walk.Take(operation.Compute(accepted.Value)), _ => { });
    }

    private static string? Printed(object value)
    {
        try
        {
            return value.ToString();
        }
        catch (InvalidOperationException error)
        {
            return error.GetType().Name;
        }
    }
}
