namespace SonkoRules.Office;

/// <summary>A file as the caller read it. Immutable as long as the caller leaves its bytes alone.</summary>
/// <remarks>Файл.</remarks>
/// <param name="Name">Its name with the extension, for places and to know tables by: <c>заявки.csv</c>.</param>
/// <param name="Bytes">All of it.</param>
public sealed record OfficeFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Its name.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>Whether it begins as a workbook does, whatever its name says.</summary>
    public bool IsWorkbook => Cells.WorkbookPackage.IsIt(Bytes.ToArray());

    internal string BareName => Name.LastIndexOf('.') is > 0 and var dot ? Name.Substring(0, dot) : Name;
}
