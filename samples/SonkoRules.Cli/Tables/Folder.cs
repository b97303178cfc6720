namespace SonkoRules.Samples.Sonko.Tables;

/// <summary>A folder with the tables of a contest, under their Russian names or the English ones.</summary>
internal sealed class Folder
{
    public static readonly Header Contest = new("конкурс", "contest");
    public static readonly Header Applicants = new("участники", "applicants");
    public static readonly Header Applications = new("заявки", "applications");
    public static readonly Header Documents = new("документы", "documents");
    public static readonly Header Scores = new("оценки", "scores");
    public static readonly Header Answers = new("ответы", "answers");
    public static readonly Header Releases = new("высвобождения", "releases");
    public static readonly Header Results = new("результаты", "results");

    // In the order in which their faults are listed.
    private static readonly Header[] All =
        [Contest, Applicants, Applications, Documents, Scores, Answers, Releases, Results];

    private readonly string _path;

    public Folder(string path)
    {
        _path = path;
        Faults = new FieldFaults([.. All.Select(NameOf)]);
    }

    public FieldFaults Faults { get; }

    /// <summary>The name of a table's file; the Russian one where there is none.</summary>
    public string NameOf(Header table) =>
        Array.Find([table.Russian, table.English], name => File.Exists(PathOf(name + ".csv"))) is { } found
            ? found + ".csv"
            : table.Russian + ".csv";

    /// <summary>Reads a table that must be there.</summary>
    public Table Read(Header table, IReadOnlyList<Header> required, params IReadOnlyList<Header> optional)
    {
        var file = NameOf(table);
        if (File.Exists(PathOf(table.Russian + ".csv")) && File.Exists(PathOf(table.English + ".csv")))
        {
            return Refuse(file, new($"одна таблица, без {table.English}.csv", $"one table, not {table.English}.csv as well"));
        }

        try
        {
            return Table.Read(file, Source.WithoutMark(File.ReadAllBytes(PathOf(file))), required, optional, Faults);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(file, Source.Expected(exception));
        }
    }

    /// <summary>Reads a table that may be absent.</summary>
    public Table ReadIfAny(Header table, IReadOnlyList<Header> required) =>
        File.Exists(PathOf(NameOf(table))) ? Read(table, required) : Table.None(NameOf(table));

    private string PathOf(string file) => Path.Combine(_path, file);

    private Table Refuse(string file, LocalizedText expected)
    {
        Faults.Add(Table.None(file).Start, expected);
        return Table.None(file);
    }
}
