using System.Text;

namespace SonkoRules.Reports;

/// <summary>The report in one language, while it is written: the markup, the words and what its tables add to the style
/// sheet.</summary>
internal sealed class LocalReport
{
    private readonly ReportContent? _content;

    public LocalReport(ReportContent? content, Language language)
    {
        _content = content;
        Language = language;
        Tag = language == Language.Russian ? "ru" : "en";
    }

    /// <summary>The contest that the page is of.</summary>
    /// <exception cref="InvalidOperationException">The page is of no contest.</exception>
    public ReportContent Content => _content ?? throw new InvalidOperationException("The page is of no contest.");

    public Language Language { get; }

    /// <summary>The language as documents name it: ru, en.</summary>
    public string Tag { get; }

    public HtmlWriter Html { get; } = new();

    /// <summary>What the tables add to the style sheet.</summary>
    public StringBuilder Styles { get; } = new();

    /// <summary>The text in the language of the report.</summary>
    public string In(string russian, string english) => Language == Language.Russian ? russian : english;

    /// <inheritdoc cref="In(string, string)"/>
    public string In(LocalizedText text) => text.In(Language);

    /// <summary>An id that occurs once: the two languages share the page.</summary>
    public string Id(string name) => Tag + "-" + name;

    /// <summary>The id of the line of a place in the rating.</summary>
    public string PlaceId(int place) => Id("place-" + NumberText.Plain(place));

    public string Sum(Rubles amount) => Say.Sum(amount, Language);

    public string Whole(long number) => Say.Whole(number, Language);

    /// <summary>The citation of a clause, small and in a muted colour; nothing for none.</summary>
    public void Cite(Clause clause)
    {
        if (!clause.IsNone)
        {
            Html.Element("span", clause.ToText(Language), ("class", "clause"));
        }
    }

    /// <summary>A text with the clause that it rests on.</summary>
    public void Cited(string text, Clause clause)
    {
        Html.Text(text);
        if (!clause.IsNone)
        {
            Html.Text(" ");
            Cite(clause);
        }
    }

    /// <summary>A paragraph.</summary>
    public void Paragraph(string text, string? style = null) => Html.Element("p", text, ("class", style));

    /// <summary>The id of an application as a link to its place, with the name of the applicant under it.</summary>
    public void Application(string id, int place, bool isLink)
    {
        if (isLink)
        {
            Html.In("a", link => link.Element("bdi", id), ("href", "#" + PlaceId(place)));
        }
        else
        {
            Html.Element("bdi", id);
        }

        Name(id);
    }

    /// <summary>The name of the applicant, if one is given.</summary>
    public void Name(string id)
    {
        var name = Content.NameOf(id);
        if (name.Length > 0)
        {
            Html.Open("span", ("class", "name")).Element("bdi", name).Close();
        }
    }

    /// <summary>The id of a reading, which is never broken at its hyphen.</summary>
    public void ReadingId(string id) => Html.Element("span", id, ("class", "id"));

    /// <summary>Reasons as a list of lists.</summary>
    public void Reasons(Sequence<Explanation> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        Html.Open("ul", ("class", "reasons"));
        foreach (var part in parts)
        {
            Html.Open("li");
            Cited(In(part.Statement), part.Clause);
            Reasons(part.Parts);
            Html.Close();
        }

        Html.Close();
    }

    /// <summary>The clauses, parted by commas.</summary>
    public string Clauses(Sequence<Clause> clauses) =>
        clauses.Count == 0 ? Say.Nothing : string.Join(
            ", ", clauses.Select(clause => clause.ToText(Language).Replace(' ', NumberText.NoBreakSpace)));
}
