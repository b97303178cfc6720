using SonkoRules.Applications;
using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>
/// Reads lists of codes: "все" adds whatever the edition asks of every application, "-code" takes one off, "code" adds
/// one. The word of a document may end in a mark and a day: "проект~", "егрюл:01.06.2025".
/// </summary>
internal sealed class DocumentCodes(ApplicationTerms terms)
{
    private const char Incomplete = '~';
    private const char Malformed = '!';
    private const char Unchecked = '?';

    private static readonly (string Russian, string English, DocumentKind Kind)[] Kinds =
    [
        ("устав", "charter", DocumentKind.Charter),
        ("доверенность", "attorney", DocumentKind.PowerOfAttorney),
        ("данные", "data", DocumentKind.PersonalDataConsent),
        ("публикация", "publication", DocumentKind.PublicationConsent),
        ("егрюл", "register", DocumentKind.RegisterExtract),
        ("налоги", "tax", DocumentKind.TaxCertificate),
        ("проект", "project", DocumentKind.Project),
        ("имущество", "property", DocumentKind.PropertyDocuments),
        ("материалы", "materials", DocumentKind.AdditionalMaterials),
        ("опыт", "experience", DocumentKind.ExperienceDocuments),
    ];

    private static readonly (string Russian, string English, ProjectPart Part)[] Parts =
    [
        ("направление", "direction", ProjectPart.Direction),
        ("название", "title", ProjectPart.Title),
        ("описание", "summary", ProjectPart.Summary),
        ("география", "geography", ProjectPart.Geography),
        ("срок", "term", ProjectPart.Term),
        ("значимость", "significance", ProjectPart.Significance),
        ("группы", "groups", ProjectPart.TargetGroups),
        ("цели", "goals", ProjectPart.Goals),
        ("результаты", "results", ProjectPart.Results),
        ("сумма", "request", ProjectPart.Request),
        ("план", "plan", ProjectPart.CalendarPlan),
        ("бюджет", "budget", ProjectPart.Budget),
        ("руководитель", "head", ProjectPart.Head),
        ("команда", "team", ProjectPart.Team),
    ];

    private static LocalizedText ExpectedDocuments { get; } = new(
        "коды через пробел: все, нет, " + string.Join(", ", Kinds.Select(kind => kind.Russian))
            + "; -код — нет, код~ — не в полном объёме, код! — с нарушением требований, код? — не проверен, код:01.06.2025 — на день",
        "codes parted by spaces: all, no, " + string.Join(", ", Kinds.Select(kind => kind.English))
            + "; -code not attached, code~ incomplete, code! not in due form, code? not checked, code:2025-06-01 as of");

    private static LocalizedText ExpectedParts { get; } = new(
        "коды через пробел: все, нет, " + string.Join(", ", Parts.Select(part => part.Russian)) + "; -код — нет",
        "codes parted by spaces: all, no, " + string.Join(", ", Parts.Select(part => part.English))
            + "; -code missing");

    public Sequence<SubmittedDocument>? ReadDocuments(Row row, Header column)
    {
        var documents = new Dictionary<DocumentKind, SubmittedDocument>();
        foreach (var word in Words(row, column))
        {
            if (IsAll(word))
            {
                foreach (var document in terms.Documents.Where(one => one.Obligation == DocumentObligation.Always))
                {
                    documents[document.Kind] = SubmittedDocument.InOrder(document.Kind);
                }
            }
            else if (word[0] == '-' && Find(Kinds, word.Substring(1)) is { } absent)
            {
                documents.Remove(absent);
            }
            else if (ReadDocument(word) is { } document)
            {
                documents[document.Kind] = document;
            }
            else if (!IsNone(word))
            {
                row.Tell(column, ExpectedDocuments);
                return null;
            }
        }

        return documents.Values.OrderBy(document => document.Kind).ToSequence();
    }

    public Sequence<ProjectPart>? ReadParts(Row row, Header column)
    {
        var parts = new SortedSet<ProjectPart>();
        foreach (var word in Words(row, column))
        {
            if (IsAll(word))
            {
                parts.UnionWith(terms.ProjectParts);
            }
            else if (word[0] == '-' && Find(Parts, word.Substring(1)) is { } absent)
            {
                parts.Remove(absent);
            }
            else if (Find(Parts, word) is { } part)
            {
                parts.Add(part);
            }
            else if (!IsNone(word))
            {
                row.Tell(column, ExpectedParts);
                return null;
            }
        }

        return parts.ToSequence();
    }

    private static SubmittedDocument? ReadDocument(string word)
    {
        var (text, day) = word.IndexOf(':') is >= 0 and var colon ? (word.Substring(0, colon), word.Substring(colon + 1)) : (word, null);
        var mark = text.Length > 0 && text[text.Length - 1] is Incomplete or Malformed or Unchecked ? text[text.Length - 1] : ' ';
        if (Find(Kinds, mark == ' ' ? text : text.Substring(0, text.Length - 1)) is not { } kind)
        {
            return null;
        }

        var document = new SubmittedDocument
        {
            Kind = kind,
            Complete = mark == Unchecked ? null : mark != Incomplete,
            MeetsRequirements = mark == Unchecked ? null : mark != Malformed,
        };
        return day is null ? document
            : Typed.Day(day) is { } asOf ? document with { AsOf = asOf }
            : null;
    }

    private static T? Find<T>((string Russian, string English, T Value)[] codes, string word)
        where T : struct
    {
        var index = Array.FindIndex(codes, code => Same(code.Russian, word) || Same(code.English, word));
        return index < 0 ? null : codes[index].Value;
    }

    private static string[] Words(Row row, Header column) =>
        row[column].Text.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsAll(string word) => Same(word, "все") || Same(word, "all");

    private static bool IsNone(string word) => Same(word, "нет") || Same(word, "no");

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
