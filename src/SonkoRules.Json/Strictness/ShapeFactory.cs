using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SonkoRules.Json.Scalars;

namespace SonkoRules.Json.Strictness;

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
                Description(property.AttributeProvider));
            shape.All.Add(member);
            shape.ByName.Add(member.Name, member);
        }

        return shape;
    }
}
