using System;
using System.IO;
using System.Linq;
using System.Text;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

/// <summary>
/// A folder with a small contest that is in order: three applications with equal scores that all win. Tests spoil its
/// files.
/// </summary>
internal sealed class ContestFolder : IDisposable
{
    private const string Facts =
        ";АНО;да;01.02.2015;01.02.2015;да;нет;нет;нет;нет;нет;нет;0;нет;;нет;нет;0;;нет;нет;нет;нет\n";

    private const string Attached = ";все;все;да;да;5;да;нет\n";

    private const string Sevens = ";70;70;70;70;70;70;70;70;70;70\n";

    public ContestFolder()
    {
        Path = Directory.CreateTempSubdirectory("contest").FullName;
        Write("contest.csv", "announced;appropriation\n12.05.2025;1000000\n");
        Write(
            "applicants.csv",
            "id;kind;in_region;in_region_since;registered;activities;public_founder;breached_contests;reorganisation;"
                + "liquidation;bankruptcy;suspended;tax_debt;debt_to_region;debt_excepted;disqualified;foreign;"
                + "offshore_percent;offshore_excepted;other_funding;extremism_list;un_lists;foreign_agent\n"
                + string.Concat("123".Select(id => id + Facts)));
        Write(
            "documents.csv",
            "application;documents;project_parts;signed;signer_in_register;priority;reliable;breaches\n"
                + string.Concat("123".Select(id => id + Attached)));
        Write(
            "applications.csv",
            "id;direction;request;filed;video\n"
                + "1;health;90000;20.05.2025 10:00:00;да\n"
                + "2;youth;60000;21.05.2025 10:00:00;нет\n"
                + "3;sport;50000;22.05.2025 10:00:00;нет\n");
        Write(
            "scores.csv",
            "application;expert;c1;c2;c3;c4;c5;c6;c7;c8;c9;c10\n"
                + string.Concat("123".SelectMany(id => "ABC".Select(expert => $"{id};{expert}{Sevens}"))));
    }

    public string Path { get; }

    public void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    /// <summary>Replaces a text that stands in a file; the rest of the file stays.</summary>
    public ContestFolder Replace(string file, string old, string @new)
    {
        Assert.Contains(old, Read(file), StringComparison.Ordinal);
        var text = Read(file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Write(file, string.Concat(text.AsSpan(0, at), @new, text.AsSpan(at + old.Length)));
        return this;
    }

    /// <summary>Runs the program on the folder, in English.</summary>
    public (int Code, string Output, string Error) Run(params string[] args) => RunProgram([Path, "--language", "en", .. args]);

    public (int Code, string Output, string Error) RunInRussian(params string[] args) => RunProgram([Path, .. args]);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Runs the program on the committed contest.</summary>
    public static (int Code, string Output, string Error) RunCommitted(params string[] args) =>
        RunProgram([Repository.File("samples/contest-2025"), .. args]);

    private static (int Code, string Output, string Error) RunProgram(string[] args)
    {
        string[] format = args.Contains("--to") || args.Contains("--compare") ? [] : ["--to", "table"];
        string[] width = args.Contains("--width") ? [] : ["--width", "140"];
        var ran = Sonko.Run(["contest", .. args, .. format, .. width]);
        return (ran.Code, ran.Text, ran.Error);
    }
}
