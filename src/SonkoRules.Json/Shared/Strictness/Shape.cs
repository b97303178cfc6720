using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace SonkoRules.Json;

/// <summary>What a document may hold at a place: the same for finding errors and for the schema.</summary>
internal abstract class Shape
{
    /// <summary>One token.</summary>
    public sealed class Scalar(IScalar value) : Shape
    {
        public IScalar Value { get; } = value;
    }

    /// <summary>A list.</summary>
    public sealed class List(Shape item) : Shape
    {
        public Shape Item { get; } = item;
    }

    /// <summary>An object with members of any name.</summary>
    public sealed class Map(Shape value) : Shape
    {
        public Shape Value { get; } = value;
    }

    /// <summary>An object with members of given names.</summary>
    public sealed class Members(string name, string? description) : Shape
    {
        /// <summary>The name of the definition in a schema.</summary>
        public string Name { get; } = name;

        public string? Description { get; } = description;

        /// <summary>The members in the order in which they are written. Filled once, when the shape is made: an object
        /// may hold itself.</summary>
        public List<Member> All { get; } = [];

        public Dictionary<string, Member> ByName { get; } = new(StringComparer.Ordinal);
    }

    /// <summary>An object of one of several kinds, told apart by a member.</summary>
    public sealed class Choice(string name, string? description, string discriminator) : Shape
    {
        public string Name { get; } = name;

        public string? Description { get; } = description;

        public string Discriminator { get; } = discriminator;

        /// <summary>The kinds by their codes, in the order in which they were declared.</summary>
        public List<KeyValuePair<string, Members>> Kinds { get; } = [];
    }
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name in the document.</param>
/// <param name="Shape">What it may hold.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="MayBeNull">Whether null may stand for "not given".</param>
/// <param name="Description">What it means, for the schema.</param>
internal sealed record Member(string Name, Shape Shape, bool IsRequired, bool MayBeNull, string? Description);

/// <summary>What a member or a document means, for the schema.</summary>
/// <param name="text">The description, in English.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Class)]
internal sealed class SaysAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>Makes shapes of the metadata by which documents are read, so that the two cannot differ.</summary>
internal sealed class ShapeFactory(JsonSerializerOptions options)
{
    private const string NameSuffix = "Doc";

    private readonly Dictionary<Type, Shape> _made = [];

    public Shape Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (_made.TryGetValue(type, out var made))
        {
            return made;
        }

        var info = options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object when info.PolymorphismOptions is { } choice => Choice(info, choice),
            JsonTypeInfoKind.Object => Members(info),
            JsonTypeInfoKind.Enumerable => Keep(type, new Shape.List(Of(info.ElementType!))),
            JsonTypeInfoKind.Dictionary => Keep(type, new Shape.Map(Of(info.ElementType!))),
            _ => Keep(type, Scalar(info.Converter, type)),
        };
    }

    private static Shape.Scalar Scalar(object converter, Type type) =>
        converter is IScalar scalar
            ? new Shape.Scalar(scalar)
            : throw new InvalidOperationException($"{type} has no scalar converter.");

    private static string? Description(ICustomAttributeProvider? provider) =>
        provider?.GetCustomAttributes(typeof(SaysAttribute), inherit: false).OfType<SaysAttribute>().FirstOrDefault()?.Text;

    private static string Name(Type type) =>
        type.Name.EndsWith(NameSuffix, StringComparison.Ordinal)
            ? type.Name.Substring(0, type.Name.Length - NameSuffix.Length)
            : type.Name;

    private Shape Keep(Type type, Shape shape)
    {
        _made[type] = shape;
        return shape;
    }

    private Shape.Choice Choice(JsonTypeInfo info, JsonPolymorphismOptions options)
    {
        var shape = new Shape.Choice(Name(info.Type), Description(info.Type), options.TypeDiscriminatorPropertyName);
        Keep(info.Type, shape);
        foreach (var kind in options.DerivedTypes)
        {
            shape.Kinds.Add(new KeyValuePair<string, Shape.Members>(
                (string)kind.TypeDiscriminator!, (Shape.Members)Of(kind.DerivedType)));
        }

        return shape;
    }

    private Shape.Members Members(JsonTypeInfo info)
    {
        var type = info.Type;
        var name = type.DeclaringType is { } union ? Name(union) + Name(type) : Name(type);
        var shape = new Shape.Members(name, Description(type));
        Keep(type, shape);
        foreach (var property in info.Properties.Where(property => property.Get is not null))
        {
            var member = new Member(
                property.Name,
                property.CustomConverter is { } own
                    ? Scalar(own, property.PropertyType)
                    : Of(property.PropertyType),
                property.IsRequired,
                property.IsSetNullable && property.AssociatedParameter is not { IsNullable: false },
                Description(property.AssociatedParameter?.AttributeProvider));
            shape.All.Add(member);
            shape.ByName.Add(member.Name, member);
        }

        return shape;
    }
}
