using System.Globalization;
using System.IO;
using System.Linq;
using SonkoRules.Embedding.Tests.Tools;
using SonkoRules.Json;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Json;

/// <summary>The committed examples and every document of the kit fit the committed schemas by the word of ordinary
/// validators, to which a number is a binary double.</summary>
public sealed class OrdinaryValidatorTests
{
    // Each takes the folders of the schemas and of the kit, and prints how many documents fit.
    private const string PythonScript =
        """
        import glob, json, os, sys
        from jsonschema import Draft202012Validator

        def read(path):
            with open(path, encoding="utf-8") as file:
                return json.load(file)

        schemas, kit = sys.argv[1:]
        validators, checked = {}, 0

        def check(name, document, place):
            global checked
            for error in validators[name].iter_errors(document):
                sys.exit(f"{place}: {error.json_path}: {error.message}")
            checked += 1

        for path in sorted(glob.glob(schemas + "/*.schema.json")):
            name = os.path.basename(path).replace("-1.schema.json", "")
            Draft202012Validator.check_schema(read(path))
            validators[name] = Draft202012Validator(read(path))
            check(name, read(path.replace(".schema.", ".example.")), path)
            assert not validators[name].is_valid({"document": "something/1"})
        for path in sorted(glob.glob(kit + "/*.jsonl")):
            with open(path, encoding="utf-8") as lines:
                for line in lines:
                    case = json.loads(line)
                    if "answer" in case:
                        check(case["operation"] + "-request", case["request"], case["id"])
                        check(case["operation"] + "-answer", case["answer"], case["id"])
        print(checked)
        """;

    private const string NodeScript =
        """
        const fs = require("fs"), Ajv = require("ajv/dist/2020");
        const [schemas, kit] = process.argv.slice(1);
        const read = path => JSON.parse(fs.readFileSync(path, "utf8"));
        const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
        const validators = {};
        let checked = 0;
        function check(name, document, place) {
          if (!validators[name](document)) {
            throw new Error(place + ": " + ajv.errorsText(validators[name].errors));
          }
          checked++;
        }
        for (const file of fs.readdirSync(schemas).filter(file => file.endsWith(".schema.json"))) {
          const name = file.replace("-1.schema.json", "");
          validators[name] = ajv.compile(read(`${schemas}/${file}`));
          check(name, read(`${schemas}/${file.replace(".schema.", ".example.")}`), file);
        }
        for (const file of fs.readdirSync(kit).filter(file => file.endsWith(".jsonl"))) {
          for (const line of fs.readFileSync(`${kit}/${file}`, "utf8").split("\n").filter(Boolean)) {
            const one = JSON.parse(line);
            if ("answer" in one) {
              check(one.operation + "-request", one.request, one.id);
              check(one.operation + "-answer", one.answer, one.id);
            }
          }
        }
        console.log(checked);
        """;

    private static readonly string[] Folders = [Repository.File("docs/json"), Repository.File("docs/conformance")];

    private static int Documents =>
        (2 * RuleOperations.All.Count)
        + (2 * Directory.GetFiles(Folders[1], "*.jsonl").SelectMany(File.ReadLines)
            .Count(line => line.Contains("\"answer\":{", System.StringComparison.Ordinal)));

    [PythonFact("jsonschema")]
    public void Python_accepts_every_document() => Accepts(Python.Run(PythonScript, Folders));

    [AjvFact]
    public void Ajv_accepts_every_document() => Accepts(Node.Run(NodeScript, Folders));

    private static void Accepts(ToolRun run) =>
        Assert.Equal(Documents, int.Parse(run.Printed(), CultureInfo.InvariantCulture));
}
