using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SonkoRules.Generators;

/// <summary>Where a declaration stands: compared by value, so that an unchanged one is not generated again.</summary>
internal readonly record struct Place(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static Place Of(TypeDeclarationSyntax declaration)
    {
        var at = declaration.Identifier.GetLocation();
        return new Place(at.SourceTree?.FilePath ?? string.Empty, at.SourceSpan, at.GetLineSpan().Span);
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
