using System.Threading.Tasks;
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
}
