using System.Text;

namespace SonkoRules.Reports;

/// <summary>
/// Writes markup that HTML and XML read alike: every element is closed, every attribute quoted, every text escaped. What
/// comes from outside enters through <see cref="Text"/> and attributes alone, so that it can never be markup.
/// </summary>
internal sealed class HtmlWriter
{
    private static readonly HashSet<string> OnLinesOfTheirOwn =
    [
        "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "footer", "div", "h1", "h2",
        "h3", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "figure",
        "figcaption", "details", "svg", "defs", "pattern", "input",
    ];

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element.</summary>
    /// <param name="name">The name of the element.</param>
    /// <param name="attributes">Its attributes; one with a value of null is left out.</param>
    public HtmlWriter Open(string name, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>Closes the innermost element.</summary>
    public HtmlWriter Close()
    {
        _text.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element with a text.</summary>
    public HtmlWriter Element(string name, string text, params (string Name, string? Value)[] attributes) =>
        Open(name, attributes).Text(text).Close();

    /// <summary>An element without content.</summary>
    public HtmlWriter Empty(string name, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append("/>");
        return this;
    }

    /// <summary>Any text, escaped.</summary>
    public HtmlWriter Text(string text)
    {
        AppendEscaped(_text, text);
        return this;
    }

    /// <summary>An element whose content is written by a function.</summary>
    public HtmlWriter In(string name, Action<HtmlWriter> write, params (string Name, string? Value)[] attributes)
    {
        Open(name, attributes);
        write(this);
        return Close();
    }

    /// <summary>The style sheet, which is the library's own text and holds nothing that would need escaping.</summary>
    public HtmlWriter Style(string css)
    {
        if (css.IndexOfAny(['<', '&']) >= 0)
        {
            throw new InvalidOperationException("The style sheet holds a character of markup.");
        }

        Open("style");
        _text.Append('\n').Append(css);
        return Close();
    }

    /// <summary>Markup that another writer has finished.</summary>
    public HtmlWriter Finished(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>The markup.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public string Finish() =>
        _open.Count == 0
            ? _text.ToString()
            : throw new InvalidOperationException($"The element {_open.Peek()} is still open.");

    private static void AppendEscaped(StringBuilder markup, string text)
    {
        foreach (var character in SafeText.Clean(text))
        {
            switch (character)
            {
                case '<':
                    markup.Append("&lt;");
                    break;
                case '>':
                    markup.Append("&gt;");
                    break;
                case '&':
                    markup.Append("&amp;");
                    break;
                case '"':
                    markup.Append("&quot;");
                    break;
                case '\'':
                    markup.Append("&#39;");
                    break;
                default:
                    markup.Append(character);
                    break;
            }
        }
    }

    private void Start(string name, (string Name, string? Value)[] attributes)
    {
        if (OnLinesOfTheirOwn.Contains(name) && _text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(key).Append("=\"");
                AppendEscaped(_text, value);
                _text.Append('"');
            }
        }
    }
}
