using System;
using System.Collections.Generic;
using SonkoRules.Json.Scalars;

namespace SonkoRules.Json.Strictness;

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
