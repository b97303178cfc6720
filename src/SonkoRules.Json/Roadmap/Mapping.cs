using SonkoRules.Duties;

namespace SonkoRules.Json;

/// <summary>Roadmaps in documents: terms are words there.</summary>
[Mapper]
[UseStaticMapper(typeof(ExplanationMapping))]
internal static partial class RoadmapMapping
{
    public static partial ExecutorLoadDoc ToDoc(ExecutorLoad load);

    /// <summary>The roadmap where it makes sense; null, and everything wrong told, where it does not.</summary>
    public static Roadmap? FromDoc(RoadmapDoc document, Problems problems, string pointer)
    {
        var isNamed = problems.Named(document.Name, Pointer.Member(pointer, "name"));
        var items = new List<RoadmapItem>(document.Items.Count);
        for (var i = 0; i < document.Items.Count; i++)
        {
            if (FromDoc(document.Items[i], problems, Pointer.Item(Pointer.Member(pointer, "items"), i)) is { } item)
            {
                items.Add(item);
            }
        }

        return isNamed && items.Count == document.Items.Count ? new Roadmap(document.Name, items.ToSequence()) : null;
    }

    public static RoadmapDoc ToDoc(Roadmap roadmap) => new(roadmap.Name, [.. roadmap.Items.Select(ToDoc)]);

    public static RoadmapDueDoc ToDoc(RoadmapDue due, LocalDate? asOf) =>
        new(
            due.Item.Number,
            due.Item.Action,
            due.Item.Executors,
            Words(due.Item.Term),
            ToDoc(due.Window),
            due.Day,
            due.IsMoved,
            due.Done,
            asOf is { } day ? due.IsOverdueOn(day) : null);

    public static RoadmapUndatedDoc ToDoc(RoadmapUndated undated) =>
        new(
            undated.Item.Number,
            undated.Item.Action,
            undated.Item.Executors,
            Words(undated.Item.Term),
            undated.Reason,
            [.. undated.Windows.Select(ToDoc)]);

    public static IEnumerable<RoadmapTargetDoc> Targets(Roadmap roadmap) =>
        roadmap.Items.SelectMany(item => item.Targets.Select(target => new RoadmapTargetDoc(
            item.Number, target.Name, target.Plan, target.Unit, target.Direction)));

    private static WindowDoc ToDoc(DutyWindow window) =>
        new(window.First, window.Last, new(window.ToText(Language.Russian), window.ToText(Language.English)));

    private static TextDoc Words(DutyTerm term) => new(term.ToText(Language.Russian), term.ToText(Language.English));

    private static RoadmapItemDoc ToDoc(RoadmapItem item) =>
        new(
            item.Number,
            item.Action,
            item.Term == DutyTerm.NotNamed ? null : item.Term.ToText(Language.Russian),
            item.Executors.Count == 0 ? null : item.Executors,
            None(item.Section),
            None(item.Result),
            None(item.Note),
            item.Done.Count == 0 ? null : item.Done);

    private static string? None(string text) => text.Length == 0 ? null : text;

    private static RoadmapItem? FromDoc(RoadmapItemDoc document, Problems problems, string pointer)
    {
        var isNumbered = problems.Named(document.Number, Pointer.Member(pointer, "number"));
        var isSaid = problems.Named(document.Action, Pointer.Member(pointer, "action"));
        var executors = document.Executors ?? [];
        var areNamed = true;
        for (var i = 0; i < executors.Count; i++)
        {
            areNamed &= problems.Named(executors[i], Pointer.Item(Pointer.Member(pointer, "executors"), i));
        }

        var term = Term(document.Term, problems, Pointer.Member(pointer, "term"));
        return isNumbered && isSaid && areNamed && term is not null
            ? new RoadmapItem(document.Number, document.Action, term, executors.ToSequence())
            {
                Section = document.Section ?? string.Empty,
                Result = document.Result ?? string.Empty,
                Note = document.Note ?? string.Empty,
                Done = (document.Done ?? []).ToSequence(),
            }
            : null;
    }

    private static DutyTerm? Term(string? words, Problems problems, string pointer)
    {
        if (words is null) { return DutyTerm.NotNamed; }

        if (DutyTerm.Parse(words).TryPickT0(out var term, out var whyNot)) { return term; }

        foreach (var error in whyNot.Errors)
        {
            problems.Add(DocumentError.Worded(pointer, error.Message));
        }

        return null;
    }
}
