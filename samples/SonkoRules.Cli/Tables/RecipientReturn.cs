using SonkoRules.Returns;

namespace SonkoRules.Samples.Sonko.Tables;

/// <summary>What one recipient has to return.</summary>
/// <param name="Award">The subsidy.</param>
/// <param name="Due">The sums with their clauses and terms.</param>
internal sealed record RecipientReturn(Award Award, ReturnDue Due)
{
    private static LocalizedText People { get; } =
        new("жители-благополучатели", "residents who benefit");

    private static LocalizedText Items { get; } =
        new("материалы в СМИ и интернете", "items in the media and on the Internet");

    /// <summary>The returns of all recipients that have reported, in the order of the file; those too who return
    /// nothing.</summary>
    public static Sequence<RecipientReturn> Of(
        ContestOutcome outcome, IReadOnlyList<ResultRow> results, Language language) =>
        results.Select(row => Of(outcome, row, language)).ToSequence();

    private static RecipientReturn Of(ContestOutcome outcome, ResultRow row, Language language)
    {
        var rules = outcome.Rules.Returns;
        var calendar = outcome.Rules.Deadlines.Calendar;
        var award = outcome.Allocation.TryFind(row.Application.Text, out var found)
            ? found
            : throw new ArgumentException("The results of recipients alone are expected.", nameof(row));
        var reached = Sequence.Of(
            new SubsidyResult(People.In(language), row.People.Planned!.Value, row.People.Reached!.Value),
            new SubsidyResult(Items.In(language), row.Items.Planned!.Value, row.Items.Reached!.Value));
        var values = new ValuesAsOf(row.Paid!.Value.Year, row.Day!.Value);
        var claims = Sequence.Of(
            rules.ForUnusedRemainder(row.Unused!.Value, values.SubsidyYear, calendar).OrThrow(),
            rules.ForOffPurpose(award.Amount, row.OffPurpose!.Value),
            row.Demanded is { } demanded
                ? rules.ForUnmetResults(award.Amount, reached, values, demanded, calendar).OrThrow()
                : rules.ForUnmetResults(award.Amount, reached, values).OrThrow());
        return new RecipientReturn(award, rules.Combine(award.Amount, claims).OrThrow());
    }
}
