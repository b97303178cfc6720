using System.Text.Json;
using SonkoRules.Explanations;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>Any answer document as tables, member by member: for an operation without a view of its own. The names are
/// those of the document.</summary>
internal static class PlainView
{
    private const string Russian = "ru";
    private const string English = "en";
    private const string Statement = "statement";
    private const string Because = "parts";
    private const string Cited = "clause";

    public static View Of(LocalizedText title, ReadOnlyMemory<byte> answer, Words words)
    {
        using var document = JsonDocument.Parse(answer);
        var view = new ViewBuilder(words);
        Members(view, document.RootElement, string.Empty);
        return view.Make(words.In(title).TrimEnd('.'));
    }

    private static void Members(ViewBuilder view, JsonElement element, string path)
    {
        var plain = element.EnumerateObject().Where(member => IsShort(member.Value)).ToArray();
        if (plain.Length > 0)
        {
            var grid = new GridBuilder(view.Words).Word("Поле", "Member").Prose("Значение", "Value");
            foreach (var member in plain)
            {
                grid.Row(Cell.Of(member.Name), Cell.Of(Short(member.Value, view.Words)));
            }

            view.Add(grid.Make(path));
        }

        foreach (var member in element.EnumerateObject().Where(member => !IsShort(member.Value)))
        {
            var below = path.Length == 0 ? member.Name : path + "." + member.Name;
            if (IsExplanation(member.Value))
            {
                view.Why(Explanation(member.Value));
            }
            else if (member.Value.ValueKind == JsonValueKind.Array)
            {
                view.Add(Table(member.Value, below, view.Words));
                Reasons(view, member.Value, below);
            }
            else
            {
                Members(view, member.Value, below);
            }
        }
    }

    private static Block.Grid Table(JsonElement list, string heading, Words words)
    {
        var items = list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).ToArray();
        var names = items
            .SelectMany(item => item.EnumerateObject().Where(member => !IsExplanation(member.Value)).Select(member => member.Name))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var rows = items
            .Select(IReadOnlyList<Cell> (item) => [.. names.Select(name =>
                item.TryGetProperty(name, out var value) ? Cell.Of(Short(value, words)) : Cell.Nothing)])
            .ToArray();
        return new Block.Grid(heading, [.. names.Select(name => new Column(name, ColumnKind.Prose))], rows, IsMain: true);
    }

    // A tree has no place in a cell: it follows the table.
    private static void Reasons(ViewBuilder view, JsonElement list, string path)
    {
        var trees = list.EnumerateArray()
            .Select((item, i) => (Item: item, Place: path + "[" + Words.Whole(i) + "]"))
            .Where(one => one.Item.ValueKind == JsonValueKind.Object)
            .SelectMany(one => one.Item.EnumerateObject()
                .Where(member => IsExplanation(member.Value))
                .Select(member => (member.Value, Heading: one.Place + "." + member.Name)));
        foreach (var (tree, heading) in trees)
        {
            view.Why(Explanation(tree), heading);
        }
    }

    private static bool IsShort(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => IsText(value) || !value.EnumerateObject().Any(),
            JsonValueKind.Array => !value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object && !IsText(item)),
            _ => true,
        };

    private static bool IsText(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(Russian, out _) && value.TryGetProperty(English, out _);

    private static string Short(JsonElement value, Words words) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => string.Empty,
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.True or JsonValueKind.False => words.YesNo(value.GetBoolean()),
            JsonValueKind.Number => words.In(value.GetRawText().Replace('.', ','), value.GetRawText()),
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(item => Short(item, words))),
            _ when IsText(value) => value.GetProperty(words.In(Russian, English)).GetString()!,
            _ => string.Join("; ", value.EnumerateObject().Select(member => member.Name + ": " + Short(member.Value, words))),
        };

    private static bool IsExplanation(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(Statement, out var statement) && IsText(statement);

    private static Explanation Explanation(JsonElement value) =>
        new(
            value.TryGetProperty(Cited, out var clause) && Clause.TryParse(clause.GetString(), out var cited) ? cited : Clause.None,
            new LocalizedText(
                value.GetProperty(Statement).GetProperty(Russian).GetString()!,
                value.GetProperty(Statement).GetProperty(English).GetString()!),
            value.TryGetProperty(Because, out var parts)
                ? parts.EnumerateArray().Select(Explanation).ToSequence()
                : Sequence.Empty<Explanation>());
}
