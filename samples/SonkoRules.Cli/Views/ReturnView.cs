using SonkoRules.Json;
using SonkoRules.Returns;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>What of a subsidy is to be returned.</summary>
internal static class ReturnView
{
    public static View Of(ReturnRequest request, ReturnDue due, Words words)
    {
        var view = new ViewBuilder(words).Rules(request.Rules).Facts(
            (words.In("Субсидия", "Subsidy"), Cell.Of(due.Subsidy)),
            (words.In("К возврату", "To be returned"), Cell.Of(due.Total)),
            (words.In("Ещё, если нарушение не устранят", "More, unless the breach is cured"), Cell.Of(due.Contingent)));
        var grid = new GridBuilder(words)
            .Word("Пункт", "Clause")
            .Prose("Основание", "Ground")
            .Number("Сумма по основанию", "Sum of the ground")
            .Number("Учтено", "Counted")
            .Number("k", "k")
            .Prose("Срок", "By when");
        foreach (var item in due.Items)
        {
            grid.Row(
                Cell.Of(item.Claim.Clause),
                Cell.Of(Ground(item.Claim, words)),
                Cell.Of(item.Claim.Amount),
                Cell.Of(item.Counted),
                Coefficient(item.Claim),
                Cell.Of(Timing(item.Claim.Timing, words)));
        }

        view.Add(grid.Make(words.In("Основания", "Grounds"), isMain: true)).Readings(due.Readings);
        return (request.Explain ? view.Why(due.Explain()) : view)
            .Make(words.In("К возврату: ", "To be returned: ") + due.Total.ToText(words.Language));
    }

    public static string Ground(ReturnClaim claim, Words words) =>
        claim.Ground.Match(
            unused => words.In($"остаток субсидии {Words.Whole(unused.Year)} года", $"unused money of {Words.Whole(unused.Year)}"),
            _ => words.In("использование не по целевому назначению", "money used off purpose"),
            _ => claim.IsContingent
                ? words.In("нарушение, которое ещё можно устранить", "a breach that may still be cured")
                : words.In("нарушение условий или порядка", "a breach of the conditions or of the procedure"),
            _ => claim.IsForecast
                ? words.In("недостижение результатов, прогноз", "results not reached, a forecast")
                : words.In("недостижение результатов", "results not reached"));

    /// <summary>The exact share, where there is one.</summary>
    public static Cell Coefficient(ReturnClaim claim) =>
        claim.Ground is ReturnGround.UnmetResults unmet ? Cell.Of(unmet.Coefficient.Value) : Cell.Nothing;

    public static string Timing(ReturnTiming timing, Words words) =>
        timing.Match(
            by => words.In("не позднее ", "not later than ") + words.Day(by.Deadline.LastDay)
                + (words.Note(by.Deadline) is { Length: > 0 } note ? " (" + note + ")" : string.Empty),
            _ => words.In("начнётся с получения требования", "starts when the demand is received"),
            _ => words.In("порядок срока не называет", "the order names none"),
            _ => words.In("возвращать нечего", "nothing is due"),
            waits => words.In("требование ещё не получено", "not yet demanded")
                + (waits.Deadline is { } deadline
                    ? words.In("; не позднее ", "; not later than ") + words.Day(deadline.LastDay)
                    : string.Empty));
}
