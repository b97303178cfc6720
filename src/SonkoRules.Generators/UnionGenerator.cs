using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SonkoRules.Generators;

/// <summary>
/// Writes <c>Match</c> and <c>Switch</c> of every abstract record that is marked <c>[Union]</c>: one function for each
/// nested sealed case, in the order in which the cases are declared, those of several files in the order of the
/// files' names.
/// </summary>
/// <remarks>
/// The shape is the one that a coming version of the language has as <c>closed record</c>: where it arrives, a search and
/// replace makes the change.
/// </remarks>
[Generator]
public sealed class UnionGenerator : IIncrementalGenerator
{
    internal const string Marker = """
        namespace SonkoRules
        {
            /// <summary>Marks a closed union: an abstract partial record with nested sealed cases.</summary>
            [global::Microsoft.CodeAnalysis.Embedded]
            [global::System.AttributeUsage(global::System.AttributeTargets.Class)]
            [global::System.Diagnostics.Conditional("SOURCE_ONLY")]
            internal sealed class UnionAttribute : global::System.Attribute
            {
            }
        }
        """;

    internal static readonly DiagnosticDescriptor NoCases = new(
        "SONKO001",
        "A union needs cases",
        "The union '{0}' has no cases: nest at least one sealed record in it that derives from it",
        "SonkoRules",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    internal static readonly DiagnosticDescriptor NotClosed = new(
        "SONKO002",
        "A union is closed",
        "'{0}' cannot be a union: it has to be an abstract partial record, its nested cases sealed records without type parameters of their own",
        "SonkoRules",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(output =>
        {
            output.AddEmbeddedAttributeDefinition();
            output.AddSource("UnionAttribute.g.cs", Marker);
        });
        var unions = context.SyntaxProvider.ForAttributeWithMetadataName(
            "SonkoRules.UnionAttribute", (_, _) => true, (found, _) => Read(found));
        context.RegisterSourceOutput(unions, static (output, union) =>
        {
            if (union.Code is { } code)
            {
                output.AddSource(union.Name + ".Union.g.cs", code);
            }
            else
            {
                output.ReportDiagnostic(Diagnostic.Create(
                    union.Empty ? NoCases : NotClosed, union.Place.ToLocation(), union.Name));
            }
        });
    }

    private static Found Read(GeneratorAttributeSyntaxContext found)
    {
        var union = (INamedTypeSymbol)found.TargetSymbol;
        var declaration = (TypeDeclarationSyntax)found.TargetNode;
        var cases = union.GetTypeMembers()
            .Where(type => SymbolEqualityComparer.Default.Equals(type.BaseType?.OriginalDefinition, union))
            .Select(type => (Type: type, At: type.DeclaringSyntaxReferences[0]))
            .OrderBy(each => each.At.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(each => each.At.Span.Start)
            .Select(each => each.Type)
            .ToList();
        var closed = union is { IsRecord: true, IsAbstract: true }
            && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            && cases.All(each => each is { IsSealed: true, Arity: 0 });

        // A place moves with every line above it: it is kept only where it is told, so that all else is made once.
        return closed && cases.Count > 0
            ? new Found(Members.HintOf(union), default, Write(union, cases), Empty: false)
            : new Found(union.ToDisplayString(), Place.Of(declaration), null, Empty: closed);
    }

    private static string Write(INamedTypeSymbol union, List<INamedTypeSymbol> cases)
    {
        var code = new StringBuilder();
        Members.Open(code, union);
        var result = TypeParameters(union).Contains("T") ? "TResult" : "T";
        var value = cases.Any(each => Parameter(each) == "value") ? "found" : "value";
        Head(code, cases, "Calls the function of the case at hand and returns its result.", $"public {result} Match<{result}>", $"Func<{{0}}, {result}>", "A function");
        code.AppendLine("        return this switch").AppendLine("        {");
        for (var i = 0; i < cases.Count; i++)
        {
            code.Append("            ").AppendLine(i < cases.Count - 1
                ? $"{Name(cases[i])} {value} => {Parameter(cases[i])}({value}),"
                : $"_ => {Parameter(cases[i])}(({Name(cases[i])})this),");
        }

        code.AppendLine("        };").AppendLine("    }").AppendLine();
        Head(code, cases, "Calls the action of the case at hand.", "public void Switch", "Action<{0}>", "An action");
        code.AppendLine("        switch (this)").AppendLine("        {");
        for (var i = 0; i < cases.Count; i++)
        {
            code.AppendLine(i < cases.Count - 1
                    ? $"            case {Name(cases[i])} {value}:"
                    : "            default:")
                .AppendLine(i < cases.Count - 1
                    ? $"                {Parameter(cases[i])}({value});"
                    : $"                {Parameter(cases[i])}(({Name(cases[i])})this);")
                .AppendLine("                break;");
        }

        code.AppendLine("        }").AppendLine("    }");
        Members.Close(code, union);
        return code.ToString();
    }

    private static void Head(
        StringBuilder code, List<INamedTypeSymbol> cases, string summary, string head, string type, string what)
    {
        code.Append("    /// <summary>").Append(summary).AppendLine("</summary>");
        foreach (var each in cases)
        {
            code.Append("    /// <param name=\"").Append(Parameter(each).TrimStart('@')).Append("\">").Append(Says(each)).AppendLine("</param>");
        }

        code.Append("    /// <exception cref=\"global::System.ArgumentNullException\">").Append(what).AppendLine(" is null.</exception>");
        code.Append("    ").Append(head).Append('(').Append(string.Join(
            ", ", cases.Select(each => "global::System." + string.Format(type, Name(each)) + " " + Parameter(each)))).AppendLine(")").AppendLine("    {");
        foreach (var parameter in cases.Select(Parameter))
        {
            code.Append("        if (").Append(parameter).AppendLine(" is null)").AppendLine("        {")
                .Append("            throw new global::System.ArgumentNullException(nameof(").Append(parameter).AppendLine("));")
                .AppendLine("        }").AppendLine();
        }
    }

    /// <summary>The case's own summary says what its function is for.</summary>
    private static string Says(INamedTypeSymbol type)
    {
        var text = type.GetDocumentationCommentXml();
        // What is not well-formed the compiler tells of itself; here it is a remark in place of the element.
        var summary = text?.StartsWith("<member", StringComparison.Ordinal) == true ? XElement.Parse(text).Element("summary") : null;
        return summary is null
            ? $"For <see cref=\"{Name(type)}\"/>."
            : $"For <see cref=\"{Name(type)}\"/>: " + string.Join(" ", summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Replace("&", "&amp;").Replace("<", "&lt;");
    }

    private static string Parameter(INamedTypeSymbol type)
    {
        return Members.Escape(char.ToLowerInvariant(type.Name[0]) + type.Name.Substring(1));
    }

    private static string Name(INamedTypeSymbol type) => Members.Escape(type.Name);

    private static IEnumerable<string> TypeParameters(INamedTypeSymbol? type) =>
        type is null ? [] : type.TypeParameters.Select(each => each.Name).Concat(TypeParameters(type.ContainingType));

    private sealed record Found(string Name, Place Place, string? Code, bool Empty);
}
