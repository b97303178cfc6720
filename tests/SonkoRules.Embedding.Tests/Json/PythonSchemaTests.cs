using System.Globalization;
using SonkoRules.Embedding.Tests.Tools;
using SonkoRules.Json;
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

    [PythonFact("jsonschema")]
    public void The_examples_fit_the_schemas() =>
        Assert.Equal(
            2 * RuleOperations.All.Count,
            int.Parse(Python.Run(Script, [Repository.File("docs/json")]).Printed(), CultureInfo.InvariantCulture));
}
