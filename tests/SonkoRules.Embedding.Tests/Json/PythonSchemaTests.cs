using System.Diagnostics;
using System.IO;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Json;

/// <summary>The committed examples fit the committed schemas by another program's word.</summary>
public sealed class PythonSchemaTests
{
    private const string Script =
        """
        import decimal, glob, json, sys
        from jsonschema import Draft202012Validator

        # Decimals, as the documents ask for: 49.95 is a multiple of 0.01.
        def read(path):
            with open(path, encoding="utf-8") as file:
                return json.load(file, parse_float=decimal.Decimal)

        checked = 0
        for path in sorted(glob.glob(sys.argv[1] + "/*.schema.json")):
            schema = read(path)
            Draft202012Validator.check_schema(schema)
            validator = Draft202012Validator(schema)
            for error in validator.iter_errors(read(path.replace(".schema.", ".example."))):
                sys.exit(f"{path}: {error.json_path}: {error.message}")
            assert not validator.is_valid({"document": "something/1"})
            checked += 1
        print(checked)
        """;

    [PythonSchemaFact]
    public void The_examples_fit_the_schemas()
    {
        using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3")
        {
            ArgumentList = { "-c", Script, Repository.File("docs/json") },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = python.StandardError.ReadToEndAsync();
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();

        Assert.True(python.ExitCode == 0, errors.Result);
        Assert.Equal(2 * SonkoRules.Json.RuleOperations.All.Count, int.Parse(output, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Skipped with a message where Python has no jsonschema.</summary>
    private sealed class PythonSchemaFactAttribute : FactAttribute
    {
        public PythonSchemaFactAttribute()
        {
            if (!IsThere())
            {
                Skip = "/usr/bin/python3 has no jsonschema: the schemas are not checked by another program.";
            }
        }

        private static bool IsThere()
        {
            if (!File.Exists("/usr/bin/python3"))
            {
                return false;
            }

            using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3")
            {
                ArgumentList = { "-c", "from jsonschema import Draft202012Validator" },
                RedirectStandardError = true,
            })!;
            python.StandardError.ReadToEnd();
            python.WaitForExit();
            return python.ExitCode == 0;
        }
    }
}
