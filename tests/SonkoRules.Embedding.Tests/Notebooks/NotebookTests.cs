using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>
/// The cells of the C# notebook run against the library as built and put out what is committed. On a difference what the
/// notebook should be is written beside it as <c>what-if.received.ipynb</c>; to accept, rename it.
/// </summary>
public sealed class NotebookTests
{
    internal const string Notebook = "samples/notebooks/what-if.ipynb";

    [Fact]
    public async Task The_notebook_shows_what_its_code_puts_out()
    {
        var notebook = NotebookFile.Read(Notebook);
        Snapshot.VerifyDocument(notebook.With(await NotebookScript.RunAsync(notebook)), Notebook);
    }

    [Fact]
    public async Task The_outputs_are_the_same_in_every_culture()
    {
        var notebook = NotebookFile.Read(Notebook);
        var outputs = await OddCulture.Run(() => NotebookScript.RunAsync(notebook));
        Assert.Equal(File.ReadAllText(Repository.File(Notebook)), notebook.With(outputs));
    }

    /// <summary>The kernel was not brought to .NET 10, so that it takes this build out of the package.</summary>
    [Fact]
    public void The_cells_compile_against_the_build_for_netstandard()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        NotebookScript.Compile(
            NotebookFile.Read(Notebook),
            Repository.File($"src/SonkoRules/bin/{configuration}/netstandard2.0/SonkoRules.dll"));
    }

    [Fact]
    public void The_package_that_the_notebook_names_is_the_one_that_is_packed()
    {
        var version = XDocument.Load(Repository.File("Directory.Build.props")).Descendants("Version").Single().Value;
        Assert.StartsWith($"#r \"nuget: SonkoRules, {version}\"\n", NotebookFile.Read(Notebook).Code[0], StringComparison.Ordinal);
    }
}
