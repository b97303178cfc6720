using System.Globalization;

namespace SonkoRules.Json;

/// <summary>Walks a document that was refused and lists everything in it that does not fit its shape.</summary>
internal sealed class Diagnosis(Problems problems)
{
    private static readonly RussianPlural Levels = new("уровень", "уровня", "уровней");
    private static readonly LocalizedText AnObject = new("объект {…}", "an object {…}");
    private static readonly LocalizedText AList = new("список […]", "a list […]");
    private static readonly LocalizedText AName = new("имя из допустимых знаков Юникода", "a name of sound Unicode text");
    private static readonly LocalizedText Required = new("обязательное поле", "a required member");
    private static readonly LocalizedText Once = new(
        "поле, указанное один раз", "a member that is named once");

    private string _at = string.Empty;

    public void Walk(ReadOnlySpan<byte> document, Shape shape)
    {
        var reader = new Utf8JsonReader(
            document, new JsonReaderOptions { MaxDepth = DocumentLimits.Depth, CommentHandling = JsonCommentHandling.Disallow });
        try
        {
            reader.Read();
            Value(ref reader, shape, mayBeNull: false, string.Empty);
            reader.Read();
        }
        catch (JsonException broken)
        {
            problems.Add(_at, string.Empty, Syntax(broken));
        }
    }

    /// <summary>The kind that a document says it is of, wherever it says so.</summary>
    public static bool TryKind(ReadOnlySpan<byte> document, out string kind)
    {
        kind = string.Empty;
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = DocumentLimits.Depth });
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                && FindKind(reader, "document", out kind, out _) && kind.Length > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static LocalizedText Syntax(JsonException broken)
    {
        var line = ((broken.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        var column = ((broken.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        var levels = DocumentLimits.Depth.ToString(CultureInfo.InvariantCulture);
        return new LocalizedText(
            $"JSON (RFC 8259) не глубже {Levels.CountedGenitive(DocumentLimits.Depth)}; нарушен в строке {line}, байте {column}",
            $"JSON (RFC 8259) of at most {levels} levels; it is broken at line {line}, byte {column}");
    }

    private static LocalizedText OneOf(IEnumerable<string> names)
    {
        var list = string.Join(", ", names.Select(name => "\"" + name + "\""));
        return new LocalizedText("одно из: " + list, "one of: " + list);
    }

    private void Value(ref Utf8JsonReader reader, Shape shape, bool mayBeNull, string pointer)
    {
        _at = pointer;
        if (reader.TokenType == JsonTokenType.Null && mayBeNull)
        {
            return;
        }

        switch (shape)
        {
            case Shape.Scalar scalar:
                if (!scalar.Value.Accepts(ref reader))
                {
                    Refuse(ref reader, pointer, scalar.Value.Expected);
                }

                break;
            case Shape.List list:
                List(ref reader, list, pointer);
                break;
            case Shape.Map map:
                Object(ref reader, pointer, _ => map.Value, []);
                break;
            case Shape.Members members:
                Members(ref reader, members, pointer, null);
                break;
            case Shape.Choice choice:
                Choice(ref reader, choice, pointer);
                break;
        }
    }

    private void Refuse(ref Utf8JsonReader reader, string pointer, LocalizedText expected)
    {
        problems.Add(pointer, TokenText.Shown(ref reader), expected);
        reader.Skip();
    }

    private void List(ref Utf8JsonReader reader, Shape.List list, string pointer)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Refuse(ref reader, pointer, AList);
            return;
        }

        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            Value(ref reader, list.Item, mayBeNull: false, Pointer.Item(pointer, index));
        }
    }

    private void Choice(ref Utf8JsonReader reader, Shape.Choice choice, string pointer)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse(ref reader, pointer, AnObject);
            return;
        }

        var kinds = OneOf(choice.Kinds.Select(kind => kind.Key));
        var place = Pointer.Member(pointer, choice.Discriminator);
        if (!FindKind(reader, choice.Discriminator, out var value, out var shown))
        {
            problems.Add(place, string.Empty, kinds);
            reader.Skip();
            return;
        }

        foreach (var kind in choice.Kinds)
        {
            if (kind.Key == value)
            {
                Members(ref reader, kind.Value, pointer, choice.Discriminator);
                return;
            }
        }

        problems.Add(place, shown, kinds);
        reader.Skip();
    }

    /// <summary>Looks for the member that tells the kind, wherever it stands; the reader is a copy.</summary>
    private static bool FindKind(Utf8JsonReader reader, string discriminator, out string value, out string shown)
    {
        value = shown = string.Empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = TokenText.TryGetString(ref reader, out var name) && name == discriminator;
            reader.Read();
            if (found)
            {
                shown = TokenText.Shown(ref reader);
                value = reader.TokenType == JsonTokenType.String && TokenText.TryGetString(ref reader, out var text)
                    ? text
                    : string.Empty;
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private void Members(ref Utf8JsonReader reader, Shape.Members members, string pointer, string? discriminator)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse(ref reader, pointer, AnObject);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var any = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Name(ref reader, pointer, any, out var name, out var sound);
            reader.Read();
            if (!sound || name == discriminator)
            {
                reader.Skip();
            }
            else if (members.ByName.TryGetValue(name, out var member))
            {
                seen.Add(name);
                Value(ref reader, member.Shape, member.MayBeNull, Pointer.Member(pointer, name));
            }
            else
            {
                problems.Add(
                    Pointer.Member(pointer, name), TokenText.Shown(ref reader), Known(members, discriminator));
                reader.Skip();
            }
        }

        foreach (var member in members.All.Where(member => member.IsRequired && !seen.Contains(member.Name)))
        {
            problems.Add(Pointer.Member(pointer, member.Name), string.Empty, Required);
        }
    }

    private static LocalizedText Known(Shape.Members members, string? discriminator)
    {
        var names = members.All.Select(member => member.Name);
        var list = string.Join(", ", discriminator is null ? names : names.Prepend(discriminator));
        return new LocalizedText("одно из полей: " + list, "one of the members: " + list);
    }

    private void Object(ref Utf8JsonReader reader, string pointer, Func<string, Shape> shapeOf, HashSet<string> any)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse(ref reader, pointer, AnObject);
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Name(ref reader, pointer, any, out var name, out var sound);
            reader.Read();
            if (sound)
            {
                Value(ref reader, shapeOf(name), mayBeNull: false, Pointer.Member(pointer, name));
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void Name(
        ref Utf8JsonReader reader, string pointer, HashSet<string> any, out string name, out bool sound)
    {
        sound = TokenText.TryGetString(ref reader, out name);
        if (!sound)
        {
            problems.Add(pointer, TokenText.Shown(ref reader), AName);
        }
        else if (!any.Add(name))
        {
            problems.Add(Pointer.Member(pointer, name), string.Empty, Once);
        }
    }
}
